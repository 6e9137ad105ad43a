"""Two sentences that tell of the same thing, by the words they share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from redpencil.detect.consistency.names.roll import folded
from redpencil.detect.consistency.reading import Line

DAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_EMPTY: Final = frozenset(
    "about after before during that this with from were have been their they there which when where "
    "into over said says would could will also more than people year years week month".split()
)
_STEM: Final = 5
_FEWEST: Final = 3
_MOST: Final = 400
"""Sentences looked through for each one; more would be a book."""


def stems(words: str) -> frozenset[str]:
    """Return the beginnings of the words that carry the matter; endings make no difference."""
    plain = (folded(w) for w in re.findall(r"[^\W\d_]{4,}", DAY.sub(" ", words)))
    return frozenset(w[:_STEM] for w in plain if w not in _EMPTY)


def same_matter(one: frozenset[str], other: frozenset[str], share: float = 0.5) -> bool:
    """Tell whether enough of the shorter sentence stands in the longer."""
    common = len(one & other)
    return common >= _FEWEST and common >= share * min(len(one), len(other))


def pairs(
    above: Sequence[Line], below: Sequence[Line], share: float
) -> Iterator[tuple[Line, Line]]:
    """Yield each line of one list with those of the other that tell of the same, best first."""
    read = [(line, stems(line.text)) for line in below[:_MOST]]
    for line in above:
        mine = stems(line.text)
        fits = [(len(mine & s), other) for other, s in read if same_matter(mine, s, share)]
        for _, other in sorted(fits, key=lambda f: -f[0]):
            yield line, other
