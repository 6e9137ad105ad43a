"""So much each, a head or a day: total ÷ count = rate, count × price = total.

Rule: division and multiplication of the three figures (copydesk.org, "Numeracy", rates). False
alarms: the rate must be named ("each", "per resident", "an average of … a day") behind both
figures in one sentence, and what rounds to the printed rate is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.figures import Figure, Kind
from redpencil.detect.consistency.interval import Interval, about, plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "rates"
_EACH: Final = r"(?:each|apiece|per (?:head|capita|person|[a-z]+)|for (?:each|every)|a (?:head|person|piece|ticket|share|day|week|month|year|game|match|night)|an (?:hour|acre))\b"
_SOME: Final = (
    r"(?: (?!each\b|per\b|while\b|but\b|if\b|when\b|compared\b|than\b|from\b|up\b)[\w’'“”-]+){0,9}?"
)
_AVERAGE: Final = r"(?:,| ?[—–]| ?\()(?: ?(?:or|for|about|an|on|at|with|that is|which is|roughly|just|averaging|average of|average|rate of|only|some|i\.e\.,?|almost|nearly|more than|less than))* ?"
_DIVIDED: Final = re.compile(
    rf"\{{(?P<total>[MNU]\d+)\}}{_SOME} (?:for|among|between|by|over|in|across|to|shared by|from)(?: (?:the|its|their|all|about|just|only))* \{{(?P<count>[NT]\d+)\}}{_SOME}{_AVERAGE}\{{(?P<rate>[MNU]\d+)\}}{_SOME} {_EACH}",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(
    rf"\{{(?P<count>[NT]\d+)\}}{_SOME}(?: at| for| of)?,? (?:at|costing|for|priced at|worth|of) (?:about |only |just )?\{{(?P<rate>[MNU]\d+)\}} {_EACH}{_SOME},?(?: [—–])? ?(?:for|raising|making|taking|netting|grossing|yielding|totall?ing|would bring in|would raise|would cost|brought in|bringing in|comes to|came to|costing|earning|to raise|which comes to|which makes|a total of|adding up to|or)(?: (?:a|the|total|of|in|all|about|some|just))* \{{(?P<total>[MNU]\d+)\}}",
    re.IGNORECASE,
)
_EACH_OF: Final = re.compile(
    rf"\{{(?P<total>[MNU]\d+)\}}{_SOME}{_AVERAGE}\{{(?P<rate>[MNU]\d+)\}}{_SOME} (?:for each|for every|for each one|per|to each|to every)(?: of)?{_SOME} ?\{{(?P<count>N\d+)\}}",
    re.IGNORECASE,
)
_COUNTED_FIRST: Final = re.compile(
    rf"\{{(?P<count>N\d+)\}}{_SOME} \{{(?P<total>[MU]\d+)\}}{_SOME}{_AVERAGE}\{{(?P<rate>[MU]\d+)\}} (?:each|apiece|a head|per head|per person)\b",
    re.IGNORECASE,
)
_EACH_GETS: Final = re.compile(
    rf"\{{(?P<count>N\d+)\}}{_SOME} (?:will |would |is to |are to )?each (?:[\w-]+ ){{1,3}}?\{{(?P<rate>[MU]\d+)\}}{_SOME}(?:,| ?[—–(]) ?(?:or |for |making )?(?:a |in )?(?:total (?:of )?)?\{{(?P<total>[MU]\d+)\}}(?= (?:in all|in total|altogether|all told)|[.,;)]|$)"
    rf"|\{{(?P<rate2>[MU]\d+)\}} (?:a|per|each|every) (?:day|week|month|year) (?:for|over) \{{(?P<count2>T\d+)\}},? ?(?:[—–(] ?)?(?:or |for |making )?(?:a total of |about |some )?\{{(?P<total2>[MU]\d+)\}}(?: (?:in all|in total|altogether|all told))?(?=[.,;)]|$)",
    re.IGNORECASE,
)
_EACH_ONE: Final = re.compile(
    rf"\b[Ee](?:ach|very one) of (?:the |its |their )?\{{(?P<count>N\d+)\}}{_SOME} \{{(?P<rate>[MU]\d+)\}}{_SOME}(?:,| ?[—–(:]) ?(?:[a-z]+ ){{1,4}}?\{{(?P<total>[MU]\d+)\}}(?=[.,;)]| in (?:all|total)|$)"
    r"|\{(?P<total2>U\d+)\} in \{(?P<count2>T\d+)\},? ?(?:[—–(] ?)?(?:or |an |at an )?(?:average )?(?:speed |rate )?(?:of )?\{(?P<rate2>U\d+)\} (?:an hour|a day|a minute|per hour|per day)\b",
)
_SHARED: Final = re.compile(
    r"\{(?P<count>N\d+)\} [a-z]+ (?:share|have|hold|teach|treat|serve|house) \{(?P<total>N\d+)\} [a-z]+,? (?:or |that is )?an average of (?:about )?\{(?P<rate>N\d+)\}(?= (?:a|an|per|each|to each|in each)\b)",
    re.IGNORECASE,
)
_EVERY: Final = re.compile(
    rf"\{{(?P<one>[MNU]\d+)\}}{_SOME} (?:a|per|each|every) (?P<per>day|week|month|year){_SOME}(?:,| ?[—–(]) ?(?:or |that is |which is )?(?:about |some |nearly |roughly )?\{{(?P<other>[MNU]\d+)\}} (?:a|per|each|every) (?P<per2>day|week|month|year)\b",
    re.IGNORECASE,
)
_APIECE: Final = re.compile(
    r"\{(?P<a>[MU]\d+)\} (?:each|apiece|a (?:head|person|piece|ticket|share|unit|copy|seat|night)|per (?:head|capita|person|[a-z]+)|to each|for each)\b"
    r"|\b(?:an average|average speed|speed) of (?:about )?\{(?P<b>[MU]\d+)\}",
    re.IGNORECASE,
)
_UNSURE: Final = re.compile(
    r"[;:]|\b(?:while|whereas|but|if|compared|than|from|up|down|rose|fell|more|less|another|plus|first|between|discount|instead|or more|another|except)\b",
    re.IGNORECASE,
)
_FARTHEST: Final = 11
"""Times by which a slip may miss the right rate; farther apart they are of different things."""
_DAYS: Final = {"D": 1.0, "W": 7.0, "M": 30.44, "Y": 365.25}
_CODES: Final = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_PER: Final = re.compile(r"\b(?:an?|per|each|every) (day|week|month|year)\b", re.IGNORECASE)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where total, count and rate do not go together."""
    for line in reading.lines:
        if len(line.figures) < 2:
            continue
        for rule in (_DIVIDED, _TIMES, _EACH_OF, _COUNTED_FIRST, _EACH_GETS, _EACH_ONE, _SHARED):
            for match in line.found(rule):
                yield from _compared(reading, line, match)
        found = list(line.found(_EVERY))
        for match in found:
            yield from _every(reading, line, match)
        if not found:
            yield from _alone(reading, line)


def _alone(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where the only count, sum and rate of a sentence do not go together."""
    amounts = [f for f in line.figures if f.kind in (Kind.MONEY, Kind.MEASURE)]
    counts = [f for f in line.figures if f.kind in (Kind.NUMBER, Kind.TIME)]
    each = list(_APIECE.finditer(line.masked))
    if len(amounts) != 2 or len(counts) != 1 or len(each) != 1 or _UNSURE.search(line.masked):
        return
    rate = line.figure(each[0]["a"] or each[0]["b"])
    total = next((a for a in amounts if a is not rate), rate)
    count = counts[0]
    if rate.kind is not total.kind or rate.value > total.value or not count.value:
        return
    speed = total.kind is Kind.MEASURE and rate.unit == f"{total.unit}/h" and count.unit == "TH"
    many = count.range if count.kind is Kind.NUMBER or speed else _many(count, _PER.search(line.masked, each[0].start()))  # fmt: skip
    if many is None or not (speed or rate.unit == total.unit):
        return
    computed = total.range.over(many)
    ratio = total.value / count.value / rate.value if count.kind is Kind.NUMBER or speed else 1.0
    if computed is None or computed.widened(0.01).meets(rate.range) or not 1 / _FARTHEST < ratio < _FARTHEST:  # fmt: skip
        return
    yield reading.flag(
        NAME,
        (total.span, count.span, rate.span),
        "Do total, count and rate go together?",
        f"{plain(total.value)} ÷ {plain(count.value)} = {plain(total.value / count.value)}, "
        f"not {plain(rate.value)}.",
    )


def _every(reading: Reading, line: Line, match: re.Match[str]) -> Iterator[Flag]:
    """Ask where a sum a year is not twelve of those a month, and the like."""
    one, other = line.figure(match["one"]), line.figure(match["other"])
    if one.kind is not other.kind or one.unit != other.unit:
        return
    days, its = (_DAYS[_CODES[match[g].casefold()]] for g in ("per", "per2"))
    computed = one.range.times(its / days).widened(0.03)
    if computed.meets(other.range):
        return
    yield reading.flag(
        NAME,
        (one.span, other.span),
        "Is the one so much a day, week, month or year as the other?",
        f"{plain(one.value)} a {match['per']} is {plain(one.value * its / days)} a "
        f"{match['per2']}, not {plain(other.value)}.",
    )


def _compared(reading: Reading, line: Line, match: re.Match[str]) -> Iterator[Flag]:
    total, count, rate = (_figure(line, match, g) for g in ("total", "count", "rate"))
    if total.kind is not rate.kind or total.unit != rate.unit or not count.value:
        return
    many = _many(count, _PER.search(match[0]))
    computed = total.range.over(many) if many else None
    if many is None or computed is None or computed.widened(0.01).meets(rate.range):
        return
    middle = (many.low + many.high) / 2
    yield reading.flag(
        NAME,
        (total.span, count.span, rate.span),
        "Do total, count and rate go together?",
        f"{plain(total.value)} ÷ {plain(middle)} = {plain(total.value / middle)}, "
        f"not {plain(rate.value)}.",
    )


def _figure(line: Line, match: re.Match[str], name: str) -> Figure:
    return line.figure(next(v for g, v in match.groupdict().items() if v and g.rstrip("2") == name))


def _many(count: Figure, per: re.Match[str] | None) -> Interval | None:
    """Return by how much to divide: three weeks are 21 where the rate is a day's."""
    if count.kind is not Kind.TIME:
        return count.range
    exact = about(count.value) if count.range.high - count.range.low <= 1 else count.range
    unit = _CODES[per[1].casefold()] if per else ""
    if unit in ("", count.unit):
        return exact
    if count.unit not in _DAYS:
        return None
    return exact.times(_DAYS[count.unit] / _DAYS[unit]).widened(0.06)
