"""What can't be seen or looks alike is made normal and told."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.intake import characters


def only(text: str) -> str:
    (sentence,) = characters.notices(text)
    return sentence


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c"])
def test_every_line_end_becomes_one(end: str) -> None:
    assert characters.normal(f"One{end}two") == "One\ntwo"
    assert characters.notices(f"Onë{end}two") == ()


@pytest.mark.parametrize("mark", list("\u202a\u202b\u202d\u202e\u2066\u2067\u2068"))
def test_each_override_is_named_with_its_word(mark: str) -> None:
    text = f"He did {mark}not\u202c pay."
    assert characters.normal(text) == "He did not pay."
    assert unicodedata.name(mark).lower() in only(text)
    assert "“not”" in only(text)
    assert only(text).startswith("2 invisible marks that can show")


def test_marks_of_direction_are_told_apart_from_overrides() -> None:
    assert (
        only("In 2024\u200e it was.")
        == "1 invisible mark of the direction of text, taken out: “2024”."
    )


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("1\u200b0 percent", "10 percent"),
        ("n\u200dot", "not"),
        ("20\u206324", "2024"),
        ("3\ufe0f percent", "3 percent"),
        ("paid\u3164", "paid"),
        ("paid\U000e0067", "paid"),
        ("\ufeffa\ufeffb", "ab"),
    ],
)
def test_invisible_characters_are_counted_and_shown(text: str, plain: str) -> None:
    assert characters.normal(text) == plain
    assert only(text) == f"1 invisible character, taken out: “{plain.split()[0]}”."


@pytest.mark.parametrize(
    "text", ["می‌خواهم", "👨‍👩‍👧 family", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f won", "3\ufe0f\u20e3", "❤\ufe0f"]
)  # fmt: skip
def test_what_is_needed_to_write_stays(text: str) -> None:
    assert characters.normal(text) == text
    assert characters.notices(text) == ()


def test_soft_hyphens_and_hidden_runs_are_told() -> None:
    assert only("Brü\u00adcke") == "1 soft hyphen, invisible inside words, taken out."
    assert only("é" + "\ufe01\ufe02" * 9).startswith("1 hidden run of variation selectors")


def test_controls_surrogates_and_noncharacters_are_shown_as_lost() -> None:
    text = "a\0b\x9cc\ud800d\ufffee\ufdd0f"
    assert characters.normal(text) == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"
    assert only(text) == "5 control characters, shown as “\ufffd”."
    assert only("a\x01b") == "1 control character, shown as “\ufffd”."
    assert "could not be read" in only("caf\ufffd")


def test_piles_of_accents_are_cut_and_told() -> None:
    text = "Z" + "\u0301\u0327" * 50 + "algo"
    assert len(characters.normal(text)) <= 1 + characters.MOST_MARKS + 4
    assert (
        only(text) == "1 letter under a pile of accents; 92 beyond 8 on one letter were left out."
    )
    assert only("Z" + "\u0301" * 6) == "1 letter under a pile of accents."
    assert characters.notices("Việt Nam, בְּרֵאשִׁית, …………………………, ¡¡¡¡¡¡¡¡") == ()


def test_words_of_two_scripts_are_shown_once() -> None:
    assert only("Vladimir \u03a1utin, \u03a1utin and p\u0430id.") == (
        "2 words mix letters of two scripts that look alike: “\u03a1utin”, “p\u0430id”."
    )
    many = " ".join(f"p\u0430id{letter}" for letter in "abcdefg")
    assert only(many).endswith("“p\u0430ide” ….")


def test_units_of_science_are_no_mixed_words() -> None:
    assert characters.notices("10 μm, 5 kΩ and Δt in Łódź") == ()


def test_a_whole_word_of_look_alikes_in_latin_text_is_shown() -> None:
    fake = "\u0440\u0430\u0443"
    assert only(f"They will {fake} the bill.") == f"Cyrillic letters that look Latin: “{fake}”."
    assert characters.notices(f"Вони {fake} рахунок за міст у місті.") == ()


@pytest.mark.parametrize("digits", ["１２", "١٢", "𝟏𝟐", "१२"])
def test_digits_of_another_script_are_shown(digits: str) -> None:
    assert digits in only(f"It rose by {digits} percent.")


@pytest.mark.parametrize(
    "text", ["ارتفع بنسبة ١٢", "۱۲ درصد افزایش یافت", "यह १२ प्रतिशत बढ़ा", "１２％増加した"]
)
def test_digits_of_the_texts_own_script_are_usual(text: str) -> None:
    assert characters.notices(text) == ()


def test_a_line_has_single_spaces() -> None:
    assert characters.line(" a\u00a0\u2009b\tc \n") == "a b c"


@given(st.text(max_size=200))
def test_normal_text_has_nothing_to_hide(text: str) -> None:
    plain = characters.normal(text)
    assert all(c.endswith(".") for c in characters.notices(text))
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in plain)
    assert plain.encode().decode() == plain


@given(st.text(alphabet="aé \u200b\u200d\u202e\u0301а\ufe0f\U000e0067🏴١", max_size=60))
def test_no_mark_gets_in_the_way_of_the_letters(text: str) -> None:
    plain = characters.normal(text)
    assert [c for c in unicodedata.normalize("NFD", plain) if c.isalnum()] == [
        c for c in unicodedata.normalize("NFD", text) if c.isalnum()
    ]
