"""Percent against percentage points: from 4 to 5 percent is one point, or 25 percent.

Rule: the difference of two percentages is in points (Associated Press Stylebook, "percent,
percentage, percentage points"). False alarms: only a pair of ends with the change beside it
counts; a change in percent is asked about only where it is the difference to the digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.arithmetic.change import DOWN, UP
from redpencil.detect.consistency.arithmetic.pair import alike
from redpencil.detect.consistency.figures import Figure, Kind
from redpencil.detect.consistency.interval import plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "percentage-points"
_ENDS: Final = re.compile(
    r"\b(?:from|von|de|desde|з|із) \{(?P<old>[PN]\d+)\}(?: [\w’'-]+){0,5}? (?:to|auf|à|a|до) \{(?P<new>P\d+)\}"
    r"|\{(?P<new3>P\d+)\},? \(?(?:up|down) (?:by )?\{[PQ]\d+\} (?:from|on|compared (?:with|to)) \{(?P<old3>P\d+)\}"
    r"|\b(?:to|auf|à|a|до) \{(?P<new2>P\d+)\}(?: [\w’'-]+){0,4}?,? (?:from|von|de|desde|з|із) \{(?P<old2>P\d+)\}",
    re.IGNORECASE,
)  # fmt: skip
_BY: Final = re.compile(
    rf"\b(?:by|up|down|of|um|de|en|на|lost|shed|{UP}|{DOWN}) (?:by )?(?:about |nearly |almost |more than )?\{{(?P<a>[PQ]\d+)\}}"
    r"|\{(?P<b>[PQ]\d+)\}[ -](?:increase|rise|jump|gain|drop|decline|fall|decrease|cut|hike)",
    re.IGNORECASE,
)  # fmt: skip
_HALF: Final = re.compile(
    r"\b(?:(?P<half>half)|a quarter of) a (?:percentage )?point\b", re.IGNORECASE
)
_TIED: Final = re.compile(r"\b(?:compared (?:with|to)|up from|down from|against|from|last (?:year|time))\b", re.IGNORECASE)  # fmt: skip
_FAR: Final = 200
"""Characters on each side in which the change is told."""
_SLACK: Final = 0.6
"""Of one in the last printed place: what rounding of both ends can make."""


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where points are called percent, or the difference is another."""
    for line in reading.lines:
        if "{P" not in line.masked:
            continue
        for match in line.found(_ENDS):
            new = line.figure(match["new"] or match["new2"] or match["new3"])
            old = alike(line.figure(match["old"] or match["old2"] or match["old3"]), new)
            start, end = match.span()
            inside = match[0] if match["new3"] else ""
            words = f"{inside} ¶ {line.masked[max(0, start - _FAR) : start]} ¶ {line.masked[end : end + _FAR]}"
            for by in _BY.finditer(words):
                yield from _compared(reading, old, new, line.figure(by["a"] or by["b"]))
            yield from _half(reading, line, old, new, words)
        yield from _alone(reading, line)


def _half(reading: Reading, line: Line, old: Figure, new: Figure, words: str) -> Iterator[Flag]:
    """Ask where "half a point" is not what lies between the two ends."""
    said = _HALF.search(words)
    part = 0.005 if said and said["half"] else 0.0025
    points = abs(new.value - old.value)
    if said and abs(points - part) > part / 4:
        yield reading.flag(
            NAME,
            (old.span, new.span),
            "Are these the points between the two percentages?",
            f"{plain(100 * new.value)} % − {plain(100 * old.value)} %: a difference of "
            f"{plain(100 * points)} percentage points; printed: {said[0]}.",
        )


def _alone(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where the only two percentages of a sentence do not lie its only points apart."""
    shares = [f for f in line.figures if f.kind is Kind.PERCENT]
    points = [f for f in line.figures if f.kind is Kind.POINTS]
    tied = _TIED.search(line.masked) and not any(_ENDS.finditer(line.masked))
    if len(shares) == 2 and len(points) == 1 and tied:
        yield from _compared(reading, shares[0], shares[1], points[0])


def _compared(reading: Reading, old: Figure, new: Figure, by: Figure) -> Iterator[Flag]:
    points = abs(new.value - old.value)
    relative = points / old.value if old.value else 0.0
    place = max(f.range.high - f.range.low for f in (old, new, by))
    same = abs(points - by.value) <= _SLACK * place
    if by.kind is Kind.POINTS:
        asks, message = not same, "Are these the points between the two percentages?"
    else:
        fits = abs(relative - by.value) <= 0.1 * relative + 0.005
        asks, message = same and not fits, "Percent or percentage points?"
    if asks:
        yield reading.flag(
            NAME,
            (old.span, new.span, by.span),
            message,
            f"{plain(100 * new.value)} % − {plain(100 * old.value)} %: a difference of "
            f"{plain(100 * points)} percentage points, or {plain(100 * relative)} percent; "
            f"printed: {by.words.strip()}.",
        )
