"""The ladder: checker, second reader, editor, and a lawyer where the story needs one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime
from typing import Final

from redpencil.domain.claim import Agreement, Claim
from redpencil.domain.errors import UserError
from redpencil.domain.header import Decision, Reopening, Risk, Seat, SignOff
from redpencil.domain.ledger import Fate, entries
from redpencil.domain.mark import Status
from redpencil.domain.worksheet import Worksheet

FREE: Final = frozenset({
    "second", "second_at", "agreement", "disagreement", "editor_call", "editor_reason", "status",
    "revisions", "assigned", "since",
})  # fmt: skip
"""Fields of a claim that later readers fill in: a signature before theirs does not lock them."""
_DONE: Final = frozenset({Status.READY, Status.SIGNED_OFF})


def rungs(sheet: Worksheet) -> tuple[Seat, ...]:
    """Return who has to sign, in order; a lawyer where the risk or a claim says so."""
    legal = sheet.header.risk is Risk.LEGAL or any(c.legal for c in sheet.claims)
    return (Seat.CHECKER, Seat.SECOND, Seat.EDITOR, *((Seat.LEGAL,) if legal else ()))


def standing(sheet: Worksheet) -> dict[Seat, SignOff]:
    """Return the signatures that hold."""
    return {s.seat: s for s in sheet.signoffs if s.decision is Decision.APPROVED}


def locked(sheet: Worksheet) -> bool:
    """Tell whether a signature holds, so that what it vouches for must not change."""
    return bool(standing(sheet))


def next_rung(sheet: Worksheet) -> Seat | None:
    """Return whose signature comes next, or None when all have signed."""
    held = standing(sheet)
    return next((seat for seat in rungs(sheet) if seat not in held), None)


def hindrances(sheet: Worksheet, seat: Seat, initials: str) -> tuple[str, ...]:
    """Say why a person can't sign in that seat yet; empty when nothing stands in the way."""
    return tuple(_hindrances(sheet, seat, initials.strip()))


def _hindrances(sheet: Worksheet, seat: Seat, initials: str) -> Iterator[str]:
    if not initials:
        yield "there are no initials to sign with"
    turn = next_rung(sheet)
    if turn is None:
        yield "everybody has signed already"
    elif turn is not seat:
        yield f"the {turn.value} has to sign first"
    if seat is Seat.CHECKER:
        yield from _left(sheet)
        return
    signed = standing(sheet).get(Seat.CHECKER)
    if seat is Seat.SECOND and signed and initials and signed.initials == initials:
        yield "the second reader is somebody else than the checker"
    if seat is not Seat.SECOND:
        against = sum(_disputed(c) for c in sheet.claims)
        if against:
            yield _many(against, "claim is", "claims are") + " disputed and not decided"


def _left(sheet: Worksheet) -> Iterator[str]:
    if orphans := len(sheet.orphans):
        yield _many(orphans, "claim has", "claims have") + " no place in this draft"
    again = sum(c.status is Status.RECHECK for c in sheet.claims)
    if again:
        yield _many(again, "claim is", "claims are") + " to be re-checked"
    left = sum(bool(sheet.hindrances(c)) and c.status is not Status.RECHECK for c in sheet.claims)
    if left:
        yield _many(left, "claim is", "claims are") + " not closed"
    unseen = sum(e.fate is Fate.NOT_LOOKED_AT for e in entries(sheet))
    if unseen:
        yield _many(unseen, "sentence was", "sentences were") + " not looked at"


def _many(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _disputed(claim: Claim) -> bool:
    return claim.agreement is Agreement.DISAGREE and claim.editor_call is None


def signed(sheet: Worksheet, signature: SignOff) -> Worksheet:
    """Add a signature. Raises UserError with the reasons where it can't be given yet."""
    reasons = hindrances(sheet, signature.seat, signature.initials)
    if reasons:
        raise UserError(f"This can't be signed yet: {'; '.join(reasons)}.", "See the sign-off.")
    after = replace(sheet, signoffs=(*sheet.signoffs, signature))
    if signature.seat is Seat.SECOND:
        after = after.with_claims(_seconded(c, signature) for c in after.claims)
    if next_rung(after) is None:
        after = replace(after, header=replace(after.header, completed_at=signature.at))
        return after.with_claims(replace(c, status=Status.SIGNED_OFF) for c in after.claims)
    if signature.seat is Seat.CHECKER:
        after = after.with_claims(replace(c, status=Status.READY) for c in after.claims)
    return after


def _seconded(claim: Claim, signature: SignOff) -> Claim:
    """Sign a claim that the second reader said nothing against."""
    if claim.agreement is not None:
        return claim
    return replace(
        claim, second=signature.initials, second_at=signature.at, agreement=Agreement.AGREE
    )


def returned(sheet: Worksheet, signature: SignOff) -> Worksheet:
    """Send the sheet back: the signatures before fall, with the reason in the note.

    Raises UserError without a reason, or where nobody has signed yet.
    """
    _needs_reason(signature.note, "A sheet is returned with a reason.")
    if not locked(sheet):
        raise UserError("Nobody has signed yet, so there is nothing to return.")
    after = undone(sheet, who=signature.initials, why=signature.note, now=signature.at)
    claims = (
        replace(c, status=Status.RETURNED) if c.agreement is Agreement.DISAGREE else c
        for c in after.claims
    )
    return replace(after, signoffs=(*after.signoffs, signature)).with_claims(claims)


def reopened(sheet: Worksheet, *, who: str, why: str, now: datetime) -> Worksheet:
    """Unlock a signed sheet. Raises UserError without a reason."""
    _needs_reason(why, "A signed sheet is reopened with a reason.")
    return undone(sheet, who=who, why=why.strip(), now=now)


def _needs_reason(words: str, message: str) -> None:
    if not words.strip():
        raise UserError(message, "Write why in a few words.")


def undone(sheet: Worksheet, *, who: str, why: str, now: datetime) -> Worksheet:
    """Take back the signatures that hold, and leave a visible entry that says so."""
    fallen = tuple(standing(sheet).values())
    if not fallen:
        return sheet
    after = replace(
        sheet,
        signoffs=tuple(s for s in sheet.signoffs if s not in fallen),
        reopened=(*sheet.reopened, Reopening(now, who, why, fallen)),
        header=replace(sheet.header, completed_at=None),
    )
    claims = (
        replace(c, status=Status.IN_PROGRESS) if c.status in _DONE else c for c in after.claims
    )
    return after.with_claims(claims)


def forbids(before: Worksheet, after: Worksheet) -> bool:
    """Tell whether an edit would change what a signature vouches for."""
    if not locked(before) or standing(before) != standing(after):
        return False
    return content(before) != content(after)


def content(sheet: Worksheet) -> tuple[object, ...]:
    """Return what a signature vouches for: the text, and what was found for it."""
    names = [f.name for f in fields(Claim) if f.name not in FREE]
    claims = tuple(tuple(getattr(c, n) for n in names) for c in sheet.claims)
    return sheet.article, claims, sheet.sources, sheet.sentences, sheet.orphans, sheet.house
