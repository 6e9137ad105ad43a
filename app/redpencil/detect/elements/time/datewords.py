"""What the dates found in a text mean: one reader for each family of patterns in ``dates``."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from redpencil.detect.elements.speech import Speech
from redpencil.detect.elements.time import calendar

Match = re.Match[str]


def _group(match: Match, name: str) -> str:
    """Return a group's words; "" where the pattern has no such group or it took no part."""
    return (match[name] or "") if name in match.re.groupindex else ""


def _year(match: Match, name: str = "year") -> int | None:
    words = _group(match, name)
    if not words:
        return None
    number = int(words)
    return number if number > 99 else (2000 if number < 50 else 1900) + number


def _number(words: str) -> int:
    found = re.match(r"\d{1,2}", words)
    return int(found[0]) if found else 0


def _shift(words: str, speech: Speech) -> int:
    for name, shift in (("last", -1), ("this", 0), ("next", 1)):
        if re.fullmatch(speech.words(name), words.lower()):
            return shift
    return 0


def _part(words: str, speech: Speech) -> str:
    low = words.lower().removesuffix(" of")
    for name in ("early", "middle", "late"):
        if re.match(rf"(?:{speech.words(name)})(?!\w)", low):
            return name
    return ""


def day(match: Match, speech: Speech, published: date | None) -> str:
    """Return a day, or the days from one to another."""
    year = _year(match)
    month = speech.value("months", _group(match, "month"))
    if month is None:
        return ""
    first = calendar.day(year, month, _number(match["day"]), published)
    if not _group(match, "day2"):
        return first
    other = speech.value("months", _group(match, "month2")) or month
    last = calendar.day(year, other, _number(match["day2"]), published)
    return f"{first}/{last}" if first and last else first


def figures(match: Match, speech: Speech, published: date | None) -> str:
    """Return a date written in figures; "" where an English one could be of either house."""
    year, month, number = _year(match), _number(_group(match, "mon")), _number(_group(match, "day"))
    if "/" in match[0] and speech.language == "en" and max(month, number) <= 12 and month != number:
        return ""
    if month > 12 >= number > 0:
        month, number = number, month
    if number:
        return calendar.day(year, month, number, published)
    if month:
        return calendar.month(year, month, published) if 1 <= month <= 12 else ""
    return f"{year:04}" if year else ""


def month(match: Match, speech: Speech, published: date | None) -> str:
    """Return a month or about a part of it."""
    number = speech.value("months", _group(match, "month"))
    if number is None:
        return ""
    if (
        other := speech.value("months", _group(match, "month2"))
        if _group(match, "month2")
        else None
    ):
        begins = _year(match, "year2") or _year(match)
        return f"{calendar.month(begins, number, published)}/{calendar.month(_year(match), other, published)}"
    part = _part(_group(match, "part"), speech) if _group(match, "part") else ""
    if part:
        return calendar.part_of_month(_year(match), number, part, published)
    return calendar.month(_year(match), number, published)


def month_of(match: Match, speech: Speech, published: date | None) -> str:
    """Return "November last year"."""
    number = speech.value("months", match["month"])
    if number is None or published is None:
        return ""
    return f"{published.year + _shift(match['which'], speech):04}-{number:02}"


def moved(match: Match, speech: Speech, published: date | None) -> str:
    """Return "last week", "next Friday", "this May"."""
    shift = _shift(match["which"], speech)
    if weekday_word := _group(match, "weekday"):
        return calendar.weekday(speech.value("weekdays", weekday_word), published, shift)
    if month_word := _group(match, "month"):
        return calendar.month(None, speech.value("months", month_word), published, shift)
    name = speech.value("periods", _group(match, "period"))
    return calendar.unit(name, shift, published) if name else ""


def weekday(match: Match, speech: Speech, published: date | None) -> str:
    """Return the date of a weekday that stands alone: the last one up to publication."""
    number = speech.value("weekdays", match["weekday"])
    return calendar.weekday(number, published, 0) if number else ""


def shifted(match: Match, speech: Speech, published: date | None) -> str:
    """Return "yesterday" and its like."""
    return calendar.around(speech.value("days", match["shift"]), published)


def ago(match: Match, speech: Speech, published: date | None) -> str:
    """Return when "three years ago" was; vague counts have no date."""
    words = match["count"].lower()
    known = 1 if words in ("a", "an") else speech.value("numbers", words)
    count = int(words) if words.isdecimal() else known
    span = speech.value("spans", match["span"])
    later = re.fullmatch(speech.words("hence"), _group(match, "way").lower())
    if (
        count is None
        or span is None
        or published is None
        or later
        or "earl" in _group(match, "way")
    ):
        return ""
    return calendar.ago(count, span, published, -1)


def year(match: Match, speech: Speech, _published: date | None) -> str:
    """Return a year, years, a decade or about a part of a year."""
    first = _year(match)
    if first is None:
        return ""
    if part := _part(_group(match, "part"), speech) if _group(match, "part") else "":
        return (
            calendar.decade(first) + "~"
            if _group(match, "tens")
            else calendar.part_of_year(first, part)
        )
    if _group(match, "tens"):
        return calendar.decade(first)
    if last := _group(match, "year2"):
        end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
        return f"{first:04}/{end:04}" if end > first else ""
    return f"{first:04}"


def clock(match: Match, _speech: Speech, _published: date | None) -> str:
    """Return the time of day."""
    hour, minute = int(match["hour"]), int(_group(match, "minute") or 0)
    half = _group(match, "half").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"T{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else ""


def named_hour(match: Match, _speech: Speech, _published: date | None) -> str:
    """Return noon and midnight."""
    return "T00:00" if match["hours"].lower() == "midnight" else "T12:00"


_QUARTERS: Final = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 4,
}


def quarter(match: Match, speech: Speech, published: date | None) -> str:
    """Return a quarter; "last quarter" without a year is the one before publication's."""
    which = match["quarter"].lower()
    known = _year(match)
    if known is None and which == "last":
        return calendar.unit("Q", -1, published)
    if known is None and published is not None:
        known = published.year + _shift(_group(match, "which") or "this", speech)
    return calendar.quarter(known, _QUARTERS[which]) if known else ""


def part(match: Match, speech: Speech, published: date | None) -> str:
    """Return about "the end of this year"; a period that nothing places has no date."""
    whole = calendar.unit(
        speech.value("periods", match["period"]) or "",
        _shift(_group(match, "which") or "this", speech),
        published,
    )
    name = _part(match["part"].lower().removeprefix("the "), speech)
    if re.fullmatch(r"\d{4}", whole) and name:
        return calendar.part_of_year(int(whole), name)
    return whole + "~" if whole else ""


def same(match: Match, _speech: Speech, published: date | None) -> str:
    """Return "the weekend" and "the same period of 2022"."""
    if _group(match, "period"):
        return calendar.unit("WE", 0 if published and published.isoweekday() > 5 else -1, published)
    if known := _year(match):
        return f"{known:04}~"
    return f"{published.year - 1:04}~" if published else ""


_CENTURIES: Final = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}


def century(match: Match, _speech: Speech, _published: date | None) -> str:
    """Return the years of a century."""
    number = _number(match["nth"]) or _CENTURIES.get(match["nth"].lower(), 0)
    return calendar.century(number) if 1 <= number <= 30 else ""


_TENS: Final = "twenties thirties forties fifties sixties seventies eighties nineties".split()


def tens(match: Match, _speech: Speech, _published: date | None) -> str:
    """Return the decade of the twentieth century that "the sixties" names."""
    first = 1920 + 10 * _TENS.index(match["tens"].lower())
    rough = "~" if re.match(r"early|late|mid", match["at"].lower()) else ""
    return calendar.decade(first) + rough


def few(match: Match, speech: Speech, published: date | None) -> str:
    """Return "the past few days": rough, and open where it begins."""
    if published is None or speech.value("spans", match["span"]) is None:
        return ""
    past = _shift(match["which"], speech) < 0
    return f"../{published.isoformat()}~" if past else f"{published.isoformat()}/..~"


def neighbour(_match: Match, _speech: Speech, _published: date | None) -> str:
    """Return nothing: "the year before" hangs on another date of the text."""
    return ""


def fiscal(match: Match, _speech: Speech, _published: date | None) -> str:
    """Return the years that are named with a financial year; without them it has no date."""
    found = re.search(r"(\d{4})[/–-](\d{2,4})", match[0])
    if found is None:
        return ""
    last = found[2] if len(found[2]) == 4 else found[1][:2] + found[2]
    return f"{found[1]}/{last}"
