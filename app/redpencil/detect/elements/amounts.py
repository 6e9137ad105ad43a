"""Percentages, money, measures, ages, durations and numbers, each with its normal form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from redpencil.detect.elements import numerals, quantities
from redpencil.detect.elements.speech import Speech, speech
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

_LEFT: Final = r"(?<![\w.,/-])"
_SIGN: Final = r"(?-i:(?<![A-Za-z])(?:US|NZ|HK|CA|AU|A|C|S)\s?)?[$€£¥₹₽₴₺₩₪₫₦]\s?|(?-i:EUR|USD|GBP|CHF|AUD|CAD|JPY|CNY|INR|RM|Rs\.?|R(?=\d))\s?"
_SIGN_AFTER: Final = r"[€£$₴₽₺₹¥]|(?-i:EUR|USD|GBP|CHF|UAH|PLN|RUB)\b|zł|Kč|kr\b|руб|元|円"
_AGE_BEFORE: Final = (
    r"(?<=\bI am )|(?<=\bI was )|(?<=\bhe was )|(?<=\bshe was )|(?<=\bhe is )|(?<=\bshe is )"
)
_NAMED: Final = re.compile(r"(?<=[^\W\d_],\s)\d{1,3}(?=,\s(?!or\s|and\s|of\s)|\.$|\)|,$)")
"""A number between commas behind a word."""
_MANY: Final = re.compile(r"\b(?:[a-z][\w-]*[^s\W]s|people|men|women|children),\s$")
"""What several are called: of "60 pumps, 48, or …" the number is no age."""
_CHANGED: Final = re.compile(
    r"\b(?:increas|decreas|rose|risen|rise|fell|fall|drop|cut|grew|grow|up|down|gone|went|reduc|climb|slid|jump|declin|chang|expand|shr[aiu]nk|rais|lower)\w*\s(?:[^.;]{0,24}\s)?from\s$",
    re.IGNORECASE,
)
"""Before "9 to 10": that a figure went from one to the other, which are two figures."""
Read = Callable[[re.Match[str], Speech], str]


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: ElementKind
    pattern: re.Pattern[str]
    read: Read


def found(text: str, inside: Span, language: str = "en") -> Iterator[Element]:
    """Find them all, the most telling kind first; the caller settles overlaps."""
    words = speech(language)
    for rule in _rules(words.language):
        for match in rule.pattern.finditer(text, inside.start, inside.end):
            if match.end() <= match.start() or _misread(rule.kind, match, text, inside):
                continue
            if _is_change(match, text, inside):
                yield from _both(rule, match, text, words)
            else:
                yield Element(_span(rule.kind, match), rule.kind, rule.read(match, words))


def _span(kind: ElementKind, match: re.Match[str]) -> Span:
    """Return the words that are ticked off: of "aged 61" only the number."""
    if kind is ElementKind.AGE and match.groupdict().get("aged"):
        return Span(match.start("aged"), match.end())
    return Span(*match.span())


def _is_change(match: re.Match[str], text: str, inside: Span) -> bool:
    """Tell "rose from 9 to 10", two figures, from "from three to five", one range."""
    to = match.groupdict().get("to") or ""
    before = text[max(inside.start, match.start() - 48) : match.start()]
    return to.strip().lower() == "to" and bool(_CHANGED.search(before))


def _both(rule: _Rule, match: re.Match[str], text: str, words: Speech) -> Iterator[Element]:
    """Yield the two figures of a change, each with its own normal form."""
    for start, end in ((match.start(), match.start("to")), (match.end("to"), match.end())):
        found = rule.pattern.search(text, start, end)
        if found:
            yield Element(Span(*found.span()), rule.kind, rule.read(found, words))


def _misread(kind: ElementKind, match: re.Match[str], text: str, inside: Span) -> bool:
    if kind is ElementKind.AGE and match.re is _NAMED:
        return bool(_MANY.search(text[max(inside.start, match.start() - 24) : match.start()]))
    if kind is not ElementKind.NUMBER:
        return False
    low = match[0].lower()
    before = text[max(inside.start, match.start() - 24) : match.start()].lower()
    after = text[match.end() : match.end() + 24].lower()
    return quantities.no_number(low, before, after)


@cache
def _rules(language: str) -> tuple[_Rule, ...]:
    words = speech(language)
    value = _range(words)
    percent = rf"\s?[%％٪]|[\s-]?(?:{words.words('percent')}|{words.words('points')})(?!\w)"
    spans = rf"(?:{words.words('spans')})(?!\w)"
    few = r"(?:an?|half an?|a few|several|einige[nr]?|mehrere[nr]?|ein(?:e|en|em|er|es)?|une?|un[oa]?|declika|декілька|quelques|plusieurs|vari[oa]s|alrededor de|кілька|несколько|kilka)"
    found = (
        (ElementKind.MONEY, rf"(?P<sign>{_SIGN}){_signed(value)}|{_LEFT}{_again(value)}[\s-]?(?:(?P<name>(?:de |d['’]|d’)?(?:{words.words('currencies')}))(?!\w)|(?P<after>{_SIGN_AFTER}))", quantities.money),
        (ElementKind.PERCENT, rf"{_LEFT}{value}(?:(?P<mark>{percent}))", quantities.percent),
        (ElementKind.AGE, rf"{_LEFT}{value}[\s-](?:(?P<months>months?[\s-]olds?)|{words.words('old')})(?!\w)|(?<![\w-])(?:{words.words('aged')})\s(?P<aged>{number_pattern(words)}(?:\s?(?:[–-]|to|and)\s?{number_pattern(words)})?)(?:\s(?:{words.words('old')}|years|(?P<months2>months)|Jahren|años|ans|років))?(?![\w%-]|[.,]\d)|(?:{_AGE_BEFORE})(?P<low3>{number_pattern(words)})(?=\s(?:so|now|when|and|at)\b|[,.;])", quantities.age),
        (ElementKind.DURATION, rf"{_LEFT}(?:{value}|(?P<few>{few}(?!\sseconds?\b)))[\s-](?P<span>{spans})|(?<![\w-])(?P<bare>(?:(?<=\bfor )(?:hours|days|weeks)\b|(?:hours|days|weeks)(?=\s(?:after|long|before|later)\b)))", quantities.duration),
        (ElementKind.MEASURE, rf"{_LEFT}{value}[\s-]?(?P<unit>{words.words('units')})(?![\w])", quantities.measure),
        (ElementKind.NUMBER, rf"{_LEFT}(?:(?P<share>(?:\d{{1,2}}|{words.words('numbers')}) (?:in|out of|von|sur|de cada|з|із) (?:every )?(?:\d{{1,3}}|1,000|10,000|100,000|{words.words('numbers')}))(?![\w-])|(?P<vague>{words.words('vague')})(?![\w-])|(?P<nth>{words.words('ordinals')}|first(?= half\b))(?!\w)|{value}(?:(?P<th>{words.words('ordinal')})(?!\w)|-?(?P<fold>fold)\b)?(?![\w/]|[.,]\d))", quantities.number),
    )  # fmt: skip
    rules = [_Rule(kind, re.compile(pattern, re.IGNORECASE), read) for kind, pattern, read in found]
    rules.insert(2, _Rule(ElementKind.AGE, _NAMED, quantities.bare_age))
    if language in ("zh", "ja"):
        rules += _eastern()
    return tuple(rules)


def number_pattern(words: Speech) -> str:
    """Return the pattern of one number, in digits or in words, with a scale behind it."""
    scale, numbers = words.words("scales"), words.words("numbers")
    eastern = "".join(numerals.CHINESE)
    return (
        rf"(?:{numerals.ALL_DIGITS}(?:[{eastern}]+(?:\d+[{eastern}]*)*|[\s\u00a0-]?(?:{scale})(?![\w-]))?"
        rf"|(?:{numbers})(?![^\W\d_])(?:[\s-](?:and\s)?(?:{numbers}|{scale})(?![^\W\d_])){{0,6}})"
    )


def _range(words: Speech) -> str:
    number = number_pattern(words)
    return rf"(?P<low>{number})(?:\s?(?P<to>(?:{words.words('to')}))\s?(?P<high>{number}))?"


def _signed(value: str) -> str:
    """Let the second amount of a range have its sign too: "$20m to $50m", not "$20m and $50m"."""
    return value.replace(r"\s?(?P<high>", rf"\s?(?:(?<!and\s)(?<!or\s)(?:{_SIGN}))?(?P<high>")


def _again(value: str) -> str:
    """Return the pattern with other group names, to be used twice in one expression."""
    return (
        value.replace("(?P<low>", "(?P<low2>")
        .replace("(?P<high>", "(?P<high2>")
        .replace("(?P<to>", "(?P<to2>")
    )


def _eastern() -> list[_Rule]:
    number = rf"(?:{numerals.ALL_DIGITS}[{''.join(numerals.CHINESE)}]*(?:\d+[{''.join(numerals.CHINESE)}]+)*|[〇一二三四五六七八九十百千万億亿两]{{1,12}})"
    found = (
        (ElementKind.PERCENT, rf"(?P<low>{number})\s?(?P<mark>%|％|パーセント)|百分之(?P<aged>{number})", quantities.percent),
        (ElementKind.MONEY, rf"(?P<low2>{number})\s?(?P<after>美元|欧元|人民币|元|円|ドル|ユーロ|英镑|ポンド)", quantities.money),
        (ElementKind.AGE, rf"(?P<low>{number})\s?(?P<old>歳|岁|歲)", quantities.age),
        (ElementKind.DURATION, rf"(?P<low>{number})\s?(?P<span>小时|小時|時間|分钟|分間|天|日間|周|週間|个月|か月|カ月|年間)", quantities.duration),
        (ElementKind.MEASURE, rf"(?P<low>{number})\s?(?P<unit>公里|千米|米|キロ|メートル|公斤|吨|トン|平方公里)", quantities.measure),
        (ElementKind.NUMBER, rf"(?P<low>{number})(?=\s?[人名个個件次位艘架辆台名])|(?P<vague>\d[\d.,]*[万億亿萬]+)", quantities.number),
    )  # fmt: skip
    return [_Rule(kind, re.compile(pattern), read) for kind, pattern, read in found]
