"""Which of two overlapping elements stays."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from redpencil.domain.element import Element, ElementKind


def firm(element: Element) -> bool:
    """Tell an element that is never part of a name from one that can be: "Windows 7", "Expo 2016"."""
    weak = element.kind in (ElementKind.NUMBER, ElementKind.SUPERLATIVE)
    return not weak and not (element.kind is ElementKind.DATE and len(element.span) == 4)


def joined(rules: Iterable[Element], named: Iterable[Element]) -> list[Element]:
    """Return what stays, in order: a bare number or year yields to the longer name it is part of."""
    ranked = [(not firm(e), -len(e.span), 0, e.span, e) for e in rules]
    ranked += [(True, -len(e.span), 1, e.span, e) for e in named]
    ranked.sort(key=lambda entry: entry[:4])
    return apart(entry[4] for entry in ranked)


def apart(candidates: Iterable[Element]) -> list[Element]:
    """Return, in order, those that meet none before them in rank."""
    kept: list[tuple[int, int, Element]] = []
    for element in candidates:
        span = element.span
        place = bisect_left(kept, (span.start, span.end), key=lambda entry: entry[:2])
        left = kept[place - 1] if place else None
        right = kept[place] if place < len(kept) else None
        if (left is None or left[1] <= span.start) and (right is None or right[0] >= span.end):
            insort(kept, (span.start, span.end, element), key=lambda entry: entry[:2])
    return [entry[2] for entry in kept]
