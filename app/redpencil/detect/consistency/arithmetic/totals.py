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
_NOT: Final = r"of\b|to\b|per\b|out\b|each\b|apiece\b|since\b|who\b|injured\b|wounded\b|hurt\b|missing\b|others?\b|another\b|more\b|were\b|was\b|later\b|while\b|but\b"
_NARROW: Final = rf"(?: (?!{_NOT}|at\b|for\b|in\b|on\b|from\b|after\b)[\w’'“”\"-]+){{1,5}}?"
_WIDE: Final = rf"(?: (?!{_NOT})[\w’'“”\"-]+){{1,6}}?"


def _list(words: str) -> str:
    return rf"(?P<list>(?:\{{[NM]\d+\}}{words},? ?(?:and |plus )?){{2,8}})"


_END: Final = r"(?=[.,;—–)]|$| ?[—–])"
_GROUP: Final = r"(?:men|women|boys|girls|children|adults|civilians|soldiers|officers|students|teachers|pupils|players|Democrats|Republicans|passengers|crew|males|females|nurses|doctors|workers|teenagers)"
_OPENS: Final = (
    r"(?:made up of|comprising|consisting of|consists of|comprises|comprised of|is made up of)"
)
_RULES: Final = tuple(
    (re.compile(rule, re.IGNORECASE), closed)
    for rule, closed in (
        (rf"\{{(?P<total>[NM]\d+)\}}(?: [\w’'-]+){{0,6}}?(?::| ?[—–]|,? {_OPENS}) ?{_list(_WIDE)}{_END}", True),
        (rf"\{{(?P<total>[NM]\d+)\}}-(?:member|person|strong|seat|man|woman)(?: [\w’'-]+){{1,4}}? {_OPENS} {_list(_WIDE)}{_END}", True),
        (rf"\{{(?P<total>[NM]\d+)\}}(?: [\w’'-]+){{0,8}}?,? (?:including|includes?|included|among them|with)(?: [a-z]+){{0,1}}? {_list(_WIDE)}{_END}", False),
        (rf"\{{(?P<total>N\d+)\}}(?: [\w’'-]+){{1,3}}?, (?P<list>(?:\{{N\d+\}} {_GROUP},? ?(?:and )?){{2,6}})(?=,)", True),
        (r"\{(?P<total>N\d+)\} [\w’'-]+(?: [\w’'-]+){0,2}?(?: (?:were|was|have been|had been) [a-z]+(?: [a-z]+)?)?, (?P<list>(?:\{N\d+\}(?: [\w’'-]+)? (?:in|from|on|at|by)(?: [\w’'-]+){1,3}?,? ?(?:and )?){2,6})(?=[.;]|$)", True),
        (rf"\{{(?P<total>N\d+)\}}(?: [\w’'-]+){{1,3}}?, (?P<list>(?:\{{N\d+\}} {_GROUP},? ?(?:and )?){{2,6}})(?=[.;]|$)", True),
        (r"\{(?P<total>N\d+)\}(?: [\w’'-]+){1,4}?,? ?(?:[—–:] ?)?(?P<list>\{N\d+\} of (?:them|which|whom)(?: [\w’'-]+){1,4}?,? (?:and )?\{N\d+\}(?: [\w’'-]+){1,4}?(?:,? (?:and )?\{N\d+\}(?: [\w’'-]+){1,4}?)*)(?=[.;]|$)", True),
        (rf"{_list(_WIDE)}(?:,| ?[—–])? ?(?:for |making |bringing |giving |adding up to )?(?:a |the )?total (?:of|to) \{{(?P<total>[NM]\d+)\}}", True),
        (r"\{(?P<total>N\d+)\}[^{};:]{2,60}: (?P<list>\{N\d+\}[^{};:]{2,40}?, (?:and )?\{N\d+\}[^{};:]{2,40}?(?:,? and|,) \{N\d+\}[^{};:,.]{2,40})(?=[.,]|$)", True),
        (r"\{(?P<total>N\d+)\} [^{};:]{2,50}, (?P<list>\{N\d+\} of (?:them|these|whom)[^{};:]{2,40}? and \{N\d+\} (?:in|on|from|at|by|to)\b[^{};:,.]{2,30})", False),
        (r"\{(?P<total>M\d+)\} (?:will be |is |was |are |were |is being )?(?:divided|split|shared)\b[^{};:]{2,60}(?P<list>\{M\d+\}[^{};:]{2,60}\{M\d+\}[^{};:]{0,60}(?:\{M\d+\})?)", True),
        (r"^Of (?:the |its |their )?\{(?P<total>N\d+)\}(?: [\w’'-]+){1,4}?, (?P<list>\{N\d+\}[^{};:]{2,40}?\{N\d+\}[^{};:]{2,40}?(?:\{N\d+\}[^{};:]{2,40})?)(?=[.]|$)", False),
        (rf"(?P<list>\{{N\d+\}} {_GROUP} and \{{N\d+\}} {_GROUP})\b[^{{}}:]{{2,60}}?[;,.—–] ?(?:and )?all \{{(?P<total>N\d+)\}}(?= [a-z]+|[.,;]|$)", True),
        (r"\{(?P<total>[NM]\d+)\}(?: [\w’'-]+){0,3}?, of (?:which|whom) (?P<list>\{[NM]\d+\}[^{};:]{2,50}?(?:and|,) \{[NM]\d+\})", False),
    )
)  # fmt: skip
_IN_ALL: Final = re.compile(
    r"\{(?P<total>[NMU]\d+)\}(?: [\w’'-]+){0,2} (?:in all|in total|altogether|all told)\b",
    re.IGNORECASE,
)
_SUMMED: Final = re.compile(
    r"(?:,|[—–]|\() ?(?:or |for |making )?a (?:combined |grand )?total of \{(?P<total>[NMU]\d+)\}",
    re.IGNORECASE,
)
_UNCLEAR: Final = re.compile(
    r"[;:]|\b(?:while|but|per|each|last year|compared|of the|out of|after|since)\b", re.IGNORECASE
)
_SINGLE: Final = re.compile(r"\b(?:an?|one|the) [a-z]+(?=,| and| ?[—–]|$)")
_ONE: Final = re.compile(
    r"(?:,? and|,) (?:the|an?|one|his|her|their|its) [a-z’'-]+(?: [a-z’'-]+){0,2}(?=[.,;—–)]|$)"
)
"""A single one at the end of a list: "three pedestrians and the driver"."""
_TOKEN: Final = re.compile(r"\{([NM]\d+)\}")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where parts do not make their total."""
    for line in reading.lines:
        if len(line.figures) < 2:
            continue
        yield from _summed(reading, line)
        for rule, closed in _RULES:
            for match in line.found(rule):
                parts = [line.figure(t) for t in _TOKEN.findall(match["list"])]
                total = line.figure(match["total"])
                if _alike(total, parts):
                    more = int(closed and bool(_ONE.search(match["list"])))
                    yield from _added(reading, line, total, parts, closed, more)


def _summed(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where all amounts told before "in all" do not make it; "a truck" may count as one."""
    for match in (*line.found(_IN_ALL), *line.found(_SUMMED)):
        before = line.masked[: match.start()]
        parts = [line.figure(t) for t in _TOKEN.findall(before)]
        total = line.figure(match["total"])
        if len(parts) < 2 or _UNCLEAR.search(before) or not _alike(total, parts):
            continue
        single = len(_SINGLE.findall(before))
        if not any(_fits(parts[n:], total, single) for n in range(len(parts) - 1)):
            yield from _added(reading, line, total, parts, True, single)


def _fits(parts: Sequence[Figure], total: Figure, single: int) -> bool:
    low = sum(p.range.low for p in parts)
    high = sum(p.range.high for p in parts) + single
    return low <= total.range.high and high >= total.range.low


def _alike(total: Figure, parts: Sequence[Figure]) -> bool:
    return all(p.kind is total.kind and p.unit == total.unit for p in parts)


def _added(
    reading: Reading, line: Line, total: Figure, parts: Sequence[Figure], closed: bool, more: int
) -> Iterator[Flag]:
    made = about(more)
    for part in parts:
        made = made + part.range
    too_many = made.low > total.range.high
    too_few = closed and made.high < total.range.low
    if not (too_many or too_few) or any(p.value > 2 * total.value for p in parts):
        return
    shown = " + ".join([*(plain(p.value) for p in parts), *["1"] * more])
    yield reading.flag(
        NAME,
        (total.span, *(p.span for p in parts)),
        "Do the parts make the total?",
        f"{shown} = {plain(more + sum(p.value for p in parts))}, not {plain(total.value)}.",
    )
