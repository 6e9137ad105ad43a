"""Plain text to article."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base.work import Work
from redpencil.domain.article import Article, Part
from redpencil.domain.errors import UserError
from redpencil.intake import clean, dates, formats, lines


def article(text: str) -> Article:
    data = text.encode("utf-8", "surrogatepass")
    return clean.clean(formats.read(data, "a.txt", Work()), data, "a.txt")


def parts(text: str) -> list[tuple[str, str]]:
    read = article(text)
    return [(b.part.value, b.span.of(read.text)) for b in read.blocks]


LEAD = "The council said on Tuesday that the bridge over the Wend would open in May."


def test_parts_of_a_scraped_page() -> None:
    assert parts(
        "Bridge to open in May\n\nBy Ida Holm\n\nPublished: 3 March 2026\n\n"
        f"{LEAD}\n\nA long wait\n\nIt cost more than planned, officials said.\n\n"
        "Workers painting the bridge on March 2.\n\nPHOTO: REUTERS\n\nRead more: Bridges\n"
    ) == [
        ("headline", "Bridge to open in May"),
        ("byline", "By Ida Holm"),
        ("boilerplate", "Published: 3 March 2026"),
        ("body", LEAD),
        ("subhead", "A long wait"),
        ("body", "It cost more than planned, officials said."),
        ("caption", "Workers painting the bridge on March 2."),
        ("credit", "PHOTO: REUTERS"),
        ("boilerplate", "Read more: Bridges"),
    ]


def test_what_the_text_says_of_itself() -> None:
    read = article(
        f"Bridge\n\nBy Ida Holm\n\nPublished: 3 March 2026\n\nWENDHAM, March 3 (AP) — {LEAD}"
    )
    assert (read.title, read.byline, read.published) == ("Bridge", "Ida Holm", date(2026, 3, 3))
    assert read.dateline.startswith("WENDHAM")
    assert read.language == "en"


def test_no_date_is_guessed() -> None:
    assert article(f"Bridge\n\n{LEAD}").published is None


def test_a_link_on_a_line_of_its_own_is_joined_again() -> None:
    text = "Headline here\n\nThe town\n\nopened a second bridge\n\nin March, it said."
    assert parts(text)[1] == ("body", "The town opened a second bridge in March, it said.")


def test_hard_wrapped_text_is_unwrapped_with_its_hyphens() -> None:
    paragraph = (
        "The county engineer has told the works committee that the pilings of the\n"
        "second bridge stand in soft clay, which nobody had found in three earlier\n"
        "surveys of the river bed, and that another six hundred tonnes of con-\n"
        "crete would be needed before the first lorry may go over it in the spring\n"
        "of next year, when the contract with the builders runs out at long last.\n"
    )
    read = article("A bridge too far for the county of Wend\n\n" + paragraph + "\n" + paragraph)
    assert len(read.blocks) == 3
    assert "concrete would be needed" in read.text


def test_bullets_keep_their_mark_outside_the_words() -> None:
    read = article(f"Bridge\n\n{LEAD}\n\n• It is long.\n• It is dear.\n\n{LEAD}")
    items = [b for b in read.blocks if b.mark]
    assert [b.span.of(read.text) for b in items] == ["It is long.", "It is dear."]
    assert "• It is long.\n• It is dear." in read.text


def test_a_machines_summary_is_deck_and_marked() -> None:
    read = article(f"Bridge\n\n• It is long.\n• It is dear.\n\nAI generated\n\n{LEAD}")
    assert [(b.part, b.machine_made) for b in read.blocks][1:3] == [(Part.DECK, True)] * 2


def test_an_agencys_sign_off_is_a_byline_of_its_own() -> None:
    assert parts(f"Bridge\n\n{LEAD} REUTERS")[1:] == [("body", LEAD), ("byline", "REUTERS")]


def test_invisible_characters_are_taken_out_and_told() -> None:
    read = article("Bridge\n\nThe\u200b bridge\u202e is p\u0430id for, it said.")
    assert "\u200b" not in read.text
    assert len(read.notices) == 3
    assert "p\u0430id" in read.notices[2]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Rat hat am Dienstag beschlossen, dass die Brücke im Mai geöffnet wird.", "de"),
        ("Міська рада у вівторок вирішила, що міст відкриють у травні цього року.", "uk"),
        ("市议会星期二决定大桥将于五月开放，市长表示工程费用超出预算。", "zh"),
        ("市議会は火曜日、橋を五月に開通させることを決めたと発表しました。", "ja"),
        ("Το συμβούλιο αποφάσισε την Τρίτη ότι η γέφυρα θα ανοίξει.", "el"),
        ("123", ""),
    ],
)
def test_the_language_is_found(text: str, language: str) -> None:
    assert article(text).language == language


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-03-04T10:00", date(2026, 3, 4)),
        ("4. März 2026", date(2026, 3, 4)),
        ("March 4th, 2026", date(2026, 3, 4)),
        ("04.03.2026", date(2026, 3, 4)),
        ("4 de marzo de 2026", date(2026, 3, 4)),
        ("31 February 2026", None),
        ("soon", None),
    ],
)
def test_days_are_read_in_any_usual_form(words: str, day: date | None) -> None:
    assert dates.day_in(words) == day


@given(st.text(max_size=300))
def test_any_text_keeps_every_visible_word(text: str) -> None:
    try:
        read = article(text)
    except UserError:
        return
    seen = re.sub(r"\s+", "", read.text)
    assert all(b.span.end <= len(read.text) for b in read.blocks)
    letters = [c for c in text if c.isascii() and c.isalnum()]
    assert all(c in seen for c in letters)


@given(st.lists(st.text("ab. -,•\n", max_size=30), max_size=12))
def test_joining_lines_loses_nothing(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    joined = "".join(b.mark + b.text for b in lines.blocks(text))
    assert sorted(re.sub(r"[\s-]", "", joined)) == sorted(re.sub(r"[\s-]", "", text))
