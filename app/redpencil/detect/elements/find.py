"""All elements of a sentence: every family asked, overlaps settled by the family's rank."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from redpencil.detect.elements import dates, names, numbers, words
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

Family = Callable[[str, Span], Iterator[Element]]

FAMILIES: Final[tuple[Family, ...]] = (
    words.contacts,
    dates.found,
    numbers.found,
    words.superlatives,
    names.found,
)
"""Where two overlap, the longer wins; of equals, the family that stands first."""


def elements(text: str, sentence: Span, quotations: Iterable[Span] = ()) -> tuple[Element, ...]:
    """Return the elements in order; quotations may hold others, the rest do not overlap."""
    ranked = [
        (rank, element)
        for rank, family in enumerate(FAMILIES)
        for element in family(text, sentence)
        if sentence.covers(element.span)
    ]
    ranked.sort(key=lambda entry: (-len(entry[1].span), entry[0], entry[1].span))
    kept = _apart(element for _, element in ranked)
    quotes = (
        Element(span, ElementKind.QUOTE) for q in quotations if (span := _common(q, sentence))
    )
    spans = {e.span for e in kept}
    return tuple(sorted([*kept, *(q for q in quotes if q.span not in spans)], key=lambda e: e.span))


def _apart(candidates: Iterable[Element]) -> list[Element]:
    kept: list[Element] = []
    taken: set[int] = set()
    for element in candidates:
        places = range(element.span.start, element.span.end)
        if taken.isdisjoint(places):
            kept.append(element)
            taken.update(places)
    return kept


def _common(quote: Span, sentence: Span) -> Span | None:
    start, end = max(quote.start, sentence.start), min(quote.end, sentence.end)
    return Span(start, end) if end > start else None
