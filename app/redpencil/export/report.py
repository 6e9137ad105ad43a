"""The worksheet as a report: all its words in order, and no format.

Every writer gets the same Report, so that DOCX, PDF and HTML can't disagree. A report is a row of
pieces, each of one of five kinds; a layout is a choice of pieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from redpencil.domain.article import Part
from redpencil.domain.mark import Mark, Priority
from redpencil.export.atoms import (
    Blank,
    BlankKind,
    Field,
    Link,
    MarginMark,
    Option,
    Ref,
    Run,
    Tick,
)  # fmt: skip

__all__ = [
    "Blank", "BlankKind", "Card", "Cards", "Cell", "Column", "Count", "Field", "Front", "Galley",
    "Grid", "Letterhead", "Link", "MarginMark", "Option", "Paragraph", "Piece", "Ref", "Report",
    "Row", "Run", "Section", "Tick", "Urgent",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the galley; ``number`` is 0 for what is not counted."""

    anchor: str
    runs: tuple[Run, ...]
    part: Part
    number: int = 0
    margin: tuple[MarginMark, ...] = ()


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
