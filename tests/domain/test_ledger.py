"""The coverage: every sentence and what became of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from redpencil.domain import ledger
from redpencil.domain.article import Part
from redpencil.domain.ledger import Fate
from redpencil.domain.mark import Mark, Priority, Status
from redpencil.domain.worksheet import Worksheet
from tests.domain.samples import claim, paid, took, worksheet, worksheets


def fates(sheet: Worksheet) -> list[Fate]:
    return [entry.fate for entry in ledger.entries(sheet)]


def test_every_sentence_has_a_fate() -> None:
    sheet = worksheet(paid(mark=Mark.OK), took())
    assert fates(sheet) == [
        Fate.NOT_LOOKED_AT, Fate.SETTLED, Fate.OPEN, Fate.NOT_LOOKED_AT, Fate.OUTSIDE,
    ]  # fmt: skip
    assert [e.number for e in ledger.entries(sheet)] == [0, 1, 2, 3, 4]
    assert ledger.entries(sheet)[1].claims == (paid(mark=Mark.OK),)


def test_a_sentence_is_settled_when_all_its_claims_are_marked() -> None:
    name = claim("name", "Ida Holm", mark=Mark.OK)
    assert fates(worksheet(name, paid()))[1] is Fate.OPEN
    assert fates(worksheet(name, paid(mark=Mark.CUT)))[1] is Fate.SETTLED


@pytest.mark.parametrize("field", ["looked_at", "ruling"])
def test_a_person_may_find_nothing_to_check(field: str) -> None:
    sentence = replace(worksheet().sentences[3], **{field: "IH"})
    assert fates(worksheet().with_sentence(3, sentence))[3] is Fate.NOTHING


def test_the_ruling_is_the_reason_else_what_the_machine_says() -> None:
    sheet = worksheet()
    assert ledger.entries(sheet)[3].reason == "it has no figure"
    ruled = sheet.with_sentence(3, replace(sheet.sentences[3], ruling="rhetorical"))
    assert ledger.entries(ruled)[3].reason == "rhetorical"


@pytest.mark.parametrize("part", [Part.BOILERPLATE, Part.CREDIT, Part.BYLINE])
def test_what_is_outside_the_article_is_not_counted_unless_it_has_a_claim(part: Part) -> None:
    sheet = worksheet()
    sheet = sheet.with_sentence(1, replace(sheet.sentences[1], part=part))
    assert fates(sheet.without(paid().id))[1] is Fate.OUTSIDE
    assert fates(sheet)[1] is Fate.OPEN


def test_a_claim_that_runs_over_two_sentences_accounts_for_both() -> None:
    both = claim("both", "4 million. It took 12 years", mark=Mark.OK)
    assert fates(worksheet(both))[1:4] == [Fate.SETTLED, Fate.SETTLED, Fate.NOT_LOOKED_AT]


def test_totals_count_claims_and_sentences() -> None:
    more = claim("name", "Bridge", priority=Priority.A, status=Status.WAITING)
    sheet = worksheet(more, paid(mark=Mark.OK), took())
    sheet = sheet.with_sentence(3, replace(sheet.sentences[3], ruling="rhetorical"))
    totals = ledger.totals(sheet)
    assert (totals.claims, totals.settled, totals.open) == (3, 1, 2)
    assert (totals.sentences, totals.covered, totals.not_looked_at) == (4, 2, 0)
    assert totals.marks == {None: 2, Mark.OK: 1}
    assert totals.by_priority == {
        (None, Priority.A): 1, (None, Priority.B): 1, (Mark.OK, Priority.B): 1,
    }  # fmt: skip
    assert totals.statuses == {Status.WAITING: 1, Status.NOT_STARTED: 2}


@given(worksheets())
def test_the_sums_come_out(sheet: Worksheet) -> None:
    entries, totals = ledger.entries(sheet), ledger.totals(sheet)
    assert len(entries) == len(sheet.sentences)
    assert totals.covered + totals.not_looked_at <= totals.sentences <= len(entries)
    assert sum(totals.marks.values()) == sum(totals.by_priority.values()) == totals.claims
    assert sum(totals.statuses.values()) == totals.settled + totals.open == totals.claims
    for entry in entries:
        span = sheet.sentences[entry.number].span
        assert entry.claims == tuple(c for c in sheet.claims if c.span.meets(span))
        assert (entry.fate in (Fate.SETTLED, Fate.OPEN)) is bool(entry.claims)
