"""Figures with what they count, so that two mentions can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redpencil.detect.consistency.figures import Figure, Kind
from redpencil.detect.consistency.reading import TOKEN, Line

_STOP: Final = frozenset(
    "the and that were was are who which with from into have has had been after over about than more less for per each out off "
    "this last next year years month months week weeks day days hour hours time times ago old other others people's of in on at to by as is it its "
    "percent million billion thousand hundred miles dollars euros could would will said says also some their his her they them".split()
)  # fmt: skip
_CUES: Final = {
    "dead": r"dead|died?|dies|deaths?|killed|kills?|killing|fatalit\w+|lives",
    "hurt": r"injur\w+|hurt|wounded|wounding",
    "held": r"arrest\w*|detain\w*|held|custody",
    "missing": r"missing",
    "jobs": r"jobs|layoffs?|redundan\w+|laid off",
}
_CUE: Final = re.compile(
    "|".join(f"(?P<{k}>\\b(?:{v})\\b)" for k, v in _CUES.items()), re.IGNORECASE
)
_FAR: Final = 80
_BROAD: Final = frozenset("people person men women children others victims residents".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure, the nouns right behind it, and what befell them."""

    figure: Figure
    nouns: frozenset[str]
    cue: str
    definite: bool
    """Whether "the" or "all" stands before it: the reader knows them already."""


def counted(line: Line) -> Iterator[Counted]:
    """Yield the counts of a sentence; money, years and ordinals are none."""
    for match in TOKEN.finditer(line.masked):
        figure = line.figure(match[1])
        if figure.kind is not Kind.NUMBER or _year(figure):
            continue
        before = line.masked[max(0, match.start() - _FAR) : match.start()]
        after = line.masked[match.end() : match.end() + _FAR]
        yield Counted(
            figure,
            frozenset(_nouns(after)),
            _cue(before, after),
            bool(re.search(r"\b(?:the|all|these|those)(?: \w+)? $", before, re.IGNORECASE)),
        )


def _year(figure: Figure) -> bool:
    return figure.words.isdigit() and 1500 <= figure.value <= 2100 and len(figure.words) == 4


def _nouns(after: str) -> Iterator[str]:
    for word in re.match(r"(?: [\w’'-]+){0,3}", after)[0].split():  # type: ignore[index]
        bare = word.casefold()
        if bare in _STOP or not bare.isalpha():
            return
        if len(bare) > 2:
            yield bare.removesuffix("s")


def _cue(before: str, after: str) -> str:
    """Return what befell those counted, told within five words behind or three before."""
    behind = re.match(r"(?:[ ,-]+[\w’']+){0,5}", after)
    ahead = re.search(r"(?:[\w’']+ ){0,3}(?:at least |about |some |more than )?$", before)
    for words in (behind[0] if behind else "", ahead[0] if ahead else ""):
        found = _CUE.search(words)
        if found:
            return found.lastgroup or ""
    return ""


def comparable(one: Counted, other: Counted) -> bool:
    """Tell whether two counts are told of the same thing."""
    if one.cue or other.cue:
        return one.cue == other.cue
    return bool(one.nouns & other.nouns - _BROAD)
