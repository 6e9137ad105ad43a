"""What pieces of a report are made of: blanks and fields, words of the article, marks, boxes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redpencil.domain.element import ElementState
from redpencil.domain.mark import Mark, Priority


class BlankKind(StrEnum):
    """What may be answered in a blank."""

    LINE = "line"
    TEXT = "text"
    """Several lines."""
    DATE = "date"
    """ISO 8601, a day."""
    CHOICE = "choice"
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class Option:
    """What may be chosen; its key is made of a-z and "_"."""

    key: str
    label: str
    mark: Mark | None = None
    """The shape drawn before the label, where it is a mark."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to answer: by pen, in a word processor, in a PDF form."""

    id: str
    """At most 37 characters of A-Z, a-z, 0-9 and "_"; the same in every export of the worksheet."""
    kind: BlankKind
    label: str
    """What it is for, alone: for screen readers and lists of fields."""
    value: str = ""
    """As printed: text, ISO day, key of the chosen option, "1" for ticked."""
    options: tuple[Option, ...] = ()
    lines: int = 1
    """Ruled lines that an empty one gets on paper; with 0 it is left out there."""

    @property
    def words(self) -> str:
        """The value as a person reads it."""
        if self.kind is not BlankKind.CHOICE:
            return self.value
        return next((o.label for o in self.options if o.key == self.value), "")


@dataclass(frozen=True, slots=True)
class Ref:
    """Words that lead to another place of the same report."""

    text: str
    anchor: str = ""
    """Bookmark of a claim, paragraph or source; empty where that is not in the report."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address as printed; ``href`` is empty where it must not be opened by a click."""

    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A label over or before its value; an empty value with a blank is a line to write on."""

    label: str
    value: str = ""
    blank: Blank | None = None
    ref: Ref | None = None
    """Stands before the value."""
    links: tuple[Link, ...] = ()
    """Stand after the value."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of the article set in one way."""

    text: str
    strong: bool = False
    """An element: what is to be ticked off."""
    claim: int = 0
    """Number of the claim that underlines it; 0 for none."""
    begins: tuple[int, ...] = ()
    """Numbers of the claims that begin with this run."""
    ends: tuple[int, ...] = ()
    """Numbers of the claims that end with it, set as references."""


@dataclass(frozen=True, slots=True)
class MarginMark:
    """What stands in the margin beside the line on which a claim begins."""

    number: int
    mark: Mark | None
    priority: Priority
    label: str
    anchor: str = ""
    """Of the claim's card, where the report has it."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A box and its words: an element of a card, a line of the checklist."""

    text: str
    kind: str
    state: ElementState
    note: str = ""
    """"changed", "waived", in the report's language, and why."""
    blank: Blank | None = None
