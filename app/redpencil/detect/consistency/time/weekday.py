"""A weekday against its date: "Monday, November 5, 2025" was a Wednesday.

Rule: the Gregorian calendar. False alarms: where no year is printed, the date is taken as the
nearest to the day of publication, and where that is not known nothing is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from redpencil.detect.consistency.moments import WEEKDAYS, Moment
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag

NAME: Final = "day-of-week"
_BRACKET: Final = re.compile(rf"\b({'|'.join(WEEKDAYS)}),? \($")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where day and date do not go together."""
    for line in reading.lines:
        for moment in line.days:
            day = resolved(moment, reading.published)
            said = moment.weekday if moment.weekday is not None else _before(reading.text, moment)
            if said is None or day is None or day.weekday() == said:
                continue
            yield reading.flag(
                NAME,
                (moment.span,),
                "Do weekday and date go together?",
                f"{day.day} {day:%B %Y} is a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[said]}.",
            )


def _before(text: str, moment: Moment) -> int | None:
    """Return the weekday in front of a date in brackets: "Wednesday (November 26)"."""
    found = _BRACKET.search(text, max(0, moment.span.start - 14), moment.span.start)
    return WEEKDAYS.index(found[1]) if found else None


def resolved(moment: Moment, published: date | None) -> date | None:
    """Return the day meant; without a printed year the one nearest to publication."""
    if moment.day is None:
        return None
    if moment.year:
        return moment.exact()
    if published is None:
        return None
    days = [moment.day_in(published.year + shift) for shift in (-1, 0, 1)]
    known = [d for d in days if d]
    return min(known, key=lambda d: abs((d - published).days)) if known else None
