"""One person with two titles: Senator Holm and, later, Representative Holm.

Rule: a person bears one title through an article unless the text says that it changed
(Associated Press Stylebook, "titles"). False alarms: only titles of one ladder that exclude each
other, right before the same name or set beside it between commas; "former", "then" and their like
are let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "titles"
_LADDERS: Final = (
    ("Mr", "Mrs|Ms|Miss"),
    ("King", "Queen"),
    ("Sir", "Dame|Lady"),
    ("President", "Prime Minister", "Chancellor", "Vice President", "Governor|Gov", "Mayor", "Senator|Sen", "Representative|Rep|Congressman|Congresswoman"),
    tuple(f"{m.title()} Minister" for m in "foreign finance interior justice health education transport energy environment agriculture trade culture housing".split()),
    ("Private", "Corporal|Cpl", "Sergeant|Sgt", "Lieutenant|Lt", "Captain|Capt", "Major|Maj", "Colonel|Col", "Lieutenant Colonel", "General|Gen", "Admiral"),
    ("Judge", "Justice", "Prosecutor", "Sheriff"),
    ("Bishop", "Archbishop", "Cardinal", "Pope"),
    ("Ambassador", "Consul"),
    ("Chairman", "Chairwoman", "Chief Executive", "Spokesman", "Spokeswoman", "Treasurer"),
)  # fmt: skip
_RANKS: Final = {
    title: (ladder, rung)
    for ladder, rungs in enumerate(_LADDERS)
    for rung, names in enumerate(rungs)
    for title in names.split("|")
}
_ANY: Final = "|".join(sorted(_RANKS, key=len, reverse=True))
_NAMED: Final = r"(?P<name>[A-ZÀ-Þ][\w’-]{1,40}(?: [A-ZÀ-Þ][\w’-]{1,40}){0,2})(?![\w’-])"
_WHOLE: Final = r"(?<![\w’-])(?P<name>[A-ZÀ-Þ][\w’-]{1,40}(?: [A-ZÀ-Þ][\w’-]{1,40}){1,2})(?![\w’-])"
_OF: Final = r"(?:[A-ZÀ-Þ][\w-]{1,40}[’']s |(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)(?: [\w-]{1,40}[’']s?)? )"
_RULES: Final = (
    re.compile(rf"(?<![\w-])(?P<title>{_ANY})\.? {_NAMED}"),
    re.compile(rf"\b{_OF}(?P<title>(?i:{_ANY})), {_WHOLE}(?=[,.;])"),
    re.compile(rf"{_WHOLE}, {_OF}(?P<title>(?i:{_ANY}))(?=[,.;]| of\b| who\b)"),
    re.compile(rf"\b(?P<title>(?-i:{_ANY.casefold()})) {_WHOLE}"),
)
"""Before the name; "the mayor, Karin Holm"; "Karin Holm, the mayor"; without a capital."""
_THEN: Final = re.compile(r"\b(?:former|then|ex|late|future|previous|acting|deputy|promoted|Vice|Lieutenant|vice|elect|shadow|new|first|outgoing|incoming)[ -]$", re.IGNORECASE)  # fmt: skip
_BEFORE: Final = 16


@dataclass(frozen=True, slots=True)
class _Titled:
    """A title, the name beside it, and where both stand."""

    title: str
    name: str
    span: Span


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a name bears two titles that exclude each other."""
    if not reading.english:
        return
    seen: dict[tuple[str, int], _Titled] = {}
    for line in reading.lines:
        for found in _titled(line):
            ladder, rung = _rank(found.title)
            known = seen.setdefault((found.name.split()[-1], ladder), found)
            if _rank(known.title)[1] != rung and _one_person(known.name, found.name):
                yield reading.flag(
                    NAME,
                    (known.span, found.span),
                    "Which title does this person bear?",
                    f"“{_shown(known)}” and “{_shown(found)}”.",
                )


def _titled(line: Line) -> Iterator[_Titled]:
    """Yield titles with names in the order of the sentence."""
    found: dict[int, _Titled] = {}
    for rule in _RULES:
        for match in rule.finditer(line.text):
            before = line.text[max(0, match.start("title") - _BEFORE) : match.start("title")]
            if not _THEN.search(before):
                name = re.sub(r"[’']s?$", "", match["name"])
                found.setdefault(
                    match.start("title"), _Titled(match["title"], name, line.at(match))
                )
    yield from (found[place] for place in sorted(found))


def _rank(title: str) -> tuple[int, int]:
    return _RANKS[title] if title in _RANKS else _RANKS[title.title()]


def _shown(titled: _Titled) -> str:
    return f"{titled.title} {titled.name}"


def _one_person(one: str, other: str) -> bool:
    """Tell whether two names can be one person's: a surname alone fits any first name."""
    a, b = one.split(), other.split()
    return len(a) == 1 or len(b) == 1 or a[0] == b[0]
