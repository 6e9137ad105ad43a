"""What differs between two worksheets."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.change import Change, between
from redpencil.domain.claim import ClaimId
from redpencil.domain.evidence import Source, SourceId
from redpencil.domain.flag import Dismissal
from redpencil.domain.header import Header, Reopening, Seat, SignOff
from redpencil.domain.header import PublishedCorrection as Correction
from redpencil.domain.house import HouseProfile
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet, WorksheetId
from tests.domain.samples import NOW, paid, took, worksheet, worksheets


@given(worksheets(), worksheets())
def test_added_removed_and_kept_make_up_both_lists(old: Worksheet, new: Worksheet) -> None:
    found = between(old, new)
    before, after = {c.id for c in old.claims}, {c.id for c in new.claims}
    assert (before - found.removed) | found.added == after
    if old.id == new.id:
        assert found.added == after - before
        assert found.removed == before - after
    assert found.edited <= before & after
    assert between(new, old).added == found.removed


@given(worksheets(), worksheets())
def test_it_is_empty_only_for_equal_worksheets(old: Worksheet, new: Worksheet) -> None:
    assert bool(between(old, new)) is (old != new)
    assert not between(old, replace(old))


@given(worksheets(), st.data())
def test_an_edit_of_one_claim_names_that_claim(sheet: Worksheet, data: st.DataObject) -> None:
    if sheet.claims:
        claim = data.draw(st.sampled_from(sheet.claims))
        edited = sheet.with_claim(replace(claim, notes=claim.notes + "!"))
        assert between(sheet, edited) == Change(edited=frozenset({claim.id}))


def test_nothing_differs_from_itself() -> None:
    assert not between(worksheet(), worksheet())
    assert not between(None, None)


def test_opening_and_closing_change_everything() -> None:
    ids = frozenset({ClaimId("paid"), ClaimId("took")})
    opened, closed = between(None, worksheet()), between(worksheet(), None)
    assert (opened.added, opened.removed) == (ids, frozenset())
    assert (closed.added, closed.removed) == (frozenset(), ids)
    other = between(worksheet(), replace(worksheet(), id=WorksheetId("other")))
    assert (other.added, other.removed) == (ids, ids)
    for change in (opened, closed, other):
        assert change.article
        assert change.sentences
        assert change.sources
        assert change.header
        assert change.signoffs


def test_a_claim_that_moves_past_another_moves_the_list() -> None:
    first = replace(took(), span=Span(0, 6), exact="Bridge", elements=(), prefix="", suffix="")
    moved = between(worksheet(), worksheet().with_claim(first))
    assert moved.moved
    assert moved.rows
    assert moved.edited == frozenset({took().id})


def test_rows_are_the_same_while_claims_are_only_edited() -> None:
    assert not between(worksheet(), worksheet().with_claim(paid(notes="seen"))).rows
    assert between(worksheet(), worksheet(paid())).rows


def test_every_other_part_is_told_by_name() -> None:
    sheet = worksheet()
    signed = SignOff(Seat.CHECKER, "Ida", "IH", NOW)
    edits = {
        "article": replace(sheet, article=replace(sheet.article, title="x")),
        "sentences": replace(sheet, sentences=()),
        "sources": sheet.with_source(Source(SourceId("s"))),
        "header": sheet.with_header(Header(slug="bridge")),
        "signoffs": replace(sheet, signoffs=(signed,)),
        "dismissed": replace(sheet, dismissed=(Dismissal("k", "two kinds"),)),
    }
    for name, edited in edits.items():
        assert between(sheet, edited) == Change(**{name: True})  # type: ignore[arg-type]
    reopened = replace(sheet, reopened=(Reopening(NOW, "IH", "new figure"),))
    corrected = replace(sheet, corrections=(Correction("4", "5"),))
    assert between(sheet, reopened) == between(sheet, corrected) == Change(signoffs=True)


def test_no_part_of_a_worksheet_changes_unnoticed() -> None:
    noticed = {
        "article", "sentences", "claims", "sources", "header", "signoffs", "reopened",
        "corrections", "drafts", "orphans", "dismissed", "extras", "not_checked", "house",
    }  # fmt: skip
    assert {f.name for f in fields(Worksheet)} == noticed | {"id"}
    assert between(worksheet(), replace(worksheet(), not_checked=("speakers",))).sentences
    assert between(worksheet(), replace(worksheet(), extras=(("colour", '"red"'),)))
    assert between(worksheet(), replace(worksheet(), house=HouseProfile())).header
