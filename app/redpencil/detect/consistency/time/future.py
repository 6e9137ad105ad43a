"""What has happened can't lie behind the day of publication.

Rule: a past event is not later than the day it is printed. False alarms: a printed year must be
there, or the date within half a year; the past tense must stand in the same clause, and words of
planning ("scheduled", "until", "will") silence it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.moments import Moment
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.time.weekday import resolved
from redpencil.domain.flag import Flag

NAME: Final = "future-date"
_PAST: Final = re.compile(
    r"\b(?:was|were|said|told|died|born|killed|arrested|met|took|began|opened|won|lost|beat|fell|rose|found|announced|signed|voted|elected"
    r"|happened|occurred|attacked|shot|resigned|visited|returned|arrived|left|sentenced|convicted|released|published|reported|spoke|posted|[a-z]{3,}ed)\b"
)
_PLAN: Final = re.compile(
    r"\b(?:will|would|until|till|by (?:the end|then|mid|early|late|\d|[A-Z]\w+ \d)|before|scheduled|due|plan(?:s|ned)?|expected|expires?|set to|ahead of|postponed|deadline|next|upcoming|shall|going to|to be|could|(?-i:may)|might|should|from|through|for (?:the |early |late |mid-)?(?-i:[A-Z][a-z]+|\d+)|agreed|extended|called|if|pledg\w+|promis\w+|vow\w*|aim\w*|target\w*|goals?|propos\w+|project\w*|forecast\w*|predict\w*|to [a-z]+|hop\w+|want\w*|intend\w*|is|are|be|has|have|effective|starting|beginning)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;:—–]|, (?:and|but|which|who|when|while)\b|\b(?:while|but)\b")
_FAR: Final = 300
"""Characters that a clause has at most on each side of its date."""
_YEAR: Final = re.compile(r"\b(?:[Ii]n|[Ss]ince|of) (?P<year>20\d{2})\b(?![-–/,]\d)")

_MONTHS: Final = "January February March April May June July August September October November December".split()  # fmt: skip
_MONTH: Final = re.compile(rf"\b[Ii]n (?P<month>{'|'.join(_MONTHS)}),? (?P<year>20\d{{2}})\b")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where something has happened that is yet to come."""
    if reading.published is None:
        return
    for line in reading.lines:
        for moment in line.days:
            yield from _late(reading, line, moment)
        for match in _MONTH.finditer(line.text):
            month = _MONTHS.index(match["month"]) + 1
            day = reading.published
            if (int(match["year"]), month) > (day.year, day.month) and _happened(_clause(line.text, match.start())):  # fmt: skip
                yield _asked(reading, line, match)
        for match in _YEAR.finditer(line.text):
            clause = _clause(line.text, match.start())
            begun = match[0].startswith("Since") or match[0].startswith("since")
            if int(match["year"]) > reading.published.year and (begun or _happened(clause)):
                yield _asked(reading, line, match)


def _late(reading: Reading, line: Line, moment: Moment) -> Iterator[Flag]:
    day = resolved(moment, reading.published)
    clause = _clause(line.text, moment.span.start - line.span.start)
    if reading.published and day and (day - reading.published).days > 1 and _happened(clause):
        yield reading.flag(
            NAME,
            (moment.span,),
            "Has this happened yet?",
            f"{day.isoformat()} is after the day of publication, {reading.published.isoformat()}.",
        )


def _asked(reading: Reading, line: Line, match: re.Match[str]) -> Flag:
    published = reading.published.isoformat() if reading.published else ""
    return reading.flag(
        NAME,
        (line.at(match, "year"),),
        "Has this happened yet?",
        f"{match['year']} is after the day of publication, {published}.",
    )


def _happened(clause: str) -> bool:
    return bool(_PAST.search(clause)) and not _PLAN.search(clause)


def _clause(text: str, place: int) -> str:
    first, last = max(0, place - _FAR), min(len(text), place + _FAR)
    start = max((m.end() for m in _CLAUSE.finditer(text, first, place)), default=first)
    end = _CLAUSE.search(text, place, last)
    return text[start : end.start() if end else last]
