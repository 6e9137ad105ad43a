"""Who has appeared in the article so far: names, what they are called, who spoke and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from redpencil.detect.elements.names.lists import names as listed
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

NEVER: Final = -99
_PEOPLE: Final = (ElementKind.PERSON, ElementKind.ORG, ElementKind.PLACE)
_ADDRESS: Final = {"mr": "he", "sir": "he", "ms": "she", "mrs": "she", "miss": "she"}
_KEPT: Final = 20
"""How many of the cast are remembered; the longest unseen leaves first."""


@dataclass(slots=True)
class Figure:
    """One person or body of the cast."""

    name: str
    kind: str
    """person, org, place, or "other" for a group or a paper."""
    words: frozenset[str]
    seen: int
    """Number of the sentence that named it last."""
    spoke: int = NEVER
    """Number of the sentence it vouched for last."""
    times: int = 1
    speeches: int = 0
    led: int = NEVER
    """Number of the sentence that it was the first name in."""
    called: set[str] = field(default_factory=set)
    """Words that described it: "minister", "coach"."""
    sex: str = ""
    """he or she, where a given name or "Ms" tells it."""


class Cast:
    """The figures an article has shown so far; grows as sentences are read."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []
        self.last: Figure | None = None

    def show(
        self, number: int, text: str, elements: Sequence[Element], calls: Mapping[Span, set[str]]
    ) -> None:
        """Let a sentence's names appear; ``calls`` are the words that describe each of them."""
        people = [e for e in elements if e.kind in _PEOPLE]
        for place, element in enumerate(people):
            figure = self.meet(element.span.of(text), element.kind.value, number)
            if place == 0:
                figure.led = number
            if element.kind is ElementKind.PERSON:
                figure.called |= calls.get(element.span, set())
                figure.sex = _addressed(text, element) or figure.sex

    def meet(self, name: str, kind: str, number: int) -> Figure:
        """Return the figure of a name, a new one where nobody has that name."""
        figure = self.known(name)
        if figure is None:
            figure = Figure(name, kind, _words(name), number)
            figure.sex = _sex(name) if kind == "person" else ""
            self.figures.append(figure)
            self._forget()
        else:
            figure.times += figure.seen != number
            figure.seen = number
            figure.name = name if kind == figure.kind else figure.name
            figure.words |= _words(name)
            figure.sex = figure.sex or (_sex(name) if kind == "person" else "")
        return figure

    def known(self, name: str) -> Figure | None:
        """Return who bears a name, also a part of it."""
        words = _words(name)
        for figure in reversed(self.figures):
            if words and (words <= figure.words or figure.words <= words):
                return figure
        return None

    def speak(self, name: str, kind: str, number: int) -> None:
        """Note who vouched for a sentence."""
        figure = self.meet(name, kind, number)
        figure.spoke = number
        figure.speeches += 1
        self.last = figure

    def near(self, number: int) -> list[Figure]:
        """Return the figures that a pronoun or an open quotation may mean, latest first."""
        ranked = sorted(self.figures, key=lambda f: (-max(f.seen, f.spoke), -f.spoke, f.name))
        kept = [f for f in ranked if number - max(f.seen, f.spoke) <= 10][:7]
        often = max(
            self.figures,
            key=lambda f: (f.kind == "person", f.times, f.speeches, f.name),
            default=None,
        )
        kept += [f for f in (self.last, often) if f and f not in kept]
        return kept

    def _forget(self) -> None:
        if len(self.figures) > _KEPT:
            gone = min(
                self.figures, key=lambda f: (f is self.last or f.times > 2, max(f.seen, f.spoke))
            )
            self.figures.remove(gone)


def _addressed(text: str, element: Element) -> str:
    before = text[max(0, element.span.start - 5) : element.span.start].split()
    return _ADDRESS.get(before[-1].rstrip(".").lower(), "") if before else ""


def _sex(name: str) -> str:
    """Tell by the given name of a full name; a name alone may be the family's."""
    first, _, rest = name.partition(" ")
    if not rest:
        return ""
    return "she" if first in listed("women") else "he" if first in listed("men") else ""


def _words(name: str) -> frozenset[str]:
    return frozenset(w.strip(".,’'").lower().removesuffix("'s").removesuffix("’s") for w in name.split()) - {"the", "of", "and", "a", "", "mr", "ms", "mrs", "in", "for"}  # fmt: skip
