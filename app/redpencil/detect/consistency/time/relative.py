"""A relative day against the date beside it: "yesterday, November 3", printed on the 5th.

Rule: yesterday is the day before publication. False alarms: only a date or weekday right
beside the word is held against it; "last week" and its like have their slack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from redpencil.detect.consistency.moments import WEEKDAYS
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.time.weekday import resolved
from redpencil.domain.flag import Flag

NAME: Final = "relative-date"
_WORDS: Final = {
    "yesterday": -1, "last night": -1, "the day before yesterday": -2, "today": 0, "tomorrow": 1, "gestern": -1, "heute": 0, "hier": -1,
    "aujourd’hui": 0, "aujourd'hui": 0, "ayer": -1, "hoy": 0, "вчора": -1, "сьогодні": 0,
    "last week": -7, "last month": -30, "next week": 7,
}  # fmt: skip
_SLACK: Final = {"yesterday": 0, "tomorrow": 0, "last week": 6, "next week": 6, "last month": 31}
_NAMED: Final = re.compile(r"\b(?P<word>yesterday|today|tomorrow),? ?(?:[—–(] ?)?(?:on )?(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!,? (?:[A-Z]|\d))", re.IGNORECASE)  # fmt: skip
_BESIDE: Final = re.compile(rf"\b(?P<word>{'|'.join(_WORDS)}),? ?(?:[—–(] ?)?(?:on )?$", re.IGNORECASE)  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a relative day and its date differ."""
    if reading.published is None:
        return
    for line in reading.lines:
        yield from _named(reading, line, reading.published)
        for moment in line.days:
            before = _BESIDE.search(
                reading.text, max(line.span.start, moment.span.start - 40), moment.span.start
            )
            day = resolved(moment, reading.published)
            if before is None or day is None:
                continue
            word = before["word"].casefold()
            gap = (day - reading.published).days
            if abs(gap - _WORDS[word]) > _SLACK.get(word, 1):
                yield reading.flag(
                    NAME,
                    (moment.span,),
                    "Is this the day meant?",
                    f"“{before['word']}”, but {day.isoformat()} is {abs(gap)} days "
                    f"{'before' if gap < 0 else 'after'} the day of publication, "
                    f"{reading.published.isoformat()}.",
                )


def _named(reading: Reading, line: Line, published: date) -> Iterator[Flag]:
    """Ask where the weekday beside "yesterday" is another."""
    for match in _NAMED.finditer(line.text):
        meant = published.weekday() + _WORDS[match["word"].casefold()]
        named = WEEKDAYS.index(match["day"].capitalize())
        if (named - meant) % 7 != 0:
            yield reading.flag(
                NAME,
                (line.at(match),),
                "Is this the day meant?",
                f"“{match['word']}”, counted from {published.isoformat()}, "
                f"is a {WEEKDAYS[meant % 7]}, not a {match['day']}.",
            )
