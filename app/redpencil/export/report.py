"""The worksheet as a report: all its words in order, and no format.

Every writer gets the same Report, so that DOCX, PDF and HTML can't disagree. A report is a row of
pieces, each of one of five kinds; a layout is a choice of pieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from redpencil.domain.article import Part
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
class Paragraph:
    """A block of the galley; ``number`` is 0 for what is not counted."""

    anchor: str
    runs: tuple[Run, ...]
    part: Part
    number: int = 0
    margin: tuple[MarginMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    """A box and its words: an element of a card, a line of the checklist."""

    text: str
    kind: str
    state: ElementState
    note: str = ""
    """"changed", "waived", in the report's language, and why."""
    blank: Blank | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One claim with everything found, and blanks."""

    number: int
    anchor: str
    """Empty where the claim has another card with the anchor."""
    priority: Priority
    mark: Mark | None
    runs: tuple[Run, ...]
    place: Ref | None
    """The paragraph it stands in."""
    meta: str
    details: tuple[Field, ...]
    """What was found; nothing to answer."""
    ticks: tuple[Tick, ...] = ()
    answers: tuple[Field, ...] = ()
    """Blanks, on paper what is filled in, or ruled lines; and what is asked, without a blank."""
    choice: Blank | None = None
    """Stands beside the card: the marks, or what a source said."""
    signs: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """A row of the table of marks: how many claims of each priority bear it."""

    mark: Mark | None
    label: str
    by_priority: tuple[int, int, int]

    @property
    def total(self) -> int:
        """Claims of all priorities."""
        return sum(self.by_priority)


@dataclass(frozen=True, slots=True)
class Urgent:
    """A claim that must be settled before publication."""

    number: int
    mark: Mark | None
    words: str
    place: Ref | None
    missing: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Front:
    """An opening: kicker, title and fields; the first page of a worksheet has all the rest too.

    What is empty is not drawn; a front with ``counts`` fills its page.
    """

    kicker: str
    title: str
    fields: tuple[Field, ...]
    note: str = ""
    """What a reader must know first: that this is a part of the claims, that it was redacted."""
    settled: int = 0
    claims: int = 0
    settled_label: str = ""
    coverage: str = ""
    counts_heads: tuple[str, ...] = ()
    counts: tuple[Count, ...] = ()
    total_label: str = ""
    urgent_heading: str = ""
    urgent_heads: tuple[str, ...] = ()
    urgent: tuple[Urgent, ...] = ()
    legend_heading: str = ""
    legend: tuple[tuple[Mark | None, str], ...] = ()
    checklist_heading: str = ""
    checklist: tuple[Tick, ...] = ()
    signatures: tuple[tuple[Field, Field], ...] = ()
    """Name and date."""
    breaks: bool = False
    """Whether it begins a page."""


@dataclass(frozen=True, slots=True)
class Galley:
    """The article alone, numbered, with a wide margin."""

    heading: str
    lead: str
    paragraphs: tuple[Paragraph, ...]
    linked: bool
    """Whether numbers of claims lead to ``claim_<number>`` of the same report."""
    breaks: bool = True


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards under a heading, none split where it need not be."""

    heading: str
    cards: tuple[Card, ...]
    lead: str = ""
    breaks: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a grid."""

    label: str
    share: float
    """Of the width, against the other columns'."""
    numeric: bool = False
    """Set to the right."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, top to bottom: shape and words, then fields."""

    runs: tuple[Run, ...] = ()
    ref: Ref | None = None
    """Stands alone, or before the words."""
    mark: Mark | None = None
    shape: bool = False
    """Whether the mark's shape stands first; the open one's too."""
    priority: Priority | None = None
    fields: tuple[Field, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its heads repeat on every page, its rows do not split where they need not."""

    heading: str
    lead: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """An entry of a list."""

    left: str
    right: str
    anchor: str = ""
    ref: Ref | None = None
    """Stands before the left words: its number."""
    links: tuple[Link, ...] = ()
    """Stand under the left words."""
    refs: tuple[Ref, ...] = ()
    """Stand after the right words: the claims it is for."""


@dataclass(frozen=True, slots=True)
class Section:
    """A list with a heading: sources, sentences not looked at."""

    heading: str
    lead: str
    rows: tuple[Row, ...]
    breaks: bool = False


Piece = Front | Galley | Cards | Grid | Section


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What a newsroom's paper bears."""

    name: str = ""
    lines: tuple[str, ...] = ()
    logo: bytes = b""
    """PNG or JPEG; empty for none."""
    accent: str = "A32A25"
    """Six hexadecimal digits, RGB."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything an export says."""

    language: str
    """Of the report's own words, ISO 639-1."""
    text_language: str
    """Of the article, ISO 639-1; empty where it is not known."""
    kicker: str
    title: str
    pieces: tuple[Piece, ...]
    running: str
    """What stands at the head of every page but the first."""
    deadline: str
    footer: str
    page_of: str
    """With {page} and {pages}."""
    contents: str
    """Heading of a table of contents."""
    made: datetime
    letterhead: Letterhead
    fillable: bool
    """Whether blanks are fields of a form; else they are lines and boxes for a pen."""
    landscape: bool = False
    author: str = ""
    manifest: str = ""
    """What read back needs, to be kept in the file; empty where nothing can be read back."""
