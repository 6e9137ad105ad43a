"""A word or phrase of a claim that is ticked off by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redpencil.domain.span import Span


class ElementKind(StrEnum):
    """What kind of thing is ticked off (shared/gold/GUIDE.md)."""

    PERSON = "person"
    TITLE = "title"
    ORG = "org"
    PLACE = "place"
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    DATE = "date"
    DURATION = "duration"
    AGE = "age"
    QUOTE = "quote"
    SUPERLATIVE = "superlative"
    WORK = "work"
    CONTACT = "contact"


class ElementState(StrEnum):
    """Whether the pencil has ticked it."""

    OPEN = "open"
    OK = "ok"
    CHANGED = "changed"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Element:
    """One name, number, date … inside a claim. Raises ValueError if waived without a reason."""

    span: Span
    kind: ElementKind
    normal: str = ""
    """Form to compute with: 11,000 is "11000"; empty where none is known."""
    state: ElementState = ElementState.OPEN
    reason: str = ""
    """Why it was waived, or what it was changed to."""
    evidence: str = ""
    """Id of the evidence that settles it; empty where the claim's evidence does."""
    extras: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not self.span:
            raise ValueError("an element has at least one character")
        if self.state is ElementState.WAIVED and not self.reason.strip():
            raise ValueError("a waived element needs a reason")

    @property
    def open(self) -> bool:
        """Whether it still has to be ticked."""
        return self.state is ElementState.OPEN
