"""Three-way merge of notes, paragraph by paragraph: what each added or mended is in.

Each side's paragraphs are matched with those that both began with. Changes that lie apart are both
taken; two that touch the same paragraph are left to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

Words = str | None
"""None where a side has no paragraph there any more."""
Choose = Callable[[int, Words, Words, Words], Words]
"""Decides what both changed: number of the paragraph, counted from 1, what it was, and both."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs of the beginning, and what each side has in their place."""

    at: int
    base: tuple[str, ...]
    mine: tuple[str, ...]
    theirs: tuple[str, ...]


def merged(base: str, mine: str, theirs: str, choose: Choose) -> str:
    """Merge three texts; where both wrote more at one place, both is in, in one order."""
    made: list[str] = []
    for one in _stretches(*(text.split("\n") for text in (base, mine, theirs))):
        if one.mine in (one.theirs, one.base):
            made += one.theirs
        elif one.theirs == one.base:
            made += one.mine
        elif not one.base:
            made += [line for side in sorted((one.mine, one.theirs)) for line in side]
        else:
            sides = ("\n".join(s) if s else None for s in (one.base, one.mine, one.theirs))
            if (kept := choose(one.at + 1, *sides)) is not None:
                made.append(kept)
    return "\n".join(made)


def _stretches(base: list[str], mine: list[str], theirs: list[str]) -> Iterator[Stretch]:
    """Yield stretches that neither or one or both changed, in order, all of the three texts."""
    one, other = _kept(base, mine), _kept(base, theirs)
    steady = [(at, one[at], other[at]) for at in range(len(base)) if at in one and at in other]
    a = b = c = 0
    for x, y, z in (*steady, (len(base), len(mine), len(theirs))):
        if a < x or b < y or c < z:
            yield Stretch(a, tuple(base[a:x]), tuple(mine[b:y]), tuple(theirs[c:z]))
        if same := tuple(base[x : x + 1]):
            yield Stretch(x, same, same, same)
        a, b, c = x + 1, y + 1, z + 1


def _kept(base: list[str], side: list[str]) -> dict[int, int]:
    """Return where the paragraphs of the beginning that a side left as they were stand in it."""
    blocks = SequenceMatcher(None, base, side, autojunk=False).get_matching_blocks()
    return {b.a + n: b.b + n for b in blocks for n in range(b.size)}
