"""Paragraphs: every letter kept, no line too wide, whatever the script."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.export.pdf.type import breaking, catalogue, runs
from redpencil.export.pdf.type.shaping import shape
from redpencil.export.pdf.type.text import Look, Setting, Span, broken

LOOK = Look(catalogue.SERIF, 10, 14, "000000")
SCRIPTS = {
    "Latin": "The sea wall that is meant to protect 1,150 homes",
    "Cyrillic": "Українські військові кажуть: їжак, ґанок.",
    "Greek": "Οι υπερασπιστές λένε ότι δεν αρκούν.",
    "Arabic": "يقول المدافعون عن مدينة إن الطائرات (11,000 جندي) لا تكفي",
    "Hebrew": "המגינים אומרים כי רחפנים לבדם אינם מספיקים",
    "Devanagari": "पोक्रोव्स्क के रक्षकों का कहना है क्षेत्र",
    "Thai": "ผู้ป้องกันเมืองกล่าวว่าโดรนเพียงอย่างเดียวไม่สามารถยับยั้งการบุกรุกได้",
    "Chinese": "守军表示，仅靠无人机无法阻止俄军渗透，还需要更多士兵。",
    "Japanese": "ドローンだけでは「侵攻」を止められない。",
    "emoji": "👍 🇺🇦 ✅ 👨‍👩‍👧",
}


def lines(text: str, width: float = 120.0, missing: Counter[str] | None = None) -> list[str]:
    counted: Counter[str] = Counter() if missing is None else missing
    made, _ = broken((Span(text),), LOOK, width, Setting("en", counted))
    for line in made:  # a letter that is wider than the line stands alone on it
        assert line.width <= width + 0.01 or sum(a.width > 0 for a in line.atoms) == 1
    return ["".join(a.word.text for a in line.atoms) for line in made]


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_every_script_has_a_font_of_ours_and_keeps_its_letters(text: str) -> None:
    missing: Counter[str] = Counter()
    set_ = lines(text, 90, missing)
    assert not missing
    assert len(set_) > 1 or "👍" in text
    assert "".join("".join(set_).split()) == "".join(text.split())


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("ab -—/.\n\u00a0אבج你好กเทศา़क्ष😀\u200d\u0301§"), max_size=80),
    st.floats(4, 200),
)
def test_no_letter_is_lost(text: str, width: float) -> None:
    set_ = lines(text, width)
    assert "".join("".join(set_).split()) == "".join(text.split())


def test_a_word_longer_than_the_line_is_cut_after_signs_of_an_address() -> None:
    set_ = lines("https://example.org/a/rather/long/way/to/the/report?number=12&page=3")
    assert all(line[-1] in "/?&=." for line in set_[:-1])


@pytest.mark.parametrize("word", ["x" * 100_000, "\u0301" * 3_000, "ab" + "\u200d" * 900])
def test_endless_words_end(word: str) -> None:
    assert "".join(lines(word)) == word


def test_line_ends_are_kept_and_blank_lines_too() -> None:
    assert lines("one\n\ntwo") == ["one", "", "two"]


def test_what_no_font_has_is_shown_and_counted() -> None:
    missing: Counter[str] = Counter()
    assert lines("a\ue000b\x01", missing=missing) == ["a□b□"]
    assert missing["control characters"] == 1
    assert missing.total() == 2


@pytest.mark.parametrize(
    ("letter", "name"),
    [("\x07", "control characters"), ("ก", "Thai"), ("ᄀ", "Korean"), ("。", "Chinese and Japanese"),
     ("漢", "Chinese and Japanese"), ("\U0001f5ff", "symbols"), ("ᠠ", "Mongolian")],
)  # fmt: skip
def test_scripts_have_the_names_people_use(letter: str, name: str) -> None:
    assert runs.script(letter) == name


def test_strong_words_stay_strong_in_other_scripts() -> None:
    face = catalogue.face_for("ب", catalogue.SANS_STRONG)
    assert face is not None
    assert face.name == "NotoNaskhArabic-Bold"


def test_what_runs_leftwards_is_drawn_as_seen_and_told_as_read() -> None:
    word = shape(catalogue.face("NotoSansHebrew-Regular"), "אב", False, "he")
    assert [t for _, t in word.glyphs] == ["ב", "א"]
    assert word.faithful


def test_joined_letters_say_their_text_otherwise() -> None:
    word = shape(catalogue.face("NotoSansDevanagari-Regular"), "क्षि", True, "hi")
    assert not word.faithful


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("plain", ["plain"]),
        ("by-election", ["by-", "election"]),
        ("2024-11-05", ["2024-11-05"]),
        ("你好，世界", ["你", "好，", "世", "界"]),
        ("「侵攻」を", ["「侵", "攻」", "を"]),
    ],
)
def test_where_a_line_may_end_inside_a_word(word: str, parts: list[str]) -> None:
    assert list(breaking.parts(word)) == parts
