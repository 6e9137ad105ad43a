"""What is printed of drafts and sign-off: re-checks, claims without a place, signatures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from redpencil.domain.claim import Claim
from redpencil.domain.header import SignOff
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.export.wording import Wording


def recheck(claim: Claim, say: Wording) -> str:
    """Return why a claim is to be checked again and what was found before; "" where it is not."""
    kept = claim.recheck
    if kept is None or claim.status is not Status.RECHECK:
        return ""
    found = _found(kept.mark, kept.finding, kept.checker, say)
    before = f"{say('before')} “{kept.before}”" if kept.before != claim.exact else ""
    return " · ".join(filter(None, (kept.cause.value, before, found)))


def second_read(claim: Claim, say: Wording) -> str:
    """Return what the second reader objects to and what the editor decided; "" for no dispute."""
    if not claim.disagreement and claim.editor_call is None:
        return ""
    by = f"{claim.second}: " if claim.second else ""
    call = f"{say('editor decided')}: {claim.editor_call.value}" if claim.editor_call else ""
    return " · ".join(
        filter(None, (f"{by}{claim.disagreement}".strip(), call, claim.editor_reason))
    )


def orphans(worksheet: Worksheet, say: Wording) -> Iterator[tuple[str, str]]:
    """Yield the claims that this draft has no place for, each with why and what was found."""
    for orphan in worksheet.orphans:
        claim = orphan.claim
        found = _found(claim.mark, claim.finding, claim.checker, say)
        yield claim.exact, " · ".join(filter(None, (orphan.why.value, found)))


def signoffs(worksheet: Worksheet, say: Wording) -> Iterator[tuple[str, str]]:
    """Yield the signatures, and those that were undone with the reason."""
    for signature in worksheet.signoffs:
        said = "" if signature.decision.value == "approved" else signature.decision.value
        parts = (_by(signature), said, signature.note)
        yield signature.seat.value.capitalize(), " · ".join(filter(None, parts))
    for entry in worksheet.reopened:
        fallen = ", ".join(f"{s.seat.value} {_by(s)}" for s in entry.undone)
        undone = f"{say('undone')}: {fallen}" if fallen else ""
        parts = (f"{entry.who} {_time(entry.at)}".strip(), entry.reason, undone)
        yield say("reopened"), " · ".join(filter(None, parts))


def _found(mark: Mark | None, finding: Finding | None, who: str, say: Wording) -> str:
    if mark is None and finding is None:
        return ""
    parts = (say.mark(mark) if mark else "", say.finding(finding) if finding else "", who)
    return f"{say('earlier')} {', '.join(filter(None, parts))}"


def _by(signature: SignOff) -> str:
    return f"{signature.initials or signature.name} {_time(signature.at)}".strip()


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M %Z").strip()
