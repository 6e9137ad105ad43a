"""Spans that run backwards: "from 2005 to 2003".

Rule: a span begins before it ends. False alarms: only years in "from … to" and "between … and";
a score, a road or a model number is no year beside these words with a noun between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "order-of-events"
_DIGIT: Final = re.compile(r"\d")
_YEARS: Final = re.compile(
    r"\b(?:from|between|von|zwischen|de|entre|з) (?:early |late |[A-Z][a-z]+ )?(?P<a>(?:1\d|20)\d{2}) (?:to|until|and|through|bis|und|à|et|a|y|до) (?:early |late |[A-Z][a-z]+ )?(?P<b>(?:1\d|20)\d{2})\b(?![%,.]\d| (?:people|dollars|euros|votes|cases|jobs|homes))"
    r"|\((?P<a2>(?:1[5-9]|20)\d{2})[-–](?P<b2>(?:1[5-9]|20)\d{2})\)"
)

_BEGINS: Final = r"(?:opened|founded|began|started|born|established|married|launched|elected)"
_ENDS: Final = r"(?:closed|ended|dissolved|died|divorced|demolished|shut|abolished|disbanded|(?:was |were )?(?:finished|completed))"
_TURNED: Final = re.compile(
    rf"\b{_ENDS} in (?P<b>(?:1[5-9]|20)\d{{2}})\b,? [^.;\d]{{0,30}}?\b(?:had |was |had been )?{_BEGINS}(?: only)? in (?P<a>(?:1[5-9]|20)\d{{2}})\b"
    rf"|\b{_BEGINS} in (?P<a2>(?:1[5-9]|20)\d{{2}})\b,? [^.;\d]{{0,30}}?\b{_ENDS}(?: again)? in (?P<b2>(?:1[5-9]|20)\d{{2}})\b"
)

_AFTER: Final = re.compile(
    r"\bin (?:[A-Z][a-z]+ )?(?P<b>(?:1[5-9]|20)\d{2}),? (?:[a-z]+ ){0,2}(?:years?|months?|weeks?|days?) after [^.;\d]{2,40}? in (?:[A-Z][a-z]+ )?(?P<a>(?:1[5-9]|20)\d{2})\b"
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where the later year stands first."""
    for line in reading.lines:
        if not _DIGIT.search(line.text):
            continue
        yield from _turned(reading, line)
        for match in _AFTER.finditer(line.text):
            if int(match["a"]) > int(match["b"]):
                yield reading.flag(
                    NAME,
                    (line.at(match),),
                    "Which of the two came first?",
                    f"{match['b']} is told as after {match['a']}.",
                )
        for match in _YEARS.finditer(line.text):
            first, second = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
            if first > second and not re.search(
                r"\b(?:fell|rose|up|down|dropped|increased|decreased|cut|lowered|reduced)\b",
                line.text,
            ):
                yield reading.flag(
                    NAME,
                    (line.at(match),),
                    "Does the span begin before it ends?",
                    f"{first} is {first - second} years after {second}.",
                )


def _turned(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where something ends before it begins; a second opening says so."""
    for match in _TURNED.finditer(line.text):
        begun, ended = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
        if begun > ended and not re.search(r"\bre-?\w+ed\b|\bagain\b|\bnew\b", match[0]):
            yield reading.flag(
                NAME,
                (line.at(match),),
                "Does it begin before it ends?",
                f"{begun} is {begun - ended} years after {ended}.",
            )
