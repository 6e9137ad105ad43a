"""Dates, times, weekdays and the words that stand for them, placed by the day of publication."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from redpencil.detect.elements.speech import Speech, speech
from redpencil.detect.elements.time import calendar, datewords
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

YEAR: Final = r"(?:1[0-9]|20)\d{2}"
_CAPITAL: Final = frozenset({"en", "de"})
"""Languages that write months and weekdays with a capital, so that "may" is no month."""
Read = Callable[[re.Match[str], Speech, "date | None"], str]


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    read: Read


def found(
    text: str, inside: Span, language: str = "en", published: date | None = None
) -> Iterator[Element]:
    """Find them all; "since" stays, other prepositions stay outside."""
    words = speech(language)
    for rule in _rules(words.language):
        for match in rule.pattern.finditer(text, inside.start, inside.end):
            if match.end() == match.start() or not _sound(match, words.language):
                continue
            start, since = _start(match, words)
            normal = rule.read(match, words, published)
            if since and normal:
                normal = calendar.since(normal)
            yield Element(Span(start, match.end()), ElementKind.DATE, normal)


def _start(match: re.Match[str], words: Speech) -> tuple[int, bool]:
    """Leave prepositions out but "since"."""
    start = match.start("at") if "at" in match.re.groupindex else match.start()
    before = match.string[max(0, start - 12) : start]
    lead = re.search(
        rf"(?<!\w)(?:{words.words('since')})(?:\s(?:the|dem|der|el|la|le))?\s$",
        before,
        re.IGNORECASE,
    )
    return (start - len(lead[0]), True) if lead and words.language == "en" else (start, bool(lead))


def _sound(match: re.Match[str], language: str) -> bool:
    """Tell months and weekdays from common words by their capital, where the language has one."""
    if language not in _CAPITAL:
        return True
    known = match.groupdict()
    return all(
        known[name][:1].isupper() for name in ("month", "month2", "weekday") if known.get(name)
    )


@cache
def _rules(language: str) -> tuple[_Rule, ...]:
    words = speech(language)
    made = [*_days(words), *_months(words), *_relative(words), *_years(words), *_clock(words)]
    if words.language == "en":
        made += [*_english(words), *_english_more(words)]
    if words.language in ("zh", "ja"):
        made += _eastern()
    return tuple(_Rule(re.compile(p, re.IGNORECASE), read) for p, read in made)


def _days(w: Speech) -> Iterator[tuple[str, Read]]:
    number = rf"\d{{1,2}}(?:(?:{w.words('ordinal')})(?!\w))?"
    month, weekday = w.words("months"), w.words("weekdays")
    before = rf"(?<![\w.,/])(?:(?P<weekday>{weekday})(?:,|\s)\s?(?:the\s|den\s|dem\s|le\s)?)?"
    of = rf"(?:(?:{w.words('of')})\s?)?"
    to = rf"(?:and|to|{w.words('to')}|through)"
    yield (
        rf"{before}(?P<day>{number})(?:\s?{to}\s?(?P<day2>{number}))?\s{of}(?P<month>{month})(?!\w)(?:,?\s{of}(?P<year>{YEAR})(?!\d))?",
        datewords.day,
    )
    if w.language == "en":
        yield (
            rf"{before}(?P<month>{month})\s(?P<day>{number})(?![\d,]\d|:\d|\s?[ap]\.?m)(?:\s?{to}\s?(?:(?P<month2>{month})\s)?(?P<day2>{number})(?!\d|:\d|%))?(?:,?\s(?P<year>{YEAR})(?!\d))?",
            datewords.day,
        )
    yield r"(?<![\w.])(?P<year>\d{4})-(?P<mon>\d{2})-(?P<day>\d{2})(?!\d)", datewords.figures
    yield (
        r"(?<![\w.])(?P<day>\d{1,2})\.\s?(?P<mon>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})(?!\d)",
        datewords.figures,
    )
    yield (
        r"(?<![\w/])(?P<day>\d{1,2})/(?P<mon>\d{1,2})/(?P<year>\d{4}|\d{2})(?![\d/])",
        datewords.figures,
    )


def _months(w: Speech) -> Iterator[tuple[str, Read]]:
    month, of = w.words("months"), rf"(?:(?:{w.words('of')})\s?)?"
    part = (
        rf"(?:(?P<part>{w.words('early')}|{w.words('middle')}|{w.words('late')})(?:-|\s)(?:{of})?)?"
    )
    yield rf"(?<![\w]){part}(?P<month>{month})(?!\w),?\s{of}(?P<year>{YEAR})(?!\d)", datewords.month
    yield (
        rf"(?<![\w]){part}(?P<month>{month})(?!\w)(?:\s{of}(?P<year2>{YEAR}))?\s(?:and|to|{w.words('to')})\s(?P<month2>{month})\s{of}(?P<year>{YEAR})(?!\d)",
        datewords.month,
    )
    if w.language == "en":
        yield (
            rf"(?<![\w]){part}(?P<month>(?!may\b|mar\b|march\b|jan\b){month})(?!\w|\s(?-i:[A-Z]))",
            datewords.month,
        )
        yield (
            r"\b(?:in|since|by|until|last|from|of|through|to|late|early|mid)[ -](?P<at>(?P<month>May|March|Jan))(?!\w|\s(?-i:[A-Z]))",
            datewords.month,
        )
    else:
        yield (
            rf"(?<!\w)(?:im|in|en|au|de|у|в|з|із|до|від|od|w|em|a|nel|ad|su|since|seit|bis|depuis|desde)\s(?P<at>{part}(?P<month>{month}))(?!\w)",
            datewords.month,
        )
        yield (
            rf"(?<!\w)(?P<part>{w.words('early')}|{w.words('middle')}|{w.words('late')})\s{of}(?P<month>{month})(?!\w)",
            datewords.month,
        )


def _relative(w: Speech) -> Iterator[tuple[str, Read]]:
    period = rf"(?:{w.words('periods')})(?!\w)"
    weekday, month = w.words("weekdays"), w.words("months")
    which = rf"(?P<which>{w.words('last')}|{w.words('this')}|{w.words('next')})"
    day = r"(?:\s(?:morning|afternoon|evening|night|nacht|abend|morgen|matin|soir|soirée|nuit|noche|tarde|ввечері|вранці|вночі))?"
    yield (
        rf"(?<![\w-]){which}\s(?P<period>{period}|(?P<weekday>{weekday})(?!\w)|(?P<month>{month})(?!\w)){day}",
        datewords.moved,
    )
    yield rf"(?<![\w-])(?P<weekday>{weekday})(?!\w){day}", datewords.weekday
    yield rf"(?<![\w-])(?P<shift>{w.words('days')})(?!\w){day}", datewords.shifted
    if w.language in ("fr", "es", "it", "pt"):
        yield (
            rf"(?<![\w-])(?:(?:la|le|el|l['’]|il|o|a)\s?)?(?P<at>(?P<period>{period})\s(?P<which>{w.words('last')}|{w.words('next')}))(?!\w)",
            datewords.moved,
        )
        yield (
            rf"(?<![\w-])(?P<weekday>{weekday})\s(?P<which>{w.words('last')}|{w.words('next')})(?!\w)",
            datewords.moved,
        )
    count = rf"(?P<count>\d{{1,4}}|{w.words('numbers')}|an?|several|a few|einigen|quelques|varios|кілька)"
    span = rf"(?P<span>{w.words('spans')})(?!\w)"
    yield rf"(?<![\w.,-])\[?{count}\]?[\s-]{span}\s(?P<way>{w.words('ago')})(?!\w)", datewords.ago
    if w.language == "en":
        yield rf"(?<![\w.,-]){count}\s{span}\s(?P<way>later)(?=[,.])", datewords.ago
    yield (
        rf"(?<![\w-])(?:{w.words('ago_before')}|{w.words('before')})\s{count}\s{span}",
        datewords.ago,
    )


def _years(w: Speech) -> Iterator[tuple[str, Read]]:
    part = rf"(?P<part>{w.words('early')}|{w.words('middle')}|{w.words('late')})"
    yield (
        rf"(?<![\w-]){part}(?:-|\s)(?:the\s|de\s|of\s|des\s|dels?\s)?(?P<year>{YEAR})(?P<tens>s)?(?!\w|[.,]\d)",
        datewords.year,
    )
    yield (
        rf"(?<![\w.,/#$€£-])(?P<year>{YEAR})(?:\s?(?:–|—|-|/|to|and|bis|und|à|y|до)\s?(?P<year2>{YEAR}|\d{{2}}(?!\d)))?(?!\w|[.,]\d|-\w|%|\s%)",
        datewords.year,
    )
    yield (
        r"(?<![\w.,/-])(?:the\s)?(?P<at>(?P<year>(?:1[0-9]|20)\d0)(?P<tens>s|er(?:n)?)(?:-Jahren?)?)(?!\w)",
        datewords.year,
    )


def _clock(_w: Speech) -> Iterator[tuple[str, Read]]:
    zone = r"(?:\s(?:UTC|GMT|EST|EDT|ET|PST|PDT|CET|CEST|BST|local time|Uhr))?"
    yield (
        rf"(?<![\w:.])(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d{{2}}))?\s?(?P<half>[ap])\.?m\b\.?{zone}",
        datewords.clock,
    )
    yield (
        rf"(?<![\w:.])(?P<hour>[01]?\d|2[0-4])(?::|h)(?P<minute>[0-5]\d)(?![\d:]){zone}",
        datewords.clock,
    )
    yield (
        r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?\s(?:Uhr|h\b|heures)(?!\w)",
        datewords.clock,
    )


def _english(w: Speech) -> Iterator[tuple[str, Read]]:
    month, period = w.words("months"), w.words("periods")
    yield (
        rf"(?<![\w-])(?P<month>{month})(?:\sof)?\s(?P<which>last|this|next)\syear\b",
        datewords.month_of,
    )
    of = rf"(?:\s(?:of|in)\s(?:(?P<year>{YEAR})|(?P<which>last|this|next)\syear))?"
    yield (
        rf"\b(?P<quarter>first|second|third|fourth|1st|2nd|3rd|4th|last)\s(?:fiscal |financial )?quarter{of}",
        datewords.quarter,
    )
    yield (
        rf"\b(?P<part>early|late|mid|(?:the\s)?(?:start|beginning|middle|end)\sof)[ -](?:the\s)?(?:(?P<which>last|this|next)\s)?(?P<period>{period})\b(?!['’])",
        datewords.part,
    )
    yield (
        rf"\bthe\s(?P<period>weekend)\b|\b(?P<which>same)\s(?P<period2>period|time|month|day)(?:\sof\s(?P<year>{YEAR})|\slast\syear)",
        datewords.same,
    )


def _english_more(w: Speech) -> Iterator[tuple[str, Read]]:
    month, weekday = w.words("months"), w.words("weekdays")
    yield (
        r"\b(?P<nth>\d{1,2}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first|eighteenth)\scentury\b",
        datewords.century,
    )
    yield (
        r"\b(?:the\s)?(?P<at>(?:(?:early|late|mid)[ -])?(?:nineteen)?(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b",
        datewords.tens,
    )
    yield (
        rf"\b(?P<which>past|last|next|coming|previous|following)\s(?P<few>few|couple of|several)\s(?P<span>{w.words('spans')})\b",
        datewords.few,
    )
    yield r"\b(?P<hours>noon|midday|midnight)\b(?:\slocal\stime)?", datewords.named_hour
    yield (
        r"\b(?:the\s)?(?P<span>day|week|month|year|night)\s(?P<way>before|earlier|after|later)\b(?!\s(?:the|he|she|it|they|we|I|his|her|(?-i:[A-Z])))",
        datewords.neighbour,
    )
    yield rf"\b(?:early|late)\s(?:on\s)?(?P<weekday>{weekday})\b", datewords.weekday
    yield (
        rf"\b(?P<month>{month})\s(?P<day>\d{{1,2}})\s(?:through|to)\s(?P<month2>{month})\s(?P<day2>\d{{1,2}})(?:,\s(?P<year>{YEAR}))?\b",
        datewords.day,
    )
    yield (
        rf"\b(?P<period>current|previous|next|last|this)\s(?:financial|fiscal|tax|school)\syear(?:\sof\s{YEAR}(?:[/–-]\d{{2,4}})?)?",
        datewords.fiscal,
    )


def _eastern() -> Iterator[tuple[str, Read]]:
    yield (
        r"(?:(?P<year>\d{4})年\s?)?(?P<mon>\d{1,2})月\s?(?P<day>\d{1,2})(?:日|号|號)",
        datewords.figures,
    )
    yield r"(?P<year>\d{4})年(?:\s?(?P<mon>\d{1,2})月)?", datewords.figures
    yield r"(?<!\d)(?P<mon>\d{1,2})月(?!\d)", datewords.figures
