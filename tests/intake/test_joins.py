"""What is evidence that a line continues the one before it."""

from __future__ import annotations

import pytest

from redpencil.intake import joins


def goes_on(left: str, right: str, after: str = "", *, heads: bool = False) -> bool:
    return joins.goes_on([left, right, after], 1, heads=heads, inside=False)


@pytest.mark.parametrize(
    ("left", "right", "after"),
    [
        ("The town", "opened a bridge", ""),
        ("It was built by", "Holm & Lind", ""),
        ("The bridge of the", "Wendham Council", ""),
        ("Nobody in the town of many bridges", "Ida Holm", "had expected the clay."),
        ("The minister", "(CDU) was asked", ""),
        ("The price, he said,", "Rose again", ""),
        ("Die", "-Spielmacher", ""),
        ("Die Arbeit der Frauen", "– unbezahlte Arbeit", ""),
        ("気象庁", "は13日、地震があったと発表した。", ""),
        ("L’", "Otan", ""),
    ],
)
def test_a_line_that_goes_on(left: str, right: str, after: str) -> None:
    assert goes_on(left, right, after)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It was opened.", "nobody came"),
        ("A long wait for the town", "The bridge was opened on Tuesday by the mayor."),
        ("Kinder wachsen in der Stadt auf", "Dem Urteil zufolge ist der Mann Vater von vielen."),
        ("„Zu langsam, zu unklar“", "Das Thema beschäftigt auch die Behörden seit vielen Jahren."),
        ("Informal traders of the city; and", "Setting out clear procedures for all of them."),
        ("It is dear. —Ida Holm", "The second bridge is cheaper than the first one was."),
        ("The town", "FILE PHOTO: a bridge"),
        ("A wait", "– Det är svårt för oss alla att säga."),
    ],
)
def test_a_line_that_does_not(left: str, right: str) -> None:
    assert not goes_on(left, right)


@pytest.mark.parametrize(
    ("left", "right", "after"),
    [
        ("Trust but verify", "The fear of missing floods", "can be a powerful driver."),
        ("Ida Lind gibt die Brücke auf", "Ida Lind", "(34), die schnellste Bauerin, gab auf."),
        ("to those who stay away from the bridge", "Loud bang heard at the bridge", "It was loud."),
    ],
)
def test_a_heading_before_a_paragraph_that_begins_with_a_link(
    left: str, right: str, after: str
) -> None:
    assert not goes_on(left, right, after)


def test_a_headline_is_not_continued_by_a_links_few_words() -> None:
    assert not goes_on("Trust but verify", "Ida Holm", "said on Tuesday.", heads=True)


def test_a_name_again_in_a_long_line_is_no_heading() -> None:
    left = (
        "Ida Lind was mayor of the town for eleven years before the bridge was built, and her "
        "successor calls the work of"
    )
    assert goes_on(left, "Ida Lind", "a fine thing.")


def test_a_links_few_words_in_a_sentence_are_no_end() -> None:
    assert joins.goes_on(["in the", "Wend Valley", "Nobody came."], 2, heads=False, inside=True)


def test_a_dash_in_a_sentence_is_no_item_of_a_list() -> None:
    assert joins.is_dashed_on("The work", "– unpaid work")
    assert not joins.is_dashed_on("The work.", "– unpaid work")
    assert not joins.is_dashed_on("The work", "– Det är arbete.")
