"""Dates in the notation of ``redpencil.domain.normal``, placed by the day of publication."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final

SEASONS: Final = {"S1": (3, 5), "S2": (6, 8), "S3": (9, 11), "S4": (12, 2)}
"""Months of the northern meteorological seasons."""
PARTS: Final = {"early": (1, 4), "middle": (5, 8), "late": (9, 12)}
"""Months that "early", "mid" and "late" of a year are taken to mean, always marked rough."""


def day(year: int | None, month: int, number: int, published: date | None) -> str:
    """Return a day; without a year, the one nearest to publication (``nearest_year``)."""
    if not 1 <= month <= 12 or not 1 <= number <= 31:
        return ""
    if year is None and published is not None:
        year = nearest_year(month, number, published)
    return f"{year:04}-{month:02}-{number:02}" if year else f"XXXX-{month:02}-{number:02}"


def nearest_year(month: int, number: int, published: date) -> int:
    """Return the year that brings a day closest to publication; days to come count double.

    News looks back: on 5 November "1 April" is last spring, "5 January" the next.
    """

    def distance(year: int) -> int:
        most = calendar.monthrange(year, month)[1]
        days = (date(year, month, min(number, most)) - published).days
        return 2 * days if days > 0 else -days

    return min((published.year, published.year - 1, published.year + 1), key=distance)


def since(when: str) -> str:
    """Return the open interval that begins with a date; rough where its beginning is."""
    if when.startswith(("..", "W", "T")):
        return when
    return when.partition("/")[0].removesuffix("~") + "/.." + ("~" if when.endswith("~") else "")


def month(year: int | None, number: int, published: date | None, shift: int = 0) -> str:
    """Return a month; without a year, the last one begun, or moved by "last" and "next"."""
    if year is None and published is not None:
        year = published.year - (number > published.month)
        if shift < 0 and number == published.month:
            year -= 1
        if shift > 0 and number <= published.month:
            year += 1
    return f"{year:04}-{number:02}" if year else f"XXXX-{number:02}"


def part_of_year(year: int, part: str) -> str:
    """Return about the months of a part of a year."""
    first, last = PARTS[part]
    return f"{year:04}-{first:02}/{year:04}-{last:02}~"


def part_of_month(year: int | None, number: int, part: str, published: date | None) -> str:
    """Return about the days of a part of a month."""
    whole = month(year, number, published)
    if whole.startswith("XXXX"):
        return whole
    most = calendar.monthrange(int(whole[:4]), number)[1]
    first, last = {"early": (1, 10), "middle": (11, 20), "late": (21, most)}[part]
    return f"{whole}-{first:02}/{whole}-{last:02}~"


def weekday(number: int, published: date | None, shift: int) -> str:
    """Return a weekday's date: the last one up to publication, or moved by "last" and "next"."""
    if published is None:
        return f"W{number}"
    back = (published.isoweekday() - number) % 7
    if shift < 0 and back == 0:
        back = 7
    if shift > 0:
        back = back - 7 if back else -7
    return (published - timedelta(days=back)).isoformat()


def around(days: int, published: date | None) -> str:
    """Return the day so many days after publication."""
    return (published + timedelta(days=days)).isoformat() if published else ""


def unit(name: str, shift: int, published: date | None) -> str:
    """Return the week, month, quarter, year … that lies ``shift`` after that of publication."""
    if published is None:
        return ""
    if name == "D":
        return around(shift, published)
    if name in ("W", "WE"):
        monday = published - timedelta(days=published.isoweekday() - 1) + timedelta(weeks=shift)
        first = monday + timedelta(days=5) if name == "WE" else monday
        return f"{first.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if name == "M":
        return _moved(published.year, published.month, shift)
    if name == "Q":
        return quarter(*_quarter(published, shift))
    if name in SEASONS:
        return season(name, published, shift)
    years = int(name[:-1] or 1) if name.endswith("Y") else 0
    return _years(years, published.year, shift)


def _moved(year: int, number: int, shift: int) -> str:
    count = year * 12 + number - 1 + shift
    return f"{count // 12:04}-{count % 12 + 1:02}"


def _quarter(published: date, shift: int) -> tuple[int, int]:
    count = published.year * 4 + (published.month - 1) // 3 + shift
    return count // 4, count % 4 + 1


def quarter(year: int, number: int) -> str:
    """Return the months of a quarter."""
    return f"{year:04}-{3 * number - 2:02}/{year:04}-{3 * number:02}"


def season(name: str, published: date, shift: int) -> str:
    """Return a season: this one is that of the year of publication."""
    first, last = SEASONS[name]
    year = published.year
    if shift < 0 and published.month <= (last if last > first else 12):
        year -= 1
    if shift > 0 and published.month >= first:
        year += 1
    end = year + 1 if last < first else year
    return f"{year:04}-{first:02}/{end:04}-{last:02}"


def _years(many: int, year: int, shift: int) -> str:
    if many == 0:
        return ""
    if many == 1:
        return f"{year + shift:04}"
    first = year // many * many + shift * many
    return f"{first:04}/{first + many - 1:04}"


def decade(first: int) -> str:
    """Return the years of a decade."""
    return f"{first:04}/{first + 9:04}"


def century(number: int) -> str:
    """Return the years of a century, the first being 1 to 100."""
    return f"{100 * number - 99:04}/{100 * number:04}"


def ago(count: int, span: str, published: date | None, direction: int) -> str:
    """Return about when "so many spans ago" was; years and months to their own precision."""
    if published is None:
        return ""
    count *= direction
    if span in ("D", "W"):
        return around(count * (7 if span == "W" else 1), published)
    if span == "M":
        return _moved(published.year, published.month, count)
    if span.endswith("Y"):
        year = published.year + count * int(span[:-1] or 1)
        return f"{year:04}" if 1 <= year <= 9999 else ""
    return published.isoformat() if span.startswith("T") else ""
