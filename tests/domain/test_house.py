"""House profiles: marks that are offered, and what a claim needs before it is closed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from redpencil.domain import closing
from redpencil.domain.claim import Claim, FactType
from redpencil.domain.evidence import Evidence, EvidenceId, Role, Stance
from redpencil.domain.house import HouseMark, HouseProfile, Sourcing
from redpencil.domain.mark import Finding, Mark, Priority
from tests.domain.samples import paid, took, worksheet

TWO = HouseProfile(
    marks=(HouseMark(Mark.OK, "CQ"), HouseMark(Mark.CUT)),
    sourcing=(
        Sourcing((Priority.A,), independent=2, primary=1),
        Sourcing(types=(FactType.QUOTE,), independent=3),
        Sourcing(independent=0),
    ),
)


def found(*roles: Role, stance: Stance = Stance.CONFIRMS) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(EvidenceId(f"e{n}"), role=role, stance=stance, locator="p. 3")
        for n, role in enumerate(roles)
    )


def claim(**changed: object) -> Claim:
    usual = {"priority": Priority.A, "finding": Finding.CONFIRMED, "mark": Mark.OK}
    return replace(paid(), **(usual | changed))  # type: ignore[arg-type]


def test_a_house_offers_its_marks_by_its_names() -> None:
    assert TWO.offered() == (Mark.OK, Mark.CUT)
    assert (TWO.mark_name(Mark.OK), TWO.mark_name(Mark.CUT), TWO.mark_name(Mark.HOLD)) == (
        "CQ",
        "",
        "",
    )
    assert HouseProfile().offered() == tuple(Mark)


def test_the_first_rule_that_fits_counts() -> None:
    assert TWO.rule(claim()) is TWO.sourcing[0]
    assert TWO.rule(claim(priority=Priority.B, types=(FactType.QUOTE,))) is TWO.sourcing[1]
    assert TWO.rule(claim(priority=Priority.B, types=())) is TWO.sourcing[2]
    assert HouseProfile().rule(claim()) is None


@pytest.mark.parametrize(
    ("made", "short"),
    [
        (claim(evidence=found(Role.SECONDARY)), True),
        (claim(evidence=found(Role.PRIMARY)), False),
        (claim(evidence=found(Role.PRIMARY, stance=Stance.CONTEXT)), True),
        (claim(evidence=found(Role.SECONDARY, Role.SECONDARY)), False),
        (claim(evidence=()), False),  # that it has none is said already
        (claim(evidence=found(Role.SECONDARY), finding=None), False),
        (claim(evidence=found(Role.SECONDARY), finding=Finding.UNVERIFIED), False),
        (claim(evidence=found(Role.SECONDARY), finding=Finding.CONTRADICTED), False),
        (claim(evidence=found(Role.SECONDARY), mark=Mark.ON_AUTHOR), False),
        (claim(evidence=found(Role.SECONDARY), priority=Priority.C, types=()), False),
    ],
)
def test_a_claim_is_not_closed_before_its_sources_are_enough(made: Claim, short: bool) -> None:
    sheet = replace(worksheet().with_claims((made, took())), house=TWO)
    words = [h for h in sheet.hindrances(made) if "independent" in h]
    assert bool(words) is short
    assert not short or words[0].endswith("of 2 independent sources")
    assert replace(sheet, house=None).hindrances(made) == made.hindrances()
    assert bool([x for x in closing.left(made, sheet) if x.want is closing.Want.SOURCES]) is short


@pytest.mark.parametrize(
    "wrong",
    [
        {"columns": ()}, {"columns": ("colour",)}, {"columns": ("claim", "claim")},
        {"accent": "red"}, {"paper": "A0"}, {"logo": "%"},
        {"marks": (HouseMark(Mark.OK), HouseMark(Mark.OK, "CQ"))},
    ],
)  # fmt: skip
def test_what_could_not_be_printed_is_no_profile(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - base64 words it in its own way
        HouseProfile(**wrong)


def test_no_rule_asks_for_more_than_nine() -> None:
    with pytest.raises(ValueError, match="0 to 9"):
        Sourcing(independent=10)
