"""One person with two titles: Senator Holm and, later, Representative Holm.

Rule: a person bears one title through an article unless the text says that it changed
(Associated Press Stylebook, "titles"). False alarms: only titles of one ladder that exclude each
other, right before the same name; "former" and "then" are let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "titles"
_LADDERS: Final = (
    ("Mr", "Mrs|Ms|Miss"),
    ("King", "Queen"),
    ("Sir", "Dame|Lady"),
    ("President", "Prime Minister", "Chancellor", "Vice President", "Governor|Gov", "Mayor", "Senator|Sen", "Representative|Rep|Congressman|Congresswoman"),
    ("Private", "Corporal|Cpl", "Sergeant|Sgt", "Lieutenant|Lt", "Captain|Capt", "Major|Maj", "Colonel|Col", "Lieutenant Colonel", "General|Gen", "Admiral"),
    ("Judge", "Justice", "Prosecutor", "Sheriff"),
    ("Bishop", "Archbishop", "Cardinal", "Pope"),
    ("Ambassador", "Consul"),
)  # fmt: skip
_RANKS: Final = {
    title: (ladder, rung)
    for ladder, rungs in enumerate(_LADDERS)
    for rung, names in enumerate(rungs)
    for title in names.split("|")
}
_TITLED: Final = re.compile(
    rf"(?<![\w-])(?P<title>{'|'.join(sorted(_RANKS, key=len, reverse=True))})\.? (?P<name>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){{0,2}})"
)
_THEN: Final = re.compile(r"\b(?:former|then|ex|late|future|previous|acting|deputy|promoted|Vice|Lieutenant)[ -]$", re.IGNORECASE)  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a name bears two titles that exclude each other."""
    if not reading.english:
        return
    seen: dict[tuple[str, int], tuple[str, str, Span]] = {}
    for line in reading.lines:
        for match in _TITLED.finditer(line.text):
            if _THEN.search(line.text, max(0, match.start() - 16), match.start()):
                continue
            name = re.sub(r"[’']s?$", "", match["name"])
            ladder, rung = _RANKS[match["title"]]
            known = seen.setdefault(
                (name.split()[-1], ladder), (match["title"], name, line.at(match))
            )
            if _RANKS[known[0]][1] != rung and _one_person(known[1], name):
                yield reading.flag(
                    NAME,
                    (known[2], line.at(match)),
                    "Which title does this person bear?",
                    f"“{known[0]} {known[1]}” and “{match['title']} {name}”.",
                )


def _one_person(one: str, other: str) -> bool:
    """Tell whether two names can be one person's: a surname alone fits any first name."""
    a, b = one.split(), other.split()
    return len(a) == 1 or len(b) == 1 or a[0] == b[0]
