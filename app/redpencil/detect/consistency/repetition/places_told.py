"""One event in two places: "in Lund" under the picture, "in Malmö" in the text.

Rule: names and places of a caption are checked against the text (Chicago Guide to Fact-Checking,
"captions"). False alarms: both sentences share most of their words, each has a place behind "in",
"at" or "near", none in common; a country does not contradict a town in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.names.roll import folded
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.repetition.alike import pairs
from redpencil.detect.elements.names import lists
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "place-told-differently"
_PLACE: Final = re.compile(
    r"\b(?:in|at|near|outside|off) (?:(?:the|central|northern|southern|eastern|western|downtown) ){0,2}"
    r"(?P<place>[A-ZÀ-Þ][\w’'-]{1,40}(?: [A-ZÀ-Þ][\w’'-]{1,40}){0,2})"
)
_NOT: Final = re.compile(
    r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_ARCHIVE: Final = re.compile(r"\b(?:file|archiv\w*|undated|library|stock)\b", re.IGNORECASE)
_WIDE: Final = ("countries-en", "states", "regions")
_SHARE: Final = 0.6


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a sentence around the text has another place than its twin in it."""
    if not reading.english:
        return
    body = [line for line in reading.lines if line.sentence.part is Part.BODY]
    text = folded(" ".join(line.text for line in body))
    around = [
        line
        for line in reading.lines
        if line.sentence.part in (Part.HEADLINE, Part.DECK, Part.CAPTION)
        and not _ARCHIVE.search(line.text)
    ]
    asked: set[Line] = set()
    for line, twin in pairs(around, body, _SHARE):
        mine, its = _places(line), _places(twin)
        if line in asked or not mine or not its:
            continue
        asked.add(line)
        above = line.sentence.part is not Part.CAPTION
        if _agree(line, twin, mine, its) or (above and folded(mine[0][0]) not in text):
            continue
        yield reading.flag(
            NAME, (mine[0][1], its[0][1]), "Which of the two places is right?",
            f"“{mine[0][0]}” in the {reading.where(line.span, line.sentence.part)}, “{its[0][0]}” in the body.",
        )  # fmt: skip


def _places(line: Line) -> list[tuple[str, Span]]:
    return [
        (m["place"], line.at(m, "place"))
        for m in _PLACE.finditer(line.text)
        if not _NOT.match(m["place"])
    ]


def _agree(
    line: Line, twin: Line, mine: list[tuple[str, Span]], its: list[tuple[str, Span]]
) -> bool:
    """Tell whether one place is named in both, or one may lie in the other."""
    here, there = folded(line.text), folded(twin.text)
    if any(folded(p) in there for p, _ in mine) or any(folded(p) in here for p, _ in its):
        return True
    return _wide(mine[0][0]) != _wide(its[0][0])


def _wide(place: str) -> bool:
    """Tell a country, state or region from what may lie in it."""
    return any(place in lists.names(name) for name in _WIDE)
