"""Words and what they may be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.detect import grammar
from redpencil.domain.span import Span


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("the", "det"), ("of", "prep"), ("was", "be"), ("rose", "past"), ("stopped", "ed"), ("carries", "verbs"),
        ("leaving", "ing"), ("quickly", "adv"), ("1,150", "num"), ("Wendham", "cap"), ("States", "cap"), ("“", '"'),
        (",", ","), ("houses", "s"), ("morning", "w"),
    ],
)  # fmt: skip
def test_the_kind_of_a_word(word: str, kind: str) -> None:
    assert grammar.kind(word) == kind


def test_words_keep_their_places_and_their_hyphens() -> None:
    text = "The cat-like thing isn’t here, at 3.5%."
    found = grammar.words(text, Span(0, len(text)))
    assert [w.text for w in found][:5] == ["The", "cat-like", "thing", "isn’t", "here"]
    assert all(w.span.of(text) == w.text for w in found)


@given(st.text(max_size=200))
def test_all_but_white_space_is_in_some_word_and_in_order(text: str) -> None:
    found = grammar.words(text, Span(0, len(text)))
    covered = {n for w in found for n in range(w.start, w.end)}
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert not [c for n, c in enumerate(text) if n not in covered and (c.isalnum())]
