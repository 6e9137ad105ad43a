"""Dates in print, and lines that are nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from redpencil.intake import dates

DAY = date(2024, 4, 24)


@pytest.mark.parametrize(
    "text",
    [
        "2024-04-24T23:52:00+08:00", "24.04.2024", "24 April 2024", "April 24, 2024",
        "24 de abril de 2024", "24 kwietnia 2024", "24 Nisan 2024", "24 квітня 2024",
        "2024年04月24日23:52", "2024년 4월 24일",
    ],
)  # fmt: skip
def test_a_day_is_read_in_many_languages(text: str) -> None:
    assert dates.day_in(text) == DAY


@pytest.mark.parametrize(
    "line", ["Wednesday, April 24, 2024", "Mittwoch, 24. April 2024", "24.04.2024, 20:59 Uhr"]
)
def test_a_line_of_a_date_is_known(line: str) -> None:
    assert dates.day_of_line(line) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "On April 24, 2024 the bridge was opened by the mayor.", "31 February 2024",
        "The bridge opened April 24, 2024", "", "24 April 2024 " + "x" * 80,
    ],
)  # fmt: skip
def test_a_line_with_more_than_a_date_is_none(line: str) -> None:
    assert dates.day_of_line(line) is None
