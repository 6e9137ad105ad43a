"""The head of a worksheet: who checks what, until when, by which rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Medium(StrEnum):
    """Where the story will appear."""

    PRINT = "print"
    WEB = "web"
    NEWSLETTER = "newsletter"
    BROADCAST = "broadcast"
    SOCIAL = "social"


class Risk(StrEnum):
    """How dangerous the story is."""

    ROUTINE = "routine"
    SENSITIVE = "sensitive"
    LEGAL = "legal read required"


class SourceRule(StrEnum):
    """How much evidence a claim needs (shared/FIELD.md, section 2.5)."""

    PRIMARY_OR_THREE = "one primary or three secondary"
    TWO_INDEPENDENT = "two independent"
    CUSTOM = "custom"


class Classification(StrEnum):
    """Who may see this sheet; drives what is left out of exports."""

    OPEN = "open"
    INTERNAL = "internal"
    RESTRICTED = "restricted"


class Seat(StrEnum):
    """A person's part in the check."""

    EDITOR = "assigned editor"
    CHECKER = "checker"
    SECOND = "second reader"
    LEGAL = "legal reader"


class Decision(StrEnum):
    """What a signature says."""

    APPROVED = "approved"
    RETURNED = "returned"


class ErrorType(StrEnum):
    """What kind of error was corrected after publication (Maier's categories, shortened)."""

    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    TITLE = "title"
    QUOTE = "quote"
    CONTEXT = "context"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the desk; initials sign for a tick."""

    seat: Seat
    name: str = ""
    initials: str = ""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SignOff:
    """One rung of the ladder."""

    seat: Seat
    name: str
    initials: str
    at: datetime
    decision: Decision = Decision.APPROVED
    note: str = ""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reopening:
    """A change after sign-off, and why."""

    at: datetime
    who: str
    reason: str
    undone: tuple[SignOff, ...] = ()
    """The signatures that no longer stand."""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PublishedCorrection:
    """A correction after publication."""

    original: str
    corrected: str
    error: ErrorType = ErrorType.OTHER
    found: str = ""
    on: date | None = None
    shown: str = ""
    """Where readers can see it."""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands at the top of the sheet. Headline, deck and byline are the article's own."""

    slug: str = ""
    author_contact: str = ""
    outlet: str = ""
    section: str = ""
    medium: Medium = Medium.PRINT
    publication: datetime | None = None
    """Planned; anchors "last Tuesday"."""
    embargo: datetime | None = None
    version: int = 1
    previous_version: str = ""
    """SHA-256 of the text before."""
    people: tuple[Person, ...] = ()
    assigned_at: datetime | None = None
    deadline: datetime | None = None
    completed_at: datetime | None = None
    author_worry: str = ""
    """Answer to "What is the author most worried about?"."""
    sensitivities: str = ""
    risk: Risk = Risk.ROUTINE
    source_rule: SourceRule = SourceRule.PRIMARY_OR_THREE
    scale: str = "house"
    classification: Classification = Classification.INTERNAL
    checklist: tuple[str, ...] = ()
    """Lines of the list before sign-off that are ticked, by their keys or their own words."""
    extras: tuple[tuple[str, str], ...] = ()

    def person(self, seat: Seat) -> Person:
        """Return the first person in that seat, or an empty one."""
        return next((p for p in self.people if p.seat is seat), Person(seat))

    def __post_init__(self) -> None:
        if self.version < 1:
            raise ValueError("drafts are numbered from 1")
