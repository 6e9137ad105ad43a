"""What is printed of drafts and sign-off."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain.claim import ClaimId
from redpencil.domain.drafts.carry import carried
from redpencil.domain.flag import raised
from redpencil.domain.header import Decision, Reopening, Seat, SignOff
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.export.compose import compose
from redpencil.export.layouts import desk, sheet
from redpencil.export.layouts.sheet import Sheet
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.report import Section
from redpencil.export.wording import Wording
from tests.domain.drafts.pages import BRIDGE, page
from tests.domain.samples import LATER, NOW

NEXT = carried(
    page(*BRIDGE),
    page("Ida Holm paid 6 million.", *BRIDGE[1:3], *BRIDGE[4:], "A boat sank in 1999.", machine=True),
    who="IH", now=LATER,
)  # fmt: skip


def made(worksheet: Worksheet = NEXT, language: str = "en") -> Sheet:
    return sheet.make(worksheet, ExportOptions(), NOW, Wording(language))


def rows(section: Section | None) -> list[tuple[str, str]]:
    assert section
    return [(r.left, r.right) for r in section.rows]


def test_a_recheck_says_what_was_and_what_was_found() -> None:
    words = desk.recheck(made(), NEXT.claim(ClaimId("c0")))
    assert words == (
        "its words changed · was “Ida Holm paid 4 million” · earlier: OK, Confirmed, IH"
    )
    assert desk.recheck(made(), NEXT.claim(ClaimId("c1"))) == ""


def test_claims_without_a_place_are_listed_with_why() -> None:
    assert rows(desk.orphans(made())) == [
        (
            "In 2019 the wall cost 4 million kroner",
            "its words are not in the new draft · earlier: OK, Confirmed, IH",
        )
    ]
    assert desk.orphans(made(replace(NEXT, orphans=()))) is None


def test_signatures_and_what_was_undone_are_listed() -> None:
    signed = SignOff(Seat.CHECKER, "Ida", "IH", NOW, note="done")
    back = SignOff(Seat.SECOND, "Mo", "MK", LATER, Decision.RETURNED, "the sum")
    worksheet = replace(
        NEXT, signoffs=(signed, back), reopened=(Reopening(LATER, "MK", "new figure", (signed,)),)
    )
    told = rows(desk.signatures(made(worksheet)))
    assert [left for left, _ in told] == ["Checker: Ida", "Second reader: Mo", "reopened: MK"]
    assert "the sum" in told[1][1]
    assert "new figure · undone: Checker IH 2026-03-04 05:06 UTC" in told[2][1]


def test_questions_are_printed_with_their_working() -> None:
    text = NEXT.article.text
    flag = raised("change", text, (Span(0, 4),), "Is it so?", "1 + 1 = 2.")
    for layout in (Layout.CARDS, Layout.SIGNOFF):
        report = compose(NEXT, ExportOptions(layout=layout, questions=(flag,)), NOW)
        assert "Is it so? · 1 + 1 = 2." in repr(report)


def test_all_of_it_is_in_the_report_with_the_trails_head() -> None:
    worksheet = replace(NEXT, signoffs=(SignOff(Seat.CHECKER, "Ida", "IH", NOW),))
    told = repr(compose(worksheet, ExportOptions(trail="ab" * 32), NOW))
    for words in (
        "Claims without a place", "its words changed", "New in draft", "Trail abababababab…",
        "2026-03-04 05:06 UTC",
    ):  # fmt: skip
        assert words in told
    assert "Trail" not in repr(compose(worksheet, ExportOptions(), NOW))


def test_it_is_said_in_the_reports_language() -> None:
    assert "der Wortlaut ist geändert" in desk.recheck(made(language="de"), NEXT.claims[0])
