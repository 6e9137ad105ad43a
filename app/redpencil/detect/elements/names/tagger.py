"""A small averaged perceptron that names the elements of a sentence, token by token.

Greedy, left to right; the features are in ``features`` and here, the weights in
resources/models/elements.json, which packaging/models/elements.py rebuilds to the same bytes.
Source of the method: M. Collins, "Discriminative Training Methods for Hidden Markov Models",
EMNLP 2002.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from redpencil.detect.elements.names import features
from redpencil.detect.elements.names.runs import OUT
from redpencil.detect.elements.names.tokens import Token

FIRM: Final = frozenset("percent money measure date duration age contact".split())
"""Kinds found by rule that are never part of a name; a bare year counts as "year"."""

NAMES: Final = ("org", "person", "place", "title", "work")
LABELS: Final = (OUT, *(f"{sign}-{name}" for name in NAMES for sign in "BI"))
_FOLLOW: Final = {
    last: tuple(
        number for number, label in enumerate(LABELS) if label[0] != "I" or label[2:] == last[2:]
    )
    for last in LABELS
}
"""What may follow a label: the inside of a name only its beginning or inside."""
Weights = Mapping[str, Sequence[tuple[int, int]]]
"""By feature, pairs of a label's number and its weight."""


@dataclass(slots=True)
class Memory:
    """What the article has shown so far: words in small letters, and what names were."""

    small: frozenset[str] = frozenset()
    """Words that stand somewhere in small letters."""
    seen: dict[str, str] = field(default_factory=dict)
    """The kind that a capitalised word had when it was last part of a name."""

    def learn(self, sentence: Sequence[Token], labels: Sequence[str]) -> None:
        """Remember the kinds of the names in a sentence."""
        for token, label in zip(sentence, labels, strict=True):
            if label != OUT and token.shape[0] == "X" and len(token.word) > 2:
                self.seen[token.low] = label[2:]


@dataclass(frozen=True, slots=True)
class Sight:
    """A sentence with all that is known of its tokens before tagging."""

    tokens: Sequence[Token]
    listed: Sequence[str]
    keys: Sequence[str]
    ruled: Sequence[str]
    """What the rules say of a token: "B-date", "I-number", ""."""


def sight(sentence: Sequence[Token], ruled: Sequence[str]) -> Sight:
    """Look a sentence's tokens up in the lists."""
    return Sight(sentence, features.listed(sentence), features.keys(sentence), ruled)


def tag(seen: Sight, memory: Memory, weights: Weights) -> list[str]:
    """Return a label for each token: "B-" or "I-" and the kind, or "O"."""
    labels: list[str] = []
    before, last = OUT, OUT
    for number in range(len(seen.tokens)):
        label = OUT
        if seen.ruled[number][2:] not in FIRM and (last != OUT or _telling(seen, number, weights)):
            scores = [0] * len(LABELS)
            for name in (*static(seen, number, memory), *moving(seen, number, last, before)):
                for place, weight in weights.get(name, ()):
                    scores[place] += weight
            label = best(scores, last)
        labels.append(label)
        before, last = last, label
    return labels


def best(scores: Sequence[int], last: str) -> str:
    """Return the best label that may follow the one before; of equals, the first of ``LABELS``."""
    return LABELS[max(_FOLLOW[last], key=scores.__getitem__)]


def _telling(seen: Sight, number: int, weights: Weights) -> bool:
    """Tell whether a token can begin an element at all, so that most cost nothing."""
    token = seen.tokens[number]
    return (
        token.shape not in ("x", ".", ",")
        or bool(seen.ruled[number] or seen.listed[number])
        or "w=" + token.low in weights
    )


def static(seen: Sight, number: int, memory: Memory) -> Iterator[str]:
    """Yield the features of a token that do not depend on other labels."""
    token = seen.tokens[number]
    low, shape = token.low, token.shape
    left, right = _at(seen, number - 1), _at(seen, number + 1)
    far_left, far_right = _at(seen, number - 2), _at(seen, number + 2)
    yield "bias"
    yield "w=" + low
    yield "s=" + shape
    yield "3=" + low[-3:] + shape
    yield "l=" + left[0]
    yield "r=" + right[0]
    yield f"lr={left[1]}|{shape}|{right[1]}"
    yield f"ll={far_left[0]} {left[0]}"
    yield f"rr={right[0]} {far_right[0]}"
    yield f"g={seen.listed[number]}|{seen.keys[number]}|{shape}"
    yield "gl=" + left[2] + "|" + left[3]
    yield "gr=" + right[2] + "|" + right[3]
    yield f"gg={left[2]}{left[3]}|{seen.listed[number]}{seen.keys[number]}|{right[2]}{right[3]}"
    yield "g2=" + far_right[2] + far_right[3] + far_right[1]
    yield f"u={seen.ruled[number]}"
    yield f"uw={seen.ruled[number]}|{low}"
    yield f"ur={seen.ruled[number]}|{right[0]}"
    if shape[0] == "X":
        yield f"m={memory.seen.get(low, '')}|{low in memory.small}|{number == 0}"
        yield f"mk={memory.seen.get(low, '')}|{seen.keys[number]}{seen.listed[number]}"
        yield f"mr={memory.seen.get(right[0], '')}|{right[1]}"
        yield f"c={left[0]}|{right[1]}"


def moving(seen: Sight, number: int, last: str, before: str) -> Iterator[str]:
    """Yield the features that depend on the labels before."""
    token = seen.tokens[number]
    yield "p=" + last
    yield f"pp={before}|{last}"
    yield f"pw={last}|{token.low}"
    yield f"ps={last}|{token.shape}"
    yield f"pg={last}|{seen.listed[number]}{seen.keys[number]}"
    yield f"pu={last}|{seen.ruled[number]}"
    right = _at(seen, number + 1)
    yield f"psr={last}|{token.shape}|{right[1]}{right[3]}"


_NOTHING: Final = ("", "", "", "")


def _at(seen: Sight, number: int) -> tuple[str, str, str, str]:
    if 0 <= number < len(seen.tokens):
        token = seen.tokens[number]
        return token.low, token.shape, seen.listed[number], seen.keys[number]
    return _NOTHING
