"""What is printed of drafts and sign-off."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain.claim import Agreement, ClaimId, EditorCall
from redpencil.domain.drafts.carry import carried
from redpencil.domain.header import Decision, Reopening, Seat, SignOff
from redpencil.export import desk
from redpencil.export.compose import compose
from redpencil.export.options import ExportOptions
from redpencil.export.wording import Wording
from tests.domain.drafts.pages import BRIDGE, page
from tests.domain.samples import LATER, NOW

SAY = Wording("en")
NEXT = carried(
    page(*BRIDGE),
    page("Ida Holm paid 6 million.", *BRIDGE[1:3], *BRIDGE[4:], "A boat sank in 1999.", machine=True),
    who="IH", now=LATER,
)  # fmt: skip


def test_a_recheck_says_what_was_and_what_was_found() -> None:
    words = desk.recheck(NEXT.claim(ClaimId("c0")), SAY)
    assert words == (
        "its words changed · was “Ida Holm paid 4 million” · earlier: OK, Confirmed, IH"
    )
    assert desk.recheck(NEXT.claim(ClaimId("c1")), SAY) == ""


def test_claims_without_a_place_are_listed_with_why() -> None:
    assert list(desk.orphans(NEXT, SAY)) == [
        (
            "In 2019 the wall cost 4 million kroner",
            "its words are not in the new draft · earlier: OK, Confirmed, IH",
        )
    ]


def test_signatures_and_what_was_undone_are_listed() -> None:
    signed = SignOff(Seat.CHECKER, "Ida", "IH", NOW, note="done")
    back = SignOff(Seat.SECOND, "Mo", "MK", LATER, Decision.RETURNED, "the sum")
    sheet = replace(
        NEXT, signoffs=(signed, back), reopened=(Reopening(LATER, "MK", "new figure", (signed,)),)
    )
    assert list(desk.signoffs(sheet, SAY)) == [
        ("Checker", "IH 2026-03-04 05:06 UTC · done"),
        ("Second reader", "MK 2026-03-04 05:11 UTC · returned · the sum"),
        (
            "Reopened",
            "MK 2026-03-04 05:11 UTC · new figure · undone: checker IH 2026-03-04 05:06 UTC",
        ),
    ]


def test_an_objection_and_the_editors_decision() -> None:
    claim = replace(
        NEXT.claims[0], agreement=Agreement.DISAGREE, second="MK", disagreement="no source",
        editor_call=EditorCall.OVERRULE, editor_reason="seen it",
    )  # fmt: skip
    assert desk.second_read(claim, SAY) == "MK: no source · editor: overrule · seen it"
    assert desk.second_read(NEXT.claims[0], SAY) == ""


def test_all_of_it_is_in_the_report_with_the_trails_head() -> None:
    sheet = replace(NEXT, signoffs=(SignOff(Seat.CHECKER, "Ida", "IH", NOW),))
    report = compose(sheet, ExportOptions(trail="ab" * 32), NOW)
    told = repr(report)
    for words in (
        "Claims without a place", "its words changed", "New in draft", "Trail abababababab…",
        "IH 2026-03-04 05:06 UTC",
    ):  # fmt: skip
        assert words in told
    assert "Trail" not in repr(compose(sheet, ExportOptions(), NOW))
