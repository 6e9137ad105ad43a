"""Sentence by sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.drafts import align as aligning
from redpencil.domain.drafts.align import align, keys

lists = st.lists(st.sampled_from("abcde"), max_size=10)


@given(lists, lists)
def test_each_sentence_goes_to_one_and_the_same_words(old: list[str], new: list[str]) -> None:
    found = align(old, new)
    assert len(set(found.to.values())) == len(found.to)
    assert found.moved <= found.same <= found.to.keys()
    assert all(old[i] == new[found.to[i]] for i in found.same)


@given(st.lists(st.text("ab ", min_size=1, max_size=4), max_size=10, unique=True))
def test_single_sentences_find_themselves(words: list[str]) -> None:
    found = align(words, words)
    assert found.to == {i: i for i in range(len(words))}
    assert not found.moved


def test_between_look_alikes_none_is_chosen() -> None:
    assert align(["x", "a"], ["a", "x", "a"]).to == {0: 1, 1: 2}
    assert align(["x", "a"], ["a", "x", "y", "a"]).to == {0: 1}
    assert align(["x", "a", "y"], ["x", "a", "y", "a"]).to == {0: 0, 1: 1, 2: 2}
    assert align(["a"], ["a", "a"]).to == {}


def test_an_edited_sentence_is_found_where_it_stood() -> None:
    old = ["one two three four", "he paid four million", "end of it all"]
    new = ["one two three four", "he paid five million", "end of it all"]
    found = align(old, new)
    assert found.to == {0: 0, 1: 1, 2: 2}
    assert found.same == {0, 2}
    assert align(old, [new[0], new[2], new[1]]).to == {0: 0, 2: 1}


def test_too_many_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aligning, "MOST", 0)
    assert align(["he paid four"], ["he paid five"]).to == {}


def test_white_space_does_not_count() -> None:
    assert keys(["a  b\n c"]) == ["a b c"]
