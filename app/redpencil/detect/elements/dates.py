"""Dates, times, weekdays and the words that stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

_MONTH_EN: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_MONTH_X: Final = (
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
    r"|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
)
_DAY_EN: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY_X: Final = (
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|lundi|mardi|mercredi"
    r"|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|понеділок|понеділка|вівторок|вівторка|середу|середи|четвер|четверга|п['’ʼ]ятницю|суботу|неділю)"
)
_N: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:1[5-9]|20)\d{2}"
_CLOCK: Final = (
    r"\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?(?!\w))|\d{1,2}:\d{2}(?:\s?(?:UTC|GMT|Uhr))?|noon|midnight"
)
_UNIT: Final = (
    r"(?:week|month|year|night|spring|summer|autumn|fall|winter|decade|century|weekend|season)"
)

_RULES: Final = tuple(
    re.compile(rule, flags)
    for rule, flags in (
        (
            rf"\b(?:{_DAY_EN},?\s)?{_MONTH_EN}\s{_N}(?:\s?(?:and|to|–|-)\s?(?:{_MONTH_EN}\s)?{_N})?(?:,?\s{_YEAR})?(?!\d|\w)",
            0,
        ),
        (rf"\b(?:{_DAY_EN},?\s)?(?:the\s)?{_N}(?:\s?(?:and|to|–|-)\s?{_N})?\s(?:of\s)?{_MONTH_EN}(?:,?\s{_YEAR})?(?!\w)", 0),
        (rf"\b(?:(?:early|late|mid|since|by)[ -])?{_MONTH_EN},?\s(?:of\s)?{_YEAR}\b", 0),
        (rf"\b\d{{1,2}}\.?\s(?:de\s)?{_MONTH_X}(?:\s(?:de\s)?{_YEAR})?(?!\w)", re.IGNORECASE),
        (rf"\b{_MONTH_X}\s(?:de\s)?{_YEAR}\b", re.IGNORECASE),
        (r"\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b", 0),
        (rf"\b(?:{_CLOCK})", re.IGNORECASE),
        (
            r"\b(?:[Ss]ince )?(?:the )?(?:early|late|mid|middle|start|end|beginning)(?: of)?[- ](?:the )?"
            rf"(?:{_YEAR}s?|{_MONTH_EN}|this {_UNIT}|last {_UNIT}|next {_UNIT})\b",
            0,
        ),
        (rf"\b(?:[Ss]ince )?(?:last|this|next|past|previous|coming|following)\s(?:{_UNIT}|{_DAY_EN}|{_MONTH_EN})\b", re.IGNORECASE),
        (rf"\b(?:{_DAY_EN})(?:\s(?:morning|afternoon|evening|night))?\b", 0),
        (rf"\b{_DAY_X}\b", re.IGNORECASE),
        (r"\b(?:yesterday|today|tomorrow|tonight|heute|gestern|morgen|hier|demain|aujourd['’]hui|ayer|hoy|mañana|вчора|сьогодні)\b", re.IGNORECASE),
        (r"\b(?:several|a few|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:minutes|hours|days|weeks|months|years|decades)\s(?:ago|earlier|later)\b", re.IGNORECASE),
        (rf"\b(?:(?:[Ss]ince|in|from|by|until) )?(?={_YEAR}){_YEAR}(?:[-–/]\d{{2,4}})?(?:s\b|\b)(?![,.]\d)", 0),
        (r"\b(?:the )?(?:nineteen-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b", re.IGNORECASE),
        (r"\b(?:[Ss]ince )?(?:January|February|March|April|June|July|August|September|October|November|December)\b(?!\s[A-Z])", 0),
        (r"\b(?:in|[Ss]ince|by|until|last|from|of) (May)\b(?!\s[A-Z])", 0),
    )
)  # fmt: skip
_KEEP: Final = re.compile(r"^(?:in|from|by|until|of|last|the)\s", re.IGNORECASE)


def found(text: str, inside: Span) -> Iterator[Element]:
    """Find them all; "since" stays, other prepositions stay outside."""
    for rule in _RULES:
        for match in rule.finditer(text, inside.start, inside.end):
            group = 1 if match.re.groups and match[1] else 0
            start = match.start(group)
            words = match[group]
            lead = _KEEP.match(words)
            if lead and lead[0].lower().strip() not in ("last",):
                start += lead.end()
            end = match.end(group)
            yield Element(Span(start, end), ElementKind.DATE, _normal(text[start:end]))


_ISO_MONTHS: Final = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}


def _normal(words: str) -> str:
    """Return YYYY-MM-DD, --MM-DD, YYYY-MM or YYYY where the words say so; else ""."""
    year = re.search(_YEAR, words)
    month = re.search(_MONTH_EN, words)
    day = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)", words)
    number = _ISO_MONTHS.get(month[0][:3].lower()) if month else None
    if number and day and 1 <= int(day[1]) <= 31:
        return f"{year[0] if year else '-'}-{number:02}-{int(day[1]):02}"
    if number and year:
        return f"{year[0]}-{number:02}"
    return year[0] if year and len(words) <= 12 else ""
