"""The worksheet as a report: all its words in order, and no format.

Every writer gets the same Report, so that DOCX and PDF can't disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from redpencil.domain.article import Part
from redpencil.domain.element import ElementState
from redpencil.domain.mark import Mark, Priority


@dataclass(frozen=True, slots=True)
class Field:
    """A label over its value; an empty value is a line to write on."""

    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of the article set in one way."""

    text: str
    strong: bool = False
    """An element: what is to be ticked off."""
    claim: int = 0
    """Number of the claim that underlines it; 0 for none."""
    ends: int = 0
    """Number of the claim that ends here, set as a reference; 0 for none."""


@dataclass(frozen=True, slots=True)
class MarginMark:
    """What stands in the margin beside the line on which a claim begins."""

    number: int
    mark: Mark | None
    priority: Priority
    label: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the galley; ``number`` is 0 for what is not counted."""

    runs: tuple[Run, ...]
    part: Part
    number: int = 0
    margin: tuple[MarginMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    """An element of a card and its box."""

    text: str
    kind: str
    state: ElementState


@dataclass(frozen=True, slots=True)
class Choice:
    """A mark that a card offers, chosen or to be ticked by pen."""

    mark: Mark
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One claim with everything found, and lines where nothing was."""

    number: int
    claim_id: str
    priority: Priority
    mark: Mark | None
    runs: tuple[Run, ...]
    meta: str
    restated: Field | None
    ticks: tuple[Tick, ...]
    details: tuple[Field, ...]
    ruled: tuple[tuple[str, int], ...]
    """Labels of what is still to be written, each with how many lines it gets."""
    choices: tuple[Choice, ...]
    signs: tuple[Field, ...]


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
    where: str
    missing: str


@dataclass(frozen=True, slots=True)
class Front:
    """The first page."""

    kicker: str
    title: str
    fields: tuple[Field, ...]
    settled: int
    claims: int
    settled_label: str
    coverage: str
    counts_heads: tuple[str, ...]
    counts: tuple[Count, ...]
    total_label: str
    urgent_heading: str
    urgent: tuple[Urgent, ...]
    legend_heading: str
    legend: tuple[tuple[Mark | None, str], ...]
    checklist_heading: str
    checklist: tuple[str, ...]
    signatures: tuple[str, ...]
    date_label: str


@dataclass(frozen=True, slots=True)
class Section:
    """A list with a heading: sources, sentences not looked at."""

    heading: str
    lead: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything an export says."""

    language: str
    front: Front
    galley_heading: str
    galley_lead: str
    galley: tuple[Paragraph, ...]
    cards_heading: str
    cards: tuple[Card, ...]
    sections: tuple[Section, ...]
    running: str
    """What stands at the head of every page but the first."""
    deadline: str
    footer: str
    page_of: str
    """With {page} and {pages}."""
    made: datetime
    author: str = ""
