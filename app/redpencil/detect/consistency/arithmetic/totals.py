"""A total against its parts: "killed 12 people: seven men and four women".

Rule: the parts of a closed list add up to the total; those of an open list ("including") are no
more than it. False alarms: parts must be listed right behind the total, behind a colon, a dash
or a word that opens a list, or the total must be called one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from redpencil.detect.consistency.figures import Figure
from redpencil.detect.consistency.interval import about, plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "totals"
_WORDS: Final = r"(?: (?!of\b|per\b|out\b|each\b|apiece\b|at\b|for\b|in\b|on\b|from\b|after\b|since\b|who\b)[\w’'“”\"-]+){1,5}?"
_ITEM: Final = rf"\{{[NM]\d+\}}{_WORDS}"
_LIST: Final = rf"(?P<list>(?:{_ITEM},? ?(?:and |plus )?){{2,8}})"
_CLOSED: Final = r"(?P<list>(?:\{[NM]\d+\}(?: (?!per\b|each\b|apiece\b|who\b)[\w’'-]+){1,5}?,? ?(?:and |plus )?){2,8})"
_RULES: Final = tuple(
    (re.compile(rule, re.IGNORECASE), closed)
    for rule, closed in (
        (rf"\{{(?P<total>[NM]\d+)\}}(?: [\w’'-]+){{0,6}}?(?::| ?[—–]|, (?:made up of|comprising|consisting of)| (?:made up of|comprising|consisting of)) ?{_CLOSED}(?=[.,;—–)]|$| ?[—–])", True),
        (rf"\{{(?P<total>[NM]\d+)\}}(?: [\w’'-]+){{1,8}}?,? (?:including|among them)(?: [a-z]+){{0,1}}? {_LIST}(?=[.,;—–)]|$)", False),
        (rf"{_LIST}(?:,| ?[—–])? ?(?:for |making |bringing |giving |adding up to )?(?:a |the )?total (?:of|to) \{{(?P<total>[NM]\d+)\}}", True),
        (rf"{_LIST},? ?(?:[—–] ?)?\{{(?P<total>[NM]\d+)\}}(?: [\w’'-]+){{0,2}} (?:in all|in total|altogether|all told)", True),
    )
)  # fmt: skip
_TOKEN: Final = re.compile(r"\{([NM]\d+)\}")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where parts do not make their total."""
    for line in reading.lines:
        for rule, closed in _RULES:
            for match in line.found(rule):
                parts = [line.figure(t) for t in _TOKEN.findall(match["list"])]
                total = line.figure(match["total"])
                if all(p.kind is total.kind and p.unit == total.unit for p in parts):
                    yield from _added(reading, line, total, parts, closed)


def _added(
    reading: Reading, line: Line, total: Figure, parts: Sequence[Figure], closed: bool
) -> Iterator[Flag]:
    made = about(0)
    for part in parts:
        made = made + part.range
    too_many = made.low > total.range.high
    too_few = closed and made.high < total.range.low
    if not (too_many or too_few) or any(p.value > 2 * total.value for p in parts):
        return
    shown = " + ".join(plain(p.value) for p in parts)
    yield reading.flag(
        NAME,
        (total.span, *(p.span for p in parts)),
        "Do the parts make the total?",
        f"{shown} = {plain(sum(p.value for p in parts))}, not {plain(total.value)}.",
    )
