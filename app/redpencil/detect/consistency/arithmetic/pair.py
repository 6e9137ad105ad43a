"""Two figures that can be compared: of one kind, one unit, as exact as each other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from redpencil.detect.consistency.figures import Figure, Kind
from redpencil.detect.consistency.interval import about
from redpencil.detect.consistency.reading import Line

_COUNTED: Final = (Kind.NUMBER, Kind.MONEY, Kind.MEASURE)
_CENTS: Final = re.compile(r"\bcents?\b|¢")
_YEARLY: Final = re.compile(r"\b(?:in|since|of|from|until|by|year|the) $", re.IGNORECASE)


def alike(one: Figure, other: Figure) -> Figure:
    """Return the first in the unit that only the second names: "from 400 to 800 euros"."""
    if one.kind is other.kind is Kind.MONEY and _CENTS.search(one.words):
        return replace(one, unit=other.unit)
    if one.kind is not Kind.NUMBER or other.kind not in (Kind.MONEY, Kind.MEASURE, Kind.PERCENT):
        return one
    factor = 0.01 if other.kind is Kind.PERCENT else 1.0
    return replace(
        one,
        kind=other.kind,
        unit=other.unit,
        value=one.value * factor,
        range=one.range.times(factor),
    )


def as_exact(one: Figure, other: Figure) -> Figure:
    """Return a figure as exact as its partner: beside 3.3 billion, 3 billion are 3.0."""
    half, finer = ((f.range.high - f.range.low) / 2 for f in (one, other))
    near = 0.1 < (one.value / other.value if other.value else 0) < 10
    if near and one.spelled_scale and other.spelled_scale and 0 < finer < half:
        return replace(one, range=about(one.value, finer))
    return one


def years(*figures: Figure) -> bool:
    """Tell whether all look like years."""
    return all(f.words.isdigit() and len(f.words) == 4 and 1500 <= f.value <= 2100 for f in figures)


def only_pair(line: Line, start: int = 0, end: int | None = None) -> tuple[Figure, Figure] | None:
    """Return the two comparable figures of a stretch of the masked words, if there are just two.

    Years, times, shares and ranks are no amounts; a third amount makes it unclear which are meant.
    """
    found = tuple(_amounts(line, start, len(line.masked) if end is None else end))
    if len(found) != 2:
        return None
    one, other = alike(found[0], found[1]), alike(found[1], found[0])
    if one.kind is not other.kind or one.unit != other.unit or not (one.value and other.value):
        return None
    return as_exact(one, other), as_exact(other, one)


def _amounts(line: Line, start: int, end: int) -> Iterable[Figure]:
    for match in re.compile(r"\{([NMU]\d+)\}").finditer(line.masked, start, end):
        figure = line.figure(match[1])
        dated = years(figure) and _YEARLY.search(
            line.masked, max(0, match.start() - 8), match.start()
        )
        if figure.kind in _COUNTED and not dated:
            yield figure
