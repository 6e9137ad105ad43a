"""A measure told in two units: "10 miles (20 kilometres)".

Rule: NIST SP 811 (2008), appendix B; degrees by F = 9/5 C + 32. False alarms: both figures are
taken as rounded to their last place; another dimension beside is no conversion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from redpencil.detect.consistency.figures import Figure
from redpencil.detect.consistency.interval import Interval, plain
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag
from redpencil.domain.normal import UNITS

NAME: Final = "conversions"
_SLACK, _TON = 0.03, 0.13
"""A "ton" may be the short, the long or the metric one: 907 to 1,016 kilograms."""
_PAIR: Final = re.compile(
    r"\{(?P<a>[UM]\d+)\}(?: [\w’'-]+){0,2}?(?:,? or| ?[(\[]|,)(?: ?(?:about|or|around|roughly|approximately|nearly|just over|just under|some))* ?\{(?P<b>[UM]\d+)\}",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where the second unit does not tell the same size."""
    for line in reading.lines:
        for match in line.found(_PAIR):
            first, second = (_weighed(line.figure(match[g])) for g in ("a", "b"))
            converted = _converted(first, second.unit)
            slack = _TON if re.search(r"\btons?\b", first.words + second.words) else _SLACK
            if converted is None or converted.widened(slack).meets(second.range):
                continue
            middle = (converted.low + converted.high) / 2
            yield reading.flag(
                NAME,
                (first.span, second.span),
                "Is it the same size in both units?",
                f"{first.words.strip()} is about {plain(middle)} {second.unit}, "
                f"not {plain(second.value)}.",
            )


def _weighed(figure: Figure) -> Figure:
    """Return pounds beside another weight as a weight."""
    return replace(figure, unit="lb") if figure.words.casefold().endswith("pounds") else figure


def _converted(figure: Figure, unit: str) -> Interval | None:
    """Return a measure in another unit, or None where the two can't be compared."""
    if {figure.unit, unit} == {"degC", "degF"}:
        ends = [_degrees(v, figure.unit) for v in (figure.range.low, figure.range.high)]
        return Interval(min(ends), max(ends))
    here, there = UNITS.get(figure.unit), UNITS.get(unit)
    if here is None or there is None or here[0] != there[0] or figure.unit == unit:
        return None
    return figure.range.times(float(here[1] / there[1]))


def _degrees(value: float, unit: str) -> float:
    return value * 9 / 5 + 32 if unit == "degC" else (value - 32) * 5 / 9
