"""The ladder: who signs when, what a signature locks, and how it falls."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.domain import signoff
from redpencil.domain.claim import Agreement, Claim, ClaimId, EditorCall, Legal
from redpencil.domain.draft import Lost, Orphan
from redpencil.domain.element import ElementState
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Evidence, EvidenceId
from redpencil.domain.header import Decision, Risk, Seat, SignOff
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.worksheet import Worksheet
from tests.domain.samples import LATER, NOW, claim, paid, took, worksheet


def closed(one: Claim) -> Claim:
    ticked = tuple(replace(e, state=ElementState.OK) for e in one.elements)
    return replace(
        one,
        elements=ticked,
        evidence=(Evidence(EvidenceId("e"), locator="p. 4"),),
        mark=Mark.OK,
        finding=Finding.CONFIRMED,
        status=Status.IN_PROGRESS,
    )


def done() -> Worksheet:
    sheet = worksheet(closed(paid()), closed(took()))
    seen = tuple(replace(s, looked_at="IH") for s in sheet.sentences)
    return replace(sheet, sentences=seen)


def by(seat: Seat, initials: str, note: str = "") -> SignOff:
    return SignOff(seat, initials, initials, LATER, note=note)


def climbed(*names: tuple[Seat, str]) -> Worksheet:
    sheet = done()
    for seat, initials in names:
        sheet = signoff.signed(sheet, by(seat, initials))
    return sheet


FIRST, SECOND, THIRD = (Seat.CHECKER, "IH"), (Seat.SECOND, "MK"), (Seat.EDITOR, "ED")


def test_the_rungs_and_a_lawyer_where_needed() -> None:
    assert signoff.rungs(done()) == (Seat.CHECKER, Seat.SECOND, Seat.EDITOR)
    header = replace(done().header, risk=Risk.LEGAL)
    assert signoff.rungs(done().with_header(header))[-1] is Seat.LEGAL
    flagged = done().with_claim(replace(done().claims[0], legal=(Legal.PRIVACY,)))
    assert signoff.rungs(flagged)[-1] is Seat.LEGAL


def test_what_is_left_is_told_and_nothing_is_signed() -> None:
    orphan = Orphan(claim("lost", "Nobody asked"), 1, Lost.GONE)
    again = replace(took(), status=Status.RECHECK)
    sheet = replace(worksheet(paid(), again), orphans=(orphan,))
    reasons = signoff.hindrances(sheet, Seat.CHECKER, "")
    assert reasons == (
        "there are no initials to sign with", "1 claim has no place in this draft",
        "1 claim is to be re-checked", "1 claim is not closed", "2 sentences were not looked at",
    )  # fmt: skip
    with pytest.raises(UserError, match="1 claim is to be re-checked"):
        signoff.signed(sheet, by(*FIRST))


def test_each_waits_for_the_one_before() -> None:
    assert signoff.hindrances(done(), Seat.EDITOR, "ED") == ("the checker has to sign first",)
    assert signoff.hindrances(climbed(FIRST), Seat.SECOND, "IH") == (
        "the second reader is somebody else than the checker",
    )
    full = climbed(FIRST, SECOND, THIRD)
    assert signoff.next_rung(full) is None
    assert signoff.hindrances(full, Seat.EDITOR, "ED") == ("everybody has signed already",)


def test_the_status_follows_the_signatures() -> None:
    first = climbed(FIRST)
    assert {c.status for c in first.claims} == {Status.READY}
    second = climbed(FIRST, SECOND)
    assert {(c.second, c.agreement) for c in second.claims} == {("MK", Agreement.AGREE)}
    full = climbed(FIRST, SECOND, THIRD)
    assert {c.status for c in full.claims} == {Status.SIGNED_OFF}
    assert full.header.completed_at == LATER


def test_a_dispute_is_the_editors_to_decide() -> None:
    first = climbed(FIRST)
    against = replace(first.claims[0], agreement=Agreement.DISAGREE, second="MK", disagreement="no")
    second = signoff.signed(first.with_claim(against), by(*SECOND))
    assert second.claim(against.id).agreement is Agreement.DISAGREE
    assert signoff.hindrances(second, *THIRD) == ("1 claim is disputed and not decided",)
    decided = second.with_claim(replace(against, editor_call=EditorCall.ACCEPT))
    assert signoff.hindrances(decided, *THIRD) == ()


def test_a_signature_locks_what_it_vouches_for_and_nothing_else() -> None:
    first = climbed(FIRST)
    one = first.claims[0]
    assert signoff.forbids(first, first.with_claim(replace(one, notes="more")))
    assert signoff.forbids(first, first.without(ClaimId("took")))
    assert not signoff.forbids(first, first.with_claim(replace(one, agreement=Agreement.AGREE)))
    assert not signoff.forbids(first, signoff.signed(first, by(*SECOND)))
    assert not signoff.forbids(done(), done().with_claim(replace(one, notes="more")))
    opened = signoff.reopened(first, who="IH", why="new figure", now=LATER)
    assert not signoff.forbids(first, opened)


def test_it_is_reopened_with_a_reason_that_stays_visible() -> None:
    full = climbed(FIRST, SECOND, THIRD)
    with pytest.raises(UserError, match="with a reason"):
        signoff.reopened(full, who="IH", why=" ", now=NOW)
    opened = signoff.reopened(full, who="IH", why="new figure", now=NOW)
    assert opened.signoffs == ()
    assert {c.status for c in opened.claims} == {Status.IN_PROGRESS}
    assert opened.header.completed_at is None
    (entry,) = opened.reopened
    assert (entry.who, entry.reason, len(entry.undone)) == ("IH", "new figure", 3)
    assert signoff.undone(opened, who="IH", why="again", now=NOW) is opened


def test_it_is_sent_back_with_a_reason() -> None:
    second = climbed(FIRST)
    against = replace(second.claims[0], agreement=Agreement.DISAGREE)
    second = second.with_claim(against)
    note = replace(by(*SECOND, "the sum is wrong"), decision=Decision.RETURNED)  # type: ignore[arg-type]
    back = signoff.returned(second, note)
    assert back.signoffs == (note,)
    assert not signoff.locked(back)
    assert [c.status for c in back.claims] == [Status.RETURNED, Status.IN_PROGRESS]
    assert back.reopened[0].reason == "the sum is wrong"
    with pytest.raises(UserError, match="with a reason"):
        signoff.returned(second, replace(note, note=""))
    with pytest.raises(UserError, match="Nobody has signed"):
        signoff.returned(done(), note)
