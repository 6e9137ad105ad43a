"""The report: all the words, and none that must stay inside."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redpencil.domain.claim import EditorCall, Relation, RelationKind
from redpencil.domain.header import Decision, Reopening, Seat, SignOff
from redpencil.domain.mark import Mark, Priority
from redpencil.domain.query import Query, QueryTo
from redpencil.domain.worksheet import Worksheet
from redpencil.export import compose, manifest
from redpencil.export.house import House
from redpencil.export.options import ExportOptions, Layout, Only
from redpencil.export.report import Report
from tests.export.pieces import cards, composed, front, galley, grids, sections
from tests.export.samples import NOW, filled
from tests.store.samples import worksheets

LAYOUTS = list(Layout)


def test_counts_agree_with_the_claims() -> None:
    sheet, head = filled(), front(composed())
    assert head.claims == len(sheet.claims) == len(cards(composed()))
    assert head.settled == sum(c.mark is not None for c in sheet.claims)
    assert sum(c.total for c in head.counts) == len(sheet.claims)


@pytest.mark.parametrize("layout", [Layout.CARDS, Layout.GALLEY])
def test_the_galley_holds_every_word_of_the_article(layout: Layout) -> None:
    words = "".join(r.text for p in galley(composed(layout=layout)) for r in p.runs)
    assert "".join(words.split()) == "".join(filled().article.text.split())


def test_every_claim_begins_and_ends_once_in_the_galley() -> None:
    blocks = galley(composed())
    noted = [m.number for p in blocks for m in p.margin]
    begun = [n for p in blocks for r in p.runs for n in r.begins]
    ended = [n for p in blocks for r in p.runs for n in r.ends]
    assert noted == list(range(1, len(filled().claims) + 1))
    assert sorted(begun) == sorted(ended) == noted


def test_a_card_says_what_was_found_and_leaves_blanks_for_the_rest() -> None:
    found = cards(composed())
    changed = next(c for c in found if c.mark is Mark.CHANGE)
    said = {f.label: f.value for f in changed.answers}
    assert said["Change to"] == "640 metres"
    assert said["Why"] == "the report says so"
    opened = next(c for c in found if c.mark is None)
    lines = {f.label: f.blank.lines for f in opened.answers if f.blank and not f.value}
    assert lines == {
        "Finding": 0, "Further evidence": 1, "Where in it": 0, "Change to": 0, "Notes": 2,
    }  # fmt: skip


def test_what_is_not_yet_safe_stands_on_the_front() -> None:
    numbers = [u.number for u in front(composed()).urgent]
    for number, claim in enumerate(filled().claims, 1):
        unsafe = claim.priority == "A" and claim.mark not in (Mark.OK, Mark.CUT)
        assert (number in numbers) == unsafe


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_private_is_in_a_report(layout: Layout) -> None:
    everything = repr(composed(layout=layout))
    for secret in ("Petra", "Secret", "555 0199", "petra@", "Otto Hidden"):
        assert secret not in everything


def test_a_code_name_is_what_readers_see() -> None:
    assert "Heron" in repr(composed())


def test_parts_can_be_left_out() -> None:
    report = composed(galley=False, cards=False, ledger=False)
    assert not galley(report)
    assert not cards(report)


def test_evidence_without_a_locator_says_so() -> None:
    sheet = filled()
    claim = sheet.claims[0]
    bare = replace(claim, evidence=(replace(claim.evidence[0], locator=""),))
    report = compose.compose(sheet.with_claim(bare), ExportOptions(), NOW)
    assert any("no locator yet" in f.value for f in cards(report)[0].details)


def test_a_sentence_nobody_looked_at_is_listed() -> None:
    sheet = filled()
    bare = sheet.without(*(c.id for c in sheet.claims[2:]))
    for layout in (Layout.CARDS, Layout.SIGNOFF):
        report = compose.compose(bare, ExportOptions(layout=layout), NOW)
        assert any(s.heading == "Sentences not looked at" for s in sections(report))


@pytest.mark.parametrize("layout", [Layout.CARDS, Layout.SIGNOFF])
@pytest.mark.parametrize("redacted", [False, True])
def test_what_was_not_looked_for_is_said_beside_the_coverage(
    layout: Layout, redacted: bool
) -> None:
    sheet = replace(filled(), not_checked=("speakers", "a thing of a newer program"))
    chosen = ExportOptions(layout=layout, redacted=redacted, language="de")
    said = front(compose.compose(sheet, chosen, NOW)).coverage
    assert said.endswith("nicht gesucht: Sprecher, a thing of a newer program.")
    assert "look for" not in front(composed(layout=layout)).coverage


@pytest.mark.parametrize(
    ("only", "passes"),
    [
        (Only.ALL, lambda c: True),
        (Only.OPEN, lambda c: c.mark is None),
        (Only.UNSAFE, lambda c: c.mark not in (Mark.OK, Mark.CUT)),
        (Only.PRIORITY_A, lambda c: c.priority is Priority.A),
        (Only.WAITING, lambda c: any(q.open for q in c.queries)),
    ],
)
def test_a_part_of_the_claims_keeps_their_numbers_and_says_so(only: Only, passes: Any) -> None:
    report = composed(only=only)
    wanted = [n for n, c in enumerate(filled().claims, 1) if passes(c)]
    assert [c.number for c in cards(report)] == wanted
    assert [m.number for p in galley(report) for m in p.margin] == wanted
    assert bool(front(report).note) == (only is not Only.ALL)


def test_chosen_claims_alone() -> None:
    ids = tuple(c.id for c in filled().claims[3:5])
    assert [c.number for c in cards(composed(claims=ids))] == [4, 5]


def test_the_table_has_the_houses_columns() -> None:
    columns = ("number", "claim", "mark")
    (grid,) = grids(composed(layout=Layout.TABLE, house=House(columns=columns)))
    assert [c.label for c in grid.columns] == ["No.", "Claim", "Mark"]
    assert len(grid.rows) == len(filled().claims)
    assert composed(layout=Layout.TABLE).landscape


def test_a_call_sheet_for_each_person_and_speaker() -> None:
    report = composed(layout=Layout.CALLS)
    names = [p.title for p in report.pieces if p.__class__.__name__ == "Front"]
    assert names[0] == "Heron"
    assert "Marian Okafor" in names
    assert all(card.choice and len(card.choice.options) == 5 for card in cards(report))
    assert [p.breaks for p in report.pieces if p.__class__.__name__ == "Front"][1:] == [True] * (
        len(names) - 1
    )


def test_a_query_to_a_source_stands_on_its_call_sheet_once() -> None:
    sheet = filled()
    asked = replace(sheet.claims[0], queries=(Query("How long?", QueryTo.SOURCE, "heron"),))
    report = compose.compose(sheet.with_claim(asked), ExportOptions(layout=Layout.CALLS), NOW)
    found = [f for c in cards(report) for f in c.answers if f.value == "How long?"]
    assert [f.label for f in found] == ["Query to heron"]


def test_without_anybody_to_call_the_sheet_says_so() -> None:
    sheet = replace(filled(), claims=(), sources=())
    report = compose.compose(sheet, ExportOptions(layout=Layout.CALLS), NOW)
    assert "No claims are attributed" in repr(report.pieces)


def test_author_queries_hold_questions_and_claims_on_the_author() -> None:
    found = cards(composed(layout=Layout.QUERIES))
    assert {c.mark for c in found} == {Mark.QUERY_AUTHOR, Mark.ON_AUTHOR}
    assert all(c.choice is None for c in found)
    asked = next(c for c in found if c.mark is Mark.QUERY_AUTHOR)
    assert [f.value for f in asked.answers] == ["Who counted?", ""]


def test_a_query_says_by_when_it_is_to_be_answered() -> None:
    sheet = filled()
    asked = replace(sheet.claims[0], queries=(Query("How long?", due=NOW),))
    report = compose.compose(sheet.with_claim(asked), ExportOptions(layout=Layout.QUERIES), NOW)
    said = [(f.label, f.value) for f in cards(report)[0].answers]
    assert said[:2] == [("Question", "How long?"), ("Deadline", "2026-01-02 14:20 UTC")]


def test_a_restatement_that_only_begins_with_a_capital_is_not_printed() -> None:
    sheet = filled()
    for words, told in ((f"{sheet.claims[0].exact.upper()}.", False), ("The wall is long.", True)):
        claim = replace(sheet.claims[0], restated=words)
        report = compose.compose(sheet.with_claim(claim), ExportOptions(), NOW)
        assert any(f.label == "Restated" for f in cards(report)[0].details) == told


@pytest.mark.parametrize(("language", "said"), [("de", "„as printed“"), ("fr", "« as printed »")])
def test_what_is_quoted_stands_in_the_languages_own_marks(language: str, said: str) -> None:
    details = [d for c in cards(composed(language=language)) for d in c.details]
    assert any(said in d.value for d in details)


def test_corrections_say_as_printed_and_proposed() -> None:
    sheet = filled()
    (grid,) = grids(composed(layout=Layout.CORRECTIONS))
    numbers = [r[0].runs[0].text for r in grid.rows]
    marks = (Mark.CHANGE, Mark.CUT, Mark.QUALIFY, Mark.ADD_ATTRIBUTION)
    assert numbers == [str(n) for n, c in enumerate(sheet.claims, 1) if c.mark in marks]
    assert any(f.value == "640 metres" for r in grid.rows for c in r for f in c.fields)


def test_the_sign_off_sheet_shows_figures_and_signatures() -> None:
    signed = replace(
        filled(),
        signoffs=(SignOff(Seat.CHECKER, "Maya Kessler", "MK", NOW, Decision.APPROVED),),
        reopened=(Reopening(NOW, "Jo Reed", "new figure"),),
    )
    report = compose.compose(signed, ExportOptions(layout=Layout.SIGNOFF), NOW)
    assert front(report).signatures[0][0].value == "Maya Kessler"
    assert front(report).signatures[0][1].value == "2026-01-02"
    text = repr(sections(report))
    assert "approved · 2026-01-02 14:20 UTC" in text
    assert "reopened: Jo Reed" in text
    assert "Claims without evidence" in text


def test_what_second_reader_and_editor_said_is_on_the_card() -> None:
    sheet = filled()
    first, second = sheet.claims[0], sheet.claims[1]
    judged = replace(
        first, editor_call=EditorCall.OVERRULE, editor_reason="house style", say_unverified=True,
        ambiguity="or the other wall", related=(Relation(second.id, RelationKind.SAME_FIGURE),),
    )  # fmt: skip
    report = compose.compose(sheet.with_claim(judged), ExportOptions(), NOW)
    said = {f.label: f.value for f in cards(report)[0].details}
    assert said["Editor’s decision"] == "overruled – house style"
    assert said["Another way to read it"] == "or the other wall"
    assert said["See also"] == "same figure 2"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("parts", [{}, {"galley": False}, {"cards": False}, {"only": Only.OPEN}])
def test_every_link_leads_somewhere(layout: Layout, parts: dict[str, Any]) -> None:
    report = composed(layout=layout, **parts)
    places, links = set(), set()
    stack: list[Any] = [report.pieces]
    while stack:
        value = stack.pop()
        if isinstance(value, tuple):
            stack += value
        elif is_dataclass(value) and not isinstance(value, type):
            anchor = getattr(value, "anchor", "")
            kind = type(value).__name__
            (links if kind in ("Ref", "MarginMark", "Urgent") else places).add(anchor)
            if kind == "Run" and any(getattr(p, "linked", False) for p in report.pieces):
                links |= {f"claim_{n}" for n in value.ends}
            stack += [getattr(value, f.name) for f in fields(value)]
    assert links <= places | {""}


def test_blanks_have_ids_of_their_own_that_every_format_can_bear() -> None:
    for layout in LAYOUTS:
        ids = [b.id for b in manifest.blanks(composed(layout=layout).pieces)]
        assert len(ids) == len(set(ids))
        assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{1,36}", i) for i in ids)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(worksheets(), st.sampled_from(LAYOUTS), st.booleans())
def test_every_worksheet_makes_a_report_of_printable_words(
    sheet: Worksheet, layout: Layout, redacted: bool
) -> None:
    report = compose.compose(sheet, ExportOptions(layout=layout, redacted=redacted), NOW)
    ids = [b.id for b in manifest.blanks(report.pieces)]
    assert len(ids) == len(set(ids))
    repr(report).encode()
    assert bool(report.manifest) != redacted


def test_the_manifest_keeps_what_was_printed_and_reads_back() -> None:
    report = composed()
    kept = manifest.read(report.manifest)
    assert kept is not None
    assert kept.worksheet == filled().id
    assert kept.text == filled().text_sha256
    assert kept.printed == {b.id: b.value for b in manifest.blanks(report.pieces) if b.value}


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "{}", '{"format":"redpencil.answers/2"}',
        json.dumps({"format": manifest.FORMAT, "worksheet": "w"}),
        json.dumps(
            {"format": manifest.FORMAT, "worksheet": 1, "text": "", "made": "", "layout": "cards",
             "language": "", "printed": {}}
        ),
        json.dumps(
            {"format": manifest.FORMAT, "worksheet": "", "text": "", "made": "", "layout": "no",
             "language": "", "printed": {}}
        ),
    ],
)  # fmt: skip
def test_what_is_no_manifest_is_none(text: str) -> None:
    assert manifest.read(text) is None


def test_the_sheet_speaks_the_articles_language_or_the_chosen_one() -> None:
    sheet = filled()
    ukrainian = replace(sheet, article=replace(sheet.article, language="uk"))

    def kicker(options: ExportOptions) -> Report:
        return compose.compose(ukrainian, options, NOW)

    assert kicker(ExportOptions()).kicker == "Аркуш перевірки"
    assert kicker(ExportOptions(language="de")).kicker == "Prüfbogen"
    assert kicker(ExportOptions(language="xx")).language == "en"
    assert kicker(ExportOptions(language="de")).text_language == "uk"
