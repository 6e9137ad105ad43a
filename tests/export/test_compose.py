"""The report: all the words, and none that must stay inside."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain.mark import Mark
from redpencil.export import compose
from redpencil.export.options import ExportOptions
from redpencil.export.report import Report
from tests.export.samples import NOW, filled


def composed(**options: bool) -> Report:
    return compose.compose(filled(), ExportOptions(**options), NOW)  # type: ignore[arg-type]


def test_counts_agree_with_the_claims() -> None:
    sheet, report = filled(), composed()
    assert report.front.claims == len(sheet.claims) == len(report.cards)
    assert report.front.settled == sum(c.mark is not None for c in sheet.claims)
    assert sum(c.total for c in report.front.counts) == len(sheet.claims)


def test_the_galley_holds_every_word_of_the_article() -> None:
    words = "".join(r.text for p in composed().galley for r in p.runs)
    assert "".join(words.split()) == "".join(filled().article.text.split())


def test_every_claim_begins_and_ends_once_in_the_galley() -> None:
    galley = composed().galley
    begun = [m.number for p in galley for m in p.margin]
    ended = [r.ends for p in galley for r in p.runs if r.ends]
    assert begun == list(range(1, len(filled().claims) + 1))
    assert sorted(ended) == begun


def test_a_card_says_what_was_found_and_rules_lines_for_the_rest() -> None:
    cards = composed().cards
    changed = next(c for c in cards if c.mark is Mark.CHANGE)
    assert any("→ “640 metres”" in f.value for f in changed.details)
    assert [label for label, _ in changed.ruled] == ["Notes"]
    opened = next(c for c in cards if c.mark is None)
    assert [label for label, _ in opened.ruled] == ["Evidence", "Notes"]
    assert all(sum(c.chosen for c in card.choices) == bool(card.mark) for card in cards)


def test_what_is_not_yet_safe_stands_on_the_front() -> None:
    sheet = filled()
    numbers = [u.number for u in composed().front.urgent]
    for number, claim in enumerate(sheet.claims, 1):
        unsafe = claim.priority == "A" and claim.mark not in (Mark.OK, Mark.CUT)
        assert (number in numbers) == unsafe


def test_nothing_private_is_in_the_report() -> None:
    everything = repr(composed())
    assert "Heron" in everything
    for secret in ("Petra", "Secret", "555 0199", "petra@", "Otto Hidden"):
        assert secret not in everything


def test_parts_can_be_left_out() -> None:
    report = composed(galley=False, cards=False, ledger=False)
    assert not report.galley
    assert not report.cards


def test_evidence_without_a_locator_says_so() -> None:
    sheet = filled()
    claim = sheet.claims[0]
    bare = replace(claim, evidence=(replace(claim.evidence[0], locator=""),))
    report = compose.compose(sheet.with_claim(bare), ExportOptions(), NOW)
    assert any("no locator yet" in f.value for f in report.cards[0].details)


def test_a_sentence_nobody_looked_at_is_listed() -> None:
    sheet = filled()
    report = compose.compose(sheet.without(*(c.id for c in sheet.claims[2:])), ExportOptions(), NOW)
    assert any(s.heading == "Sentences not looked at" for s in report.sections)
