"""Progress and cancelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Cancelled, Work

fractions = st.floats(0, 1)


def test_it_reports_to_nobody_unless_asked() -> None:
    Work().step(0.5, "Reading")


def test_it_says_how_far_the_work_is() -> None:
    heard: list[tuple[float, str]] = []
    Work(lambda f, m: heard.append((f, m))).step(0.5, "Reading")
    assert heard == [(0.5, "Reading")]


def test_it_raises_where_the_work_is_no_longer_wanted_and_says_nothing() -> None:
    heard: list[float] = []
    work = Work(lambda f, _: heard.append(f), lambda: True)
    with pytest.raises(Cancelled):
        work.step(0.5, "Reading")
    with pytest.raises(Cancelled):
        work.part(0, 0.5).step(0.5, "Reading")
    assert heard == []


@given(fractions, fractions, fractions)
def test_a_part_stays_within_its_bounds(one: float, other: float, fraction: float) -> None:
    start, end = sorted((one, other))
    heard: list[float] = []
    Work(lambda f, _: heard.append(f)).part(start, end).step(fraction, "Reading")
    assert heard[0] == pytest.approx(start + fraction * (end - start))
    assert start - 1e-9 <= heard[0] <= end + 1e-9


def test_parts_of_parts_multiply() -> None:
    heard: list[float] = []
    Work(lambda f, _: heard.append(f)).part(0.5, 1).part(0.5, 1).step(1.0, "Reading")
    Work(lambda f, _: heard.append(f)).part(0.5, 1).part(0.5, 1).step(0.0, "Reading")
    assert heard == [1.0, 0.75]
