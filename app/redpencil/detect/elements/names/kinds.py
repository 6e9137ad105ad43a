"""Of what kind a name is, judged once for the whole article by all its mentions together.

A log-linear classifier over the name's own words, the lists that know them and the words around
every mention; the weights lie with the tagger's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from redpencil.detect.elements.names import features
from redpencil.detect.elements.names.tagger import Sight
from redpencil.detect.elements.names.tokens import Token

KINDS: Final = ("org", "person", "place", "work")
Scores = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Mention:
    """One name where it stands: token numbers [first, last) of a sentence, and what it was taken for."""

    sight: Sight
    first: int
    last: int
    kind: str

    @property
    def words(self) -> tuple[Token, ...]:
        """The tokens of the name, without an article in front."""
        found = tuple(self.sight.tokens[self.first : self.last])
        return found[1:] if len(found) > 1 and found[0].low == "the" else found

    @property
    def name(self) -> str:
        """The name in small letters."""
        return " ".join(t.low for t in self.words)


def grouped(mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """Return the mentions by name; a last name alone goes to the full name before it."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.name].append(mention)
    owners = dict(_owners(groups))
    merged: dict[str, list[Mention]] = defaultdict(list)
    for name, found in groups.items():
        merged[owners.get(name, name)].extend(found)
    return merged


def _owners(groups: Mapping[str, Sequence[Mention]]) -> Iterator[tuple[str, str]]:
    """Yield (short, full) for names of one word that end, or begin, a person's full name."""
    for name, found in groups.items():
        words = found[0].words
        if (
            not 2 <= len(words) <= 4
            or Counter(m.kind for m in found).most_common(1)[0][0] != "person"
        ):
            continue
        for part in (words[-1].low, words[0].low):
            if part in groups and part != name and words[-1].shape[0] == "X":
                yield part, name


def seen(found: Sequence[Mention]) -> dict[str, float]:
    """Return the features of a name with their weights; those of mentions share one vote."""
    longest = max(found, key=lambda m: len(m.words))
    result = dict.fromkeys(_own(longest), 1.0)
    share = 1.0 / len(found) ** 0.5
    signs: Counter[str] = Counter()
    for mention in found:
        for name in _around(mention):
            result[name] = result.get(name, 0.0) + share
        signs.update(set(_signs(mention)))
    for sign, count in signs.items():
        result["any " + sign] = 1.0
        if 2 * count >= len(found):
            result["most " + sign] = 1.0
    return result


_IN: Final = frozenset(
    "in near at from around outside across into toward towards within throughout".split()
)
_SAYS: Final = frozenset(
    (
        "said says told added asked replied explained wrote tweeted claimed denied stated noted "
        "believes thinks argued insisted recalled announced"
    ).split()
)
_BY: Final = frozenset("said says by with".split())


def _signs(mention: Mention) -> Iterator[str]:
    """Yield what the place of a mention tells of its kind, in general terms."""
    tokens, sight, first = mention.sight.tokens, mention.sight, mention.first
    left = tokens[first - 1].low if first else ""
    farther = tokens[first - 2].low if first > 1 else ""
    right = tokens[mention.last].low if mention.last < len(tokens) else ""
    next_shape = tokens[mention.last + 1].shape if mention.last + 1 < len(tokens) else ""
    told = {
        "in": left in _IN,
        "in the": left == "the" and farther in _IN,
        "the": left == "the" or tokens[first].low == "the",
        "says": right in _SAYS,
        "by": left in _BY,
        "who": right in ("who", "whose"),
        "owns": right in ("'s", "’s"),
        "aged": right == "," and next_shape == "d",
        "titled": bool(first) and sight.listed[first - 1][2:] in ("title", "post"),
        "mr": left in _MR or (left == "." and farther in _MR),
        "quoted": left in ('"', "“", "'", "‘"),
        "bracketed": left == "(" and right == ")",
    }
    yield from (sign for sign, holds in told.items() if holds)


_MR: Final = frozenset({"mr", "mrs", "ms", "dr", "sir"})


def _own(mention: Mention) -> Iterator[str]:
    words = mention.words
    lows = [t.low for t in words]
    offset = mention.last - len(words)
    listed = mention.sight.listed[offset : mention.last]
    keys = mention.sight.keys[offset : mention.last]
    whole = features.phrases().get(mention.name, "")
    yield "bias"
    yield "n=" + mention.name
    yield f"g={whole}"
    yield "size=" + str(min(len(words), 4))
    yield "first=" + lows[0]
    yield "head=" + lows[-1]
    yield "end=" + lows[-1][-3:]
    yield f"fk={keys[0]}|{len(words) > 1}"
    yield f"hk={keys[-1]}|{len(words) > 1}"
    yield f"kk={keys[0]}|{keys[-1]}|{min(len(words), 3)}"
    yield f"gk={whole}|{keys[-1]}"
    yield "shape=" + " ".join(t.shape for t in words[:4])
    for low, key, known in zip(lows, keys, listed, strict=True):
        yield "w=" + low
        if len(words) > 1:
            yield "k=" + key
            yield "l=" + known
    if "of" in lows or "for" in lows:
        yield "of=" + lows[0]


def _around(mention: Mention) -> Iterator[str]:
    tokens, sight = mention.sight.tokens, mention.sight
    left = tokens[mention.first - 1] if mention.first else None
    right = tokens[mention.last] if mention.last < len(tokens) else None
    one = left.low if left else "^"
    if one == "the" and mention.first > 1:
        one = tokens[mention.first - 2].low + " the"
    two = tokens[mention.last + 1].low if mention.last + 1 < len(tokens) else "$"
    size = "1" if len(mention.words) == 1 else "2"
    yield f"L={one}"
    yield f"R={right.low if right else '$'}"
    yield f"RR={right.low if right else '$'} {two}"
    yield f"LS={one}|{size}"
    yield f"Lg={sight.listed[mention.first - 1] if mention.first else ''}"
    yield f"t={mention.kind}"


def judge(found: Sequence[Mention], weights: Scores) -> dict[str, float]:
    """Return the score of every kind for one name."""
    total = dict.fromkeys(KINDS, 0.0)
    for name, value in seen(found).items():
        if known := weights.get(name):
            for kind, weight in known.items():
                total[kind] += weight * value
    return total
