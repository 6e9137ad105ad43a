"""Printed quotations against transcripts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.quote_diff import Fate, compare

TAPE = (
    "So we, uh, talked about the harbour. I think the wall will be finished before the winter, "
    "if the weather holds, and nobody has told me otherwise. Then we had coffee."
)


def test_word_for_word_whatever_the_marks() -> None:
    found = compare("I think the wall will be finished, before the winter!", TAPE)
    assert found.word_for_word
    assert TAPE[found.start : found.end] == "I think the wall will be finished before the winter"


def test_words_left_out_and_put_in_are_told_apart() -> None:
    found = compare("the wall should be finished before winter", TAPE)
    assert not found.word_for_word
    assert [(p.fate, p.words) for p in found.pieces if p.fate is not Fate.SAME] == [
        (Fate.LEFT_OUT, "will"), (Fate.PUT_IN, "should"), (Fate.LEFT_OUT, "the"),
    ]  # fmt: skip


def test_what_nobody_said_is_not_found() -> None:
    assert not compare("Taxes must fall across every county", TAPE).found
    assert not compare("", TAPE).found
    assert not compare("the wall", "").found


@given(
    st.lists(st.sampled_from("alpha beta gamma delta".split()), min_size=1, max_size=30), st.data()
)
def test_a_cut_of_the_tape_is_found_word_for_word(tape: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(tape) - 1))
    end = data.draw(st.integers(start + 1, len(tape)))
    found = compare(" ".join(tape[start:end]), " ".join(tape))
    assert found.found
    assert found.word_for_word


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_is_too_odd(printed: str, tape: str) -> None:
    found = compare(printed, tape)
    assert 0 <= found.start <= found.end <= len(tape)
    assert 0 <= found.share <= 1
