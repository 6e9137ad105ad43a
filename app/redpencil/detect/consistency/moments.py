"""Dates as printed, in the five languages whose dates are checked: what is said and what is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from redpencil.domain.span import Span

_MONTHS: Final = (
    ("january", "jan", "januar", "jänner", "janvier", "enero", "січня", "січень"),
    ("february", "feb", "februar", "février", "febrero", "лютого", "лютий"),
    ("march", "mar", "märz", "mars", "marzo", "березня", "березень"),
    ("april", "apr", "avril", "abril", "квітня", "квітень"),
    ("may", "mai", "mayo", "травня", "травень"),
    ("june", "jun", "juni", "juin", "junio", "червня", "червень"),
    ("july", "jul", "juli", "juillet", "julio", "липня", "липень"),
    ("august", "aug", "août", "agosto", "серпня", "серпень"),
    ("september", "sept", "sep", "septembre", "septiembre", "вересня", "вересень"),
    ("october", "oct", "oktober", "octobre", "octubre", "жовтня", "жовтень"),
    ("november", "nov", "novembre", "noviembre", "листопада", "листопад"),
    ("december", "dec", "dezember", "décembre", "diciembre", "грудня", "грудень"),
)
_DAYS: Final = (
    ("monday", "mon", "montag", "lundi", "lunes", "понеділка", "понеділок"),
    ("tuesday", "tue", "tues", "dienstag", "mardi", "martes", "вівторка", "вівторок"),
    ("wednesday", "wed", "mittwoch", "mercredi", "miércoles", "середи", "середу", "середа"),
    ("thursday", "thu", "thurs", "donnerstag", "jeudi", "jueves", "четверга", "четвер"),
    ("friday", "fri", "freitag", "vendredi", "viernes", "п’ятниці", "п’ятницю", "п'ятницю", "п'ятниця"),
    ("saturday", "sat", "samstag", "sonnabend", "samedi", "sábado", "суботи", "суботу", "субота"),
    ("sunday", "sun", "sonntag", "dimanche", "domingo", "неділі", "неділю", "неділя"),
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DIGIT: Final = re.compile(r"\d")
LONGEST: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month, February in a leap year."""


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


@cache
def _pattern() -> re.Pattern[str]:
    months = "|".join(sorted((n for names in _MONTHS for n in names), key=len, reverse=True))
    days = "|".join(sorted((n for names in _DAYS for n in names), key=len, reverse=True))
    week = rf"(?:(?P<w{{n}}>{days})\.?,?\s(?:the\s|den\s|le\s|el\s)?)?"
    year = r"(?:,?\s(?:of\s|de\s|del\s)?(?P<y{n}>(?:1[5-9]|20)\d{{2}}))?"
    tail = rf"(?:\s?\(?(?:,\s)?(?:a|un|ein)?\s?(?P<v{{n}}>{days})\b)?"
    english = rf"(?P<m1>{months})\.?\s(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[,.]\d|\s?(?:million|percent))"
    other = rf"(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?(?P<m2>{months})\b\.?"
    return re.compile(
        rf"\b(?:{week.format(n=1)}{english}{year.format(n=1)}{tail.format(n=1)}"
        rf"|{week.format(n=2)}{other}{year.format(n=2)}{tail.format(n=2)})",
        re.IGNORECASE,
    )


def moments(text: str, inside: Span) -> Iterator[Moment]:
    """Yield the dates with month and day that a stretch of the article names, in order."""
    if not _DIGIT.search(text, inside.start, inside.end):
        return
    for match in _pattern().finditer(text, inside.start, inside.end):
        n = "1" if match["m1"] else "2"
        month, day = _index(_MONTHS, match["m" + n]), int(match["d" + n])
        if month is None or _mere_word(match["m" + n], month):
            continue
        weekday = match["w" + n] or match["v" + n]
        yield Moment(
            Span(match.start(), match.end()),
            int(match["y" + n]) if match["y" + n] else None,
            month + 1,
            day,
            _index(_DAYS, weekday) if weekday else None,
        )


def _mere_word(words: str, month: int) -> bool:
    """Tell "may 5" and "mar 3" from months: those are printed with a capital."""
    return words.islower() and words in ("may", "mar", "sep", "mars", "jan", "dec", "jun", "jul", "feb", "apr", "aug", "oct", "nov") and month >= 0  # fmt: skip


def _index(table: tuple[tuple[str, ...], ...], words: str) -> int | None:
    bare = words.casefold().rstrip(".")
    return next((i for i, names in enumerate(table) if bare in names), None)
