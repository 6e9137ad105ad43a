"""An article and its claims."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.article import Part
from redpencil.domain.claim import ClaimId, Relation, RelationKind
from redpencil.domain.evidence import Source, SourceId
from redpencil.domain.header import Header
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from tests.domain import samples
from tests.domain.samples import TEXT, paid, span, took, worksheet, worksheets


def test_a_claims_words_are_the_articles() -> None:
    with pytest.raises(ValueError, match="exact words"):
        worksheet(replace(paid(), exact="x" * len(paid().exact)))


def test_claims_stand_in_reading_order() -> None:
    with pytest.raises(ValueError, match="reading order"):
        worksheet(took(), paid())


def test_an_id_comes_once() -> None:
    with pytest.raises(ValueError, match="one id"):
        worksheet(paid(), replace(took(), id=paid().id))
    source = Source(SourceId("s"))
    with pytest.raises(ValueError, match="sources"):
        replace(worksheet(), sources=(source, source))


@pytest.mark.parametrize("spans", [[(0, 5), (4, 9)], [(6, 9), (0, 5)], [(0, 999)]])
def test_sentences_stand_in_order_inside_the_text(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="sentences"):
        replace(worksheet(), sentences=tuple(Sentence(Span(*s), Part.BODY) for s in spans))


def test_the_fingerprint_follows_the_text() -> None:
    sheet = worksheet()
    other = replace(sheet.article, text=TEXT + " ")
    assert len(sheet.text_sha256) == 64
    assert replace(sheet, article=other).text_sha256 != sheet.text_sha256


def test_any_text_has_a_fingerprint() -> None:
    broken = replace(samples.article(), text="\ud800", blocks=())
    sheet = replace(worksheet(), article=broken, claims=(), sentences=())
    assert len(sheet.text_sha256) == 64


def test_claims_and_sources_are_found_by_id() -> None:
    sheet = worksheet().with_source(Source(SourceId("s")))
    assert sheet.claim(ClaimId("took")) == took()
    assert sheet.position(ClaimId("took")) == 1
    assert sheet.position(ClaimId("gone")) is None
    assert sheet.source("s") == Source(SourceId("s"))
    assert sheet.source("gone") is None
    assert sheet.source(None) is None
    with pytest.raises(KeyError):
        sheet.claim(ClaimId("gone"))


@given(worksheets(), st.integers(-1, 70))
def test_the_sentence_at_an_offset_is_the_one_that_holds_it(sheet: Worksheet, at: int) -> None:
    holding = [n for n, s in enumerate(sheet.sentences) if s.span.start <= at < s.span.end]
    assert sheet.sentence_at(at) == (holding[0] if holding else None)


def test_quoted_words_come_with_their_surroundings() -> None:
    exact, before, after = worksheet().quoted(span("4 million"))
    assert (exact, before, after) == ("4 million", TEXT[:28], TEXT[37:69])
    assert worksheet().quoted(Span(0, 6))[1] == ""


def test_claims_are_replaced_added_and_taken_away_in_reading_order() -> None:
    sheet = worksheet(took())
    assert sheet.with_added(paid()).claims == (paid(), took())
    assert sheet.with_claim(took(notes="seen")).claims == (took(notes="seen"),)
    assert worksheet().without(paid().id, ClaimId("gone")).claims == (took(),)
    with pytest.raises(KeyError):
        sheet.with_claim(paid())


def test_a_sentence_is_replaced_by_its_number() -> None:
    looked = replace(worksheet().sentences[3], looked_at="IH")
    sheet = worksheet().with_sentence(3, looked)
    assert sheet.sentences[3] is looked
    assert sheet.sentences[:3] == worksheet().sentences[:3]
    assert sheet.sentences[4:] == worksheet().sentences[4:]


def test_a_source_is_added_or_takes_the_place_of_its_id() -> None:
    one, two = Source(SourceId("1")), Source(SourceId("2"))
    renamed = replace(one, name="Ida Holm")
    sheet = worksheet().with_source(one).with_source(two).with_source(renamed)
    assert sheet.sources == (renamed, two)


def test_the_head_is_replaced() -> None:
    assert worksheet().with_header(Header(slug="bridge")).header.slug == "bridge"


def test_links_to_a_claim_that_is_taken_off_go_with_it() -> None:
    linked = paid(related=(Relation(took().id, RelationKind.DEPENDS_ON),))
    sheet = worksheet(linked, took())
    assert sheet.without(took().id).claims == (paid(),)
    assert sheet.without(linked.id).claims == (took(),)
