"""Sums as a checker types them."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.domain import arithmetic
from redpencil.domain.errors import UserError


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("(800 − 400) ÷ 400", "1"), ("1,200 + 300", "1500"), ("2 + 3 × 4", "14"), ("20 % × 60,000", "12000"),
        ("2^10", "1024"), ("-3 + 5 =", "2"), ("1 000 000 / 4", "250000"), ("10:4", "2.5"), (".5 x 8", "4.0"),
        ("((1))", "1"), ("3 - -2", "5"),
    ],
)  # fmt: skip
def test_a_sum_comes_to_its_result(formula: str, result: str) -> None:
    assert arithmetic.value(formula) == Decimal(result)


@pytest.mark.parametrize(
    "formula",
    ["", "  ", "2 +", "(2", "2)", "two", "2 2", "1/0", "9^999999", "x", "1" * 501, "(" * 60 + "1" + ")" * 60,
     "__import__('os')"],
)  # fmt: skip
def test_what_is_no_sum_is_refused_in_words(formula: str) -> None:
    with pytest.raises(UserError):
        arithmetic.value(formula)


def test_results_are_shown_as_printed() -> None:
    assert arithmetic.shown(Decimal("1234567.10")) == "1,234,567.1"
    assert arithmetic.shown(Decimal("0.3333333")) == "0.33"
    assert arithmetic.shown(Decimal("1200")) == "1,200"


@given(st.text("0123456789+-*/×÷()%. ,^x", max_size=30))
def test_nothing_but_a_result_or_a_sentence_comes_back(formula: str) -> None:
    with suppress(UserError):
        assert arithmetic.value(formula).is_finite()


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_division_undoes_multiplication(a: int, b: int) -> None:
    assert arithmetic.value(f"{a} × {b} ÷ {b}") == a
