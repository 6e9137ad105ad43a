"""Three values a blank: what nobody else changed is taken, what both changed is asked about."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redpencil.domain.article import Article
from redpencil.domain.element import ElementState
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Outcome, Stance
from redpencil.domain.header import Seat
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.query import ChangeStatus, Query, QueryTo
from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.export import compose, manifest
from redpencil.export.answers import merge
from redpencil.export.answers.found import Found
from redpencil.export.answers.merge import Merge
from redpencil.export.layouts.blanks import query_token, token
from redpencil.export.layouts.calls import source_of
from redpencil.export.options import ExportOptions, Layout
from tests.export.answers.filling import blanks, random_answers
from tests.export.samples import NOW, filled
from tests.store.samples import worksheets

SHEET = filled()
OPEN = next(c for c in SHEET.claims if c.mark is None and c.elements)
FIRST = SHEET.claims[0]


def sheet_of(worksheet: Worksheet, answers: dict[str, str], **options: object) -> Found:
    chosen = ExportOptions(**options)  # type: ignore[arg-type]
    report = compose.compose(worksheet, chosen, NOW)
    values = {b.id: b.value for b in manifest.blanks(report.pieces)}
    return Found(values | answers, report.manifest)


def put(worksheet: Worksheet, found: Found) -> tuple[Worksheet, Merge]:
    compared = merge.merged(worksheet, found)
    return merge.applied(worksheet, compared, compared.taken, "ZZ", NOW), compared


def of_claim(name: str, claim: object = OPEN) -> str:
    return f"c{token(claim.id)}_{name}"  # type: ignore[attr-defined]


def test_an_untouched_sheet_changes_nothing() -> None:
    for layout in Layout:
        made, compared = put(SHEET, sheet_of(SHEET, {}, layout=layout))
        assert made == SHEET
        assert (compared.taken, compared.contested, compared.unclear, compared.gone) == (
            (),
            (),
            (),
            0,
        )


def test_answers_go_where_they_belong() -> None:
    element = OPEN.elements[0]
    name = next(
        b for b in blanks(SHEET, ExportOptions()) if b.startswith(of_claim("e")) and b[-2].isdigit()
    )
    answers = {
        of_claim("mark"): "change", of_claim("finding"): "partly", of_claim("notes"): "seen\nat noon",
        of_claim("correction"): "ten", of_claim("evidence"): "Annual report",
        of_claim("locator"): "p. 9", of_claim("checker"): "AB", of_claim("checked"): "2026-01-03",
        of_claim("second"): "CD", of_claim("seconded"): "2026-01-04", name: "1",
    }  # fmt: skip
    made, compared = put(SHEET, sheet_of(SHEET, answers))
    claim = made.claim(OPEN.id)
    assert len(compared.taken) == len(answers)
    assert (claim.mark, claim.finding, claim.notes) == (
        Mark.CHANGE,
        Finding.PARTLY,
        "seen\nat noon",
    )
    assert claim.correction
    assert claim.correction.proposed == "ten"
    assert [(e.title, e.locator) for e in claim.evidence] == [("Annual report", "p. 9")]
    assert (claim.checker, claim.second) == ("AB", "CD")
    assert f"{claim.checked_at:%Y-%m-%d} {claim.second_at:%Y-%m-%d}" == "2026-01-03 2026-01-04"
    assert claim.elements[0].span == element.span
    assert claim.elements[0].state is ElementState.OK
    assert claim.status is Status.IN_PROGRESS
    assert {r.field for r in claim.revisions} >= {"mark", "finding", "notes", "evidence"}
    assert all(c == SHEET.claim(c.id) for c in made.claims if c.id != OPEN.id)


def test_a_mark_without_initials_is_signed_by_whoever_puts_it_in() -> None:
    made, _ = put(SHEET, sheet_of(SHEET, {of_claim("mark"): "ok"}))
    assert made.claim(OPEN.id).checker == "ZZ"
    assert made.claim(OPEN.id).checked_at == NOW


def test_a_mark_may_be_taken_back() -> None:
    made, _ = put(SHEET, sheet_of(SHEET, {of_claim("mark", FIRST): ""}))
    assert made.claim(FIRST.id).mark is None


def test_reading_the_same_sheet_twice_adds_nothing() -> None:
    answers = {of_claim("evidence"): "Annual report", of_claim("locator"): "p. 9"}
    found = sheet_of(SHEET, answers)
    once, _ = put(SHEET, found)
    twice, _ = put(once, found)
    assert len(twice.claim(OPEN.id).evidence) == 1


def test_what_changed_on_both_sides_is_asked_about() -> None:
    found = sheet_of(SHEET, {of_claim("notes"): "from the sheet", of_claim("mark"): "ok"})
    meanwhile = SHEET.with_claim(replace(OPEN, notes="from the window"))
    made, compared = put(meanwhile, found)
    assert [(a.printed, a.now, a.filled) for a in compared.contested] == [
        ("", "from the window", "from the sheet")
    ]
    assert made.claim(OPEN.id).notes == "from the window"
    assert made.claim(OPEN.id).mark is Mark.OK
    theirs = merge.applied(meanwhile, compared, compared.contested, "ZZ", NOW)
    assert theirs.claim(OPEN.id).notes == "from the sheet"


def test_the_same_change_on_both_sides_is_no_question() -> None:
    found = sheet_of(SHEET, {of_claim("notes"): "the same  words"})
    meanwhile = SHEET.with_claim(replace(OPEN, notes="the same words\n"))
    compared = merge.merged(meanwhile, found)
    assert (compared.taken, compared.contested) == ((), ())


def test_what_only_the_window_changed_stays() -> None:
    found = sheet_of(SHEET, {})
    meanwhile = SHEET.with_claim(replace(FIRST, notes="later"))
    made, compared = put(meanwhile, found)
    assert made == meanwhile
    assert not compared.contested


def test_answers_to_claims_that_are_gone_are_counted() -> None:
    found = sheet_of(SHEET, {of_claim("notes"): "new"})
    made, compared = put(SHEET.without(OPEN.id), found)
    assert compared.gone == 1
    assert made == SHEET.without(OPEN.id)


def test_words_instead_of_keys_are_understood_in_the_sheets_language() -> None:
    answers = {
        of_claim("mark"): "▲ Ändern",
        of_claim("finding"): "Teilweise",
        of_claim("checked"): "____-__-__",
    }
    made, _ = put(SHEET, sheet_of(SHEET, answers, language="de"))
    assert made.claim(OPEN.id).mark is Mark.CHANGE
    assert made.claim(OPEN.id).finding is Finding.PARTLY


def test_what_is_no_answer_is_shown_and_not_put_in() -> None:
    answers = {of_claim("mark"): "maybe", of_claim("checked"): "next week"}
    made, compared = put(SHEET, sheet_of(SHEET, answers))
    assert {a.filled for a in compared.unclear} == {"maybe", "next week"}
    assert made == SHEET


def test_answers_of_author_queries() -> None:
    query = Query("Who counted?", QueryTo.AUTHOR)
    sheet = SHEET.with_claim(replace(OPEN, queries=(query,)))
    on_author = next(c for c in sheet.claims if c.mark is Mark.ON_AUTHOR)
    answers = {
        of_claim(f"q{query_token(query)}"): "The harbour master.",
        of_claim("question", on_author): "How do you know?",
        of_claim("author", on_author): "my notebook",
    }
    made, _ = put(sheet, sheet_of(sheet, answers, layout=Layout.QUERIES))
    assert made.claim(OPEN.id).queries[0].answer == "The harbour master."
    assert made.claim(on_author.id).author_source == "my notebook"
    assert made.claim(on_author.id).queries[-1].text == "How do you know?"


def test_decisions_of_the_corrections_list() -> None:
    changed = next(c for c in SHEET.claims if c.mark is Mark.CHANGE)
    answers = {
        of_claim("decision", changed): "accepted",
        of_claim("reason", changed): "seen the report",
    }
    made, _ = put(SHEET, sheet_of(SHEET, answers, layout=Layout.CORRECTIONS))
    correction = made.claim(changed.id).correction
    assert correction is not None
    assert (correction.status, correction.reason) == (ChangeStatus.ACCEPTED, "seen the report")
    assert correction.proposed == "640 metres"


def test_a_call_sheet_brings_what_was_said_and_the_contact() -> None:
    spoken = next(c for c in SHEET.claims if c.speaker == "Marian Okafor")
    source = source_of("Marian Okafor")
    short = token(source.id)
    answers = {
        of_claim(f"o{short}", spoken): "corrected", of_claim(f"t{short}", spoken): "Rock, not clay.",
        f"s{short}_on": "2026-01-03", f"s{short}_means": "phone", f"s{short}_outcome": "corrected",
        f"s{short}_note": "call again",
    }  # fmt: skip
    made, _ = put(SHEET, sheet_of(SHEET, answers, layout=Layout.CALLS))
    evidence = made.claim(spoken.id).evidence[-1]
    assert (evidence.stance, evidence.excerpt) == (Stance.PARTLY, "Rock, not clay.")
    added = made.source(source.id)
    assert added is not None
    assert added.name == "Marian Okafor"
    (contact,) = added.contacts
    assert (contact.outcome, contact.means, contact.note) == (
        Outcome.CORRECTED,
        "phone",
        "call again",
    )
    again, _ = put(made, sheet_of(SHEET, answers, layout=Layout.CALLS))
    assert again.source(source.id) == added


def test_people_checklist_and_signatures() -> None:
    answers = {
        "w_checker": "Nia Bell", "w_second": "Jo Reed", "w_knames": "1",
        "w_sign_editor": "Ed Itor", "w_signed_editor": "2026-01-05",
    }  # fmt: skip
    compared = merge.merged(SHEET, sheet_of(SHEET, answers))
    made = merge.applied(SHEET, compared, compared.taken, "ZZ", NOW, ("names", "numbers"))
    assert made.header.person(Seat.CHECKER).name == "Nia Bell"
    assert made.header.person(Seat.SECOND).name == "Jo Reed"
    assert made.header.checklist == ("names",)
    assert [(s.seat, s.name) for s in made.signoffs] == [(Seat.EDITOR, "Ed Itor")]
    back = merge.merged(made, sheet_of(made, {"w_knames": "", "w_second": ""}))
    cleared = merge.applied(made, back, back.taken, "ZZ", NOW, ("names",))
    assert cleared.header.checklist == ()
    assert cleared.header.person(Seat.SECOND).name == ""


def test_a_sheet_of_another_worksheet_or_draft_is_refused() -> None:
    found = sheet_of(SHEET, {})
    with pytest.raises(UserError, match="another worksheet"):
        merge.merged(replace(SHEET, id=WorksheetId("v" * 32)), found)
    text = SHEET.article.text + "\n"
    article: Article = replace(SHEET.article, text=text)
    with pytest.raises(UserError, match="another draft"):
        merge.merged(replace(SHEET, article=article), found)
    with pytest.raises(UserError, match="no worksheet that can be read back"):
        merge.merged(SHEET, Found({}, ""))


def test_foreign_ids_are_left_alone() -> None:
    found = sheet_of(SHEET, {"x_y": "1", "w_unknown": "", "": "", "cnone_mark": "ok"})
    compared = merge.merged(SHEET, found)
    assert compared.gone == 2
    assert not compared.taken


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(worksheets(), st.integers(0, 10_000), st.sampled_from(Layout))
def test_any_answers_to_any_worksheet_can_be_put_in(
    sheet: Worksheet, seed: int, layout: Layout
) -> None:
    answers = random_answers(blanks(sheet, ExportOptions(layout=layout)), seed)
    made, compared = put(sheet, sheet_of(sheet, answers, layout=layout))
    assert not compared.contested
    assert not compared.gone
    assert len(made.claims) == len(sheet.claims)
    kept = merge.merged(made, sheet_of(sheet, answers, layout=layout))
    added = re.compile(r"c\w+_(evidence|locator|question|[ot]\w+)|s\w+|w_signed_\w+")
    assert [a for a in kept.taken if not added.fullmatch(a.id)] == []


def test_every_element_can_be_ticked_and_unticked() -> None:
    ticks = {k: b.value for k, b in blanks(SHEET, ExportOptions()).items() if b.kind == "tick"}
    turned = {k: "" if v else "1" for k, v in ticks.items()}
    made, compared = put(SHEET, sheet_of(SHEET, turned))
    assert {a.id for a in compared.taken} == set(turned)
    assert len(turned) > 30
    for claim, before in zip(made.claims, SHEET.claims, strict=True):
        assert all(e.open != o.open for e, o in zip(claim.elements, before.elements, strict=True))
