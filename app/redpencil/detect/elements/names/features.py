"""What the tagger sees of a token: itself, its neighbours, the lists and rules that know it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from redpencil.detect.elements import gazetteer as known
from redpencil.detect.elements.names.lists import names
from redpencil.detect.elements.names.tokens import Token

_LARGE: Final = frozenset({"city", "place", "work", "org"})
"""Classes whose names have a capital: "sky" is no broadcaster."""
_BODIES: Final = frozenset({"parliament"})
LONGEST: Final = 6
"""Words of the longest listed name."""


@cache
def phrases() -> Mapping[str, str]:
    """Return listed names of one word or more, in small letters, with their class."""
    table: dict[str, str] = {}
    for words, label in (
        (names("cities"), "city"),
        (names("works"), "work"),
        (names("orgs"), "org"),
        (names("places"), "place"),
        (names("states"), "place"),
        (names("countries-en"), "place"),
        (known.PLACES, "place"),
        (known.ORGS, "org"),
        (known.WORKS, "work"),
        (known.TITLES, "title"),
        (names("posts"), "post"),
        (known.POSTS, "post"),
        (known.DEMONYMS, "people"),
    ):
        for name in words:
            parts = name.lower().replace("’", "'").split()
            if len(parts) <= LONGEST:
                table[" ".join(parts)] = label
    return table


@cache
def _heads() -> frozenset[str]:
    return frozenset(phrase.split(" ", 1)[0] for phrase in phrases() if " " in phrase)


@cache
def _keys() -> Mapping[str, str]:
    """Return the class of single words that name what an organisation, place or work is."""
    table = dict.fromkeys(names("given"), "given")
    table |= {w: "family" for w in names("family") if w not in table}
    for words, label in (
        (known.PLACE_WORDS, "placeword"),
        (known.WORK_WORDS, "workword"),
        (known.ORG_WORDS, "orgword"),
    ):
        table |= dict.fromkeys(words, label)
    return table


def listed(sentence: Sequence[Token]) -> list[str]:
    """Return, for each token, its place in the longest listed name: "B-place", "I-org", ""."""
    table, heads = phrases(), _heads()
    found = [""] * len(sentence)
    number = 0
    while number < len(sentence):
        low = sentence[number].low
        size, label = 1, table.get(low, "")
        if low in heads:
            size, label = _longest(sentence, number, table, label)
        if size == 1 and sentence[number].shape == "x" and label in _LARGE and low not in _BODIES:
            label = ""
        if label:
            found[number] = "B-" + label
            for inner in range(number + 1, number + size):
                found[inner] = "I-" + label
        number += size
    return found


def _longest(
    sentence: Sequence[Token], number: int, table: Mapping[str, str], label: str
) -> tuple[int, str]:
    size = 1
    phrase = sentence[number].low
    for more in range(1, min(LONGEST, len(sentence) - number)):
        phrase = f"{phrase} {sentence[number + more].low}"
        if phrase in table:
            size, label = more + 1, table[phrase]
    return size, label


def keys(sentence: Sequence[Token]) -> list[str]:
    """Return, for each token, the class of its word: "given", "orgword" …; "" for small ones."""
    table = _keys()
    return [table.get(t.word, "") if t.shape[0] == "X" else "" for t in sentence]
