"""Sentence by sentence: which sentence of the new draft is which of the old one.

Two sentences are one where the words are the same and stand nowhere else, or stand there between
the same neighbours; or where one took the other's place and no third is nearly as like it.
Between look-alikes nothing is chosen.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from redpencil.domain.drafts.words import bag, likeness

ALIKE: Final = 0.5
"""Share of words that an edited sentence has in common with what it was."""
CLEARLY: Final = 0.15
"""By how much the next best must be less alike, so that none is chosen between look-alikes."""
RADIUS: Final = 6
"""Sentences before and after that tell one of several same sentences from the other."""
SHORT: Final = 8
"""Words below which a sentence says too little by itself: its neighbours must be there too."""
MOST: Final = 100_000
"""Pairs of sentences that are compared; beyond, none is taken for an edit of the other."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Numbers of the old sentences to numbers of the new ones."""

    to: dict[int, int]
    same: frozenset[int]
    """Old sentences whose words did not change."""
    moved: frozenset[int]
    """Those of ``same`` that stand in other company than before."""


def keys(sentences: Iterable[str]) -> list[str]:
    """Return sentences as they are compared: white space does not count."""
    return [" ".join(s.split()) for s in sentences]


def align(old: Sequence[str], new: Sequence[str]) -> Alignment:
    """Align sentences given as ``keys``."""
    to = _same(old, new)
    same = frozenset(to)
    in_order = set(_rising(sorted(to.items())))
    to |= _edited(old, new, to, sorted(in_order))
    moved = frozenset(
        i for i in same
        if not _in_company(i, to, len(old), len(new))
        and ((i, to[i]) not in in_order or len(old[i].split()) < SHORT)
    )  # fmt: skip
    return Alignment(to, same, moved)


def _same(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Match sentences of the same words: those that are single, then those that neighbours tell."""
    to: dict[int, int] = {}
    for radius in range(RADIUS + 1):
        rest_old = _by_context(old, radius, set(to))
        rest_new = _by_context(new, radius, set(to.values()))
        for context, here in rest_old.items():
            there = rest_new.get(context, [])
            if len(here) == len(there) == 1:
                to[here[0]] = there[0]
    return to | _beside(old, new, to)


def _by_context(keys: Sequence[str], radius: int, done: set[int]) -> dict[object, list[int]]:
    found: dict[object, list[int]] = defaultdict(list)
    for i, key in enumerate(keys):
        if i not in done:
            before = tuple(keys[max(0, i - radius) : i])
            found[(before, key, tuple(keys[i + 1 : i + 1 + radius]))].append(i)
    return found


def _beside(old: Sequence[str], new: Sequence[str], to: dict[int, int]) -> dict[int, int]:
    """Match what stands right beside a matched sentence in both texts, where only one does."""
    claims: dict[int, set[int]] = defaultdict(set)
    taken = set(to.values())
    for i, j in to.items():
        for step in (-1, 1):
            a, b = i + step, j + step
            inside = 0 <= a < len(old) and 0 <= b < len(new)
            if inside and a not in to and b not in taken and old[a] == new[b]:
                claims[a].add(b)
    wanted = Counter(b for there in claims.values() for b in there)
    return {
        a: next(iter(there))
        for a, there in claims.items()
        if len(there) == 1 and wanted[next(iter(there))] == 1
    }


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs that rise on both sides (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for place, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        back.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [j]
        ends[at : at + 1] = [place]
    run: list[tuple[int, int]] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        run.append(pairs[place])
        place = back[place]
    return run[::-1]


def _edited(
    old: Sequence[str], new: Sequence[str], to: dict[int, int], anchors: list[tuple[int, int]]
) -> dict[int, int]:
    """Match sentences that stand between the same unchanged ones and are clearly alike."""
    taken = set(to.values())
    left = [i for i in range(len(old)) if i not in to]
    free = [j for j in range(len(new)) if j not in taken]
    if len(left) * len(free) > MOST:
        return {}
    before, after = {i: bag(old[i]) for i in left}, {j: bag(new[j]) for j in free}
    alike = {(i, j): likeness(before[i], after[j]) for i in left for j in free}
    starts, ends = [i for i, _ in anchors], [j for _, j in anchors]
    found = {}
    for i in left:
        j = max(free, key=lambda j: alike[i, j], default=None)
        if j is None or bisect_left(starts, i) != bisect_left(ends, j):
            continue
        others = [alike[i, b] for b in free if b != j] + [alike[a, j] for a in left if a != i]
        if alike[i, j] >= ALIKE and alike[i, j] - max(others, default=0.0) >= CLEARLY:
            found[i] = j
    return dict(_rising(sorted(found.items())))


def _in_company(i: int, to: dict[int, int], many_old: int, many_new: int) -> bool:
    """Tell whether a sentence has a neighbour that it had before; the article's ends count."""
    j = to[i]
    before = to.get(i - 1) == j - 1 if i else j == 0
    after = to.get(i + 1) == j + 1 if i + 1 < many_old else j + 1 == many_new
    return before or after
