"""Numbers, percentages, money, measures, durations and ages, with a form to compute with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

_SMALL: Final = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen "
        ).split()
    )
}
_TENS: Final = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
).split()
_SCALES: Final = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "k": 1000, "million(en)": 10**6,
    "millionen": 10**6, "mio": 10**6, "milliarden": 10**9, "mrd": 10**9, "tausend": 1000,
    "millions": 10**6, "milliards": 10**9, "millones": 10**6, "mil": 1000, "млн": 10**6,
    "млрд": 10**9, "тис": 1000, "тыс": 1000, "мільйонів": 10**6, "мільйони": 10**6,
}  # fmt: skip
_WORDS: Final = "|".join((*_TENS, *sorted(_SMALL, key=len, reverse=True)))
_DIGITS: Final = r"\d{1,3}(?:[,.\u00a0\u202f ’]\d{3})+(?:[.,]\d{1,4})?|\d+(?:[.,]\d{1,4})?"
_SCALE: Final = (
    r"hundred|thousand|million|billion|trillion|Millionen|Mio\b\.?|Milliarden|Mrd\b\.?|Tausend"
    r"|millions|milliards|millones|млн|млрд|тис|тыс|мільйонів|мільйони|bn|mn|tn|[mk](?!\w)"
)
_NUMBER: Final = (
    rf"(?:(?:{_DIGITS})(?:[\s-]?(?:{_SCALE})\b)?"
    rf"|(?:{_WORDS})(?:[\s-](?:{_WORDS}|hundred|thousand|million|billion|and)){{0,6}}"
    r"(?:\s(?:hundred|thousand|million|billion|trillion))?)"
)
_RANGE: Final = rf"{_NUMBER}(?:\s?(?:–|—|-|to|or|and|bis|à|a)\s?{_NUMBER})?"
_UNIT: Final = (
    r"kilomet(?:re|er)s?|km/h|km|miles?|mph|met(?:re|er)s?|centimet(?:re|er)s?|cm|mm|feet|foot|ft"
    r"|inch(?:es)?|yards?|acres?|hectares?|square (?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet)"
    r"|tonn?es?|tons?|kilograms?|kilos?|kg|grams?|pounds?|lbs?|ounces?|lit(?:re|er)s?|gallons?"
    r"|barrels?|megawatts?|gigawatts?|MW|GW|kWh|°\s?[CF]|degrees(?: (?:Celsius|Fahrenheit))?|knots?"
    r"|Kilometern?|Metern?|Tonnen|kilómetros|mètres|kilomètres|metros|км|кілометрів|метрів"
)
_SPELL: Final = (
    r"seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)"
    r"|Sekunden?|Minuten?|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre|heures?|jours?"
    r"|semaines?|mois|ans|années|horas?|días?|semanas?|mes(?:es)?|años?|годин|днів|тижнів|місяців|років"
)
_CURRENCY: Final = (
    r"dollars?|euros?|pounds?|pence|cents?|yen|yuan|rubles?|roubles?|rupees?|francs?|pesos?|rand"
    r"|ringgit|hryvnias?|Euro|Dollar|dólares|гривень|доларів|евро|євро"
)
_LEFT: Final = r"(?<![\w.,/-])"
_RIGHT: Final = r"(?![\w/]|[.,]\d)"

_RULES: Final = (
    (
        ElementKind.MONEY,
        re.compile(
            rf"(?:(?:US|A|C|S|NZ|HK)?[$€£¥₹₽₴]|(?:EUR|USD|GBP|CHF|RM)\s?){_RANGE}"
            rf"|{_LEFT}{_RANGE}\s?(?:(?:US |Australian |Canadian )?(?:{_CURRENCY})\b|[€£$₴])",
            re.IGNORECASE,
        ),
    ),
    (
        ElementKind.PERCENT,
        re.compile(
            rf"{_LEFT}{_RANGE}(?:\s?%|[\s-](?:per ?cent|percent(?:age points?)?|Prozent(?:punkte)?"
            r"|pour cent|por ciento|відсотків|процентов)(?!\w))",
            re.IGNORECASE,
        ),
    ),
    (
        ElementKind.AGE,
        re.compile(
            rf"{_LEFT}(?:{_NUMBER})[\s-]years?[\s-]olds?\b|(?<=aged )\d{{1,3}}\b"
            r"|(?<=age of )\d{1,3}\b|(?<=[a-z], )\d{2}(?=, )",
            re.IGNORECASE,
        ),
    ),
    (
        ElementKind.DURATION,
        re.compile(rf"{_LEFT}(?:{_RANGE}|an?|half an?)[\s-](?:{_SPELL})\b", re.IGNORECASE),
    ),
    (
        ElementKind.MEASURE,
        re.compile(rf"{_LEFT}{_RANGE}[\s-]?(?:{_UNIT})(?!\w)", re.IGNORECASE),
    ),
    (
        ElementKind.NUMBER,
        re.compile(
            rf"{_LEFT}(?:{_RANGE}{_RIGHT}|\d+(?:st|nd|rd|th)\b|(?:dozens|hundreds|thousands|tens of thousands|millions|billions)\b"
            r"|half\b|(?:one|two|three)[- ](?:thirds?|quarters?|fifths?)\b|a (?:third|quarter|dozen)\b"
            rf"|(?:{'|'.join(_ORDINALS[1:])})\b|(?:twice|double[ds]?|tripled?)\b)",
            re.IGNORECASE,
        ),
    ),
)  # fmt: skip
_BARE: Final = re.compile(rf"(?:{_DIGITS})", re.IGNORECASE)
_TOKEN: Final = re.compile(r"[A-Za-zА-Яа-яіїєґ]+")


def found(text: str, inside: Span) -> Iterator[Element]:
    """Find them all, the most telling kind first; the caller settles overlaps."""
    for kind, rule in _RULES:
        for match in rule.finditer(text, inside.start, inside.end):
            span = _trimmed(text, match.start(), match.end())
            if span:
                yield Element(span, kind, normal(span.of(text)))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Drop an article that only the duration's pattern took along, and loose ends."""
    words = text[start:end].rstrip(" -")
    return Span(start, start + len(words)) if words else None


def normal(words: str) -> str:
    """Return the value as digits where it can be told: "£11.8m" is 11800000; else ""."""
    bare = _BARE.search(words)
    value = _digits(bare[0]) if bare else None
    tail = words[bare.end() :] if bare else words
    tokens = [t.lower() for t in _TOKEN.findall(tail)]
    if value is None:
        value = _spelled([t.lower() for t in _TOKEN.findall(words)])
    elif tokens and tokens[0] in _SCALES:
        value *= _SCALES[tokens[0]]
    if value is None:
        return ""
    return str(int(value)) if value == int(value) else f"{value:.10g}"


def _digits(words: str) -> float | None:
    """Read digits with either house's marks: groups of three are thousands."""
    plain = re.sub(r"[\u00a0\u202f ’]", "", words)
    if len(plain) > 30:
        return None
    if re.fullmatch(r"\d{1,3}(?:([,.])\d{3})(?:\1\d{3})*", plain):
        plain = re.sub(r"[,.]", "", plain)
    elif re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d+", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+", plain):
        plain = plain.replace(".", "").replace(",", ".")
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return None


def _spelled(tokens: list[str]) -> float | None:
    """Read number words: "twenty-one thousand" is 21000."""
    total = current = 0.0
    seen = False
    for token in tokens:
        if token in _SMALL or token in _TENS:
            current += _SMALL.get(token, _TENS.get(token, 0))
            seen = True
        elif token in _SCALES and len(token) > 2 and seen:
            current = max(current, 1) * _SCALES[token]
            if _SCALES[token] >= 1000:
                total, current = total + current, 0.0
        elif token != "and":
            break
    return total + current if seen else None
