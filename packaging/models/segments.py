"""Train the cutter: an averaged structured perceptron with a margin, in whole numbers."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from redpencil.detect.facts import cut, features
from redpencil.detect.facts.features import Scene

MARGIN, SCALE = 2, 1000


@dataclass(frozen=True)
class Example:
    """A sentence and the ranges of words that are its facts."""

    scene: Scene
    facts: tuple[cut.Cut, ...]


def named(scene: Scene, facts: Sequence[cut.Cut]) -> dict[str, int]:
    """Return how often each feature occurs in a way to cut a sentence."""
    counts: dict[str, int] = defaultdict(int)
    sums = features.sums(scene)
    for start, end in facts:
        for name in features.starting(scene, start):
            counts[name] += 1
        for name in features.ending(scene, end - 1):
            counts[name] += 1
        for name in features.stretch(features.shape(scene, sums, start, end)):
            counts[name] += 1
        for number in range(start, end):
            for name in features.within(scene, number):
                counts[name] += 1
    return counts


def train(
    examples: Sequence[Example], rounds: int = 8, seed: int = 5, least: int = 2
) -> dict[str, int]:
    """Return the averaged weights; the same examples and seed give the same numbers."""
    order = list(range(len(examples)))
    shuffle = random.Random(seed).shuffle
    weights: dict[str, int] = defaultdict(int)
    sums: dict[str, int] = defaultdict(int)
    step = 1
    for _ in range(rounds):
        shuffle(order)
        for number in order:
            step += 1
            example = examples[number]
            wanted = set(example.facts)
            found = cut.best(example.scene, weights, lambda s, e, w=wanted: _cost(s, e, w))
            if set(found) == wanted:
                continue
            change = named(example.scene, example.facts)
            for name, count in named(example.scene, found).items():
                change[name] -= count
            for name, count in change.items():
                if count:
                    weights[name] += count
                    sums[name] += step * count
    return {
        n: v
        for n in sorted(weights)
        if (v := (SCALE * (weights[n] * step - sums[n])) // (step * 10))
    }


def _cost(start: int, end: int, wanted: set[cut.Cut]) -> int:
    """Return the margin by which a wrong fact must lose: more where it overlaps none of the right ones by half."""
    if (start, end) in wanted:
        return 0
    for s, e in wanted:
        common = min(end, e) - max(start, s)
        if common > 0 and 2 * common >= max(end, e) - min(start, s):
            return MARGIN // 2
    return MARGIN * 2
