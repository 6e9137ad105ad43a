"""One fact to check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.domain.claim import Claim, ClaimOrigin
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import Evidence, EvidenceId, Source, SourceId, Stance
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.revision import Revision
from redpencil.domain.span import Span
from tests.domain.samples import NOW, element, paid, took, worksheet


@pytest.mark.parametrize("span", [Span(14, 14), Span(14, 20)])
def test_span_and_words_are_of_one_length(span: Span) -> None:
    with pytest.raises(ValueError, match="exact words"):
        replace(paid(), span=span)


def test_elements_lie_inside_in_order() -> None:
    with pytest.raises(ValueError, match="elements"):
        replace(paid(), elements=paid().elements[::-1])
    with pytest.raises(ValueError, match="elements"):
        replace(paid(), elements=(element("12 years"),))


def test_open_elements_are_those_not_ticked() -> None:
    first, second = paid().elements
    ticked = replace(first, state=ElementState.OK)
    assert replace(paid(), elements=(ticked, second)).open_elements == (second,)


def evidence(number: int, **more: object) -> Evidence:
    return replace(Evidence(EvidenceId(f"e{number}"), locator="p. 4"), **more)  # type: ignore[arg-type]


def test_sources_of_one_group_count_once_and_only_if_they_confirm() -> None:
    found = (
        evidence(1, source=SourceId("s1")),
        evidence(2, source=SourceId("s1")),
        evidence(3, source=SourceId("s2"), independence_group="wire"),
        evidence(4, source=SourceId("s3"), independence_group="wire", stance=Stance.PARTLY),
        evidence(5),
        evidence(6, stance=Stance.CONTRADICTS),
        evidence(7, stance=Stance.CONTEXT),
    )
    sheet = worksheet()
    assert sheet.independent_sources(paid(evidence=found)) == 3
    assert sheet.independent_sources(paid()) == 0


def test_the_group_of_a_source_counts_as_its_evidences_own() -> None:
    wires = [Source(SourceId(f"s{n}"), independence_group="wire") for n in (1, 2)]
    sheet = replace(worksheet(), sources=(*wires, Source(SourceId("s3"))))
    found = tuple(evidence(n, source=SourceId(f"s{n}")) for n in (1, 2, 3))
    assert sheet.independent_sources(paid(evidence=found)) == 2


@pytest.mark.parametrize(
    "more",
    [
        {"mark": Mark.OK},
        {"finding": Finding.CONFIRMED},
        {"origin": ClaimOrigin.CHECKER},
        {"status": Status.WAITING},
        {"revisions": (Revision(NOW, "IH", "notes", "", "x"),)},
    ],
)
def test_what_a_person_did_counts_as_touched(more: dict[str, object]) -> None:
    assert paid(**more).touched
    assert not paid().touched


def done() -> Claim:
    ticked = tuple(replace(e, state=ElementState.OK) for e in paid().elements)
    return paid(elements=ticked, mark=Mark.OK, finding=Finding.CONFIRMED, evidence=(evidence(1),))


def test_nothing_hinders_a_claim_that_is_done() -> None:
    assert done().hindrances() == ()


def test_a_finding_needs_evidence_but_for_what_nobody_can_prove() -> None:
    bare = replace(done(), evidence=())
    assert bare.hindrances() == ("it has no evidence",)
    assert replace(bare, finding=Finding.UNVERIFIED).hindrances() == ()
    assert replace(bare, mark=Mark.ON_AUTHOR).hindrances() == ()


def test_hindrances_are_told_one_by_one() -> None:
    bare = replace(done(), evidence=(evidence(1, locator=""),), mark=None, finding=None)
    assert bare.hindrances() == (
        "it has no mark", "it has no finding", "evidence has no locator",
    )  # fmt: skip
    assert paid().hindrances()[0] == "2 elements are not ticked"
    assert took().hindrances()[0] == "1 element is not ticked"
