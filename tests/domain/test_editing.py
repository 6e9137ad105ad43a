"""Edits of the list of claims."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain import editing
from redpencil.domain.claim import (
    Agreement,
    Calculation,
    Claim,
    ClaimId,
    ClaimOrigin,
    EditorCall,
    FactType,
    Legal,
    Relation,
    RelationKind,
)
from redpencil.domain.element import ElementKind, ElementState
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Evidence, EvidenceId
from redpencil.domain.mark import Confidence, Finding, Mark, Priority, Status
from redpencil.domain.query import Query
from redpencil.domain.revision import Revision
from redpencil.domain.sentence import Attribution
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from tests.domain.samples import (
    LATER,
    NOW,
    TEXT,
    claim,
    element,
    paid,
    span,
    spans,
    took,
    worksheet,
    worksheets,
)

NEW = ClaimId("new")


def surroundings(sheet: Worksheet, one: Claim) -> bool:
    """Whether a claim's anchor is the one that its span gives."""
    return (one.exact, one.prefix, one.suffix) == sheet.quoted(one.span)


class TestTrimmed:
    @given(st.text(" ab\n", max_size=20), st.integers(0, 20), st.integers(0, 20))
    def test_it_strips_like_a_text(self, text: str, one: int, other: int) -> None:
        start, end = sorted((min(one, len(text)), min(other, len(text))))
        trimmed = editing.trimmed(text, Span(start, end))
        assert trimmed.of(text) == text[start:end].strip()
        assert Span(start, end).covers(trimmed)


class TestAdded:
    def test_the_selected_words_become_a_claim_of_the_checkers(self) -> None:
        sheet = editing.added(worksheet(took()), NEW, Span(13, 38))
        added = sheet.claim(NEW)
        assert added.exact == "Ida Holm paid 4 million."
        assert surroundings(sheet, added)
        assert added.origin is ClaimOrigin.CHECKER
        assert (added.speaker, added.attribution) == ("Ida Holm", Attribution.NAMED)
        assert added.touched
        assert added.elements == ()

    def test_it_brings_the_known_words_inside_it_unticked(self) -> None:
        waived = replace(element("4 million"), state=ElementState.WAIVED, reason="seen")
        known = worksheet(paid(elements=(waived,)))
        added = editing.added(known, NEW, span("paid 4 million")).claim(NEW)
        assert added.elements == (element("4 million"),)
        assert editing.added(known, NEW, span("It took")).claim(NEW).elements == ()
        assert editing.added(known, NEW, span("paid 4")).claim(NEW).elements == ()

    def test_words_outside_any_sentence_have_no_speaker(self) -> None:
        bare = replace(worksheet(), sentences=())
        assert editing.added(bare, NEW, span("Bridge")).claim(NEW).speaker == ""

    def test_nothing_selected_is_told(self) -> None:
        with pytest.raises(UserError, match="Nothing is selected"):
            editing.added(worksheet(), NEW, Span(12, 14))

    @given(worksheets(), st.data())
    def test_any_selection_gives_a_claim_or_is_told(
        self, sheet: Worksheet, data: st.DataObject
    ) -> None:
        selected = data.draw(spans(sheet.article.text))
        if selected.of(sheet.article.text).strip():
            added = editing.added(sheet, NEW, selected)
            assert added.without(NEW).claims == sheet.claims
            assert surroundings(added, added.claim(NEW))


class TestRespanned:
    def test_a_claim_is_anchored_to_other_words(self) -> None:
        sheet = editing.respanned(worksheet(), took().id, span("paid 4 million. It took 12 years."))
        changed = sheet.claim(took().id)
        assert changed.exact == "paid 4 million. It took 12 years."
        assert surroundings(sheet, changed)
        assert changed.elements == (element("4 million"), element("12 years"))

    def test_its_own_ticks_stay_and_what_falls_outside_is_dropped(self) -> None:
        name, sum_ = paid().elements
        ticked = paid(elements=(name, replace(sum_, state=ElementState.OK)))
        sheet = editing.respanned(worksheet(ticked), paid().id, span("4 million"))
        assert sheet.claim(paid().id).elements == (replace(sum_, state=ElementState.OK),)

    def test_nothing_selected_is_told(self) -> None:
        with pytest.raises(UserError, match="Nothing is selected"):
            editing.respanned(worksheet(), paid().id, Span(12, 13))

    @given(worksheets(), st.data())
    def test_the_rest_of_the_list_stays(self, sheet: Worksheet, data: st.DataObject) -> None:
        selected = data.draw(spans(sheet.article.text))
        if sheet.claims and selected.of(sheet.article.text).strip():
            chosen = data.draw(st.sampled_from(sheet.claims)).id
            changed = editing.respanned(sheet, chosen, selected)
            assert changed.without(chosen).claims == sheet.without(chosen).claims
            assert surroundings(changed, changed.claim(chosen))


FOUND = {
    "evidence": (Evidence(EvidenceId("e")),), "method": "asked", "finding": Finding.CONFIRMED,
    "calculation": Calculation("2+2"), "mark": Mark.OK, "rating": "true",
    "confidence": Confidence.HIGH, "confidence_reason": "seen", "queries": (Query("Which?"),),
    "notes": "seen", "concerns": "rude", "status": Status.SIGNED_OFF, "checker": "IH",
    "checked_at": NOW, "second": "OL", "second_at": NOW, "agreement": Agreement.AGREE,
    "disagreement": "no", "editor_call": EditorCall.ACCEPT, "editor_reason": "fine",
    "say_unverified": True, "as_of": NOW.date(), "recheck_by": NOW.date(),
    "revisions": (Revision(NOW, "IH", "notes", "", "seen"),),
}  # fmt: skip
ABOUT = {
    "types": (FactType.MONEY,), "speaker": "Ida Holm", "attribution": Attribution.NAMED,
    "author_source": "her book", "priority": Priority.A, "legal": (Legal.PRIVACY,),
}  # fmt: skip


class TestSplit:
    def test_both_halves_have_their_words(self) -> None:
        sheet = editing.split(worksheet(), paid().id, NEW, span("4 million").start)
        first, second = sheet.claim(paid().id), sheet.claim(NEW)
        assert (first.exact, second.exact) == ("Ida Holm paid", "4 million")
        assert surroundings(sheet, first)
        assert surroundings(sheet, second)
        assert [e.kind for e in first.elements] == [ElementKind.PERSON]
        assert [e.kind for e in second.elements] == [ElementKind.NUMBER]
        assert [c.id for c in sheet.claims] == [paid().id, NEW, took().id]

    def test_the_first_half_keeps_what_was_found_and_the_second_starts_bare(self) -> None:
        full = paid(**FOUND, **ABOUT, restated="A person paid.")
        sheet = editing.split(worksheet(full), paid().id, NEW, span("paid").start)
        first, second, blank = sheet.claim(paid().id), sheet.claim(NEW), paid()
        for name, value in FOUND.items():
            assert getattr(first, name) == value, name
            assert getattr(second, name) == getattr(blank, name), name
        for name, value in ABOUT.items():
            assert getattr(first, name) == getattr(second, name) == value, name
        assert first.restated == second.restated == ""
        assert second.origin is ClaimOrigin.CHECKER

    @pytest.mark.parametrize(
        "at", [0, span("Ida").start, span("4 million").end, span("It took").end]
    )
    def test_it_can_only_be_cut_inside(self, at: int) -> None:
        with pytest.raises(UserError, match="split there"):
            editing.split(worksheet(), paid().id, NEW, at)

    def test_it_can_only_be_cut_between_words(self) -> None:
        spaced = claim("spaced", "\nIda Holm ")
        for at in (spaced.span.start + 1, spaced.span.end - 1):
            with pytest.raises(UserError, match="split there"):
                editing.split(worksheet(spaced), spaced.id, NEW, at)

    @given(worksheets(), st.data())
    def test_the_halves_are_parts_of_the_whole(self, sheet: Worksheet, data: st.DataObject) -> None:
        if not sheet.claims:
            return
        chosen = data.draw(st.sampled_from(sheet.claims))
        at = data.draw(st.integers(chosen.span.start, chosen.span.end))
        try:
            after = editing.split(sheet, chosen.id, NEW, at)
        except UserError:
            assert not chosen.exact[: at - chosen.span.start].strip() or not (
                chosen.exact[at - chosen.span.start :].strip()
            )
            return
        first, second = after.claim(chosen.id), after.claim(NEW)
        assert chosen.span.start <= first.span.start < first.span.end <= at
        assert at <= second.span.start < second.span.end <= chosen.span.end
        assert set(first.elements) | set(second.elements) <= set(chosen.elements)
        assert surroundings(after, first)
        assert surroundings(after, second)


class TestMerged:
    def test_the_first_claim_takes_the_words_of_both(self) -> None:
        sheet = editing.merged(worksheet(), took().id, paid().id)
        joined = sheet.claim(paid().id)
        assert sheet.claims == (joined,)
        assert joined.exact == "Ida Holm paid 4 million. It took 12 years"
        assert surroundings(sheet, joined)
        assert joined.elements == (*paid().elements, *took().elements)
        assert joined.status is Status.IN_PROGRESS
        assert joined.touched

    def test_what_was_found_for_either_is_kept(self) -> None:
        one = paid(
            notes="asked", concerns="rude", evidence=(Evidence(EvidenceId("1")),),
            queries=(Query("Which?"),), types=(FactType.MONEY, FactType.NAME),
            legal=(Legal.PRIVACY,), revisions=(Revision(NOW, "IH", "notes", "", "asked"),),
        )  # fmt: skip
        two = took(
            notes="seen", concerns="cruel", evidence=(Evidence(EvidenceId("2")),),
            queries=(Query("When?"),), types=(FactType.DATE, FactType.MONEY), priority=Priority.A,
            legal=(Legal.CONTEMPT, Legal.PRIVACY), author_source="her book",
            revisions=(Revision(LATER, "IH", "notes", "", "seen"),),
        )  # fmt: skip
        joined = editing.merged(worksheet(one, two), one.id, two.id).claim(one.id)
        assert joined.notes == "asked\nseen"
        assert joined.concerns == "rude\ncruel"
        assert joined.author_source == "her book"
        assert [e.id for e in joined.evidence] == ["1", "2"]
        assert [q.text for q in joined.queries] == ["Which?", "When?"]
        assert joined.types == (FactType.MONEY, FactType.NAME, FactType.DATE)
        assert joined.legal == (Legal.PRIVACY, Legal.CONTEMPT)
        assert joined.revisions == (*one.revisions, *two.revisions)
        assert joined.priority is Priority.A

    def test_a_mark_or_finding_is_kept_only_if_all_agree(self) -> None:
        one = paid(mark=Mark.OK, finding=Finding.CONFIRMED)
        two = took(mark=Mark.OK, finding=Finding.PARTLY)
        joined = editing.merged(worksheet(one, two), one.id, two.id).claim(one.id)
        assert (joined.mark, joined.finding) == (Mark.OK, None)

    def test_links_to_what_went_into_it_lead_to_it(self) -> None:
        other = claim(
            "other", "Nobody asked", related=(Relation(took().id, RelationKind.DEPENDS_ON),)
        )
        own = paid(related=(Relation(took().id, RelationKind.CONTRADICTS),))
        second = took(related=(Relation(other.id, RelationKind.SAME_FIGURE),))
        sheet = editing.merged(worksheet(own, second, other), own.id, second.id)
        assert sheet.claim(other.id).related == (Relation(own.id, RelationKind.DEPENDS_ON),)
        assert sheet.claim(own.id).related == (Relation(other.id, RelationKind.SAME_FIGURE),)

    @pytest.mark.parametrize("ids", [(), ("paid",), ("paid", "paid"), ("paid", "gone")])
    def test_it_takes_two(self, ids: tuple[str, ...]) -> None:
        with pytest.raises(UserError, match="takes two"):
            editing.merged(worksheet(), *(ClaimId(i) for i in ids))

    @given(worksheets(), st.data())
    def test_one_claim_is_left_of_all_and_no_element_is_lost(
        self, sheet: Worksheet, data: st.DataObject
    ) -> None:
        if len(sheet.claims) < 2:
            return
        chosen = data.draw(
            st.lists(st.sampled_from([c.id for c in sheet.claims]), min_size=2, unique=True)
        )
        gone = [sheet.claim(i) for i in chosen]
        after = editing.merged(sheet, *chosen)
        assert len(after.claims) == len(sheet.claims) - len(chosen) + 1
        joined = next(c for c in after.claims if c.id in chosen)
        assert all(joined.span.covers(c.span) for c in gone)
        assert {e.span for c in gone for e in c.elements} == {e.span for e in joined.elements}
        assert surroundings(after, joined)


class TestMarked:
    @pytest.mark.parametrize("mark", Mark)
    def test_the_mark_is_signed_and_the_status_follows(self, mark: Mark) -> None:
        marked = editing.marked(paid(), mark, who="IH", now=NOW)
        waits = mark in (Mark.QUERY_AUTHOR, Mark.QUERY_SOURCE, Mark.HOLD)
        assert (marked.mark, marked.checker, marked.checked_at) == (mark, "IH", NOW)
        assert marked.status is (Status.WAITING if waits else Status.IN_PROGRESS)
        assert marked.elements == paid().elements

    def test_taking_it_back_takes_the_signature_too(self) -> None:
        marked = editing.marked(paid(), Mark.OK, who="IH", now=NOW)
        back = editing.marked(marked, None, who="OL", now=LATER)
        assert (back.mark, back.checker, back.checked_at) == (None, "", None)
        assert back.status is Status.IN_PROGRESS


def revise(before: Claim, who: str = "IH", **more: object) -> Claim:
    after = replace(before, **more)  # type: ignore[arg-type]
    return editing.revised(before, after, who=who, now=NOW)


class TestRevised:
    def test_each_field_that_differs_is_written_down(self) -> None:
        changed = revise(paid(), mark=Mark.OK, types=(FactType.MONEY, FactType.NAME), elements=())
        assert {(r.field, r.old, r.new) for r in changed.revisions} == {
            ("mark", "", "ok"), ("types", "", "money, name"), ("elements", "2 entries", ""),
        }  # fmt: skip
        assert all((r.who, r.at) == ("IH", NOW) for r in changed.revisions)

    def test_nothing_different_leaves_no_trace(self) -> None:
        assert revise(paid(), extras=(("a", "1"),)).revisions == ()

    def test_typing_on_in_a_field_is_one_revision(self) -> None:
        typed = revise(revise(paid(), notes="a"), notes="ab")
        assert [(r.old, r.new) for r in typed.revisions] == [("", "ab")]

    def test_another_person_or_field_begins_a_new_one(self) -> None:
        typed = revise(revise(revise(paid(), notes="a"), "OL", notes="ab"), "OL", method="asked")
        assert [(r.who, r.field) for r in typed.revisions] == [
            ("IH", "notes"), ("OL", "notes"), ("OL", "method"),
        ]  # fmt: skip

    def test_one_entry_is_one_entry(self) -> None:
        one = revise(paid(), queries=(Query("Which?"),)).revisions[0]
        assert one.new == "1 entry"


def test_the_text_is_never_touched() -> None:
    sheet = worksheet()
    edits = (
        editing.added(sheet, NEW, span("Bridge")),
        editing.respanned(sheet, paid().id, span("Bridge")),
        editing.split(sheet, paid().id, NEW, span("paid").start),
        editing.merged(sheet, paid().id, took().id),
    )
    assert all(edited.article is sheet.article for edited in edits)
    assert sheet.article.text == TEXT
