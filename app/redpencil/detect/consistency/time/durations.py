"""A duration against its ends: "from 1990 to 2000, 12 years"; "15 years ago, in 2005".

Rule: end − start, counted either way where only years or days are printed. False alarms: a year
or a tenth of the span is let pass, more with "about"; the duration must stand beside its ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from redpencil.detect.consistency.figures import Figure
from redpencil.detect.consistency.interval import Interval, plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.time.weekday import resolved
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "duration"
_BETWEEN: Final = re.compile(
    r"\b(?:from|between|von|zwischen|de|entre) \{(?P<old>N\d+)\} (?:to|until|and|through|bis|und|à|et|a|y)(?: (?:his|her|its|their|the) [a-z]+ in)? \{(?P<new>N\d+)\}"
    r"[^.;{}]{0,30}?(?:,|[—–(]| for| a| an|over)(?: (?:a|an|about|or|period of|reign of|career of|term of|span of|stretch of|the|nearly|almost|more than|over|some|total of|spanning))* ?\{(?P<time>T\d+)\}"
    r"|\bin (?:[A-Z][a-z]+ )?\{(?P<old3>N\d+)\},? (?:and|but|then)(?: [a-z]+){1,3} in (?:[A-Z][a-z]+ )?\{(?P<new3>N\d+)\},? (?:after|having (?:spent|served))(?: (?:about|nearly|almost|more than|over|some|only|just))? \{(?P<time3>T\d+)\}"
    r"|\{(?P<time2>T\d+)\}[^.;{}]{0,25}?,? (?:\(|[—–] ?)?(?:from|between) \{(?P<old2>N\d+)\} (?:to|until|and|through) \{(?P<new2>N\d+)\}",
    re.IGNORECASE,
)  # fmt: skip
_WITHIN: Final = re.compile(
    r"\b[Ff]rom \{(?P<old>N\d+)\} (?:to|until|through) \{(?P<new>N\d+)\},?(?: (?!after\b|following\b|despite\b|since\b|with\b)[a-z’'-]+){1,4} \{(?P<time>T\d+)\}(?! (?:ago|later|earlier|before|after|old))"
)
"""Time spent inside a span, which may be shorter than it."""
_CAREER: Final = re.compile(
    r"\{(?P<time>T\d+)\}[- ][a-z]+[^.;{}]{0,30}? (?:began|started|lasted|ran) (?:in|from) \{(?P<old>N\d+)\} (?:and (?:ended|finished|closed) in|to|until) \{(?P<new>N\d+)\}"
)
_BEGAN: Final = re.compile(
    r"\b(?:began|started|opened|broke out) in (?:[A-Z][a-z]+ )?\{(?P<old>N\d+)\},? and (?:ended|finished|closed|was (?:finished|completed)) in (?:[A-Z][a-z]+ )?\{(?P<new>N\d+)\},? (?:and )?(?:lasted|took|ran for|went on for)(?: (?:about|nearly|almost|more than|over|some|just))* \{(?P<time>T\d+)\}"
)
_SO_LONG: Final = re.compile(
    r"\{(?P<time>T\d+)\},? since (?:the )?(?:[A-Z][a-z]+ )?\{(?P<year>N\d+)\}"
)
_AGO: Final = re.compile(
    r"\{(?P<time>T\d+)\} (?:ago|earlier|before)(?: today)?,? (?:[—–(] ?)?(?:in|back in|since) (?:[A-Z][a-z]+ )?\{(?P<year>N\d+)\}"
    r"|\b(?:in|since) (?:[A-Z][a-z]+ )?\{(?P<year2>N\d+)\},? (?:[—–(] ?)?(?:about |some |more than |nearly |almost |around |over )?\{(?P<time2>T\d+)\} ago"
    r"|\bil y a \{(?P<time3>T\d+)\},? en \{(?P<year3>N\d+)\}|\bvor \{(?P<time4>T\d+)\},? (?:im Jahr |im Jahre )?\{(?P<year4>N\d+)\}"
    r"|\bhace \{(?P<time5>T\d+)\},? en \{(?P<year5>N\d+)\}",
    re.IGNORECASE,
)  # fmt: skip
_SINCE: Final = re.compile(
    r"\b[Ss]ince (?:the )?(?:(?P<part>middle|start|beginning|end|early|late|mid)[ -](?:of )?)?(?:[A-Z][a-z]+ )?\{(?P<year>N\d+)\}[^.;{}]{0,40}?(?:,|[—–(]| for| that is)(?: (?:about|around|nearly|almost|more than|over|or|for|some|a period of|that is))* ?\{(?P<time>T\d+)\}"
)  # fmt: skip
_ANNIVERSARY: Final = re.compile(
    r"\{(?P<nth>O\d+)\} (?:anniversary|birthday)\b(?P<link>[^.;{}]{0,60}?)(?:in|of|since|founded in|opened in|born in|the) \{(?P<year>N\d+)\}"
    r"|\b(?:founded|established|opened|born|created|built|launched) in \{(?P<year2>N\d+)\}[^.;{}]{0,80}?\{(?P<nth2>O\d+)\} (?:anniversary|birthday)\b",
    re.IGNORECASE,
)  # fmt: skip
_OLD: Final = re.compile(
    r"\b(?:founded|established|opened|born|created|built|launched|completed|dates from|dating from|dates back to)(?: in)? \{(?P<year>N\d+)\},? (?:and )?(?:is|are) (?:now )?(?:about |nearly |almost |more than |over |some )?\{(?P<time>T\d+)\} old\b",
    re.IGNORECASE,
)
_FOR: Final = re.compile(
    r"\b(?:in|since) (?:[A-Z][a-z]+ )?\{(?P<year>N\d+)\},?(?: and)? (?:has|have) [^.;{}]{2,40}? (?:for )?(?:about |nearly |almost |more than |over |some |around )?\{(?P<time>T\d+)\}(?! (?:ago|earlier|before))",
)
_KEPT: Final = re.compile(
    r"\b(?:founded|established|opened|created|built|launched|started)(?: in)? \{(?P<old>N\d+)\}[^.;{}]{0,60}?(?:(?P<word>centenary|centennial|bicentenary|bicentennial)|\{(?P<nth>O\d+)\} anniversary)[^.;{}]{0,20}? in \{(?P<new>N\d+)\}",
    re.IGNORECASE,
)
_JUBILEES: Final = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200}
_SOON: Final = 5
"""Years ahead that an anniversary may lie in a sentence about what is to come."""
_NEXT: Final = re.compile(r"\b(?:will|next year|plans? to|in \{N\d+\})\b")
_IN: Final = {"Y": 1.0, "M": 1 / 12, "W": 7 / 365.25, "D": 1 / 365.25, "10Y": 10.0, "100Y": 100.0}  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a duration is not what lies between its ends."""
    for line in reading.lines:
        if not line.figures and not line.days:
            continue
        yield from _betweens(reading, line)
        yield from _agos(reading, line)
        yield from _anniversaries(reading, line)
        yield from _kept(reading, line)
        yield from _days(reading, line)


def _group(match: re.Match[str], name: str) -> str:
    return next(v for g, v in match.groupdict().items() if v and g.rstrip("2345") == name)


def _year(figure: Figure) -> bool:
    return figure.words.isdigit() and 1000 <= figure.value <= 2100


def _betweens(reading: Reading, line: Line) -> Iterator[Flag]:
    for match in (
        m for rule in (_BETWEEN, _CAREER, _BEGAN, _WITHIN) for m in rule.finditer(line.masked)
    ):
        inside = match.re is _WITHIN
        old, new = (line.figure(_group(match, g)) for g in ("old", "new"))
        time = line.figure(_group(match, "time"))
        if _year(old) and _year(new) and time.unit in _IN and new.value > old.value:
            gap = new.value - old.value
            least = 0.0 if inside else gap - 1
            yield from _asked(reading, time, Interval(least, gap + 1), (old, new), f"{plain_year(new)} − {plain_year(old)} = {plain(gap)} years")  # fmt: skip


def plain_year(figure: Figure) -> str:
    """Return a year without a thousands mark."""
    return str(int(figure.value))


def _agos(reading: Reading, line: Line) -> Iterator[Flag]:
    if reading.published is None:
        return
    now = reading.published.year
    for match in (
        m for rule in (_AGO, _SINCE, _SO_LONG, _OLD, _FOR) for m in rule.finditer(line.masked)
    ):
        year, time = line.figure(_group(match, "year")), line.figure(_group(match, "time"))
        if not _year(year) or time.unit not in _IN or year.value > now:
            continue
        start = _part_of_year(match.groupdict().get("part"))
        gap = now + (reading.published.timetuple().tm_yday / 365.25) - year.value
        meant = Interval(gap - start.high, gap - start.low)
        if time.unit in ("Y", "10Y", "100Y"):
            meant = Interval(now - year.value - 1, now - year.value + 1)
        yield from _asked(reading, time, meant, (year,), f"From {plain_year(year)} to {now} it is {plain(now - year.value)} years")  # fmt: skip


def _part_of_year(words: str | None) -> Interval:
    if words in ("start", "beginning", "early"):
        return Interval(0.0, 0.33)
    if words in ("middle", "mid"):
        return Interval(0.33, 0.67)
    if words in ("end", "late"):
        return Interval(0.67, 1.0)
    return Interval(0.0, 1.0)


def _asked(
    reading: Reading, time: Figure, meant: Interval, ends: tuple[Figure, ...], shown: str
) -> Iterator[Flag]:
    said = time.range.times(_IN[time.unit])
    if said.meets(meant.widened(0.02)):
        return
    yield reading.flag(
        NAME,
        (*(e.span for e in ends), time.span),
        "Is this as long as its dates say?",
        f"{shown}, not {time.words.strip()}.",
    )


def _anniversaries(reading: Reading, line: Line) -> Iterator[Flag]:
    if reading.published is None:
        return
    ahead = _SOON if _NEXT.search(line.masked.replace("in {N", "in{N")) else 1
    for match in _ANNIVERSARY.finditer(line.masked):
        nth, year = line.figure(_group(match, "nth")), line.figure(_group(match, "year"))
        gap = reading.published.year - year.value
        if _year(year) and gap > 0 and not -1 <= nth.value - gap <= ahead:
            yield reading.flag(
                NAME,
                (nth.span, year.span),
                "Which anniversary is it?",
                f"{reading.published.year} − {plain_year(year)} = {plain(gap)}, not {plain(nth.value)}.",
            )


def _kept(reading: Reading, line: Line) -> Iterator[Flag]:
    """Anniversaries whose year is printed beside the year of founding."""
    for match in _KEPT.finditer(line.masked):
        old, new = line.figure(match["old"]), line.figure(match["new"])
        nth = _JUBILEES[match["word"].casefold()] if match["word"] else line.figure(match["nth"]).value  # fmt: skip
        gap = new.value - old.value
        if _year(old) and _year(new) and gap > 0 and abs(gap - nth) > 1:
            yield reading.flag(
                NAME,
                (old.span, new.span),
                "Which anniversary is it?",
                f"{plain_year(new)} − {plain_year(old)} = {plain(gap)}, not {plain(nth)}.",
            )


_DAYS_BETWEEN: Final = re.compile(
    r"\b(?:[Ff]rom|[Bb]etween|(?:leaving|opened|began|started|starting|beginning|setting out|departing)(?: on)?)\s$"
)


def _days(reading: Reading, line: Line) -> Iterator[Flag]:
    """Days from one date to another, both counted or only one."""
    found = [m for m in line.days if m.day]
    times = [f for f in line.figures if f.kind.value == "T" and f.unit in ("D", "W")]
    for first, second in pairwise(found):
        before = reading.text[max(line.span.start, first.span.start - 16) : first.span.start]
        between = reading.text[first.span.end : second.span.start]
        if not _DAYS_BETWEEN.search(before) or not re.fullmatch(
            r"\s(?:to|until|and|through)\s|,?\s(?:and|before|then)\s\w+(?:ing|ed)(?:\son|\sin\s\w+\son)?\s",
            between,
        ):
            continue
        start = resolved(first, reading.published or date(2001, 7, 1))
        end = resolved(second, reading.published or date(2001, 7, 1))
        if start is None or end is None or end <= start:
            continue
        yield from _counted(reading, line, (end - start).days, times, (first.span, second.span))


def _counted(
    reading: Reading, line: Line, gap: int, times: list[Figure], ends: tuple[Span, Span]
) -> Iterator[Flag]:
    for time in times:
        if abs(time.span.start - ends[1].end) > 40 and abs(ends[0].start - time.span.end) > 40:
            continue
        factor = 7 if time.unit == "W" else 1
        slack = 3 if time.unit == "W" else 0
        if not Interval(gap - 1 - slack, gap + 1 + slack).meets(time.range.times(factor)):
            yield reading.flag(
                NAME,
                (*ends, time.span),
                "Is this as long as its dates say?",
                f"Between the two dates lie {gap} days, {gap + 1} with both; printed: {time.words.strip()}.",
            )
