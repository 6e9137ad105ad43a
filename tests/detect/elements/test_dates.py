"""Dates as written, and the days they mean."""

from __future__ import annotations

from datetime import date

import pytest

from redpencil.detect.elements import find
from redpencil.domain import normal as notation
from redpencil.domain.span import Span

PUBLISHED = date(2025, 11, 5)
"""A Wednesday."""


def told(
    text: str, language: str = "en", published: date | None = PUBLISHED
) -> set[tuple[str, str]]:
    found = find.by_rule(text, Span(0, len(text)), language, published)
    return {(e.span.of(text), e.normal) for e in found if e.kind.value == "date"}


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("He spoke on Nov 3 and 4 in town.", "Nov 3 and 4", "2025-11-03/2025-11-04"),
        ("It was sent last week.", "last week", "2025-10-27/2025-11-02"),
        ("It began in mid-2024 there.", "mid-2024", "2024-05/2024-08~"),
        ("So it is since the middle of 2024.", "since the middle of 2024", "2024-05/..~"),
        ("Since August, it is shut.", "Since August", "2025-08/.."),
        ("It opened on Tuesday.", "Tuesday", "2025-11-04"),
        ("It opens next Friday.", "next Friday", "2025-11-07"),
        ("It shut last Wednesday.", "last Wednesday", "2025-10-29"),
        ("It happened on January 31, 1953, they say.", "January 31, 1953", "1953-01-31"),
        ("It was Saturday, September 12, 2015 again.", "Saturday, September 12, 2015", "2015-09-12"),
        ("It opens next spring.", "next spring", "2026-03/2026-05"),
        ("It shut on 4 July 2026 at last.", "4 July 2026", "2026-07-04"),
        ("It fell in the first quarter of 2023.", "first quarter of 2023", "2023-01/2023-03"),
        ("It began three years ago.", "three years ago", "2022"),
        ("It came yesterday.", "yesterday", "2025-11-04"),
        ("At 8:30 p.m. GMT it began.", "8:30 p.m. GMT", "T20:30"),
        ("In the 1980s it was new.", "1980s", "1980/1989"),
        ("From 2004 to 2009 it stood.", "2004 to 2009", "2004/2009"),
        ("In the 20th century it stood.", "20th century", "1901/2000"),
        ("It came in November last year.", "November last year", "2024-11"),
        ("In the past few days it rained.", "past few days", "../2025-11-05~"),
        ("The wall dates from 1953.", "1953", "1953"),
        ("It may rain in May.", "May", "2025-05"),
    ],
)  # fmt: skip
def test_english(text: str, words: str, meant: str) -> None:
    assert (words, meant) in told(text)


def test_may_is_no_month_and_numbers_are_no_years() -> None:
    assert told("It may cost $2000 or 1,953 pounds.") == set()


def test_without_a_day_of_publication_nothing_is_guessed() -> None:
    assert told("On Nov 3 and on Tuesday last week.", published=None) == {
        ("Nov 3", "XXXX-11-03"), ("Tuesday", "W2"), ("last week", ""),
    }  # fmt: skip


def test_a_date_that_could_be_of_either_house_is_not_placed() -> None:
    assert told("It was 5/6/2025 or 25/6/2025.") == {("5/6/2025", ""), ("25/6/2025", "2025-06-25")}


@pytest.mark.parametrize(
    ("language", "text", "words", "meant"),
    [
        ("de", "Es war am 3. Oktober 2017 so.", "3. Oktober 2017", "2017-10-03"),
        ("de", "Er kam letzte Woche an.", "letzte Woche", "2025-10-27/2025-11-02"),
        ("de", "Das war vor drei Jahren.", "vor drei Jahren", "2022"),
        ("de", "Es war am 3.10.2017 so.", "3.10.2017", "2017-10-03"),
        ("de", "Er kam am Montag.", "Montag", "2025-11-03"),
        ("fr", "C’était le 22 mai 2012 à Paris.", "22 mai 2012", "2012-05-22"),
        ("fr", "Il est venu la semaine dernière.", "semaine dernière", "2025-10-27/2025-11-02"),
        ("fr", "C’était il y a trois ans.", "il y a trois ans", "2022"),
        ("fr", "Elle a décollé à 7h44 UTC.", "7h44 UTC", "T07:44"),
        ("es", "Fue el 3 de octubre de 2018 allí.", "3 de octubre de 2018", "2018-10-03"),
        ("es", "Llegó la semana pasada.", "semana pasada", "2025-10-27/2025-11-02"),
        ("es", "Fue hace dos años.", "hace dos años", "2023"),
        ("uk", "Це було 3 березня 2018 року.", "3 березня 2018", "2018-03-03"),
        ("uk", "Він приїхав минулого тижня.", "минулого тижня", "2025-10-27/2025-11-02"),
        ("uk", "Це було два роки тому.", "два роки тому", "2023"),
        ("zh", "会议于2025年11月3日举行", "2025年11月3日", "2025-11-03"),
        ("ja", "11月3日に開かれた", "11月3日", "2025-11-03"),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, words: str, meant: str) -> None:
    assert (words, meant) in told(text, language)


def test_what_is_written_can_be_read_back() -> None:
    text = (
        "Nov 3 and 4, last week, mid-2024, since 2019, 1953, January 31, 1953, the 1980s, Tuesday."
    )
    for words, meant in told(text):
        period = notation.period(meant)
        assert period is not None, words
        assert period.first is None or period.last is None or period.first <= period.last


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In April we hired them.", {("April", "2025-04")}),
        ("October is a good month.", {("October", "2025-10")}),
        ("In May she left.", {("May", "2025-05")}),
        ("April Holm left.", set()),
        ("between July 2003 and December 2004", {("July 2003 and December 2004", "2003-07/2004-12")}),
    ],
)  # fmt: skip
def test_months_before_small_words_and_over_years(text: str, wanted: set[tuple[str, str]]) -> None:
    assert told(text, published=date(2025, 11, 5)) == wanted
