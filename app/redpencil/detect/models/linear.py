"""Weights by the name of a feature, and the sums they give."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, TypeAlias

from redpencil.base import resources

FORMAT: Final = "redpencil.weights/1"

Weights: TypeAlias = Mapping[str, int]


@cache
def weights(name: str) -> Weights:
    """Return a shipped model's weights, read at the first call. Raises ValueError if not ours."""
    data = json.loads(resources.path(f"models/{name}.json").read_text(encoding="utf-8"))
    if data.get("format") != FORMAT:
        raise ValueError(f"not a model of this program: {name}")
    found: dict[str, int] = data["weights"]
    return found


def total(model: Weights, features: Iterable[str]) -> int:
    """Return the sum of the features' weights; a feature the model never saw weighs nothing."""
    get = model.get
    return sum([get(f, 0) for f in features])
