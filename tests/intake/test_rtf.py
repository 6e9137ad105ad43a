"""Rich text."""

from __future__ import annotations

import pytest

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import formats, rtf
from redpencil.intake.raw import RawDocument


def read(body: str) -> RawDocument:
    return formats.read(rf"{{\rtf1\ansi\ansicpg1251 {body}}}".encode("ascii"), "a.rtf", Work())


def test_paragraphs_signs_and_lists() -> None:
    raw = read(
        r"One \b bold\b0 .\par \'cc\'e5\'f0 \u8211? two.\par \bullet  Item\par 2) Second\par"
    )
    assert [(b.mark, b.text) for b in raw.blocks] == [
        ("", "One bold."), ("", "Мер – two."), ("• ", "Item"), ("2) ", "Second"),
    ]  # fmt: skip


def test_pictures_are_left_out() -> None:
    raw = read(r"Before {\pict\pngblip " + "0f" * 50_000 + r"} after.\par")
    assert [b.text for b in raw.blocks] == ["Before after."]


def test_tracked_deletions_are_told() -> None:
    assert "Tracked deletions" in read(r"Kept {\deleted gone}.\par").notices[0]


@pytest.mark.parametrize(("body", "words"), [
    ("", "holds no text"), ("{" * (rtf.MOST_GROUPS + 1), "too many groups"),
])  # fmt: skip
def test_what_can_not_be_read_is_told(body: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read(body)
