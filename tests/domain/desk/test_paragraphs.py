"""Notes of two people merged by their paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.desk import paragraphs

LINES = st.lists(st.sampled_from(["a", "b", "c", "", "d"]), min_size=1, max_size=6).map("\n".join)


Asked = list[tuple[int | str | None, ...]]


def merged(base: str, mine: str, theirs: str, take: int = 1) -> tuple[str, Asked]:
    """Merge, and let every conflict go to mine (1) or theirs (2)."""
    asked: Asked = []

    def choose(number: int, *sides: str | None) -> str | None:
        asked.append((number, *sides))
        return sides[take]

    return paragraphs.merged(base, mine, theirs, choose), asked


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC"),
        ("a\nb", "a\nb\nmine", "theirs\na\nb", "theirs\na\nb\nmine"),
        ("a\nb\nc", "a\nc", "a\nb\nc\nd", "a\nc\nd"),
        ("a", "a\nmine", "a\ntheirs", "a\nmine\ntheirs"),
        ("a", "a\nboth", "a\nboth", "a\nboth"),
        ("a\nb\nc\nd", "a\nB\nc\nd", "a\nb\nc\nD", "a\nB\nc\nD"),
    ],
)
def test_what_lies_apart_is_both_taken(base: str, mine: str, theirs: str, both: str) -> None:
    assert merged(base, mine, theirs) == (both, [])
    assert merged(base, theirs, mine) == (both, [])


def test_only_the_paragraph_that_both_changed_is_asked() -> None:
    made, asked = merged("a\nb\nc", "a\nmine\nc\nd", "a\ntheirs\nc")
    assert asked == [(2, "b", "mine", "theirs")]
    assert made == "a\nmine\nc\nd"


def test_a_paragraph_that_one_took_out_and_the_other_mended_is_asked() -> None:
    assert merged("a\nb\nc", "a\nc", "a\nB\nc") == ("a\nc", [(2, "b", None, "B")])
    assert merged("a\nb\nc", "a\nc", "a\nB\nc", 2)[0] == "a\nB\nc"
    assert merged("a\nb", "a\nmine", "a", 2)[0] == "a"


@given(LINES, LINES, LINES)
def test_nothing_of_either_is_lost_unasked(base: str, mine: str, theirs: str) -> None:
    made, asked = merged(base, mine, theirs)
    assert merged(base, mine, base)[0] == mine
    assert merged(base, base, theirs)[0] == theirs
    assert merged(base, mine, mine) == (mine, [])
    if not asked:
        new = (set(mine.split("\n")) | set(theirs.split("\n"))) - set(base.split("\n"))
        assert new <= set(made.split("\n"))
        assert merged(base, theirs, mine) == (made, [])
