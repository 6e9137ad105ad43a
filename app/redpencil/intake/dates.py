"""Dates as articles print them: whole ones only, none is guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero gennaio janeiro januari stycznia ocak січня января",
            "february feb februar février febrero febbraio fevereiro februari lutego şubat лютого"
            " февраля",
            "march mar märz mars marzo março maart marts marca mart березня марта maret",
            "april apr avril abril aprile kwietnia nisan квітня апреля",
            "may mai mayo maggio maio mei maj maja mayıs травня мая",
            "june jun juni juin junio giugno junho czerwca haziran червня июня",
            "july jul juli juillet julio luglio julho lipca temmuz липня июля",
            "august aug août agosto augustus augusti sierpnia ağustos серпня августа agustus",
            "september sep sept septembre septiembre settembre setembro września eylül вересня"
            " сентября",
            "october oct oktober octobre octubre ottobre outubro października ekim жовтня октября",
            "november nov novembre noviembre novembro listopada kasım листопада ноября",
            "december dec dezember décembre diciembre dicembre dezembro desember grudnia aralık"
            " грудня декабря",
        ),
        1,
    )
    for name in names.split()
}
_ISO: Final = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})")
_EASTERN: Final = re.compile(
    r"(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?(?:[日일]|(?!\d))"
)
_DOTTED: Final = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_SLASHED: Final = re.compile(r"\b(1[3-9]|2\d|3[01])/(\d{1,2})/(\d{4})\b")
_SLASHED_US: Final = re.compile(r"\b(\d{1,2})/(1[3-9]|2\d|3[01])/(\d{4})\b")
"""Only where one of the two can be no month: of any other nobody can tell."""
_DAY_FIRST: Final = re.compile(
    r"\b(\d{1,2})\.?(?:st|nd|rd|th)?\s+(?:de\s+)?([^\W\d]{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b"
)
_MONTH_FIRST: Final = re.compile(r"\b([^\W\d]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
LONGEST: Final = 60
"""Characters of a line that is a date."""
_FORMS: Final = (
    (_ISO, (1, 2, 3)), (_EASTERN, (1, 2, 3)), (_DOTTED, (3, 2, 1)), (_DAY_FIRST, (3, 2, 1)),
    (_MONTH_FIRST, (3, 1, 2)), (_SLASHED, (3, 2, 1)), (_SLASHED_US, (3, 1, 2)),
)  # fmt: skip
"""Ways of writing a date, with the groups of year, month and day."""
_BESIDE_DATE: Final = re.compile(
    r"(?:[^\W\d]{2,12}[,.]?\s*)?\W*(?:(?:at|um|à|kl\.?|alle)?\s*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?"
    r"\s*(?:[ap]\.?m\.?|Uhr|[A-Z]{2,4})?)?\W*",
    re.IGNORECASE,
)
"""What a line of a date may hold beside it: a weekday, a time."""


def day_in(text: str) -> date | None:
    """Return the first whole date that a line names, in any of the usual forms."""
    return next((day for _, day in _days(text)), None)


def day_of_line(text: str) -> date | None:
    """Return the day of a line that is a date and nothing else; None for any other line."""
    if len(text) > LONGEST:
        return None
    for found, day in _days(text):
        if _BESIDE_DATE.fullmatch(text[: found.start()] + " " + text[found.end() :]):
            return day
    return None


def _days(text: str) -> Iterator[tuple[re.Match[str], date]]:
    for pattern, order in _FORMS:
        for found in pattern.finditer(text):
            year, month, day = (found[n] for n in order)
            number = int(month) if month.isdigit() else _MONTHS.get(month.lower(), 0)
            if made := _day(int(year), number, int(day)):
                yield found, made


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
