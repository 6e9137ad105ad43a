"""Edits of several claims at once: one step for undo, a revision in each claim that changed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from redpencil.domain import closing, editing
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.worksheet import Worksheet


def changed(
    sheet: Worksheet, ids: Collection[ClaimId], change: Callable[[Claim], Claim], *, who: str,
    now: datetime,
) -> Worksheet:  # fmt: skip
    """Change each of the claims; those that are called ready and lack something are not."""
    chosen = frozenset(ids)

    def one(claim: Claim) -> Claim:
        after = closing.honest(change(claim), sheet)
        return claim if after == claim else editing.revised(claim, after, who=who, now=now)

    return sheet.with_claims(one(c) if c.id in chosen else c for c in sheet.claims)


def hindered(sheet: Worksheet, ids: Collection[ClaimId]) -> tuple[int, ...]:
    """Return the numbers, counted from 1, of those that can't be closed yet."""
    return tuple(
        number for number, c in enumerate(sheet.claims, 1) if c.id in ids and sheet.hindrances(c)
    )
