"""Single figures in a sentence, each with what it can mean: the atoms that sums are made of.

Unlike the elements that a checker ticks, a range is two figures here and a fraction is one; the
words and values are those of the elements (``detect.elements``), so that both read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import Final

from redpencil.detect.consistency.interval import Interval, about
from redpencil.detect.elements import numerals, quantities
from redpencil.detect.elements.speech import NEVER, Speech, speech
from redpencil.domain.span import Span


class Kind(StrEnum):
    """What a figure counts; the letter stands for it in a pattern."""

    NUMBER = "N"
    PERCENT = "P"
    POINTS = "Q"
    MONEY = "M"
    MEASURE = "U"
    TIME = "T"
    SHARE = "F"
    """A fraction in words: half, one in five, two-thirds."""
    ORDINAL = "O"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as printed; ``value`` in units of one, shares and percents as 0 to 1."""

    span: Span
    kind: Kind
    value: float
    range: Interval
    unit: str = ""
    """Currency code, unit of ``domain.normal.UNITS``, or of times: TH, D, W, M, Y, 10Y …"""
    words: str = ""
    spelled_scale: bool = False
    """Whether "million" or its like stands right after the digits."""


_COUNTS: Final = {
    w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())
}
_RATIO: Final = re.compile(
    r"\b(?P<top>one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of)(?: every)? "
    r"(?P<bottom>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|100)\b"
    r"(?![,.]\d| (?:years?|months?|days?|games|matches))",
    re.IGNORECASE,
)
_NO_SHARE: Final = (
    r"(?= of\b|[ ,)]|$)(?![- ](?:hour|day|year|an? |century|dozen|million|brother|sister|time))"
)
_SIGN: Final = r"(?:US|NZ|HK|CA|AU|A|C|S)?\$|[€£¥₹₽₴]"
_CODES: Final = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "S$": "SGD",
    "NZ$": "NZD", "HK$": "HKD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB",
    "₴": "UAH",
}  # fmt: skip
_PRONOUN: Final = re.compile(
    r"\b(?:no|the|this|that|old|new|any|every|some|which|each) $", re.IGNORECASE
)
_ROUND: Final = 0.3
"""Of a million that is printed as a digit alone: whoever has 2.5 million mostly prints the half."""
_HEDGE: Final = re.compile(
    r"\b(?:(?P<about>about|around|roughly|approximately|some|estimated|circa|rund|etwa|environ|unos|alrededor de|близько|приблизно)"
    r"|(?P<over>more than|over|at least|upwards of|no fewer than|exceeding|mehr als|über|mindestens|plus de|más de|понад|більше)"
    r"|(?P<under>nearly|almost|close to|just under|up to|fewer than|less than|under|below|fast|knapp|unter|près de|presque|casi|cerca de|moins de|майже|менше))"
    r"(?: (?:the|an?|its|their|than))?\s[$€£]?$",
    re.IGNORECASE,
)


def figures(text: str, inside: Span, language: str = "en") -> Iterator[Figure]:
    """Yield the figures of a sentence in order; none overlap."""
    words = speech(language)
    taken: list[Figure] = []
    for maker in (_shares, _ordinals, _plain):
        for figure in maker(text, inside, words):
            if not any(figure.span.meets(t.span) for t in taken):
                taken.append(figure)
    yield from sorted(taken, key=lambda f: f.span)


def _shares(text: str, inside: Span, words: Speech) -> Iterator[Figure]:
    for m in _RATIO.finditer(text, inside.start, inside.end):
        top, bottom = _count(m["top"]), _count(m["bottom"])
        if bottom >= top > 0:
            yield _share(text, m, top / bottom)
    for m in _fractions(words.language).finditer(text, inside.start, inside.end):
        yield _share(text, m, float(Fraction(words.value("vague", m[0]))))


def _share(text: str, m: re.Match[str], value: float) -> Figure:
    span = Span(m.start(), m.end())
    return Figure(span, Kind.SHARE, value, _hedged(text, span, about(value, 0.025)), words=m[0])


@cache
def _fractions(language: str) -> re.Pattern[str]:
    table = speech(language).table.get("vague", {})
    known = [k for k, v in table.items() if "/" in str(v)]
    found = "|".join(sorted(known, key=lambda k: (-len(k), k))) or NEVER
    return re.compile(rf"(?<![\w-])(?:{found})(?![\w]){_NO_SHARE}", re.IGNORECASE)


def _ordinals(text: str, inside: Span, words: Speech) -> Iterator[Figure]:
    for m in _nth(words.language).finditer(text, inside.start, inside.end):
        value = int(m["d"]) if m["d"] else int(words.value("ordinals", m["w"]))
        yield Figure(Span(m.start(), m.end()), Kind.ORDINAL, value, about(value), words=m[0])


@cache
def _nth(language: str) -> re.Pattern[str]:
    ordinals = speech(language).words("ordinals")
    return re.compile(
        rf"\b(?:(?P<d>\d{{1,3}})(?:st|nd|rd|th)|(?P<w>{ordinals}))\b(?![ -]of\b)", re.IGNORECASE
    )


def _count(words: str) -> int:
    return int(words) if words.isdigit() else _COUNTS.get(words.lower(), 0)


def _plain(text: str, inside: Span, words: Speech) -> Iterator[Figure]:
    for m in _pattern(words.language).finditer(text, inside.start, inside.end):
        figure = _figure(text, m, words)
        if figure:
            yield figure


@cache
def _pattern(language: str) -> re.Pattern[str]:
    w = speech(language)
    scale, numbers = w.words("scales"), w.words("numbers")
    number = (
        rf"(?:(?:{numerals.ALL_DIGITS})(?:[\s\u00a0-]?(?:{scale})(?![\w-]))?"
        rf"|\b(?:{numbers})(?![’'\w])(?:[\s-](?:and\s)?(?:{numbers}|{scale})(?![^\W\d_])){{0,6}})"
    )
    return re.compile(
        rf"(?<![\w.,/$€£-])(?:(?P<sign>{_SIGN})\s?)?(?P<number>{number})"
        rf"(?:(?P<points>(?:\s?%)?[\s-]?(?:{w.words('points')}|points?))(?!\w)|(?P<percent>\s?%|[\s-]?(?:{w.words('percent')})(?!\w))"
        rf"|\s?(?P<euro>[€£$₴](?!\d))|[\s-](?P<named>{w.words('currencies')})(?!\w)(?! of)"
        rf"|[\s-](?P<time>{w.words('spans')})(?!\w)|(?:[\s-]|(?<=\d))(?P<unit>{w.words('units')})(?![\w/²]))?(?!\w)",
        re.IGNORECASE,
    )


def _figure(text: str, m: re.Match[str], words: Speech) -> Figure | None:
    number = quantities.value(m["number"], words)
    if number is None or (
        m[0].casefold() == "one" and _PRONOUN.search(text, max(0, m.start() - 8), m.start())
    ):
        return None
    span, value = Span(m.start(), m.end()), float(number)
    kind, unit, factor = _sort(m, words)
    half = _half(m["number"], value, kind, words)
    share = kind in (Kind.PERCENT, Kind.POINTS)
    meant = _hedged(text, span, about(value, half).times(factor), share)
    scaled = bool(re.search(r"\d", m["number"]) and re.search(r"[^\W\d_]", m["number"]))
    return Figure(span, kind, value * factor, meant, unit, m[0], scaled)


def _sort(m: re.Match[str], words: Speech) -> tuple[Kind, str, float]:
    if m["sign"] or m["euro"]:
        return Kind.MONEY, _CODES.get((m["sign"] or m["euro"]).upper(), ""), 1.0
    if m["named"]:
        code, _, cents = str(words.value("currencies", m["named"])).partition("/")
        return Kind.MONEY, code, 0.01 if cents else 1.0
    if m["points"]:
        bare = m["points"].strip(" -").casefold()
        return (Kind.NUMBER, "", 1.0) if bare in ("point", "points") else (Kind.POINTS, "", 0.01)
    if m["percent"]:
        return Kind.PERCENT, "", 0.01
    if m["time"]:
        return Kind.TIME, str(words.value("spans", m["time"])), 1.0
    if m["unit"]:
        return Kind.MEASURE, str(words.value("units", m["unit"])), 1.0
    return Kind.NUMBER, "", 1.0


def _half(words: str, value: float, kind: Kind, speech: Speech) -> float:
    """Return half of the last place that is printed: what rounding may have taken away."""
    digits = re.match(numerals.ALL_DIGITS, words)
    bare = digits[0] if digits else ""
    plain = quantities.value(bare, speech) if bare else None
    scale = value / float(plain) if plain else 1.0
    decimals = re.search(r"[.,](\d{1,2}|\d{4})$", bare)
    if decimals:
        return 0.5 * scale * 0.1 ** len(decimals[1])
    if scale > 1:
        return (0.5 if value / scale >= 10 else _ROUND) * scale
    if value >= 1000 and value == int(value):
        zeros = len(str(int(value))) - len(str(int(value)).rstrip("0"))
        return min(0.5 * 10**zeros, 0.025 * value) if zeros >= 2 else 0.0
    return 0.0 if kind in (Kind.NUMBER, Kind.MONEY) else 0.5


def _hedged(text: str, span: Span, meant: Interval, share: bool = False) -> Interval:
    """Widen by the word before: "about" both ways, "more than" upwards, "nearly" downwards."""
    lead = _HEDGE.search(text, max(0, span.start - 24), span.start)
    if lead is None:
        return meant
    near, over = (0.05, 1.1) if share else (0.1, 1.2)
    if lead["about"]:
        return meant.widened(near)
    if lead["over"]:
        return Interval(meant.low, meant.high * over)
    return Interval(meant.low * (0.9 if share else 0.85), meant.high)
