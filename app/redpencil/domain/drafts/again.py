"""What it takes to check a claim again: findings put aside, and brought back by a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from redpencil.domain.claim import Claim
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark, Status
from redpencil.domain.recheck import Cause, Recheck

_WAITING = frozenset({Mark.QUERY_AUTHOR, Mark.QUERY_SOURCE, Mark.HOLD})


def begun(claim: Claim) -> bool:
    """Tell whether something was found that new words would put in doubt."""
    return bool(
        claim.mark
        or claim.finding
        or claim.evidence
        or claim.recheck
        or len(claim.open_elements) < len(claim.elements)
        or claim.status is not Status.NOT_STARTED
    )


def put_aside(now: Claim, before: Claim, cause: Cause, sentence: str, version: int) -> Claim:
    """Return the claim ``now`` to be checked again, with what was found for its words before.

    A claim that waited to be checked again already keeps the words that a person last checked.
    """
    waits = before.recheck is not None and before.status is Status.RECHECK
    kept = Recheck(
        cause=cause, before=before.exact, sentence=sentence, version=version, mark=before.mark,
        finding=before.finding, rating=before.rating, confidence=before.confidence,
        checker=before.checker, checked_at=before.checked_at, second=before.second,
        second_at=before.second_at, editor_reason=before.editor_reason, elements=before.elements,
    )  # fmt: skip
    correction = before.correction
    if correction and not correction.as_printed:
        correction = replace(correction, as_printed=before.exact)
    return replace(
        now, status=Status.RECHECK, recheck=before.recheck if waits else kept, mark=None,
        finding=None, rating="", confidence=None, checker="", checked_at=None, second="",
        second_at=None, agreement=None, disagreement="", editor_call=None, editor_reason="",
        correction=correction,
    )  # fmt: skip


def stands(claim: Claim, *, who: str, now: datetime) -> Claim:
    """Say that what was found holds for the new words too: signed anew.

    Raises UserError where nothing was found before.
    """
    kept = claim.recheck
    if kept is None or not (kept.mark or kept.finding):
        raise UserError(
            "There is no earlier finding to keep.", "Check the claim and mark it instead."
        )
    status = Status.WAITING if kept.mark in _WAITING else Status.IN_PROGRESS
    return replace(
        claim, mark=kept.mark, finding=kept.finding, rating=kept.rating,
        confidence=kept.confidence, checker=who, checked_at=now, status=status,
    )  # fmt: skip
