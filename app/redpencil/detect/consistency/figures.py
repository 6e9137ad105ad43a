"""Single figures in a sentence, each with what it can mean: the atoms that sums are made of.

Unlike the elements that a checker ticks, a range is two figures here and a fraction is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from redpencil.detect.consistency import units
from redpencil.detect.consistency.interval import Interval, about
from redpencil.detect.elements import numbers
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
    """Currency sign or plain name of the unit; of times: day, week, month, year …"""
    words: str = ""
    spelled_scale: bool = False
    """Whether "million" or its like stands right after the digits."""


_SMALL: Final = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_SCALE: Final = (
    r"hundred|thousand|million|billion|trillion|Millionen|Mio\b\.?|Milliarden|Mrd\b\.?|millions"
    r"|milliards|millones|млн|млрд|тис\b\.?|мільйонів|мільйони|мільярдів|bn|mn|tn|m(?![\w²])|k(?!\w)"
)
_DIGITS: Final = r"\d{1,3}(?:[,.\u00a0\u202f’]\d{3})+(?:[.,]\d{1,3})?(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d{1,4})?"
_NUMBER: Final = (
    rf"(?:(?:{_DIGITS})(?:[\s-]?(?:{_SCALE}))?"
    rf"|\b(?:{_SMALL})(?![’']s)(?:[\s-](?:(?:and\s)?(?:{_SMALL})|hundred|thousand|million|billion)){{0,6}}\b)"
)
_CURRENCY: Final = {
    "$": "$", "US$": "$", "A$": "A$", "C$": "C$", "NZ$": "NZ$", "HK$": "HK$", "S$": "S$", "€": "€",
    "£": "£", "¥": "¥", "₹": "₹", "₽": "₽", "₴": "₴", "dollar": "$", "euro": "€", "pound": "£",
    "yen": "¥", "yuan": "yuan", "rupee": "₹", "ruble": "₽", "rouble": "₽", "hryvnia": "₴",
    "franc": "franc", "peso": "peso", "rand": "rand", "ringgit": "ringgit", "cent": "cent",
    "pence": "p", "dólare": "$", "гривень": "₴", "євро": "€", "доларів": "$",
}  # fmt: skip
_SIGN: Final = r"(?:US|A|C|S|NZ|HK)?\$|[€£¥₹₽₴]"
_NAMED: Final = (
    r"(?:U\.?S\.? |American |Australian |Canadian )?(?:dollars?|euros?|Euro|pounds?(?! of)|yen|yuan|rupees?"
    r"|rou?bles?|hryvnias?|francs?|pesos?|rand|ringgit|cents?|pence|dólares|гривень|євро|доларів)"
)
_TIME: Final = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
    "month": "month", "year": "year", "decade": "decade", "century": "century",
    "jahr": "year", "monat": "month", "woche": "week", "tag": "day", "stunde": "hour",
    "an": "year", "année": "year", "mois": "month", "semaine": "week", "jour": "day",
    "año": "year", "mes": "month", "semana": "week", "día": "day",
    "рок": "year", "місяц": "month", "тиж": "week", "дн": "day", "ден": "day",
}  # fmt: skip
_TIMES: Final = (
    r"seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|Jahren?|Jahre"
    r"|Monaten?|Monate|Wochen?|Tagen?|Tage|Stunden?|ans|années?|mois|semaines?|jours?|años?|mes(?:es)?"
    r"|semanas?|días?|роки?|років|рок[уи]|місяців|місяці|тижнів|тижні|днів|дні"
)
_PERCENT: Final = (
    r"\s?%|[\s-]per\s?cent\b|\s(?:Prozent|pour cent|por ciento|відсотк\w+|процент\w+)\b"
)
_POINTS: Final = (
    r"(?:\s?%|[\s-]percent(?:age)?|[\s-]per cent)?[\s-]points?\b|\sProzentpunkten?\b|\sProzentpunkte\b"
    r"|\spoints de pourcentage|\spuntos porcentuales|\sвідсотков\w+ пункт\w+"
)
_UNITS: Final = "|".join(rf"{re.escape(u)}" for u in units.WORDS)
_FRACTIONS: Final = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_COUNTS: Final = {
    w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())
}
_SHARE: Final = re.compile(
    r"\b(?P<top>one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of)(?: every)? "
    r"(?P<bottom>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|100)\b(?![,.]\d| (?:years?|months?|days?|games|matches))"
    r"|\b(?P<n>an?|one|two|three|four)[ -](?P<part>third|quarter|fifth|sixth|eighth|tenth)s?\b(?= of\b|[ ,)]|$)"
    r"|\b(?P<half>half)\b(?![- ](?:hour|day|year|an? |century|dozen|million|brother|sister|time))",
    re.IGNORECASE,
)
_ORDINAL: Final = re.compile(
    r"\b(?:(?P<d>\d{1,3})(?:st|nd|rd|th)|(?P<w>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b(?![ -]of\b)",
    re.IGNORECASE,
)
_ORDINALS: Final = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()
_FIGURE: Final = re.compile(
    rf"(?<![\w.,/$€£-])(?:(?P<sign>{_SIGN})\s?)?(?P<number>{_NUMBER})"
    rf"(?:(?P<points>{_POINTS})|(?P<percent>{_PERCENT})|\s?(?P<euro>[€£$₴](?!\d))|[\s-](?P<named>{_NAMED})\b"
    rf"|[\s-](?P<time>{_TIMES})\b|(?:[\s-]|(?<=\d))(?P<unit>{_UNITS})(?:e?s)?(?![\w/²]))?(?!\w)",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"\b(?:no|the|this|that|old|new|any|every|some|which|each) $", re.IGNORECASE
)
_ROUND: Final = 0.3
"""Of a million that is printed as a digit alone: whoever has 2.5 million mostly prints the half."""
_HEDGE: Final = re.compile(
    r"\b(?:(?P<about>about|around|roughly|approximately|some|estimated|circa|almost exactly|rund|etwa|environ|unos|alrededor de|близько|приблизно)"
    r"|(?P<over>more than|over|at least|upwards of|no fewer than|exceeding|mehr als|über|mindestens|plus de|más de|понад|більше)"
    r"|(?P<under>nearly|almost|close to|just under|up to|fewer than|less than|under|below|fast|knapp|unter|près de|presque|casi|cerca de|moins de|майже|менше))"
    r"(?: (?:the|an?|its|their|than))?\s[$€£]?$",
    re.IGNORECASE,
)


def figures(text: str, inside: Span) -> Iterator[Figure]:
    """Yield the figures of a sentence in order; none overlap."""
    taken: list[Figure] = []
    for maker in (_shares, _ordinals, _plain):
        for figure in maker(text, inside):
            if not any(figure.span.meets(t.span) for t in taken):
                taken.append(figure)
    yield from sorted(taken, key=lambda f: f.span)


def _shares(text: str, inside: Span) -> Iterator[Figure]:
    for m in _SHARE.finditer(text, inside.start, inside.end):
        if m["half"]:
            value = 0.5
        elif m["part"]:
            value = (1 if m["n"].lower() in ("a", "an") else _count(m["n"])) / _FRACTIONS[
                m["part"].lower()
            ]
        else:
            bottom = _count(m["bottom"])
            if not bottom or _count(m["top"]) > bottom:
                continue
            value = _count(m["top"]) / bottom
        span = Span(m.start(), m.end())
        meant = _hedged(text, span, about(value, 0.025))
        yield Figure(span, Kind.SHARE, value, meant, words=m[0])


def _ordinals(text: str, inside: Span) -> Iterator[Figure]:
    for m in _ORDINAL.finditer(text, inside.start, inside.end):
        value = int(m["d"]) if m["d"] else _ORDINALS.index(m["w"].lower())
        yield Figure(Span(m.start(), m.end()), Kind.ORDINAL, value, about(value), words=m[0])


def _count(words: str) -> int:
    return int(words) if words.isdigit() else _COUNTS.get(words.lower(), 0)


def _plain(text: str, inside: Span) -> Iterator[Figure]:
    for m in _FIGURE.finditer(text, inside.start, inside.end):
        figure = _figure(text, m)
        if figure:
            yield figure


def _value(words: str) -> float | None:
    normal = numbers.normal(words)
    return float(normal) if normal else None


def _figure(text: str, m: re.Match[str]) -> Figure | None:
    value = _value(m["number"])
    if value is None or (
        m[0].casefold() == "one" and _PRONOUN.search(text, max(0, m.start() - 8), m.start())
    ):
        return None
    span = Span(m.start(), m.end())
    kind, unit, factor = _sort(m)
    half = _half(m["number"], value, kind)
    share = kind in (Kind.PERCENT, Kind.POINTS)
    meant = _hedged(text, span, about(value, half).times(factor), share)
    scaled = bool(
        re.search(r"[a-zа-я]", m["number"], re.IGNORECASE) and re.search(r"\d", m["number"])
    )
    return Figure(span, kind, value * factor, meant, unit, m[0], scaled)


def _sort(m: re.Match[str]) -> tuple[Kind, str, float]:
    if m["sign"] or m["euro"]:
        sign = (m["sign"] or m["euro"]).upper()
        return Kind.MONEY, _CURRENCY.get(sign, sign), 1.0
    if m["named"]:
        bare = m["named"].split()[-1].casefold()
        return Kind.MONEY, _CURRENCY.get(bare, _CURRENCY.get(bare.removesuffix("s"), bare)), 1.0
    if m["points"]:
        bare = m["points"].strip(" -").casefold()
        return (Kind.NUMBER, "", 1.0) if bare in ("point", "points") else (Kind.POINTS, "", 0.01)
    if m["percent"]:
        return Kind.PERCENT, "", 0.01
    if m["time"]:
        return Kind.TIME, _time(m["time"]), 1.0
    if m["unit"]:
        unit = units.known(m["unit"])
        return Kind.MEASURE, unit[2] if unit else m["unit"].casefold(), 1.0
    return Kind.NUMBER, "", 1.0


def _time(words: str) -> str:
    bare = words.casefold().replace("centuries", "century")
    if bare in ("ans", "an"):
        return "year"
    return next(
        (u for start, u in _TIME.items() if len(start) > 2 and bare.startswith(start)),
        next((u for start, u in _TIME.items() if bare.startswith(start)), bare),
    )


def _half(words: str, value: float, kind: Kind) -> float:
    """Return half of the last place that is printed: what rounding may have taken away."""
    digits = re.search(r"\d[\d.,\u00a0\u202f’ ]*", words)
    bare = digits[0].strip(" ") if digits else ""
    scale = value / max(1e-12, abs(_value(bare) or 1.0)) if bare else 1.0
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
    about_, over = (0.05, 1.1) if share else (0.1, 1.2)
    if lead["about"]:
        return meant.widened(about_)
    if lead["over"]:
        return Interval(meant.low, meant.high * over)
    return Interval(meant.low * (0.9 if share else 0.85), meant.high)
