"""So many times another figure: "80 cases, twice as many as the 30 of last year".

Rule: first = times × second; "three times as many" is 3 ×. False alarms: the two figures must be
of one kind and stand on both sides of the comparison; a tenth either way is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.arithmetic.pair import alike
from redpencil.detect.consistency.figures import Kind
from redpencil.detect.consistency.interval import Interval, plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "multiples"
_WORDS: Final = {
    "half": 0.5, "twice": 2, "double": 2, "two times": 2, "three times": 3, "triple": 3, "treble": 3,
    "four times": 4, "quadruple": 4, "five times": 5, "six times": 6, "seven times": 7,
    "eight times": 8, "nine times": 9, "ten times": 10, "10 times": 10,
}  # fmt: skip
_SOME: Final = r"(?: (?!than\b|while\b|but\b)[\w’'“”-]+){0,6}?"
_RULE: Final = re.compile(
    rf"\{{(?P<first>[MNU]\d+)\}}(?:,? (?!than\b|while\b|but\b)[\w’'“”-]+){{0,6}}?,? (?:(?P<hedge>about|nearly|almost|more than|over|roughly|some) )?"
    r"(?P<times>half|\{F\d+\}|twice|double|triple|treble|quadruple|(?:two|three|four|five|six|seven|eight|nine|ten|\{N\d+\}) times)"
    rf"(?: as [a-z]+(?:{_SOME}) as|(?: more| larger| higher| bigger)? than| (?:(?:the|that of|what it was|what they were|its|his|her|their|our|last|an?)\b(?: [\w’'-]+[’']s?)?))(?:[^{{}};]{{0,40}}?) ?\{{(?P<second>[MNU]\d+)\}}",
    re.IGNORECASE,
)


_BACK: Final = re.compile(
    r"\{(?P<second>[MNU]\d+)\}[^{}]{0,50}?\{(?P<first>[MNU]\d+)\}[^{};]{0,40}?(?:,| ?[—–]) (?:(?P<hedge>about|nearly|almost|more than|over|roughly|some) )?"
    r"(?P<times>twice|double|triple|quadruple|(?:two|three|four|five|six|seven|eight|nine|ten|\{N\d+\}) times) (?:as (?:many|much|high|large|big|long|expensive)|that|the (?:number|figure|amount|sum))(?=[.,;)]|$)",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a multiple is not the quotient of its two figures."""
    for line in reading.lines:
        if len(line.figures) < 2:
            continue
        for match in (*line.found(_RULE), *line.found(_BACK)):
            yield from _compared(reading, line, match)


def _compared(reading: Reading, line: Line, match: re.Match[str]) -> Iterator[Flag]:
    first, second = line.figure(match["first"]), line.figure(match["second"])
    first, second = alike(first, second), alike(second, first)
    times = _times(line, match["times"])
    if first.kind is not second.kind or first.unit != second.unit or not times or not second.value:
        return
    if first.kind is Kind.NUMBER and 1900 <= second.value <= 2100:
        return
    ratio = first.range.over(second.range)
    meant = _meant(times, (match["hedge"] or "").casefold())
    if ratio is None or ratio.meets(meant):
        return
    yield reading.flag(
        NAME,
        (first.span, second.span),
        "Is the one so many times the other?",
        f"{plain(first.value)} ÷ {plain(second.value)} = {plain(first.value / second.value)}, "
        f"not {plain(times)}.",
    )


def _times(line: Line, words: str) -> float:
    token = re.match(r"\{([FN]\d+)\}", words)
    return line.figure(token[1]).value if token else _WORDS.get(words.casefold(), 0)


def _meant(times: float, hedge: str) -> Interval:
    if hedge in ("more than", "over"):
        return Interval(times, times * 1.6)
    if hedge in ("nearly", "almost"):
        return Interval(times * 0.8, times * 1.02)
    return Interval(times * 0.9, times * 1.1)
