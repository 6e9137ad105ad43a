"""Dates that no calendar has: 31 April, 29 February 2023.

Rule: the Gregorian calendar. False alarms: a day over 31 is most often a number of something
else beside a month's name and left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.moments import LONGEST
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag

NAME: Final = "no-such-date"


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a date does not exist."""
    for line in reading.lines:
        for moment in line.days:
            if moment.day is None or not 1 <= moment.day <= 31:
                continue
            too_late = moment.day > LONGEST[moment.month - 1]
            if too_late or (moment.year and moment.exact() is None):
                words = moment.span.of(reading.text)
                last = LONGEST[moment.month - 1] - (moment.month == 2 and not too_late)
                yield reading.flag(
                    NAME,
                    (moment.span,),
                    "Does this date exist?",
                    f"“{words}”: the month ends on the {last}th{'' if too_late else ' that year'}."
                    if last not in (31,)
                    else f"“{words}”: the month ends on the 31st.",
                )
