"""A share against the two figures it is made of: "321 of 965 victims (40 percent)".

Rule: part / whole = share (copydesk.org, "Numeracy"). Every figure may be rounded, so the check
asks only where no values that the print can mean agree. False alarms: a share of something else
is kept out by asking for the two figures side by side and the share right behind or before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.arithmetic.pair import only_pair, years
from redpencil.detect.consistency.figures import Figure
from redpencil.detect.consistency.interval import plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "percent-of-whole"
_OF: Final = r"(?:of|out of|among|from|von|der|des|sur|de|із|з|зі)"
_SOME: Final = r"(?: (?!of\b|von\b|sur\b|each\b|per\b)[\w’'-]+){0,5}?"
_OR: Final = (
    r"(?:,? (?:or|about|roughly|which is|that is|equal to|equivalent to|amounting to|representing|making up|accounting for|nearly|almost|i\.e\.|oder|soit|c'est-à-dire|o|або|тобто)"
    r"(?: (?:about|roughly|just|nearly|almost|only|more than|some|etwa|rund|environ))*|:| ?[—–]| ?\(|,(?: (?:about|nearly|almost|roughly|just|only))?)"
)
_THE: Final = r"(?: (?:the|its|their|all|a total of|about|some|more than|den|les|las|los))*(?: [\w.’'-]+[’']s?(?: [a-z]+)?)?"
_SHARE: Final = r"\{(?P<share>[PF]\d+)\}"
_RATE: Final = r"(?:(?:an?|the) (?:[a-z]+ ){0,2}(?:rate|share|proportion|percentage|ratio) of |that is |which is )?"
_GAP: Final = r"[^{};:]{0,60}?"
"""Words between two figures of one statement."""
_PART: Final = r"\{(?P<part>[NM]\d+)\}"
_WHOLE: Final = r"\{(?P<whole>[NM]\d+)\}"

_RULES: Final = tuple(
    re.compile(rule, re.IGNORECASE)
    for rule in (
        rf"{_PART}{_SOME} {_OF}{_THE} {_WHOLE}{_SOME}{_OR}\s?{_SHARE}(?! (?:more|fewer|less|of (?:those|them|whom)))",
        rf"{_SHARE}(?: of(?: [\w’'-]+){{1,4}})?{_SOME}(?:,| ?\(| ?[—–])(?: ?or| ?oder| ?soit| ?o| ?або)?\s?{_PART}{_SOME} {_OF}{_THE} {_WHOLE}",
        rf"\b{_OF}{_THE} {_WHOLE}{_SOME}, (?:about |only |just )?{_PART}{_SOME}{_OR}\s?{_SHARE}(?! (?:more|fewer|less))",
        rf"\b{_OF}{_THE} {_WHOLE}{_SOME}, {_PART} ?\({_SHARE}\)",
        rf"{_WHOLE}{_GAP}\b(?:and|,|but|—|–) {_GAP}{_PART} of (?:them|these|those|which|whom){_OR} ?{_RATE}{_SHARE}",
        rf"{_WHOLE}{_GAP}[,—–] ?{_PART} of (?:them|these|which|whom) \({_SHARE}\)",
        rf"\b[Oo]f{_THE} {_WHOLE}{_GAP}, (?:only |just |some |about |more than )?{_PART}{_GAP}(?:,|[—–]|\() ?(?:or )?{_RATE}{_SHARE}(?! (?:more|fewer|less|higher|lower|up|down))",
        rf"{_PART}{_GAP} out of{_THE} {_WHOLE}{_GAP}(?:,|[—–]|\() ?(?:or )?{_RATE}{_SHARE}(?! (?:more|fewer|less|higher|lower|up|down))",
        rf"{_SHARE} of (?:the|its|their|all|his|her|a|our)(?: total of| estimated| roughly| some)? {_WHOLE}{_SOME},? (?:or|—|–) (?:about |some |roughly |only |just )?{_PART}",
        rf"{_PART}{_SOME},? (?:or|—|–|\() ?(?:about |roughly |nearly |some |just )?{_SHARE} of (?:the|its|their|all|his|her|a)(?: [\w’'-]+){{0,3}}? {_WHOLE}",
    )
)  # fmt: skip

_ANY: Final = re.compile(r"\{[PF]\d+\}")
_BESIDE: Final = re.compile(
    r"(?:[,:(]|[—–]|,? or|which is|that is|or only|,? (?:an?|the) (?:[a-z]+ ){0,2}(?:rate|share|proportion|percentage) of)(?: (?:about|or|only|just|barely|exactly|roughly|nearly|almost|some|a mere|well over|more than|less than))* ?\{(?P<a>[PF]\d+)\}(?=[,.;)]| ?[—–]|$| of (?:the|those|them|all|its|their|a)\b)"
    r"|(?:^|[ “])(?:about |some |only |just |nearly |almost )?\{(?P<b>[PF]\d+)\} of (?:the|his|her|its|their|all|a) ",
    re.IGNORECASE,
)
"""A share that is set beside other figures, not said of something else."""
_PARTITIVE: Final = re.compile(
    r"\b(?:of|out of|of whom|in all|altogether|from among|rate of|make up|makes up)\b",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"\b(?:rose|risen|rises?|rising|grew|grown|growth|fell|fallen|falls?|falling|dropp?\w*|declin\w+|increas\w+|decreas\w+|jump\w*|surg\w+|climb\w*|gain\w*|up|down|compared|than|versus|against|discount|margin|interest|inflation|tax|raise[sd]?|cut|higher|lower|more|fewer|less|double[ds]?|per|annual\w*|profit|error|from|each|while|whereas|but)\b",
    re.IGNORECASE,
)
_FARTHEST: Final = 6
"""Times by which a slip may miss the right share; farther apart it is one of something else."""


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a share is not the quotient of the figures beside it."""
    for line in reading.lines:
        if len(line.figures) < 3:
            continue
        found = [m for rule in _RULES for m in line.found(rule)]
        for match in found:
            part, whole, share = (line.figure(match[g]) for g in ("part", "whole", "share"))
            yield from _compared(reading, part, whole, share)
        if not found:
            yield from _alone(reading, line)


def _alone(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where the only two amounts of a sentence do not make the only share set beside them."""
    shares = list(_BESIDE.finditer(line.masked))
    pair = only_pair(line)
    if len(shares) != 1 or pair is None or len(_ANY.findall(line.masked)) != 1:
        return
    if not _PARTITIVE.search(line.masked) or _OTHER.search(line.masked):
        return
    part, whole = sorted(pair, key=lambda f: f.value)
    share = line.figure(shares[0]["a"] or shares[0]["b"])
    actual = part.value / whole.value
    if share.value and 1 / _FARTHEST < actual / share.value < _FARTHEST:
        yield from _compared(reading, part, whole, share)


def _compared(reading: Reading, part: Figure, whole: Figure, share: Figure) -> Iterator[Flag]:
    if part.kind is not whole.kind or part.unit != whole.unit or part.value > whole.value:
        return
    if years(part, whole):
        return
    computed = part.range.over(whole.range)
    if computed is None or computed.widened(0.005).meets(share.range):
        return
    yield reading.flag(
        NAME,
        (part.span, whole.span, share.span),
        "Does the share fit the two figures beside it?",
        f"{plain(part.value)} ÷ {plain(whole.value)} = {plain(100 * part.value / whole.value)} %, "
        f"not {share.words.strip()}.",
    )
