"""One event on two days: "on Tuesday" under the picture, "on Monday" in the text.

Rule: a caption contradicts nothing in the text (Chicago Guide to Fact-Checking, "captions"); a day
is told alike wherever it is told. False alarms: both sentences share most of their words and name
one day each, of the same form; the day is in no other sentence of that matter; a picture from an
archive, or of another year, has its own day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.repetition.alike import DAY, pairs
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "day-told-differently"
_ARCHIVE: Final = re.compile(r"\b(?:file|archiv\w*|undated|earlier|library|stock)\b", re.IGNORECASE)
_TOLD: Final = (Part.HEADLINE, Part.DECK, Part.CAPTION)
_SHARE: Final = 0.5

Day = tuple[str, Span]


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a sentence around the text has another day than its twin in it."""
    if not reading.english:
        return
    body = [line for line in reading.lines if line.sentence.part is Part.BODY]
    around = [
        line
        for line in reading.lines
        if line.sentence.part in _TOLD and not _ARCHIVE.search(line.text) and _days(line)
    ]
    asked: set[Line] = set()
    told = {d for line in body for d, _ in _days(line)}
    for line, twin in pairs(around, body, _SHARE):
        mine, its = _days(line), _days(twin)
        above = line.sentence.part is not Part.CAPTION
        if line in asked or len(mine) != 1 or not its:
            continue
        day, span = mine[0]
        if day in {d for d, _ in its} or (above and day not in told):
            asked.add(line)
            continue
        if len(its) == 1 and _form(its[0][0]) == _form(day):
            asked.add(line)
            yield reading.flag(
                NAME, (span, its[0][1]), "Which of the two days is right?",
                f"“{span.of(reading.text)}” in the {reading.where(line.span, line.sentence.part)}, "
                f"“{its[0][1].of(reading.text)}” in the body.",
            )  # fmt: skip


def _days(line: Line) -> list[Day]:
    """Return the dates and weekdays of a sentence, a date's own weekday not counted."""
    dated = [(f"{d.month}-{d.day}", d.span) for d in line.days if d.day]
    named = [(m[0], line.at(m)) for m in DAY.finditer(line.text)]
    return [*dated, *((d, s) for d, s in named if not any(s.meets(o) for _, o in dated))]


def _form(day: str) -> bool:
    return day[0].isdigit()
