"""Sums told in two currencies: the rate must be the same through the article.

Rule: one article, one day, one rate. The first sum is taken as converted as
it is printed. False alarms: a rate may differ by what rounding of the second explains and five
percent more, since articles tell sums of several years.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.figures import Figure
from redpencil.detect.consistency.interval import Interval, about, plain
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag

NAME: Final = "currencies"
_PAIR: Final = re.compile(
    r"\{(?P<a>M\d+)\}(?: [\w’'-]+){0,2}?(?:,? or| ?[(\[])(?: ?(?:about|or|around|roughly|approximately|nearly))* ?\{(?P<b>M\d+)\}",
    re.IGNORECASE,
)
_NEAR: Final = frozenset(("USD", "EUR", "GBP", "CHF", "AUD", "CAD"))
_FARTHEST: Final = Interval(0.25, 4.0)
"""Between these rates every two of them have stood to each other since 1975; a slip of scale does not."""
_SLACK: Final = 0.05


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where two conversions of one article imply two rates."""
    rates: dict[tuple[str, str], list[tuple[Figure, Figure, Interval]]] = defaultdict(list)
    for line in reading.lines:
        for match in line.found(_PAIR):
            first, second = line.figure(match["a"]), line.figure(match["b"])
            if first.unit == second.unit or not first.value:
                continue
            if {first.unit, second.unit} <= _NEAR and not _FARTHEST.meets(
                about(second.value / first.value)
            ):
                yield reading.flag(
                    NAME,
                    (first.span, second.span),
                    "Is it the same sum in both currencies?",
                    f"{second.words.strip()} ÷ {first.words.strip()} = "
                    f"{plain(second.value / first.value)}.",
                )
                continue
            rate = second.range.times(1 / first.value)
            for one, other, its_rate in rates[(first.unit, second.unit)]:
                if not rate.widened(_SLACK).meets(its_rate.widened(_SLACK)):
                    yield _asked(reading, one, other, first, second)
                    break
            rates[(first.unit, second.unit)].append((first, second, rate))


def _asked(reading: Reading, one: Figure, other: Figure, first: Figure, second: Figure) -> Flag:
    return reading.flag(
        NAME,
        (one.span, other.span, first.span, second.span),
        "Is it one rate of exchange?",
        f"{other.words.strip()} ÷ {one.words.strip()} = {plain(other.value / one.value)}, but "
        f"{second.words.strip()} ÷ {first.words.strip()} = {plain(second.value / first.value)}.",
    )
