"""The names of an English article: tagged sentence by sentence, their kinds settled by all mentions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from redpencil.base import resources
from redpencil.detect.elements.names import capitals, kinds, mended, runs, tagger
from redpencil.detect.elements.names.tokens import Token, tokens
from redpencil.detect.elements.overlap import firm, joined
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

MODEL: Final = "models/elements.json"
AGAIN: Final = 6
"""Sentences at the top that are read a second time, when the names they shorten are known."""
_SMALL: Final = re.compile(r"(?<![\w'’-])[a-zà-ÿ][\w'’-]{0,40}")


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the tagger and of the judge of kinds."""

    tags: tagger.Weights
    kinds: kinds.Scores


@cache
def shipped() -> Model:
    """Return the weights that come with the program."""
    told = json.loads(resources.path(MODEL).read_text(encoding="utf-8"))
    tags = {name: packed(flat) for name, flat in told["tags"].items()}
    return Model(tags, told["kinds"])


def packed(flat: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return pairs from a flat list: 0, 5, 3, -2 is (0, 5), (3, -2)."""
    return tuple(zip(flat[::2], flat[1::2], strict=True))


def small_words(text: str) -> frozenset[str]:
    """Return the words that stand somewhere in small letters."""
    return frozenset(m[0] for m in _SMALL.finditer(text))


def sight(text: str, sentence: Span, ruled: Sequence[Element]) -> tagger.Sight:
    """Look at a sentence: its tokens, what the lists and the rules say of them."""
    found = tokens(text, sentence.start, sentence.end)
    known = joined(ruled, capitals.found(text, sentence))
    return tagger.sight(found, marked(found, ((e.span, label(e)) for e in known)))


def label(element: Element) -> str:
    """Return what the tagger is told of a rule's element; a bare year may be part of a name."""
    weak_date = element.kind is ElementKind.DATE and not firm(element)
    return "year" if weak_date else element.kind.value


def marked(found: Sequence[Token], spans: Iterator[tuple[Span, str]]) -> list[str]:
    """Return "B-" or "I-" and the kind for the tokens inside the spans, "" for others."""
    result = [""] * len(found)
    number = 0
    for span, kind in spans:
        while number < len(found) and found[number].start < span.start:
            number += 1
        sign = "B-"
        while number < len(found) and found[number].start < span.end:
            result[number], sign = sign + kind, "I-"
            number += 1
    return result


def tagged(
    sights: Sequence[tagger.Sight], small: frozenset[str], model: Model, *, settle: bool = True
) -> list[list[str]]:
    """Return the labels of every sentence, in order, the kinds settled for the whole article."""
    memory = tagger.Memory(small)
    labels = []
    for seen in sights:
        labels.append(mended.mended(seen, tagger.tag(seen, memory, model.tags)))
        memory.learn(seen.tokens, labels[-1])
    for number in range(min(AGAIN, len(sights))):
        again = tagger.tag(sights[number], memory, model.tags)
        labels[number] = mended.mended(sights[number], again)
    labels = mended.filled(sights, labels, small)
    return settled(sights, labels, model.kinds) if settle else labels


def mentions(
    sights: Sequence[tagger.Sight], labels: Sequence[Sequence[str]]
) -> Iterator[tuple[int, kinds.Mention]]:
    """Yield every name with the number of its sentence."""
    for number, (seen, found) in enumerate(zip(sights, labels, strict=True)):
        for first, last, kind in runs.runs(found):
            if kind in kinds.KINDS:
                yield number, kinds.Mention(seen, first, last, kind)


def settled(
    sights: Sequence[tagger.Sight], labels: list[list[str]], weights: kinds.Scores
) -> list[list[str]]:
    """Give all mentions of a name the kind that fits them best together."""
    found = list(mentions(sights, labels))
    where = {id(m): number for number, m in found}
    for group in kinds.grouped([m for _, m in found]).values():
        scores = kinds.judge(group, weights)
        kind = max(scores, key=lambda k: (scores[k], k))
        for mention in group:
            line = labels[where[id(mention)]]
            for number in range(mention.first, mention.last):
                line[number] = line[number][:2] + kind
    return labels


def elements(seen: tagger.Sight, labels: Sequence[str]) -> list[Element]:
    """Return the names of a tagged sentence."""
    return [
        Element(Span(seen.tokens[first].start, seen.tokens[last - 1].end), ElementKind(kind))
        for first, last, kind in runs.runs(labels)
    ]
