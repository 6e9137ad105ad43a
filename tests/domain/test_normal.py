"""The notation of normal forms is read back exactly."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain import normal
from redpencil.domain.normal import Amount, Period


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("11000", Amount(Fraction(11000), Fraction(11000))),
        ("1/5", Amount(Fraction(1, 5), Fraction(1, 5))),
        ("3..5", Amount(Fraction(3), Fraction(5))),
        ("2000..", Amount(Fraction(2000), None)),
        ("..5", Amount(None, Fraction(5))),
        ("#2", Amount(Fraction(2), Fraction(2), "#")),
        ("x18", Amount(Fraction(18), Fraction(18), "x")),
        ("4.5%", Amount(Fraction(9, 2), Fraction(9, 2), "%")),
        ("3..5%", Amount(Fraction(3), Fraction(5), "%")),
        ("2pp", Amount(Fraction(2), Fraction(2), "pp")),
        ("GBP 11800000", Amount(Fraction(11800000), Fraction(11800000), "GBP")),
        ("640 m", Amount(Fraction(640), Fraction(640), "m")),
        ("3..5 km", Amount(Fraction(3), Fraction(5), "km")),
        ("", None),
        ("..", None),
        ("1:0", None),
        ("Ida Holm", None),
    ],
)
def test_amounts(words: str, read: Amount | None) -> None:
    assert normal.amount(words) == read


def test_only_one_value_is_exact() -> None:
    told = [normal.amount(w) for w in ("3", "3..5", "3..")]
    assert [a.exact for a in told if a] == [True, False, False]


def test_scores() -> None:
    assert normal.score("3:1") == (3, 1)
    assert normal.score("3") is None


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("2025-11-03", Period(date(2025, 11, 3), date(2025, 11, 3))),
        ("2024-02", Period(date(2024, 2, 1), date(2024, 2, 29))),
        ("2024", Period(date(2024, 1, 1), date(2024, 12, 31))),
        ("2025-10-27/2025-11-02", Period(date(2025, 10, 27), date(2025, 11, 2))),
        ("2024-05/2024-08~", Period(date(2024, 5, 1), date(2024, 8, 31), rough=True)),
        ("2019/..", Period(date(2019, 1, 1), None)),
        ("../2025-11-05~", Period(None, date(2025, 11, 5), rough=True)),
        ("2025-11-03T20:00", Period(date(2025, 11, 3), date(2025, 11, 3), time="20:00")),
        ("XXXX-11-03", None),
        ("W3", None),
        ("T20:00", None),
        ("2025-02-30", None),
        ("2025-13", None),
        ("2025-11-03/rubbish", None),
        ("", None),
    ],
)
def test_periods(words: str, read: Period | None) -> None:
    assert normal.period(words) == read


def test_lengths_are_in_days() -> None:
    day = normal.length("P1D")
    assert day
    assert day.low == day.high == 1.0
    hours = normal.length("PT12H")
    assert hours
    assert hours.low == 0.5
    years = normal.length("P8Y..P10Y")
    assert years
    assert (years.low, years.high) == (8 * 365.2425, 10 * 365.2425)
    some = normal.length("P2W..")
    assert some
    assert (some.low, some.high) == (14.0, None)
    assert normal.length("P") is None
    assert normal.length("..") is None
    assert normal.length("18 months") is None


def test_units_agree_with_one_another() -> None:
    assert normal.UNITS["mi"][1] == 5280 * normal.UNITS["ft"][1] == 1760 * normal.UNITS["yd"][1]
    assert normal.UNITS["ha"][1] * 100 == normal.UNITS["km2"][1]
    assert {d for d, _ in normal.UNITS.values()} >= {"length", "area", "mass", "volume", "speed"}


@given(st.text(alphabet="0123456789./-~PTYMDWHS#x:% ABCm", max_size=30))
def test_any_words_are_read_or_refused(words: str) -> None:
    normal.amount(words)
    normal.period(words)
    normal.length(words)
    normal.score(words)
