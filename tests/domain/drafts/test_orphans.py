"""Claims that a person places or drops, and checks again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.domain.claim import ClaimId
from redpencil.domain.drafts import again, orphans, report
from redpencil.domain.drafts.anchor import candidates
from redpencil.domain.drafts.carry import carried
from redpencil.domain.drafts.words import Kind
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.recheck import Cause
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from tests.domain.drafts.pages import BRIDGE, page
from tests.domain.samples import LATER, NOW

LOST = ClaimId("c3")


def cut(*more: str) -> Worksheet:
    new = page(*BRIDGE[:3], *BRIDGE[4:], *more, machine=True)
    return carried(page(*BRIDGE), new, who="IH", now=LATER)


def test_its_places_are_its_words_first_then_like_sentences() -> None:
    sheet = cut("They say in 2019 the wall cost 4 million kroner.")
    lost = orphans.orphan(sheet, LOST)
    offered = candidates(sheet, lost.claim, lost.sentence)
    words = [s.of(sheet.article.text) for s in offered]
    assert words[0] == "They say in 2019 the wall cost 4 million kroner."
    assert "In 2020 the wall cost 5 million kroner." in words
    assert len(offered) <= 5


def test_placed_it_is_to_be_rechecked_with_what_was_found() -> None:
    sheet = cut()
    at = sheet.article.text.index("In 2020 the wall cost 5 million kroner")
    span = Span(at - 1, at + len("In 2020 the wall cost 5 million kroner"))
    placed = orphans.placed(sheet, LOST, span)
    assert placed.orphans == ()
    claim = placed.claim(LOST)
    assert claim.exact == "In 2020 the wall cost 5 million kroner"
    assert claim.status is Status.RECHECK
    assert claim.recheck
    assert (claim.recheck.cause, claim.recheck.mark) == (Cause.PLACED, Mark.OK)
    assert [e.span.of(placed.article.text) for e in claim.elements] == ["2020", "5"]


def test_it_is_placed_on_words_or_dropped() -> None:
    sheet = cut()
    with pytest.raises(UserError, match="Nothing is selected"):
        orphans.placed(sheet, LOST, Span(0, 0))
    assert orphans.dropped(sheet, LOST).orphans == ()
    with pytest.raises(KeyError):
        orphans.dropped(sheet, ClaimId("c1"))


def test_a_finding_that_still_stands_is_signed_anew() -> None:
    new = page("Ida Holm paid 6 million.", *BRIDGE[1:])
    sheet = carried(page(*BRIDGE), new, who="IH", now=NOW)
    claim = sheet.claim(ClaimId("c0"))
    kept = again.stands(claim, who="MK", now=LATER)
    assert (kept.mark, kept.finding) == (Mark.OK, Finding.CONFIRMED)
    assert (kept.checker, kept.checked_at) == ("MK", LATER)
    assert kept.status is Status.IN_PROGRESS
    waiting = replace(claim, recheck=replace(claim.recheck, mark=Mark.HOLD))  # type: ignore[type-var]
    assert again.stands(waiting, who="MK", now=LATER).status is Status.WAITING
    with pytest.raises(UserError, match="no earlier finding"):
        again.stands(page(*BRIDGE).claims[1], who="MK", now=LATER)


def test_the_report_has_each_sentence_once() -> None:
    sheet = cut("A boat sank.")
    fates = [(r.fate.value, "".join(p.text for p in r.pieces)) for r in report.rows(sheet)]
    assert fates == [
        ("same", BRIDGE[0]), ("same", BRIDGE[1]), ("same", BRIDGE[2]), ("gone", BRIDGE[3]),
        ("same", BRIDGE[4]), ("same", BRIDGE[5]), ("new", "A boat sank."),
    ]  # fmt: skip
    assert report.rows(page(*BRIDGE)) == ()


def test_the_report_shows_changed_words_and_moved_sentences() -> None:
    old = page(*BRIDGE)
    edited = carried(
        old, page("Ida Holm paid 6 million.", *BRIDGE[1:], machine=True), who="", now=NOW
    )
    first = report.rows(edited)[0]
    assert [p.text for p in first.pieces if p.kind is Kind.NEW] == ["6 "]
    moved = carried(old, page(BRIDGE[0], BRIDGE[5], *BRIDGE[1:5], machine=True), who="", now=NOW)
    assert [r.fate.value for r in report.rows(moved)] == ["same", "moved", *["same"] * 4]
