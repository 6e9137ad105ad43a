"""Thousands, millions and billions: a scale left out or changed.

Rules: "$26 and $31 million" says 26 dollars (copydesk.org, "Numeracy"); the same digits with
another scale are one figure told twice (Holden 2010, on $110 and $110 million). False alarms:
digits count as the same only with two that are not nought, or before the same word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.figures import Figure, Kind
from redpencil.detect.consistency.interval import plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "magnitude"
_DROPPED: Final = re.compile(r"\{(?P<a>M\d+)\} (?:and|to|or) \{(?P<b>M\d+)\}")
_NEAR: Final = 80
_PART: Final = re.compile(r"\b(?:of (?:which|that|whom)|including|plus|and|with)\b")
"""Words that set two figures of one sentence beside each other as whole and part."""
_MOST: Final = 20
"""Mentions of the same digits that are compared."""
_SLIPS: Final = (1e3, 1e6, 1e9)
_THE: Final = re.compile(r"\b(?:the|that|this) $", re.IGNORECASE)
_AFTER: Final = re.compile(r"(?: in| of)? (?P<noun>[a-z]{4,})")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a scale is missing or differs between mentions."""
    for line in reading.lines:
        for match in line.found(_DROPPED):
            first, second = line.figure(match["a"]), line.figure(match["b"])
            if (
                first.unit == second.unit
                and second.spelled_scale
                and not first.spelled_scale
                and first.value < 1000
            ):
                yield reading.flag(
                    NAME,
                    (first.span, second.span),
                    "Does the first figure have the scale of the second?",
                    f"As printed: {plain(first.value)} and {plain(second.value)}.",
                )
    yield from _mentions(reading)


def _mentions(reading: Reading) -> Iterator[Flag]:
    """Compare figures of the same digits; each with the last one before it that has slipped."""
    seen: dict[tuple[Kind, str, str], list[tuple[Figure, str]]] = defaultdict(list)
    for line in reading.lines:
        for figure in line.figures:
            if figure.kind not in (Kind.MONEY, Kind.NUMBER) or figure.value < 10:
                continue
            noun = _noun(reading.text, figure, line)
            alike = seen[(figure.kind, figure.unit, _digits(figure.value))]
            for other, its_noun in alike:
                between = reading.text[other.span.end : figure.span.start]
                if len(between) < _NEAR and _PART.search(between):
                    continue
                if _slipped(figure, other, noun == its_noun != "" or _known(reading.text, figure)):
                    yield _asked(reading, other, figure)
                    break
            if len(alike) < _MOST:
                alike.append((figure, noun))


def _asked(reading: Reading, other: Figure, figure: Figure) -> Flag:
    return reading.flag(
        NAME,
        (other.span, figure.span),
        "Is it the same figure with another scale?",
        f"{other.words.strip()} = {plain(other.value)}; "
        f"{figure.words.strip()} = {plain(figure.value)}.",
    )


def _digits(value: float) -> str:
    return f"{value:.4f}".replace(".", "").strip("0")


def _noun(text: str, figure: Figure, line: Line) -> str:
    after = _AFTER.match(text, figure.span.end, line.span.end)
    return after["noun"] if after else ""


def _known(text: str, figure: Figure) -> bool:
    """Tell a figure that the reader is said to know: "the $30 billion"."""
    return bool(_THE.search(text, max(0, figure.span.start - 8), figure.span.start))


def _slipped(one: Figure, other: Figure, same_noun: bool) -> bool:
    if one.kind is not other.kind or one.unit != other.unit:
        return False
    if not (one.spelled_scale or other.spelled_scale):
        return False
    low, high = sorted((one.value, other.value))
    if not any(abs(high / low - slip) < 1e-6 * slip for slip in _SLIPS):
        return False
    return same_noun or (len(_digits(low)) >= 2 and one.kind is Kind.MONEY)
