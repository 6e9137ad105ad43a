"""Parts that plain text tells by its own words and places."""

from __future__ import annotations

import pytest

from redpencil.domain.article import Part
from redpencil.intake import parts
from redpencil.intake.raw import RawBlock

LEAD = "The council said on Tuesday that the bridge over the Wend would open in May."


def found(*lines: str) -> list[tuple[str, str]]:
    return [(b.part.value, b.text) for b in parts.placed([RawBlock(line) for line in lines])]


def test_text_without_a_headline_has_none() -> None:
    two = f"{LEAD} Nobody believes it."
    assert found(two, LEAD)[0] == ("body", two)


def test_a_line_below_the_headline_without_an_end_is_the_deck() -> None:
    assert found("Bridge", "It was promised a year ago by the council of the town", LEAD)[1][0] == (
        "deck"
    )


def test_a_date_alone_is_with_the_byline() -> None:
    assert found("Bridge", "Friday, July 21, 2017", LEAD)[1][0] == "byline"


def test_a_labelled_credit_is_parted_from_its_caption() -> None:
    assert found("Bridge", LEAD, "The bridge in March. Image: Ida Holm.", LEAD)[2:4] == [
        ("caption", "The bridge in March."), ("credit", "Image: Ida Holm."),
    ]  # fmt: skip


def test_a_list_of_sources_is_boilerplate_to_its_end() -> None:
    entries = ('"Bridge opens" — The Wend Post, March 3, 2026', '"Clay found" — AP, March 4, 2026')
    assert [p for p, _ in found("Bridge", LEAD, "Sources", *entries)][2:] == ["boilerplate"] * 3
    assert found("Bridge", LEAD, "Sources", LEAD)[2] == ("subhead", "Sources")


def test_who_said_a_set_quotation_is_parted_from_it() -> None:
    quoted = '"So far it is a long game." - Ida Holm'
    assert found("Bridge", LEAD, quoted)[2:] == [
        ("body", '"So far it is a long game."'), ("byline", "- Ida Holm"),
    ]  # fmt: skip


def test_a_credit_that_the_format_knows_makes_no_caption_of_what_is_before_it() -> None:
    blocks = [RawBlock("Bridge"), RawBlock(LEAD), RawBlock("AP Photo", part=Part.CREDIT)]
    assert parts.placed(blocks)[1].part is Part.BODY


@pytest.mark.parametrize(
    "line", ["De forteller at alt utstyret gikk ad undas.", "by the way it is"]
)
def test_a_sentence_that_begins_like_a_byline_is_none(line: str) -> None:
    assert found("Bridge", LEAD, line, LEAD)[2][0] != "byline"
