"""A stretch of the article's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain.span import Span

places = st.integers(0, 30)
any_span = st.builds(lambda a, b: Span(min(a, b), max(a, b)), places, places)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_it_refuses_what_is_no_range(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a range"):
        Span(start, end)


@given(any_span, st.text(max_size=30))
def test_it_is_the_slice_of_the_text(span: Span, text: str) -> None:
    assert span.of(text) == text[span.start : span.end]
    assert bool(span) is (len(span) > 0)


@given(any_span, any_span)
def test_covering_and_meeting_agree_with_sets_of_places(one: Span, other: Span) -> None:
    mine, others = set(range(one.start, one.end)), set(range(other.start, other.end))
    if one and other:
        assert one.meets(other) is bool(mine & others)
        assert one.covers(other) is (others <= mine)
    assert one.meets(other) is other.meets(one)


def test_spans_sort_in_reading_order() -> None:
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]
