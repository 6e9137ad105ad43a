"""The bidirectional algorithm, by examples of Unicode Standard Annex #9 and of newspapers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.export.pdf.type import bidi


def seen(text: str, base: int | None = None) -> str:
    """The text as it stands on the line, from left to right."""
    way = bidi.base_level(text) if base is None else base
    return "".join(text[i] for i in bidi.visual_order(bidi.levels(text, way)))


@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("abc אבג", 0, "abc גבא"),
        ("אבג abc", 1, "abc גבא"),
        ("אבג 123", 1, "123 גבא"),
        ("אבג 1,250.5 דה", 1, "הד 1,250.5 גבא"),
        ("ابج 12", 1, "12 جبا"),
        ("אב (abc) גד", 1, "דג (abc) בא".replace("(", "\0").replace(")", "(").replace("\0", ")")),
        ("abc (אב) def", 0, "abc (בא) def"),
        ("abc (אב", 0, "abc (בא"),
        ("-5 אב", 1, "בא 5-"),
        ("אב 5%", 1, "5% בא"),
        ("אב\u0301ג", 1, "ג\u0301בא"),
        ("a\u202eabc\u202cd", 0, "a\u202e\u202ccbad"),
        ("אב \u2067abc\u2069 גד", 1, "דג \u2069abc\u2067 בא"),
        ("plain", 0, "plain"),
        ("", 0, ""),
    ],
)
def test_order_on_the_line(text: str, base: int, shown: str) -> None:
    hidden = dict.fromkeys(map(ord, "\u202e\u202c\u2067\u2069"))
    assert seen(text, base).translate(hidden) == shown.translate(hidden)


def test_the_first_strong_letter_says_which_way_a_paragraph_runs() -> None:
    assert [bidi.base_level(t) for t in ("123 אב", "“Ab” אב", "مرحبا", "1.5", "")] == [
        1,
        0,
        1,
        0,
        0,
    ]


def test_only_what_may_run_leftwards_is_looked_at() -> None:
    assert bidi.runs_right("ab אב")
    assert not bidi.runs_right("Ωμέγα, привіт, 你好")


@given(
    st.text(alphabet="aב1 ()\u0627\u0661-,.%\u05b0\u202b\u202c\u2067\u2069\n", max_size=40),
    st.integers(0, 1),
)
def test_every_letter_stands_once_on_the_line(text: str, base: int) -> None:
    deep = bidi.levels(text, base)
    assert len(deep) == len(text)
    assert all(d >= base for d in deep)
    assert sorted(bidi.visual_order(deep)) == list(range(len(text)))
