"""When a claim is closed: handed to the second reader with nothing left open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from redpencil.domain.claim import UNPROVEN, Claim
from redpencil.domain.mark import Mark, Status
from redpencil.domain.worksheet import Worksheet

DONE: Final = frozenset({Status.READY, Status.SIGNED_OFF})
"""Statuses of a closed claim."""


class Want(StrEnum):
    """What a claim still lacks."""

    TICK = "an element is not ticked"
    MARK = "it has no mark"
    FINDING = "it has no finding"
    EVIDENCE = "it has no evidence"
    LOCATOR = "evidence has no locator"
    SOURCES = "it has too few independent sources"


@dataclass(frozen=True, slots=True)
class Left:
    """One thing to do before a claim can be closed, and where: its words, or its place."""

    want: Want
    words: str = ""
    """Of the element, or of the evidence where it has a title."""
    number: int = 0
    """Of the evidence, counted from 1; of independent sources, how many there are."""
    needed: int = 0
    """How many of them the house asks for."""


def left(claim: Claim, sheet: Worksheet | None = None) -> tuple[Left, ...]:
    """Say one by one what has to be done before the claim can be closed, by the sheet's house."""
    start = claim.span.start
    missing = [
        Left(Want.TICK, " ".join(claim.exact[e.span.start - start : e.span.end - start].split()))
        for e in claim.open_elements
    ]
    missing += [] if claim.mark else [Left(Want.MARK)]
    missing += [] if claim.finding else [Left(Want.FINDING)]
    needs = claim.mark is not Mark.ON_AUTHOR and claim.finding not in UNPROVEN
    missing += [Left(Want.EVIDENCE)] if claim.finding and needs and not claim.evidence else []
    missing += [
        Left(Want.LOCATOR, one.title, number)
        for number, one in enumerate(claim.evidence, 1)
        if not one.complete
    ]
    has, wanted = sheet.sourcing(claim) if sheet else (0, 0)
    missing += [Left(Want.SOURCES, number=has, needed=wanted)] if wanted else []
    return tuple(missing)


def honest(claim: Claim, sheet: Worksheet | None = None) -> Claim:
    """Open a claim again that is called ready and is not: what it lacks came after."""
    if claim.status is Status.READY and left(claim, sheet):
        return replace(claim, status=Status.IN_PROGRESS)
    return claim
