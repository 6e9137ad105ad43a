"""What a new draft does to the claims of the old one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.claim import Claim, ClaimId, ClaimOrigin, Relation, RelationKind
from redpencil.domain.draft import Lost
from redpencil.domain.drafts.carry import carried, summary
from redpencil.domain.element import ElementState
from redpencil.domain.evidence import Evidence, EvidenceId
from redpencil.domain.header import Seat, SignOff
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.query import Correction
from redpencil.domain.recheck import Cause
from redpencil.domain.worksheet import Worksheet
from tests.domain.drafts.pages import BRIDGE, edited, page, sentences
from tests.domain.samples import LATER, NOW


def next_draft(old: Worksheet, *words: str) -> Worksheet:
    return carried(old, page(*words, machine=True), who="IH", now=LATER)


def changed(number: int, words: str) -> tuple[str, ...]:
    return (*BRIDGE[:number], words, *BRIDGE[number + 1 :])


def named(sheet: Worksheet, name: str) -> Claim:
    return sheet.claim(ClaimId(name))


def waiting(sheet: Worksheet) -> list[str]:
    return [c.id for c in sheet.claims if c.status is Status.RECHECK]


def lost(sheet: Worksheet) -> dict[str, Lost]:
    return {o.claim.id: o.why for o in sheet.orphans}


def test_a_draft_of_the_same_words_changes_nothing() -> None:
    old = page(*BRIDGE)
    assert next_draft(old, *BRIDGE) is old


def test_one_word_changed_and_that_claim_alone_is_to_be_rechecked() -> None:
    sheet = next_draft(page(*BRIDGE), *changed(0, "Ida Holm paid 6 million."))
    assert waiting(sheet) == ["c0"]
    assert not sheet.orphans
    claim = named(sheet, "c0")
    assert (claim.exact, claim.mark, claim.finding, claim.checker) == (
        "Ida Holm paid 6 million", None, None, "",
    )  # fmt: skip
    was = claim.recheck
    assert was
    assert (was.before, was.mark, was.finding, was.checker, was.checked_at, was.cause) == (
        "Ida Holm paid 4 million", Mark.OK, Finding.CONFIRMED, "IH", NOW, Cause.WORDS,
    )  # fmt: skip
    assert (was.sentence, was.version) == ("Ida Holm paid 4 million.", 1)
    rest = [c for c in sheet.claims if c.id != "c0"]
    assert [c.mark for c in rest] == [Mark.OK] * 5
    assert sheet.header.version == 2
    assert sheet.header.previous_version == page(*BRIDGE).text_sha256
    assert sheet.drafts[0].text == " ".join(BRIDGE)
    assert (sheet.drafts[0].replaced_by, sheet.drafts[0].replaced_at) == ("IH", LATER)
    assert summary(sheet).recheck == 1


def test_ticks_stay_with_words_that_stay_and_new_figures_are_open() -> None:
    old = page("In 2019 the wall cost 4 million kroner.")
    ticked = tuple(replace(e, state=ElementState.OK) for e in old.claims[0].elements)
    old = old.with_claim(replace(old.claims[0], elements=ticked))
    claim = named(next_draft(old, "In 2019 the wall cost 5 million kroner."), "c0")
    assert [e.state for e in claim.elements] == [ElementState.OK, ElementState.OPEN]
    assert claim.recheck
    assert claim.recheck.elements == ticked


def test_white_space_is_no_change() -> None:
    sheet = next_draft(page(*BRIDGE), *changed(1, "The bridge took  12 years,\nsaid the mayor."))
    assert waiting(sheet) == []
    assert named(sheet, "c1").exact == "The bridge took  12 years,\nsaid the mayor"
    assert named(sheet, "c1").mark is Mark.OK


def test_a_word_put_in_around_a_claim_is_the_claims_affair() -> None:
    old = page("Ida Holm paid 4 million.")
    at = old.article.text.index("paid")
    small = replace(old.claims[0].span, start=at, end=at + len("paid 4 million"))
    exact, prefix, suffix = old.quoted(small)
    old = old.with_claim(
        replace(old.claims[0], span=small, exact=exact, prefix=prefix, suffix=suffix)
    )
    claim = named(next_draft(old, "Ida Holm never paid 4 million."), "c0")
    assert claim.exact == "paid 4 million"
    assert claim.recheck
    assert claim.recheck.cause is Cause.SENTENCE


def test_a_change_inside_another_claim_of_the_sentence_is_not() -> None:
    words = "The bridge took 12 years and the wall cost 4 million."
    old = page(words)
    cut = words.index(" and")
    first = replace(old.claims[0].span, end=cut)
    second = replace(old.claims[0].span, start=cut + 5)
    made = [
        replace(old.claims[0], id=ClaimId(n), span=s, exact=s.of(words), elements=())
        for n, s in (("took", first), ("cost", second))
    ]
    sheet = next_draft(old.with_claims(made), words.replace("12", "14"))
    assert waiting(sheet) == ["took"]
    assert named(sheet, "cost").mark is Mark.OK


class TestLookAlikes:
    def test_a_cut_sentence_does_not_go_to_the_one_like_it(self) -> None:
        sheet = next_draft(page(*BRIDGE), *BRIDGE[:3], *BRIDGE[4:])
        assert lost(sheet) == {"c3": Lost.GONE}
        assert sheet.orphans[0].claim == named(page(*BRIDGE), "c3")
        assert sheet.orphans[0].sentence == BRIDGE[3]
        assert waiting(sheet) == []

    def test_nor_to_a_new_one_elsewhere(self) -> None:
        sheet = next_draft(
            page(*BRIDGE), *BRIDGE[:3], *BRIDGE[4:], "In 2021 the wall cost 4 million kroner."
        )
        assert list(lost(sheet)) == ["c3"]

    def test_between_two_that_are_like_it_none_is_chosen(self) -> None:
        sheet = next_draft(
            page(*BRIDGE), *BRIDGE[:3], "In 2017 the wall cost 4 million kroner.",
            "In 2018 the wall cost 4 million kroner.", *BRIDGE[4:],
        )  # fmt: skip
        assert list(lost(sheet)) == ["c3"]

    def test_the_same_words_twice_are_told_by_their_neighbours(self) -> None:
        twice = (*BRIDGE[:2], BRIDGE[5], *BRIDGE[2:])
        sheet = next_draft(page(*twice), *twice[:4], "Then it rained.", *twice[4:])
        assert waiting(sheet) == []
        assert not sheet.orphans

    def test_where_nothing_tells_them_the_claim_is_an_orphan(self) -> None:
        sheet = next_draft(
            page("It rained.", "He left.", "She paid."), "We met.", "He left.", "They ate.",
            "He left.", "You won.",
        )  # fmt: skip
        assert lost(sheet)["c1"] is Lost.AMBIGUOUS

    def test_a_short_sentence_in_other_company_is_to_be_rechecked(self) -> None:
        sheet = next_draft(page(*BRIDGE), BRIDGE[0], BRIDGE[5], *BRIDGE[1:5])
        claim = named(sheet, "c5")
        assert claim.recheck
        assert claim.recheck.cause is Cause.PLACE
        assert waiting(sheet) == ["c5"]


def test_a_sentence_cut_in_two_keeps_its_claim_by_its_words() -> None:
    old = page("Ida Holm paid 4 million, and the bridge took 12 years.", "Nobody asked why.")
    words = "the bridge took 12 years"
    at = old.article.text.index(words)
    span = replace(old.claims[0].span, start=at, end=at + len(words))
    old = old.with_claim(replace(old.claims[0], span=span, exact=words, elements=()))
    sheet = next_draft(old, "Ida Holm left.", "And the bridge took 12 years.", "Nobody asked why.")
    claim = named(sheet, "c0")
    assert claim.exact == words
    assert claim.recheck
    assert claim.recheck.cause is Cause.SENTENCE


def test_words_that_stand_only_elsewhere_are_an_orphan() -> None:
    old = page("Ida Holm paid 4 million, and the bridge took 12 years.", *BRIDGE[2:])
    words = "the bridge took 12 years"
    at = old.article.text.index(words)
    span = replace(old.claims[0].span, start=at, end=at + len(words))
    old = old.with_claim(replace(old.claims[0], span=span, exact=words, elements=()))
    sheet = next_draft(old, *BRIDGE[2:], "He denied that the bridge took 12 years.")
    assert lost(sheet)["c0"] is Lost.ELSEWHERE


class TestNew:
    def test_claims_of_new_sentences_are_listed_as_new(self) -> None:
        sheet = next_draft(page(*BRIDGE), *BRIDGE, "A boat sank in 1999.")
        new = [c for c in sheet.claims if c.since == 2]
        assert [c.exact for c in new] == ["A boat sank in 1999"]
        assert summary(sheet).new == 1

    def test_a_claim_that_the_checker_deleted_does_not_come_back(self) -> None:
        old = page(*BRIDGE).without(ClaimId("c1"))
        sheet = next_draft(old, *BRIDGE, "A boat sank in 1999.")
        assert [c.exact for c in sheet.claims if c.since == 2] == ["A boat sank in 1999"]

    def test_one_that_a_carried_claim_accounts_for_is_not_new(self) -> None:
        sheet = next_draft(page(*BRIDGE), *changed(0, "Ida Holm paid 6 million."))
        assert summary(sheet).new == 0

    def test_words_put_in_beside_a_carried_claim_are_new(self) -> None:
        longer = "Ida Holm paid 4 million and five people died."
        sheet = next_draft(page(*BRIDGE), *changed(0, longer))
        new = [c for c in sheet.claims if c.since == 2]
        assert [c.exact for c in new] == [longer[:-1]]
        assert waiting(sheet) == ["c0"]

    def test_untouched_claims_of_changed_sentences_give_way_to_fresh_ones(self) -> None:
        old = page(*BRIDGE, machine=True)
        sheet = next_draft(old, *changed(0, "Ida Holm paid 6 million."))
        assert not sheet.orphans
        assert waiting(sheet) == []
        assert [c.exact for c in sheet.claims if c.since == 2] == ["Ida Holm paid 6 million"]
        assert len({c.id for c in sheet.claims}) == 6


def test_what_a_person_said_of_a_sentence_stays_with_its_words() -> None:
    old = page(*BRIDGE)
    for number in (0, 2):
        old = old.with_sentence(number, replace(old.sentences[number], looked_at="IH", ruling="no"))
    sheet = next_draft(old, *changed(0, "Ida Holm paid 6 million."))
    assert [s.looked_at for s in sheet.sentences] == ["", "", "IH", "", "", ""]


def test_a_claim_that_waits_keeps_the_words_that_were_checked() -> None:
    second = next_draft(page(*BRIDGE), *changed(0, "Ida Holm paid 6 million."))
    third = next_draft(second, *changed(0, "Ida Holm paid 7 million."))
    was = named(third, "c0").recheck
    assert was
    assert (was.before, was.version, was.mark) == ("Ida Holm paid 4 million", 1, Mark.OK)
    assert [d.version for d in third.drafts] == [1, 2]


def test_a_correction_says_what_was_printed() -> None:
    old = page(*BRIDGE)
    old = old.with_claim(replace(old.claims[0], correction=Correction("6 million")))
    claim = named(next_draft(old, *changed(0, "Ida Holm paid 6 million.")), "c0")
    assert claim.correction
    assert claim.correction.as_printed == "Ida Holm paid 4 million"


def test_a_claim_of_the_checkers_with_nothing_found_is_moved_without_alarm() -> None:
    old = page(*BRIDGE, machine=True)
    mine = replace(old.claims[0], origin=ClaimOrigin.CHECKER)
    claim = named(next_draft(old.with_claim(mine), *changed(0, "Ida Holm paid 6 million.")), "c0")
    assert (claim.exact, claim.status) == ("Ida Holm paid 6 million", Status.NOT_STARTED)


def test_relations_to_claims_that_are_gone_go() -> None:
    old = page(*BRIDGE)
    related = tuple(Relation(ClaimId(i), RelationKind.SAME_FIGURE) for i in ("c3", "c4"))
    old = old.with_claim(replace(old.claims[0], related=related))
    sheet = next_draft(old, *BRIDGE[:3], *BRIDGE[4:])
    assert named(sheet, "c0").related == related[1:]


def test_a_sign_off_is_undone_and_says_so() -> None:
    signature = SignOff(Seat.CHECKER, "Ida Holm", "IH", NOW)
    old = replace(page(*BRIDGE), signoffs=(signature,))
    sheet = next_draft(old, *changed(0, "Ida Holm paid 6 million."))
    assert sheet.signoffs == ()
    (reopening,) = sheet.reopened
    assert (reopening.undone, reopening.reason) == (
        (signature,), "draft 2 was loaded",
    )  # fmt: skip
    assert next_draft(old, *BRIDGE).signoffs == (signature,)


def outcome(old: Claim, sheet: Worksheet) -> str:
    """Say where a checked claim went; fails where its finding is lost or on other words."""
    for orphan in sheet.orphans:
        if orphan.claim.id == old.id:
            assert orphan.claim == old
            return "orphan"
    claim = sheet.claim(old.id)
    if claim.mark is None:
        assert claim.status is Status.RECHECK
        assert claim.recheck
        assert (claim.recheck.mark, claim.recheck.before) == (old.mark, old.exact)
        return "re-check"
    assert " ".join(claim.exact.split()) == " ".join(old.exact.split())
    assert (claim.mark, claim.finding, claim.evidence) == (old.mark, old.finding, old.evidence)
    return "kept"


@given(st.data(), st.lists(sentences, min_size=1, max_size=8))
def test_no_finding_is_lost_or_moved_to_other_words(data: st.DataObject, before: list[str]) -> None:
    old = page(*before)
    proof = (Evidence(EvidenceId("e"), locator="p. 4"),)
    old = old.with_claims(replace(c, evidence=proof) for c in old.claims)
    after = data.draw(edited(before))
    sheet = next_draft(old, *after)
    if " ".join(after) == " ".join(before):
        assert sheet is old
        return
    for claim in old.claims:
        if outcome(claim, sheet) == "kept":
            number = sheet.sentence_at(sheet.claim(claim.id).span.start)
            was = old.sentence_at(claim.span.start)
            assert number is not None
            assert was is not None
            assert after[number] == before[was]


@given(st.data(), st.lists(sentences, min_size=2, max_size=8, unique=True))
def test_single_sentences_that_stay_in_their_order_keep_their_findings(
    data: st.DataObject, before: list[str]
) -> None:
    """Where only one sentence is edited, no other claim is disturbed."""
    at = data.draw(st.integers(0, len(before) - 1))
    new = data.draw(sentences.filter(lambda s: s not in before))
    after = [*before[:at], new, *before[at + 1 :]]
    sheet = next_draft(page(*before), *after)
    found = {c.id: outcome(c, sheet) for c in page(*before).claims}
    left = {i: f for i, f in found.items() if i != f"c{at}"}
    assert found[f"c{at}"] != "kept"
    assert set(left.values()) <= {"kept", "re-check"}
    far = {f"c{n}" for n in range(len(before)) if abs(n - at) > 1}
    assert all(left[i] == "kept" for i in far)


@pytest.mark.parametrize("number", range(6))
def test_a_cut_sentence_is_the_only_orphan(number: int) -> None:
    sheet = next_draft(page(*BRIDGE), *BRIDGE[:number], *BRIDGE[number + 1 :])
    assert list(lost(sheet)) == [f"c{number}"]
    assert waiting(sheet) == []
