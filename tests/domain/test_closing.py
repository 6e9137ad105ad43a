"""When a claim is closed, and what is left until then."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from redpencil.domain import closing
from redpencil.domain.claim import Claim
from redpencil.domain.closing import Left, Want
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import Evidence, EvidenceId
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.worksheet import Worksheet
from tests.domain.samples import paid, worksheets


def done() -> Claim:
    ticked = tuple(replace(e, state=ElementState.OK) for e in paid().elements)
    proof = (Evidence(EvidenceId("e"), title="Report", locator="p. 4"),)
    return paid(elements=ticked, mark=Mark.OK, finding=Finding.CONFIRMED, evidence=proof)


def test_nothing_is_left_of_a_claim_that_is_done() -> None:
    assert closing.left(done()) == ()


def test_it_says_which_words_and_which_evidence() -> None:
    bare = replace(
        done(), elements=paid().elements,
        evidence=(Evidence(EvidenceId("e"), locator="p. 4"), Evidence(EvidenceId("f"), title="Tape")),
    )  # fmt: skip
    assert closing.left(bare) == (
        Left(Want.TICK, "Ida Holm"), Left(Want.TICK, "4 million"), Left(Want.LOCATOR, "Tape", 2),
    )  # fmt: skip
    assert [thing.want for thing in closing.left(paid(elements=()))] == [Want.MARK, Want.FINDING]
    assert closing.left(replace(done(), evidence=())) == (Left(Want.EVIDENCE),)


@given(worksheets())
def test_it_agrees_with_the_hindrances(sheet: Worksheet) -> None:
    for claim in sheet.claims:
        assert bool(closing.left(claim)) == bool(claim.hindrances())


def test_a_ready_claim_that_lacks_something_is_opened_again() -> None:
    ready = replace(done(), status=Status.READY)
    assert closing.honest(ready) is ready
    assert closing.honest(replace(ready, finding=None)).status is Status.IN_PROGRESS
    signed = replace(done(), status=Status.SIGNED_OFF, finding=None)
    assert closing.honest(signed) is signed
