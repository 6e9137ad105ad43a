"""How much of a text came through: F1 of its runs of four words."""

from __future__ import annotations

from collections import Counter


def f1(found: str, gold: str) -> float:
    one, other = _runs(found), _runs(gold)
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = text.split()
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3)))
