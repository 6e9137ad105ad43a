"""A change against its two ends: "rose 50 percent, from 40 to 80"; "fell from 30 to 35".

Rule: change = (new − old) / old; doubled is 2 × old, tripled 3 × (copydesk.org, "Numeracy").
False alarms: ends of different kinds or units are left alone, rounded figures may mean all that
rounds to them, and a direction is asked about only where the verb stands right at the two ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.arithmetic.pair import alike, as_exact, only_pair, years
from redpencil.detect.consistency.figures import Figure, Kind
from redpencil.detect.consistency.interval import Interval, plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "change"
UP: Final = (
    r"gaining|rising|growing|climbing|went up|going up|accelerated|quickened|swelled|leapt|leaped|advanced|rose|risen|rise|rises|grew|grown|grow|growth|climbed|climb|increase[ds]?|increasing|jump(?:ed)?|surged?|soared?|gain(?:ed)?"
    r"|up|higher|expanded|gestiegen|stieg(?:en)?|Anstieg|wuchs|zugenommen|augmenté|hausse|passé|passée|progressé|aument[óo]|subi[óo]|aumento"
    r"|subida|зросл?[аио]?|зросла|зросло|збільшил\w+|зростання"
)
DOWN: Final = (
    r"went down|going down|lost|losing|falling|dropping|eased|slipped|slid|cooled|shed|dipped|tumbled|sagged|fell|fallen|fall|falls|drop(?:ped|s)?|declined?|decrease[ds]?|decreasing|shrank|shrunk|plunged?|plummeted|slumped?"
    r"|down|lower|cut|reduced|reduction|loss|slid|gefallen|fiel(?:en)?|sank(?:en)?|gesunken|Rückgang|baissé|baisse|reculé|diminué|chuté"
    r"|cayó|bajó|disminuyó|caída|descenso|знизил\w+|впал[аио]|скоротил\w+|зменшил\w+"
)
_MULTIPLE: Final = {
    "doubled": 2.0, "double": 2.0, "doubling": 2.0, "twofold": 2.0, "tripled": 3.0, "trebled": 3.0,
    "triple": 3.0, "tripling": 3.0, "threefold": 3.0, "quadrupled": 4.0, "fourfold": 4.0,
    "fivefold": 5.0, "tenfold": 10.0, "halved": 0.5, "halving": 0.5, "verdoppelt": 2.0,
    "verdreifacht": 3.0, "halbiert": 0.5, "doublé": 2.0, "triplé": 3.0, "duplicado": 2.0,
    "duplicó": 2.0, "triplicó": 3.0, "подвоїлася": 2.0, "подвоїлось": 2.0, "подвоївся": 2.0,
}  # fmt: skip
_SOME: Final = r"(?: (?!from\b|to\b|von\b|auf\b|de\b|à\b|a\b|з\b|до\b)[\w’'%-]+){0,6}?"
_FROM: Final = r"(?:from|von|de|desde|з|із|від)(?: (?:about|around|just|nearly|only|etwa|rund))?"
_TO: Final = r"(?:to|auf|à|a|hasta|до)(?: (?:about|around|just|nearly|only|etwa|rund))?"
_ENDS: Final = re.compile(
    rf"\b{_FROM} \{{(?P<old>[NMUPT]\d+)\}}{_SOME}(?:,? in {{N\d+}},?)? {_TO} \{{(?P<new>[NMUPT]\d+)\}}"
    rf"|\b{_TO} \{{(?P<new2>[NMUPT]\d+)\}}{_SOME}(?: in {{N\d+}})?,? (?:up |down )?{_FROM} \{{(?P<old2>[NMUPT]\d+)\}}",
    re.IGNORECASE,
)
_COMPARED: Final = re.compile(
    r"\b(?:at|to|of|reached|totall?ed|was|were|with) (?:about |some |just )?\{(?P<new>[NMUT]\d+)\}[^{};:]{0,50}?,? \(?(?:compared (?:with|to)|against|versus|vs\.?|(?:up|down|and up|and down) from) (?:about |just |some |only )?\{(?P<old>[NMUT]\d+)\}"
    r"|\{(?P<old2>[NMUT]\d+)\}[^{}:]{0,40}?(?:\{N\d+\})?(?:,? (?:and|to)|[;,](?: but| and)? (?:today|now|this year|last year)(?: [a-z]+){0,3}) \{(?P<new2>[NMUT]\d+)\}[^{};:]{0,40}?(?:\{N\d+\})?, (?=(?:an?|the) (?:[a-z]+ )?(?:increase|rise|jump|gain|surge|growth|drop|fall|decline|decrease|reduction) of)",
    re.IGNORECASE,
)
_VERB: Final = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b(?: (?:by|um|de|en|на|further|sharply|slightly|again|steadily))*(?: \{{P\d+\}})?,?(?: this year| last year)?,? ?$",
    re.IGNORECASE,
)
_BY: Final = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b(?: (?:by|of|um|von|de|del|на))?(?: (?:about|around|almost|nearly|more than|some|rund|etwa))? \{{(?P<share>[PF]\d+)\}}"
    rf"|\bthat is,? by \{{(?P<share6>P\d+)\}}"
    rf"|,? or (?:by )?\{{(?P<share5>P\d+)\}}(?! of\b)"
    rf"|\{{(?P<share2>[PF]\d+)\}} (?:(?P<up2>{UP})|(?P<down2>{DOWN}))\b"
    rf"|\bum (?:rund |etwa |fast )?\{{(?P<share3>P\d+)\}}|\bна \{{(?P<share4>P\d+)\}}",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b(?: (?:by|of|um|de))?(?: (?:about|around|almost|nearly|more than|some))? \{{(?P<s1>[PF]\d+)\}}(?! of\b)"
    rf"|\{{(?P<s2>[PF]\d+)\}} (?:(?P<up2>rise|increase|jump|gain|hike|surge)|(?P<down2>fall|drop|decrease|decline|cut|reduction))\b"
    r"|\{(?P<s4>[PF]\d+)\} (?:(?P<up4>more|higher|larger|bigger|above|up)|(?P<down4>fewer|less|lower|smaller|below|down))\b[^{};:]{0,30}? (?:than|on|from)\b"
    rf"|\b(?:(?P<up3>{UP})|(?P<down3>{DOWN}))\b[^{{}};:]{{0,40}}\{{[NMU]\d+\}}[^{{}};:]{{0,20}}\{{[NMU]\d+\}}[^{{}};:]{{0,25}}, or (?:by )?\{{(?P<s3>P\d+)\}}(?! of\b)",
    re.IGNORECASE,
)
_TOKENS: Final = re.compile(r"\{([NMU]\d+)\}")
_TIMES_TO: Final = re.compile(
    rf"(?:(?:nearly|almost|more than|over) )?\b(?:{'|'.join(_MULTIPLE)})\b(?: [\w’'-]+){{0,3}}? to \{{(?P<new>[NMU]\d+)\}}",
    re.IGNORECASE,
)
_TIED: Final = re.compile(
    r"\b(?:from|compared|against|versus|earlier|ago|last (?:year|month|week|season)|previous|year before|now|today|used to|than|traded at|sold for|cost|and \{[NMU]\d+\} in)\b|\}[^{}]{0,30} to \{|\bwas \{",
    re.IGNORECASE,
)
"""Words that set the two amounts against each other."""
_STOOD: Final = re.compile(
    rf"\b(?:stood at|was|were|had been) \{{(?P<old>[NMU]\d+)\}}[^;:{{}}]{{0,40}}(?:\{{N\d+\}})?, (?:then |later |has |have )?(?:(?P<up>{UP})|(?P<down>{DOWN}))\b(?: sharply| slightly| again)? to \{{(?P<new>[NMU]\d+)\}}",
    re.IGNORECASE,
)
_BY_SO_MANY: Final = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b by (?:about |some )?\{{(?P<by>[NMU]\d+)\}}[^{{}};:]{{0,30}}? to \{{(?P<new>[NMU]\d+)\}}[^{{}};:]{{0,30}}?,? (?:compared (?:with|to)|from|up from|down from|against) \{{(?P<old>[NMU]\d+)\}}",
    re.IGNORECASE,
)
_FARTHEST: Final = 6
"""Times by which a slip may miss the right figure; farther apart they are of different things."""
_TIMES: Final = re.compile(rf"\b(?:{'|'.join(_MULTIPLE)})\b", re.IGNORECASE)
_FAR: Final = 200
"""Characters on each side in which the change is told."""
_CLAUSE: Final = re.compile(r"[;:]|, and(?= [^{},;]{3,60}\{)|\b(?:while|whereas|but|although|aber|während|mais|tandis que|pero|mientras|але)\b")  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a change is not what its ends say, or goes the other way."""
    for line in reading.lines:
        if len(line.figures) < 2:
            continue
        yield from _differences(reading, line)
        ends = list(line.found(_ENDS))
        others = () if ends else tuple(line.found(_COMPARED))
        if not ends and not others:
            yield from _alone(reading, line)
            yield from _stood(reading, line)
        for match in (*ends, *others):
            old = line.figure(match["old"] or match["old2"])
            new = line.figure(match["new"] or match["new2"])
            old = alike(old, new)
            old, new = as_exact(old, new), as_exact(new, old)
            if (
                old.kind is new.kind
                and old.unit == new.unit
                and old.value > 0
                and not years(old, new)
            ):
                yield from _of_pair(reading, line, match, old, new)


def _alone(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where the only two amounts of a clause do not make the only change told in it."""
    shares = list(_ALONE.finditer(line.masked))
    pair = only_pair(line)
    if pair and not shares and "{P" not in line.masked and (to := _TIMES_TO.search(line.masked)):
        old, new = pair
        if _TOKENS.findall(line.masked)[-1] == to["new"]:
            yield from _multiple(reading, line, to[0], old, new)
        return
    if len(shares) != 1 or pair is None or not _TIED.search(line.masked):
        return
    if _CLAUSE.search(line.masked.replace(";", ",")) or line.masked.count("{P") > 1:
        return
    match = shares[0]
    share = line.figure(next(v for g, v in match.groupdict().items() if v and g.startswith("s")))
    low, high = sorted(pair, key=lambda f: f.value)
    rises = any(v for g, v in match.groupdict().items() if g.startswith("up"))
    old, new = (low, high) if rises else (high, low)
    actual = abs(new.value - old.value) / old.value
    if not share.value or not 1 / _FARTHEST < actual / share.value < _FARTHEST:
        return
    yield from _share(
        reading, line, f"{'rose' if rises else 'fell'} {{{_token(line, share)}}}", old, new
    )


def _differences(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where "by 4,500 to 61,200, from 56,700" is no subtraction."""
    for match in line.found(_BY_SO_MANY):
        by, new, old = (line.figure(match[g]) for g in ("by", "new", "old"))
        if not (by.kind is new.kind is old.kind and by.unit == new.unit == old.unit):
            continue
        made = new.range - old.range if match["up"] else old.range - new.range
        if not made.meets(by.range):
            yield reading.flag(
                NAME,
                (by.span, new.span, old.span),
                "Is this the difference of the two figures?",
                f"{plain(max(new.value, old.value))} − {plain(min(new.value, old.value))} = "
                f"{plain(abs(new.value - old.value))}, not {plain(by.value)}.",
            )


def _token(line: Line, figure: Figure) -> str:
    return f"{figure.kind.value}{line.figures.index(figure)}"


def _stood(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where a verb leads from the figure told before it the other way."""
    for match in line.found(_STOOD):
        old, new = line.figure(match["old"]), line.figure(match["new"])
        old = alike(old, new)
        if old.kind is not new.kind or old.unit != new.unit or old.value == new.value:
            continue
        if bool(match["up"]) != (new.value > old.value):
            yield reading.flag(
                NAME,
                (old.span, new.span),
                "Do the figures go the way the verb says?",
                f"“{match['up'] or match['down']}”, but {plain(old.value)} → {plain(new.value)}.",
            )


def _of_pair(
    reading: Reading, line: Line, match: re.Match[str], old: Figure, new: Figure
) -> Iterator[Flag]:
    before, after = _around(line.masked, match)
    verb = _VERB.search(before)
    if verb and new.value != old.value and bool(verb["up"]) != (new.value > old.value):
        yield reading.flag(
            NAME,
            (old.span, new.span),
            "Do the figures go the way the verb says?",
            f"“{verb['up'] or verb['down']}”, but {plain(_shown(old))} → {plain(_shown(new))}.",
        )
        return
    if old.kind is Kind.PERCENT:
        return
    yield from _share(reading, line, before + " ¶ " + after, old, new)
    yield from _multiple(reading, line, before + " ¶ " + after, old, new)


def _around(masked: str, match: re.Match[str]) -> tuple[str, str]:
    """Return what stands in the same clause before and behind the two ends."""
    before = masked[max(0, match.start() - _FAR) : match.start()]
    after = masked[match.end() : match.end() + _FAR]
    cuts = list(_CLAUSE.finditer(before))
    end = _CLAUSE.search(after)
    return before[cuts[-1].end() :] if cuts else before, after[: end.start()] if end else after


def _shown(figure: Figure) -> float:
    return figure.value * 100 if figure.kind is Kind.PERCENT else figure.value


def _share(reading: Reading, line: Line, words: str, old: Figure, new: Figure) -> Iterator[Flag]:
    for by in _BY.finditer(words):
        share = line.figure(
            by["share"]
            or by["share2"]
            or by["share3"]
            or by["share4"]
            or by["share5"]
            or by["share6"]
        )
        ratio = new.range.over(old.range)
        if ratio is None:
            continue
        computed = ratio - Interval(1, 1)
        if new.value < old.value:
            computed = Interval(-computed.high, -computed.low)
        if computed.widened(0.005).meets(share.range):
            return
        actual = 100 * abs(new.value - old.value) / old.value
        yield reading.flag(
            NAME,
            (old.span, new.span, share.span),
            "Is the change in percent the one between the two figures?",
            f"({plain(new.value)} − {plain(old.value)}) ÷ {plain(old.value)} = {plain(actual)} %, "
            f"not {share.words.strip()}.",
        )
        return


def _multiple(reading: Reading, line: Line, words: str, old: Figure, new: Figure) -> Iterator[Flag]:
    times = _TIMES.search(words)
    ratio = new.range.over(old.range)
    if times is None or ratio is None:
        return
    said = _MULTIPLE[times[0].casefold()]
    lead = words[max(0, times.start() - 12) : times.start()].casefold()
    meant = Interval(said * 0.9, said * 1.1)
    if re.search(r"(?:more than|over|mehr als|plus que|más que) $", lead):
        meant = Interval(said, said * 1.6)
    elif re.search(r"(?:nearly|almost|fast|presque|casi|майже) $", lead):
        meant = Interval(said * 0.8, said * 1.02)
    if ratio.meets(meant):
        return
    yield reading.flag(
        NAME,
        (old.span, new.span),
        f"Is “{times[0]}” what the two figures say?",
        f"{plain(new.value)} ÷ {plain(old.value)} = {plain(new.value / old.value)}, not {plain(said)}.",
    )
