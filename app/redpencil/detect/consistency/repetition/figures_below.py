"""A count that changes inside the body: "Four men were arrested. … The five men appeared".

Rule: "the five" are those told of before. False alarms: only counts with "the" or "all" whose
noun was counted before, with no earlier figure or sum of two that fits, and not a part of a
larger group told of right before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.detect.consistency.repetition.counted import Counted, comparable, counted
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "count-changes"
_ANOTHER: Final = re.compile(r"\b(?:an?|the) (?:other|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)\b|\banother\b", re.IGNORECASE)  # fmt: skip
_MEMORY: Final = 120
"""Counts that a reader still has in mind; more would take time by the square."""


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where those counted before are counted again, and are more."""
    before: list[Counted] = []
    for line in reading.lines:
        if line.sentence.part is not Part.BODY:
            continue
        for count in counted(line):
            yield from _again(reading, count, before)
            before.append(count)
            del before[:-_MEMORY]


def _again(reading: Reading, count: Counted, before: list[Counted]) -> Iterator[Flag]:
    if not count.definite or not count.nouns or not 2 <= count.figure.value <= 1000:
        return
    earlier = [c for c in before if c.nouns & count.nouns or (count.cue and c.cue == count.cue)]
    same = [c for c in earlier if comparable(c, count) or c.nouns & count.nouns]
    if not same or any(c.figure.range.meets(count.figure.range) for c in before):
        return
    if any(
        (a.figure.range + b.figure.range).meets(count.figure.range)
        for a, b in combinations(before[-12:], 2)
    ):
        return
    between = reading.text[same[-1].figure.span.end : count.figure.span.start]
    if _ANOTHER.search(between):
        return
    if any(c.figure.value > count.figure.value for c in same):
        return
    last = same[-1].figure
    yield reading.flag(
        NAME,
        (last.span, count.figure.span),
        "Are these those told of before?",
        f"“{last.words.strip()}” before, “{count.figure.words.strip()}” here.",
    )
