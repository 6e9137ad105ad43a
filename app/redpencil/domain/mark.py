"""The three axes that stay apart: finding, mark, status; and how much a claim matters."""

from __future__ import annotations

from enum import StrEnum


class Finding(StrEnum):
    """What the evidence says. Only a person sets one."""

    CONFIRMED = "confirmed"
    QUALIFIED = "confirmed with qualification"
    PARTLY = "partly"
    CONTRADICTED = "contradicted"
    CONFLICTING = "conflicting sources"
    UNVERIFIED = "could not verify"
    NOT_APPLICABLE = "not applicable"


class Mark(StrEnum):
    """What happens to the text; a claim without one is not yet marked."""

    OK = "ok"
    CHANGE = "change"
    QUERY_AUTHOR = "query author"
    QUERY_SOURCE = "query source"
    ON_AUTHOR = "on author"
    ADD_ATTRIBUTION = "add attribution"
    QUALIFY = "qualify"
    CUT = "cut"
    HOLD = "hold"


class Status(StrEnum):
    """Whose turn it is."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    WAITING = "waiting"
    READY = "ready for second read"
    RETURNED = "returned"
    SIGNED_OFF = "signed off"
    RECHECK = "re-check"


class Priority(StrEnum):
    """A central or harmful if wrong, B substantive, C peripheral."""

    A = "A"
    B = "B"
    C = "C"


class Confidence(StrEnum):
    """How sure the checker is of the finding."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
