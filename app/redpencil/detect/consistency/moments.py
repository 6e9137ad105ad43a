"""Dates as printed, with what is said of them and what is not; words as the elements read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from redpencil.detect.elements.speech import Speech, speech
from redpencil.domain.span import Span

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LONGEST: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month, February in a leap year."""
_SHORT: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as printed; parts that are not said are None, weekday 0 is Monday."""

    span: Span
    year: int | None
    month: int
    day: int | None
    weekday: int | None

    def day_in(self, year: int) -> date | None:
        """Return the day in a year, or None where it does not exist."""
        try:
            return date(year, self.month, self.day or 1)
        except ValueError:
            return None

    def exact(self) -> date | None:
        """Return the day where year, month and day are said and exist."""
        return self.day_in(self.year) if self.year and self.day else None


def moments(text: str, inside: Span, language: str = "en") -> Iterator[Moment]:
    """Yield the dates with month and day that a stretch of the article names, in order."""
    if not _DIGIT.search(text, inside.start, inside.end):
        return
    words = speech(language)
    for match in _pattern(words.language).finditer(text, inside.start, inside.end):
        n = "1" if match["m1"] else "2"
        if words.language == "en" and not match["m" + n][0].isupper():
            continue
        weekday = match["w" + n] or match["v" + n]
        yield Moment(
            Span(match.start(), match.end()),
            int(match["y" + n]) if match["y" + n] else None,
            int(words.value("months", match["m" + n])),
            int(match["d" + n]),
            _weekday(words, weekday) if weekday else None,
        )


def _weekday(words: Speech, name: str) -> int:
    """Return the number of a weekday's name, short ones of English too."""
    value = words.value("weekdays", name)
    return int(value) - 1 if value else _SHORT.index(name[:3].casefold())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    w = speech(language)
    months, days = w.words("months"), w.words("weekdays")
    if language == "en":
        days += "|mon|tues?|wed|thu(?:rs)?|fri|sat|sun"
    week = rf"(?:(?P<w{{n}}>{days})\.?,?\s(?:the\s|den\s|dem\s|le\s|el\s)?)?"
    year = r"(?:,?\s(?:of\s|de\s|del\s)?(?P<y{n}>(?:1[5-9]|20)\d{2}))?"
    tail = rf"(?:\s?\(?(?:,\s)?(?:a|un|ein)?\s?(?P<v{{n}}>{days})\b)?"
    english = (
        rf"(?P<m1>{months})\.?\s(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?"
        r"(?![\d:%]|[,.]\d|\s?(?:million|percent))"
    )
    other = rf"(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?(?P<m2>{months})(?!\w)\.?"
    return re.compile(
        rf"(?<!\w)(?:{week.replace('{n}', '1')}{english}{year.replace('{n}', '1')}{tail.replace('{n}', '1')}"
        rf"|{week.replace('{n}', '2')}{other}{year.replace('{n}', '2')}{tail.replace('{n}', '2')})",
        re.IGNORECASE,
    )
