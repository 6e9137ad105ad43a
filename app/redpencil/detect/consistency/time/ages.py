"""Ages against years: "born in 1950, died in 1997 aged 81"; "graduated in 1926" at ten.

Rule: age = year − year of birth, or one less before the birthday (copydesk.org, "Numeracy", on
Mrs Doe). False alarms: years of one person only, which must stand in one sentence or in the same
paragraph with no other person's age between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "age"
_Y: Final = r"(?P<year>(?:1[6-9]|20)\d{2})"
_MONTH: Final = r"(?:(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2},? )?(?:of )?(?:[A-Z][a-z]{2,8},? )?)"
_BORN: Final = re.compile(rf"\b(?:[Bb]orn|[Gg]eboren|[Nn]ée?|[Nn]acid[oa])\b[^.;{{}}]{{0,50}}?\b(?:in|on|en|am)? ?{_MONTH}{_Y}\b|\(b(?:orn|\.)? {_Y.replace('year', 'year2')}\)|\((?P<year3>1[6-9]\d{{2}}|20\d{{2}})[-–](?=\d{{4}}\))|, (?P<year4>1[6-9]\d{{2}}|20\d{{2}})[-–](?=\d{{4}}[,;])")  # fmt: skip
_DIED: Final = re.compile(rf"\b(?:died|dies|death)\b[^.;]{{0,50}}?\b(?:in|on) {_MONTH}{_Y}\b|(?<=\(\d{{4}}[-–])(?P<year2>(?:1[6-9]|20)\d{{2}})(?=\))|(?<=, \d{{4}}[-–])(?P<year3>(?:1[6-9]|20)\d{{2}})(?=[,;])")  # fmt: skip
_AT: Final = re.compile(r"\b(?:aged|(?:at|to) the age of|at age|age|im Alter von|à l[’']âge de|a los) (?P<age>\d{1,3})\b|\b(?:died|dies) at (?P<age4>\d{2,3})\b|, (?P<age2>\d{1,3}),(?= )|\bwas (?P<age3>\d{1,3})(?= when| at the time|[.,])|\bdied\b[^.;\d]{0,30}?(?:\d{4},? )?at (?P<age5>\d{2,3})(?=[.,;)]|$)|\b(?P<age6>\d{2,3})-year-old\b")  # fmt: skip
_EVENTS: Final = re.compile(
    r"\b(?P<what>graduated|married|was elected|enlisted|(?:joined|served in) the (?:army|navy|air force|police|party|firm|company|bank|force|military|marines|government)|became (?:a |the )?(?:\w+ )?(?:mayor|president|minister|doctor|judge|professor|lawyer|teacher|director|chief)"
    rf"|founded|published (?:a|his|her) (?:first|debut)|was ordained|earned (?:a|his|her) (?:degree|doctorate|law degree))\b[^.;]{{0,60}}?\bin {_Y}\b"
)
_TURNED: Final = re.compile(
    rf"\b(?:turned|was|aged|at) (?P<at>\d{{1,3}}),? in {_Y}\b|\b(?:in|of) {_Y.replace('year', 'year3')},? (?:aged|at the age of|at age|when (?:he|she) (?:was|turned)(?: only| just)?) (?P<at3>\d{{1,3}})\b|\bwas (?P<at4>\d{{1,3}}) when [^.;\d]{{2,50}}? in {_Y.replace('year', 'year4')}\b|\b(?P<nth>\d{{1,3}})(?:st|nd|rd|th) birthday,? in {_Y.replace('year', 'year2')}\b"
)
_NOW_AND_THEN: Final = re.compile(
    r", (?P<now>\d{2,3}), (?:was|had been) (?:only |just )?(?P<then>\d{1,2}) when [^.;\d]{3,60}? in (?P<year>(?:19|20)\d{2})\b"
)
_YOUNGEST: Final = 14
"""Under this age somebody who graduates, marries or is elected is worth a question."""
_OLDEST: Final = 115


@dataclass(frozen=True, slots=True)
class _Said:
    """A year or an age, and where it stands."""

    value: int
    span: Span


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where years and ages of one life do not go together."""
    for block in reading.article.blocks:
        words = block.span.of(reading.text)
        if len(words) > 4000:
            continue
        yield from _life(reading, words, block.span.start)
        yield from _then(reading, words, block.span.start)


def _then(reading: Reading, words: str, offset: int) -> Iterator[Flag]:
    """Ask where an age now and an age in a year do not go together."""
    for match in _NOW_AND_THEN.finditer(words) if reading.published else ():
        now, then, year = (int(match[g]) for g in ("now", "then", "year"))
        gap = reading.published.year - year if reading.published else 0
        if abs(now - then - gap) > 1:
            yield reading.flag(
                NAME,
                (Span(offset + match.start("now"), offset + match.end("year")),),
                "Do the age now and the age then go together?",
                f"{now} − {then} = {now - then} years, but {year} is {gap} years ago.",
            )


def _first(rule: re.Pattern[str], words: str, offset: int, start: int = 0) -> _Said | None:
    match = rule.search(words, start)
    if match is None:
        return None
    name = match.lastgroup or ""
    name = next((g for g, v in match.groupdict().items() if v and g != "what"), name)
    return _Said(int(match[name]), Span(offset + match.start(name), offset + match.end(name)))


def _life(reading: Reading, words: str, offset: int) -> Iterator[Flag]:
    born = _first(_BORN, words, offset)
    died = _first(_DIED, words, offset)
    known = died or born
    at = _age_near(words, offset, known.span.end - offset) if known else None
    if born and died:
        yield from _died(reading, born, died, at)
    birth = born or (_born_by(died, at) if died and at else None)
    if birth:
        yield from _events(reading, words, offset, birth, at if not born else None)
    if born:
        yield from _turned(reading, words, offset, born)
    if born and not died and at:
        yield from _now(reading, born, at)


def _age_near(words: str, offset: int, place: int) -> _Said | None:
    """Return the age in the same sentence as a year."""
    start = words.rfind(". ", 0, max(0, place - 6)) + 1
    end = words.find(". ", place)
    found = list(_AT.finditer(words, start, len(words) if end < 0 else end + 1))
    if not found:
        return None
    match = min(found, key=lambda m: abs(m.start() - place))
    group = next(g for g, v in match.groupdict().items() if v)
    return _Said(int(match[group]), Span(offset + match.start(group), offset + match.end(group)))


def _born_by(died: _Said, at: _Said) -> _Said:
    return _Said(died.value - at.value, died.span)


def _died(reading: Reading, born: _Said, died: _Said, at: _Said | None) -> Iterator[Flag]:
    lived = died.value - born.value
    if lived < 0 or lived > _OLDEST:
        yield reading.flag(
            NAME, (born.span, died.span), "Do birth and death go together?",
            f"Born {born.value}, died {died.value}: {lived} years.",
        )  # fmt: skip
    elif at and at.value not in (lived, lived - 1):
        yield reading.flag(
            NAME, (born.span, died.span, at.span), "Is the age the one between the two years?",
            f"{died.value} − {born.value} = {lived}, so {lived} or {lived - 1}, not {at.value}.",
        )  # fmt: skip


def _now(reading: Reading, born: _Said, at: _Said) -> Iterator[Flag]:
    if reading.published is None:
        return
    years = reading.published.year - born.value
    if at.value not in (years, years - 1) and at.value <= _OLDEST and at.value > _YOUNGEST:
        yield reading.flag(
            NAME, (born.span, at.span), "Is this the age today?",
            f"{reading.published.year} − {born.value} = {years}, "
            f"so {years} or {years - 1}, not {at.value}.",
        )  # fmt: skip


def _turned(reading: Reading, words: str, offset: int, born: _Said) -> Iterator[Flag]:
    """Ask where an age in a year is not the one that the year of birth makes."""
    for match in _TURNED.finditer(words):
        year = int(match["year"] or match["year2"] or match["year3"] or match["year4"])
        at = int(match["at"] or match["nth"] or match["at3"] or match["at4"])
        span = Span(offset + match.start(), offset + match.end())
        lived = year - born.value
        exact = match[0].startswith("turned") or match["nth"]
        if 0 < lived <= _OLDEST and at not in ((lived,) if exact else (lived, lived - 1)):
            yield reading.flag(
                NAME, (born.span, span), "Is the age the one between the two years?",
                f"{year} − {born.value} = {lived}, not {at}.",
            )  # fmt: skip


def _events(
    reading: Reading, words: str, offset: int, born: _Said, at: _Said | None
) -> Iterator[Flag]:
    for match in _EVENTS.finditer(words):
        year = int(match["year"])
        age = year - born.value
        if age >= _YOUNGEST and age <= _OLDEST:
            continue
        span = Span(offset + match.start("year"), offset + match.end("year"))
        known = (
            f"Born {born.value}" if at is None else f"Aged {at.value}, so born about {born.value}"
        )
        spans = (born.span, span) if at is None else (born.span, at.span, span)
        yield reading.flag(
            NAME, spans, f"At what age was it that somebody {match['what']}?".replace("was it that somebody was", "was somebody"),
            f"{known}; {year} − {born.value} = {age}.",
        )  # fmt: skip
