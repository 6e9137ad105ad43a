"""A linear support vector machine in plain arithmetic: the same on every machine.

Dual coordinate descent for the squared hinge loss (Hsieh and others 2008, algorithm 1): only
additions, multiplications and divisions, in a fixed order.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence

Vector = Sequence[tuple[int, float]]


def vector(names: Iterable[str], index: Mapping[str, int]) -> Vector:
    """Return the known features of an example by their numbers, counted."""
    counts: dict[int, float] = {}
    for name in names:
        if name in index:
            counts[index[name]] = counts.get(index[name], 0.0) + 1.0
    return sorted(counts.items())


def index_of(examples: Iterable[Iterable[str]], least: int = 2) -> dict[str, int]:
    """Give numbers to the features that occur in enough examples, by the alphabet."""
    seen: dict[str, int] = {}
    for names in examples:
        for name in set(names):
            seen[name] = seen.get(name, 0) + 1
    return {n: i for i, n in enumerate(sorted(n for n, c in seen.items() if c >= least))}


def fit(
    vectors: Sequence[Vector],
    signs: Sequence[int],
    costs: Sequence[float],
    size: int,
    rounds: int = 30,
    seed: int = 1,
) -> list[float]:
    """Return the weights that separate +1 from -1; ``costs`` weigh each example's error."""
    weights = [0.0] * size
    alphas = [0.0] * len(vectors)
    norms = [sum(v * v for _, v in x) for x in vectors]
    order = list(range(len(vectors)))
    shuffle = random.Random(seed).shuffle
    for _ in range(rounds):
        shuffle(order)
        for number in order:
            example, sign = vectors[number], signs[number]
            slack = 0.5 / costs[number]
            margin = sign * sum(weights[i] * v for i, v in example)
            gradient = margin - 1.0 + slack * alphas[number]
            new = max(0.0, alphas[number] - gradient / (norms[number] + slack))
            step = (new - alphas[number]) * sign
            if step:
                alphas[number] = new
                for i, v in example:
                    weights[i] += step * v
    return weights
