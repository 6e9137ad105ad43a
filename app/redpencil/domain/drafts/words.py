"""Word by word: what two texts share, and where a stretch of the one went in the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property
from typing import Final

from redpencil.domain.span import Span

_TOKEN: Final = re.compile(r"\w+(?:[.,'’]\w+)*|[^\w\s]")
"""A word or figure with its inner stops, or one sign."""


class Kind(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the old or the new text."""

    kind: Kind
    text: str


def tokens(text: str) -> tuple[Span, ...]:
    """Return where the words, figures and signs of a text stand."""
    return tuple(Span(*found.span()) for found in _TOKEN.finditer(text))


def bag(text: str) -> Counter[str]:
    """Return how often each word stands in a text."""
    return Counter(s.of(text) for s in tokens(text))


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return how many words two bags share, in any order: 0 to 1 (Dice's coefficient)."""
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0


@dataclass(frozen=True)
class Comparison:
    """Two texts laid side by side, word by word."""

    old: str
    new: str

    @cached_property
    def _spans(self) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        return tokens(self.old), tokens(self.new)

    @cached_property
    def _steps(self) -> Sequence[tuple[str, int, int, int, int]]:
        old, new = self._spans
        matcher = SequenceMatcher(
            None, [s.of(self.old) for s in old], [s.of(self.new) for s in new], autojunk=False
        )
        return matcher.get_opcodes()

    @property
    def same(self) -> bool:
        """Whether the words are the same; white space may differ."""
        return all(step[0] == "equal" for step in self._steps)

    def pieces(self) -> tuple[Piece, ...]:
        """Return both texts as one: what stayed, what went, what came."""
        return tuple(p for p in self._cut() if p.text)

    def _cut(self) -> Iterator[Piece]:
        old, new = self._spans
        at_old = at_new = 0
        for number, (tag, _, i2, _, j2) in enumerate(self._steps):
            last = number == len(self._steps) - 1
            end_old = len(self.old) if last else (old[i2].start if i2 < len(old) else len(self.old))
            end_new = len(self.new) if last else (new[j2].start if j2 < len(new) else len(self.new))
            if tag == "equal":
                yield Piece(Kind.SAME, self.new[at_new:end_new])
            else:
                yield Piece(Kind.GONE, self.old[at_old:end_old])
                yield Piece(Kind.NEW, self.new[at_new:end_new])
            at_old, at_new = end_old, end_new

    def changed(self) -> tuple[Span, ...]:
        """Return where words of the old text went, or came between them: empty spans."""
        old, _ = self._spans
        return tuple(self._stretch(old, i1, i2, self.old) for tag, i1, i2, *_ in self._edits())

    def arrived(self) -> tuple[Span, ...]:
        """Return the words of the new text that the old one does not have."""
        _, new = self._spans
        spans = (self._stretch(new, j1, j2, self.new) for *_, j1, j2 in self._edits())
        return tuple(s for s in spans if s)

    def _edits(self) -> Iterator[tuple[str, int, int, int, int]]:
        return (step for step in self._steps if step[0] != "equal")

    @staticmethod
    def _stretch(spans: tuple[Span, ...], first: int, end: int, text: str) -> Span:
        if first < end:
            return Span(spans[first].start, spans[end - 1].end)
        at = spans[first].start if first < len(spans) else len(text)
        return Span(at, at)

    def kept(self, span: Span) -> Span | None:
        """Return where exactly these words stand in the new text, or None if any changed."""
        for tag, i1, i2, j1, _ in self._steps:
            old, new = self._spans
            inside = [i for i in range(i1, i2) if old[i].meets(span)] if tag == "equal" else []
            if not inside:
                continue
            first, last = inside[0], inside[-1]
            if not Span(old[first].start, old[last].end).covers(span):
                return None
            start = new[j1 + first - i1].start + span.start - old[first].start
            end = new[j1 + last - i1].end - (old[last].end - span.end)
            return Span(start, end)
        return None

    def image(self, span: Span) -> Span | None:
        """Return the stretch of the new text that took the place of one of the old, or None."""
        old, new = self._spans
        mine = [i for i, s in enumerate(old) if s.meets(span)]
        if not mine:
            return None
        first, end = self._at(mine[0], after=False), self._at(mine[-1] + 1, after=True)
        if first >= end:
            return None
        return Span(new[first].start, new[end - 1].end)

    def _at(self, boundary: int, *, after: bool) -> int:
        """Return the boundary between new words for one between old words.

        What was put in right at the boundary stays outside.
        """
        for tag, i1, i2, j1, j2 in self._steps:
            if after and i1 < boundary <= i2:
                return j1 + boundary - i1 if tag == "equal" else j2
            if not after and i1 <= boundary < i2:
                return j1 + boundary - i1 if tag == "equal" else j1
        return 0
