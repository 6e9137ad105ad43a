"""Rich text."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.domain.remark import RemarkKind
from redpencil.intake import clean, formats, remarks
from redpencil.intake.office import rtf
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


TABLE = r"{\*\revtbl {Unknown;}{Ada Holm;}{Zo\'eb;}}"
WHEN = (2026 - 1900) << 20 | 11 << 16 | 3 << 11 | 9 << 6 | 30
TRACKED = (
    TABLE + r"The wall cost {\deleted\revauthdel1\revdttmdel" + str(WHEN) + r" 3}"
    r"{\revised\revauth2\revdttm0 40} euros.\par It is long.\par"
)


def both(body: str) -> tuple[list[str], list[str]]:
    """The text with all changes, and as it was before them."""
    raw = read(body)
    old = remarks.before_changes(raw)
    return [b.text for b in raw.blocks], [b.text for b in old.blocks]


def test_tracked_changes_are_accepted_and_told() -> None:
    raw = read(TRACKED)
    assert [b.text for b in raw.blocks] == ["The wall cost 40 euros.", "It is long."]
    gone, new = raw.blocks[0].remarks
    assert (gone.kind, gone.words, gone.who) == (RemarkKind.DELETED, "3", "Ada Holm")
    assert str(gone.at) == "2026-11-03 09:30:00"
    assert (new.kind, new.words, new.who) == (RemarkKind.INSERTED, "40", "Zoл")
    assert raw.blocks[0].text[new.start : new.end] == "40"
    article = clean.clean(raw, b"", "a.rtf")
    assert next(str(r) for r in article.remarks) == "Deleted: “3” (Ada Holm, 2026-11-03 09:30)"


@pytest.mark.parametrize(("body", "new", "old"), [
    (TRACKED, ["The wall cost 40 euros.", "It is long."], ["The wall cost 3 euros.", "It is long."]),
    (r"One{\deleted \par} two.\par Three.", ["One two.", "Three."], ["One", "two.", "Three."]),
    (r"One {\revised \par}two.\par Three.", ["One", "two.", "Three."], ["One two.", "Three."]),
    (r"One.\par {\deleted Two.}\par Three.", ["One.", "Three."], ["One.", "Two.", "Three."]),
    (r"One {\revised\deleted not} two.", ["One two."], ["One two."]),
    (r"One \deleted no\deleted0  two\revised  more\plain .", ["One two more."], ["One no two."]),
    (r"{\mvf Two.}\par One. {\mvt Two.}", ["One. Two."], ["Two.", "One."]),
    (r"{\*\bkmkstart \revised x}One {\revised {\b two}} three.", ["One two three."], ["One three."]),
    (r"1. {\deleted \'cc\u8211?}Two.", ["Two."], ["М–Two."]),
])  # fmt: skip
def test_both_views(body: str, new: list[str], old: list[str]) -> None:
    assert both(body) == (new, old)


def test_comments_are_told_with_their_author() -> None:
    raw = read(
        r"It cost 40{\*\atnid AH}{\*\atnauthor Ada Holm}\chatn{\*\annotation{\*\atndate "
        + str(WHEN) + r"}\pard Who \{really\} says?} euros.\par Next."
    )  # fmt: skip
    assert [b.text for b in raw.blocks] == ["It cost 40 euros.", "Next."]
    (said,) = raw.blocks[0].remarks
    assert (said.kind, said.who, said.start) == (RemarkKind.COMMENT, "Ada Holm", 10)
    assert said.words == "Who {really} says?"


@given(st.lists(st.sampled_from(
    ["{", "}", r"\revised", r"\deleted ", r"\revised0 ", r"\par ", r"\plain ", " word ", r"\'e9", r"\u-560?",
     r"\u-545?", r"\u-559 ", r"{\*\annotation ", r"{\*\atnauthor ", r"\revauth9 ", r"\revdttm99999999 ", r"\uc2 "]
), max_size=40))  # fmt: skip
def test_whatever_stands_there_is_read_or_refused(pieces: list[str]) -> None:
    with contextlib.suppress(UserError):
        remarks.before_changes(read("Wall " + "".join(pieces)))


@pytest.mark.parametrize(("body", "words"), [
    ("", "holds no text"), ("{" * (rtf.MOST_GROUPS + 1), "too many groups"),
])  # fmt: skip
def test_what_can_not_be_read_is_told(body: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read(body)
