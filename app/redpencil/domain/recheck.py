"""What a claim was before a new draft changed its words, or the words around them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from redpencil.domain.element import Element
from redpencil.domain.mark import Confidence, Finding, Mark


class Cause(StrEnum):
    """Why a person has to look again."""

    WORDS = "its words changed"
    SENTENCE = "its sentence changed"
    PLACE = "it stands in another place"
    PLACED = "it was placed by hand"


@dataclass(frozen=True, slots=True)
class Recheck:
    """The words that were checked and what was found for them: kept, but no longer in force."""

    cause: Cause
    before: str
    """The claim's exact words when it was checked."""
    sentence: str = ""
    """The sentence it stood in then."""
    version: int = 1
    """Number of the draft that these words are from."""
    mark: Mark | None = None
    finding: Finding | None = None
    rating: str = ""
    confidence: Confidence | None = None
    checker: str = ""
    checked_at: datetime | None = None
    second: str = ""
    second_at: datetime | None = None
    editor_reason: str = ""
    elements: tuple[Element, ...] = ()
    """As they were ticked; their spans point into that draft's text."""
    extras: tuple[tuple[str, str], ...] = ()
