"""Word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.drafts.words import Comparison, Kind, Piece, bag, likeness, tokens
from redpencil.domain.span import Span

texts = st.text("ab 1.,\n", max_size=24)


def test_words_figures_and_signs_are_tokens() -> None:
    text = "It’s 4,000.50 kr., he said."
    assert [s.of(text) for s in tokens(text)] == [
        "It’s", "4,000.50", "kr", ".", ",", "he", "said", ".",
    ]  # fmt: skip


def test_a_changed_word_is_shown_gone_and_new() -> None:
    assert Comparison("It cost 4 million.", "It cost 6 million.").pieces() == (
        Piece(Kind.SAME, "It cost "), Piece(Kind.GONE, "4 "), Piece(Kind.NEW, "6 "),
        Piece(Kind.SAME, "million."),
    )  # fmt: skip


@given(texts, texts)
def test_the_pieces_are_both_texts(old: str, new: str) -> None:
    pieces = Comparison(old, new).pieces()
    gone = "".join(p.text for p in pieces if p.kind is not Kind.NEW)
    came = "".join(p.text for p in pieces if p.kind is not Kind.GONE)
    if tokens(old) and tokens(new):
        assert came.split() == new.split()
        assert "".join(gone.split()) == "".join(old.split())


@given(texts, texts, st.data())
def test_what_is_kept_is_the_very_words(old: str, new: str, data: st.DataObject) -> None:
    spans = tokens(old)
    if not spans:
        return
    span = data.draw(st.sampled_from(spans))
    there = Comparison(old, new).kept(span)
    if there is not None:
        assert there.of(new) == span.of(old)
    laid = Comparison(old, old)
    assert laid.kept(span) == laid.image(span) == span
    assert laid.same


def test_an_image_holds_what_took_the_place() -> None:
    laid = Comparison("He paid 4 million kroner.", "He paid about 40 kroner.")
    span = Span(8, 17)
    assert laid.kept(span) is None
    image = laid.image(span)
    assert image
    assert image.of(laid.new) == "about 40"
    assert Comparison("He paid 4.", "He paid.").image(Span(8, 9)) is None
    assert Comparison("a b", "a b").image(Span(1, 2)) is None
    assert [s.of(laid.old) for s in laid.changed()] == ["4 million"]
    assert [s.of(laid.new) for s in laid.arrived()] == ["about 40"]


def test_a_part_of_a_word_goes_with_it() -> None:
    laid = Comparison("the harbourside wall", "the old harbourside wall")
    there = laid.kept(Span(4, 11))
    assert there
    assert there.of(laid.new) == "harbour"


@given(texts, texts)
def test_likeness_is_a_share(one: str, other: str) -> None:
    share = likeness(bag(one), bag(other))
    assert 0 <= share <= 1
    assert share == likeness(bag(other), bag(one))
    if tokens(one):
        assert likeness(bag(one), bag(one)) == 1
