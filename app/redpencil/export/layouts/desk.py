"""What is printed of drafts and of the desk: re-checks, orphans, signatures, questions."""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.domain.claim import Claim
from redpencil.domain.header import SignOff
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.export.layouts import front
from redpencil.export.layouts.sheet import Sheet
from redpencil.export.report import Field, Row, Section


def fields(sheet: Sheet, claim: Claim) -> Iterator[Field]:
    """Yield why a claim is to be checked again, whether it is new, and whose it is."""
    say = sheet.say
    for key, words in (
        ("again", recheck(sheet, claim)),
        ("since", _since(sheet, claim)),
        ("assigned", claim.assigned),
    ):
        if words:
            yield Field(say(key), words)


def recheck(sheet: Sheet, claim: Claim) -> str:
    """Return why a claim is to be checked again and what was found before; "" where it is not."""
    kept = claim.recheck
    if kept is None or claim.status is not Status.RECHECK:
        return ""
    said = sheet.say("quoted", words=kept.before)
    before = f"{sheet.say('before')} {said}" if kept.before != claim.exact else ""
    found = _found(sheet, kept.mark, kept.finding, kept.checker)
    return _joined(sheet.say.of("cause", kept.cause), before, found)


def orphans(sheet: Sheet) -> Section | None:
    """Return the claims that this draft has no place for; None where there are none."""
    say = sheet.say
    rows = tuple(
        Row(
            o.claim.exact,
            _joined(
                say.of("lost", o.why), _found(sheet, o.claim.mark, o.claim.finding, o.claim.checker)
            ),
        )
        for o in sheet.worksheet.orphans
    )
    return Section(say("orphans"), say("orphans.lead"), rows) if rows else None


def signatures(sheet: Sheet) -> Section | None:
    """Return who has signed, and what was undone since; None where nobody has."""
    say, worksheet = sheet.say, sheet.worksheet
    rows = [
        Row(
            f"{say.of('seat', s.seat)}: {s.name or s.initials}",
            _joined(say.of("decision", s.decision), front.time(s.at), s.note),
        )
        for s in worksheet.signoffs
    ]
    for entry in worksheet.reopened:
        fallen = ", ".join(_signer(sheet, s) for s in entry.undone)
        undone = f"{say('undone')}: {fallen}" if fallen else ""
        rows.append(
            Row(
                f"{say('reopened')}: {entry.who}",
                _joined(front.time(entry.at), entry.reason, undone),
            )
        )
    return Section(say("signoffs"), say("signoffs.lead"), tuple(rows)) if rows else None


def questions(sheet: Sheet) -> Section | None:
    """Return what does not add up, each with its working; None where nothing is asked."""
    say, text = sheet.say, sheet.worksheet.article.text
    rows = tuple(
        Row(
            " … ".join(" ".join(s.of(text).split()) for s in flag.spans),
            _joined(flag.message, flag.working),
        )
        for flag in sheet.options.questions
    )
    return Section(say("questions"), say("questions.lead"), rows) if rows else None


def _since(sheet: Sheet, claim: Claim) -> str:
    """Return the draft that a claim is new in, where that is the one printed."""
    return str(claim.since) if 1 < claim.since == sheet.worksheet.header.version else ""


def _found(sheet: Sheet, mark: Mark | None, finding: Finding | None, who: str) -> str:
    """Return what was found before; "" where nothing was."""
    say = sheet.say
    if mark is None and finding is None:
        return ""
    parts = (say.mark(mark) if mark else "", say.finding(finding) if finding else "", who)
    return f"{say('earlier')}: {', '.join(filter(None, parts))}"


def _signer(sheet: Sheet, signature: SignOff) -> str:
    who = signature.initials or signature.name
    return f"{sheet.say.of('seat', signature.seat)} {who} {front.time(signature.at)}".strip()


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
