"""What is asked of the author or a source, and what is proposed for the text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class QueryTo(StrEnum):
    """Who is asked."""

    AUTHOR = "author"
    SOURCE = "source"
    EXPERT = "expert"


class ChangeStatus(StrEnum):
    """What became of a proposed correction."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    IN_TEXT = "in text"


class ReplyState(StrEnum):
    """Where the right of reply stands."""

    NOT_NEEDED = "not needed"
    ASKED = "asked"
    ANSWERED = "answered"
    NO_REPLY = "no reply by deadline"


@dataclass(frozen=True, slots=True)
class Query:
    """A question and its answer."""

    text: str
    to: QueryTo = QueryTo.AUTHOR
    name: str = ""
    sent: datetime | None = None
    due: datetime | None = None
    answer: str = ""
    extras: tuple[tuple[str, str], ...] = ()

    @property
    def open(self) -> bool:
        """Whether an answer is still awaited."""
        return not self.answer.strip()


@dataclass(frozen=True, slots=True)
class Correction:
    """As printed → proposed; what is printed is the claim's exact words unless said here."""

    proposed: str
    as_printed: str = ""
    reason: str = ""
    status: ChangeStatus = ChangeStatus.PROPOSED
    decided_by: str = ""
    decided_why: str = ""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """Right of reply of whoever is accused."""

    state: ReplyState = ReplyState.NOT_NEEDED
    due: date | None = None
    text: str = ""
    extras: tuple[tuple[str, str], ...] = ()
