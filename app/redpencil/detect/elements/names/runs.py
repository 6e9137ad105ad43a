"""Runs of labels: a name's first token, the one behind its last, its kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

OUT: Final = "O"


class Run(NamedTuple):
    """A name: its first token, the one behind its last, its kind."""

    first: int
    last: int
    kind: str


def runs(labels: Sequence[str]) -> Iterator[Run]:
    """Yield each run of labels in order."""
    first, kind = 0, ""
    for number, found in enumerate([*labels, OUT]):
        if kind and (found[0] != "I" or found[2:] != kind):
            yield Run(first, number, kind)
            kind = ""
        if found[0] == "B":
            first, kind = number, found[2:]


def labelled(size: int, found: Sequence[Run]) -> list[str]:
    """Return a label for each token."""
    labels = [OUT] * size
    for first, last, kind in found:
        labels[first:last] = [f"B-{kind}", *[f"I-{kind}"] * (last - first - 1)]
    return labels
