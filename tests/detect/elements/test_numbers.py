"""Values of numbers' words, for the checks."""

from __future__ import annotations

import pytest

from redpencil.detect.elements import numbers


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("11,000", "11000"),
        ("£11.8m", "11800000"),
        ("1.2 million", "1200000"),
        ("4,5 Prozent", "4.5"),
        ("1.234.567,5", "1234567.5"),
        ("1,234.5", "1234.5"),
        ("twenty-one thousand", "21000"),
        ("three", "3"),
        ("half", ""),
        ("dozens", ""),
    ],
)
def test_numbers_have_a_form_to_compute_with(words: str, value: str) -> None:
    assert numbers.normal(words) == value
