"""Scores and votes: the margin between them, the winner's side, more votes than seats.

Rule: margin = higher − lower; who wins has more (Associated Press Stylebook, "scores" and "vote
tabulations": the winner's figure stands first). False alarms: only beside a verb of winning or
the word for the margin; sets of a match and penalties are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.elements import quantities
from redpencil.detect.elements.speech import speech
from redpencil.domain.flag import Flag

NAME: Final = "scores-and-votes"
_DIGIT: Final = re.compile(r"\d")
_SMALL: Final = r"\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_PAIR: Final = r"(?P<a>\d{1,4})(?:[-–—]| to | votes to | against )(?P<b>\d{1,4})(?![-–\d])"
_MARGIN: Final = re.compile(
    rf"\bby (?:a margin of |just |only )?(?P<margin>{_SMALL})(?: more| clear)?[- ](?P<what>votes?|points?|goals?|runs?|seats?)\b[^.;\d]{{0,30}}?{_PAIR}"
    rf"|\b(?P<a2>\d{{1,4}})(?:[-–—]| to )(?P<b2>\d{{1,4}})(?![-–\d])[^.;\d]{{0,30}}?\b(?:by|margin of|a) (?P<margin2>{_SMALL})[- ](?P<what2>votes?|points?|goals?|runs?|seats?)\b"
    rf"|\b(?P<a3>\d{{1,4}}) votes to (?P<b3>\d{{1,4}}), a (?:majority|margin) of (?P<margin3>{_SMALL})\b",
    re.IGNORECASE,
)
_WON: Final = re.compile(
    rf"\b(?P<verb>won|beat|beats|defeated|defeats|overcame|thrashed|edged|elected|confirmed|re-elected|passed|approved|adopted)\b[^.;:\d]{{0,60}}? (?:{_PAIR}|(?P<a3>\d{{1,4}}) (?:votes )?(?:in favou?r|for|yes)(?: and|,) (?P<b3>\d{{1,4}}) (?:votes )?(?:against|no))(?! (?:on penalties|in the shoot|record))",
    re.IGNORECASE,
)
_SEATS: Final = re.compile(
    rf"\b{_PAIR}\b[^.;\d]{{0,40}}?\b(?P<seats>\d{{2,4}})-(?:member|seat|strong)\b|\b(?P<seats2>\d{{2,4}})-(?:member|seat|strong)\b[^.;\d]{{0,60}}?(?P<a2>\d{{1,4}})(?:[-–—]| (?:votes )?to )(?P<b2>\d{{1,4}})(?![-–\d])",
    re.IGNORECASE,
)
_SETS: Final = re.compile(
    r"\d{1,2}[-–]\d{1,2},? (?:\(\d+[-–]\d+\),? )?\d{1,2}[-–]\d{1,2}|\bsets?\b"
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where margin, winner or number of seats do not fit the score."""
    for line in reading.lines:
        if not _DIGIT.search(line.text):
            continue
        yield from _margins(reading, line)
        yield from _winners(reading, line)
        yield from _seats(reading, line)


def _number(words: str) -> int:
    return int(quantities.value(words, speech("en")) or 0)


def _margins(reading: Reading, line: Line) -> Iterator[Flag]:
    for match in _MARGIN.finditer(line.text):
        a, b = (
            int(match["a"] or match["a2"] or match["a3"]),
            int(match["b"] or match["b2"] or match["b3"]),
        )
        margin = _number(match["margin"] or match["margin2"] or match["margin3"])
        if margin and abs(a - b) != margin:
            yield reading.flag(
                NAME,
                (line.at(match),),
                "Is that the margin?",
                f"{max(a, b)} − {min(a, b)} = {abs(a - b)}, not {margin}.",
            )


def _winners(reading: Reading, line: Line) -> Iterator[Flag]:
    if _SETS.search(line.text):
        return
    for match in _WON.finditer(line.text):
        a, b = int(match["a"] or match["a3"]), int(match["b"] or match["b3"])
        if a < b and not (1500 <= a <= 2100):
            yield reading.flag(
                NAME,
                (line.at(match),),
                "Has the winner the higher figure?",
                f"“{match['verb']}” with {a} against {b}.",
            )


def _seats(reading: Reading, line: Line) -> Iterator[Flag]:
    for match in _SEATS.finditer(line.text):
        a, b = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
        seats = int(match["seats"] or match["seats2"])
        if a + b > seats:
            yield reading.flag(
                NAME,
                (line.at(match),),
                "Are there so many votes?",
                f"{a} + {b} = {a + b} votes, with {seats} seats.",
            )
