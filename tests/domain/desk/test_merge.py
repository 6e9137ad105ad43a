"""Two copies become one again: what both did is in, where they differ a person decides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.desk.merge import Merged, Three, merged
from redpencil.domain.desk.threeway import ABSENT, Side
from redpencil.domain.drafts.carry import carried
from redpencil.domain.element import ElementState
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Contact, Evidence, EvidenceId, Source, SourceId
from redpencil.domain.header import Person, Seat, SignOff
from redpencil.domain.mark import Confidence, Finding, Mark, Priority, Status
from redpencil.domain.query import Query
from redpencil.domain.worksheet import Worksheet, WorksheetId
from tests.domain.drafts.pages import BRIDGE, page
from tests.domain.samples import LATER, NOW, claim, paid, took, worksheet


def merge(base: Worksheet, mine: Worksheet, theirs: Worksheet, **decided: Side) -> Merged:
    paths = {tuple(key.split("__")): side for key, side in decided.items()}
    return merged(Three(base, mine, theirs, "IH", LATER, paths))


def marked(one: Claim, mark: Mark, who: str) -> Claim:
    return replace(one, mark=mark, checker=who, checked_at=NOW, status=Status.IN_PROGRESS)


def test_edits_of_different_claims_and_fields_are_both_in() -> None:
    base = worksheet()
    mine = base.with_claim(marked(paid(notes="asked"), Mark.OK, "IH"))
    theirs = base.with_claim(paid(restated="He paid.")).with_claim(took(concerns="why?"))
    result = merge(base, mine, theirs)
    assert not result.conflicts
    claim = result.worksheet.claim(ClaimId("paid"))
    assert (claim.mark, claim.notes, claim.restated) == (Mark.OK, "asked", "He paid.")
    assert result.worksheet.claim(ClaimId("took")).concerns == "why?"


def test_one_field_changed_by_both_is_asked_and_never_decided() -> None:
    base = worksheet()
    mine, theirs = (base.with_claim(paid(notes=n)) for n in ("mine", "theirs"))
    result = merge(base, mine, theirs)
    (conflict,) = result.conflicts
    assert conflict.path == ("claims", "paid", "notes")
    assert (conflict.base, conflict.mine, conflict.theirs) == ("", "mine", "theirs")
    assert result.worksheet == mine
    decided = merge(base, mine, theirs, claims__paid__notes=Side.THEIRS)
    assert not decided.conflicts
    assert decided.worksheet == theirs
    assert merge(base, mine, theirs, claims__paid__notes=Side.MINE).worksheet == mine


def test_notes_are_merged_paragraph_by_paragraph() -> None:
    sheet = worksheet()
    base = sheet.with_claim(replace(sheet.claims[0], notes="Asked the port.\nNo answer."))
    one, other = (
        base.with_claim(replace(base.claims[0], notes=notes))
        for notes in ("Asked the port.\nThey say 12.\nSo far.", "Asked the port twice.\nNo answer.")
    )
    result = merge(base, one, other)
    assert not result.conflicts
    assert result.worksheet.claims[0].notes == "Asked the port twice.\nThey say 12.\nSo far."
    other = other.with_claim(replace(base.claims[0], notes="Asked the port.\nThey say 13."))
    (left,) = merge(base, one, other).conflicts
    assert left.path == ("claims", base.claims[0].id, "notes", "paragraph 2")
    assert (left.mine, left.theirs) == ("They say 12.\nSo far.", "They say 13.")
    decided = merged(Three(base, one, other, decisions={left.path: Side.THEIRS}))
    assert decided.worksheet.claims[0].notes == "Asked the port.\nThey say 13."


def test_two_marks_are_one_conflict_with_who_signed_them() -> None:
    base = worksheet()
    mine = base.with_claim(marked(paid(), Mark.OK, "IH"))
    theirs = base.with_claim(marked(paid(), Mark.CUT, "MK"))
    assert [c.path[-1] for c in merge(base, mine, theirs).conflicts] == ["mark"]
    decided = merge(base, mine, theirs, claims__paid__mark=Side.THEIRS).worksheet
    assert decided == theirs


def test_two_who_marked_alike_agree_and_the_first_has_signed() -> None:
    base = worksheet()
    mine = base.with_claim(replace(marked(paid(), Mark.OK, "IH"), checked_at=LATER))
    theirs = base.with_claim(marked(paid(), Mark.OK, "MK"))
    result = merge(base, mine, theirs)
    assert not result.conflicts
    assert result.worksheet.claim(ClaimId("paid")).checker == "MK"


def test_ticks_of_different_elements_are_both_in() -> None:
    def ticked(number: int) -> Worksheet:
        elements = list(paid().elements)
        elements[number] = replace(elements[number], state=ElementState.OK)
        return worksheet().with_claim(paid(elements=tuple(elements)))

    result = merge(worksheet(), ticked(0), ticked(1))
    assert not result.conflicts
    assert not result.worksheet.claim(ClaimId("paid")).open_elements


def test_claims_added_by_both_are_both_in() -> None:
    base = worksheet()
    mine = base.with_added(claim("one", "Nobody asked"))
    theirs = base.with_added(claim("two", "Bridge opens"))
    ids = [c.id for c in merge(base, mine, theirs).worksheet.claims]
    assert ids == ["two", "paid", "took", "one"]


def test_a_claim_that_one_deleted_and_the_other_worked_on_is_asked() -> None:
    base = worksheet()
    mine, theirs = base.without(ClaimId("took")), base.with_claim(took(notes="seen"))
    (conflict,) = merge(base, mine, theirs).conflicts
    assert conflict.path == ("claims", "took")
    assert conflict.mine is ABSENT
    kept = merge(base, mine, theirs, claims__took=Side.THEIRS)
    assert kept.worksheet == theirs
    assert merge(base, mine, base).worksheet == mine


def test_evidence_queries_contacts_and_people_are_joined() -> None:
    source = Source(SourceId("s"), name="Ida")
    base = worksheet().with_source(source)

    def side(number: int) -> Worksheet:
        found = replace(
            paid(), evidence=(Evidence(EvidenceId(f"e{number}")),), queries=(Query(f"q{number}"),)
        )
        spoken = replace(source, contacts=(Contact(NOW, f"c{number}"),))
        people = (Person(list(Seat)[number], f"p{number}"),)
        sheet = base.with_claim(found).with_source(spoken)
        return sheet.with_header(replace(base.header, people=people))

    result = merge(base, side(0), side(1))
    assert not result.conflicts
    joined = result.worksheet.claim(ClaimId("paid"))
    assert [e.id for e in joined.evidence] == ["e0", "e1"]
    assert [q.text for q in joined.queries] == ["q0", "q1"]
    assert [c.by for c in result.worksheet.sources[0].contacts] == ["c0", "c1"]
    assert {p.name for p in result.worksheet.header.people} == {"p0", "p1"}


def test_two_halves_that_do_not_fit_together_are_asked_as_a_whole() -> None:
    source = Source(SourceId("s"), name="Ida", code_name="Heron", exportable=False)
    base = worksheet().with_source(source)
    mine = base.with_source(replace(source, code_name="", exportable=True))
    theirs = base.with_source(replace(source, code_name="Crane"))
    result = merge(base, mine, theirs, sources__s__code_name=Side.THEIRS)
    assert [c.path for c in result.conflicts] == [("sources", "s")]


def test_two_who_looked_at_a_sentence_have_both_looked() -> None:
    base = worksheet()
    mine, theirs = (
        base.with_sentence(3, replace(base.sentences[3], looked_at=who)) for who in ("IH", "MK")
    )
    result = merge(base, mine, theirs)
    assert not result.conflicts
    assert result.worksheet.sentences[3].looked_at == "IH, MK"


def test_keys_of_newer_programs_are_merged_by_name() -> None:
    base = replace(worksheet(), extras=(("a", "1"),))
    mine, theirs = (replace(base, extras=(("a", "1"), (n, "2"))) for n in "cb")
    result = merge(base, mine, theirs)
    assert not result.conflicts
    assert result.worksheet.extras == (("a", "1"), ("b", "2"), ("c", "2"))
    other = replace(base, extras=(("a", "3"),))
    assert len(merge(base, replace(base, extras=(("a", "2"),)), other).conflicts) == 1


def test_strangers_are_not_merged() -> None:
    other = replace(worksheet(), id=WorksheetId("x"))
    with pytest.raises(UserError, match="not two copies"):
        merge(worksheet(), worksheet(), other)


def test_a_signature_stands_only_for_what_was_signed() -> None:
    base = worksheet()
    signature = SignOff(Seat.CHECKER, "Ida", "IH", NOW)
    mine = replace(base, signoffs=(signature,))
    quiet = merge(base, mine, base.with_header(replace(base.header, slug="x"))).worksheet
    assert quiet.signoffs == (signature,)
    loud = merge(base, mine, base.with_claim(paid(notes="new"))).worksheet
    assert loud.signoffs == ()
    assert loud.reopened[0].undone == (signature,)


class TestDrafts:
    base = page(*BRIDGE, machine=True)

    def redrafted(self, sheet: Worksheet, *words: str) -> Worksheet:
        return carried(sheet, page(*words, machine=True), who="MK", now=LATER)

    def worked(self, name: str) -> Worksheet:
        one = self.base.claim(ClaimId(name))
        return self.base.with_claim(marked(one, Mark.OK, "IH"))

    @pytest.mark.parametrize("swapped", [False, True])
    def test_work_on_the_old_draft_is_carried_to_the_new_one(self, swapped: bool) -> None:
        words = ("Ida Holm paid 6 million.", *BRIDGE[1:], "A boat sank in 1999.")
        newer = self.redrafted(self.base, *words)
        for name, again in (("c1", False), ("c0", True)):
            sides = (self.worked(name), newer)
            result = merge(self.base, *(sides[::-1] if swapped else sides))
            assert not result.conflicts
            sheet = result.worksheet
            assert sheet.article.text == " ".join(words)
            assert sheet.header.version == 2
            assert len(sheet.drafts) == 1
            kept = sheet.claim(ClaimId(name))
            assert (kept.mark is None) is again
            assert (kept.status is Status.RECHECK) is again

    def test_work_on_a_sentence_that_is_gone_is_an_orphan(self) -> None:
        newer = self.redrafted(self.base, *BRIDGE[:3], *BRIDGE[4:])
        sheet = merge(self.base, self.worked("c3"), newer).worksheet
        assert [o.claim.id for o in sheet.orphans] == ["c3"]

    def test_two_different_new_drafts_are_not_merged(self) -> None:
        one = self.redrafted(self.base, *BRIDGE[1:])
        other = self.redrafted(self.base, *BRIDGE[:5])
        with pytest.raises(UserError, match="different new drafts"):
            merge(self.base, one, other)


FIELDS = {
    "notes": ["a", "b"], "restated": ["a", "b"], "finding": list(Finding)[:3],
    "priority": list(Priority), "confidence": list(Confidence), "say_unverified": [True, False],
    "types": [(), ("name",), ("number", "name")], "rating": ["", "x"],
}  # fmt: skip


@st.composite
def copies(draw: st.DrawFn) -> Worksheet:
    """Draw a copy of the sample in which any fields of any claims are changed."""
    sheet = worksheet()
    for one in sheet.claims:
        named = {
            name: draw(st.sampled_from(values))
            for name, values in FIELDS.items()
            if draw(st.integers(0, 4)) == 0
        }
        sheet = sheet.with_claim(replace(one, **named))
    extra = draw(st.sampled_from(["", "x", "y"]))
    if extra:
        sheet = sheet.with_added(claim(extra, "Nobody asked", notes=draw(st.sampled_from("mn"))))
    return sheet.without(ClaimId("took")) if draw(st.integers(0, 5)) == 0 else sheet


def values(sheet: Worksheet) -> dict[tuple[str, str], object]:
    return {(c.id, name): getattr(c, name) for c in sheet.claims for name in FIELDS}


@given(copies(), copies())
def test_the_order_does_not_matter(mine: Worksheet, theirs: Worksheet) -> None:
    one, other = merge(worksheet(), mine, theirs), merge(worksheet(), theirs, mine)
    turned = {(c.path, str(c.theirs), str(c.mine)) for c in other.conflicts}
    assert {(c.path, str(c.mine), str(c.theirs)) for c in one.conflicts} == turned
    if not one.conflicts:
        assert one.worksheet == other.worksheet


@given(copies())
def test_a_copy_merged_with_itself_or_its_beginning_is_itself(copy: Worksheet) -> None:
    for sides in ((copy, copy), (copy, worksheet()), (worksheet(), copy)):
        assert merge(worksheet(), *sides) == Merged(copy)


@given(copies(), copies())
def test_what_only_one_changed_is_in_and_what_both_changed_is_asked(
    mine: Worksheet, theirs: Worksheet
) -> None:
    base = values(worksheet())
    result = merge(worksheet(), mine, theirs)
    asked = {c.path[1:] for c in result.conflicts}
    one, other, made = values(mine), values(theirs), values(result.worksheet)
    for key in one.keys() & other.keys() & base.keys():
        if key[1] == "types":
            continue  # joined as a set
        if one[key] == other[key] or other[key] == base[key]:
            assert made[key] == one[key]
        elif one[key] == base[key]:
            assert made[key] == other[key]
        else:
            assert key in asked
            assert made[key] == one[key]


@given(copies(), copies())
def test_decided_for_one_side_no_conflict_is_left(mine: Worksheet, theirs: Worksheet) -> None:
    first = merge(worksheet(), mine, theirs)
    decided = merged(
        Three(worksheet(), mine, theirs, decisions={c.path: Side.THEIRS for c in first.conflicts})
    )
    assert not decided.conflicts
    for conflict in first.conflicts:
        if conflict.path[-1] in FIELDS:
            name, key = conflict.path[1:]
            assert getattr(decided.worksheet.claim(ClaimId(name)), key) == conflict.theirs
