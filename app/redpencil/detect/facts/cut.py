"""The best way to cut a sentence into facts, by the weights of each place and stretch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from redpencil.detect.facts import features
from redpencil.detect.facts.features import Scene
from redpencil.detect.models.linear import Weights, total

LONGEST: Final = 70
"""Words a fact has at most; keeps the time in proportion to the words."""

UNCUT: Final = 400
"""Words of a "sentence" that nobody wrote as one: a table or a list, kept as one fact."""

Memo: TypeAlias = dict[features.Shape, int]
LEAN: Final = 200
"""Added to every fact, so that as many are listed as a checker would; found by cross-validation."""

FORBIDDEN: Final = 10**7
"""Taken from a cut that is never right; more than all weights of a sentence together."""

Cut: TypeAlias = tuple[int, int]
Extra: TypeAlias = Callable[[int, int], int]


def best(
    scene: Scene,
    model: Weights,
    extra: Extra | None = None,
    *,
    single: bool = False,
    memo: Memo | None = None,
) -> list[Cut]:
    """Return the facts as ranges of words, in order, without overlap; at least one.

    A semi-Markov decoder (Sarawagi and Cohen 2004): the score of a way to cut is the sum over its
    facts of what begins them, ends them, is in them and what the whole stretch is like.
    ``memo`` keeps the scores of shapes from one sentence to the next, while the model is the same.
    ``extra`` adds to the score of a stretch, as training does, in place of ``LEAN``. ``single`` asks for one fact only.
    """
    size = len(scene.words)
    if not size:
        return []
    if size > UNCUT:
        return [(0, size)]
    scorer = _Scorer(scene, model, extra or _lean, {} if memo is None else memo)
    if single:
        return [scorer.single()]
    gain: list[int] = [0] * (size + 1)
    back: list[int] = [-1] * (size + 1)
    for end in range(1, size + 1):
        gain[end] = gain[end - 1]
        if scorer.barred[end - 1]:
            continue
        for start in range(max(0, end - LONGEST), end):
            value = gain[start] + scorer.value(start, end)
            if value > gain[end]:
                gain[end], back[end] = value, start
    return _traced(back) or [scorer.single()]


def _lean(_start: int, _end: int) -> int:
    return LEAN


def _traced(back: list[int]) -> list[Cut]:
    found, end = [], len(back) - 1
    while end > 0:
        if back[end] < 0:
            end -= 1
        else:
            found.append((back[end], end))
            end = back[end]
    return found[::-1]


class _Scorer:
    def __init__(self, scene: Scene, model: Weights, extra: Extra, memo: Memo) -> None:
        self._memo = memo
        places = range(len(scene.words))
        self._scene, self._model, self._extra = scene, model, extra
        self._counts = features.sums(scene)
        self._starts = [total(model, features.starting(scene, n)) for n in places]
        self.barred = [features.inseparable(scene, n) for n in places]
        self._ends = [
            total(model, features.ending(scene, n)) - FORBIDDEN * barred
            for n, barred in zip(places, self.barred, strict=True)
        ]
        self._within = [0]
        for n in places:
            self._within.append(self._within[-1] + total(model, features.within(scene, n)))

    def value(self, start: int, end: int) -> int:
        score = self._starts[start] + self._ends[end - 1] + self._within[end] - self._within[start]
        score += self._shaped(features.shape(self._scene, self._counts, start, end))
        return score + self._extra(start, end)

    def _shaped(self, like: features.Shape) -> int:
        score = self._memo.get(like)
        if score is None:
            score = self._memo[like] = total(self._model, features.stretch(like))
        return score

    def single(self) -> Cut:
        size = len(self._scene.words)
        longest = max(LONGEST, size // 4)
        every = (
            (self.value(s, e), s - e, s, e)
            for s in range(size)
            for e in range(s + 1, min(size, s + longest) + 1)
        )
        return max(every)[2:]
