"""Who has appeared in the article so far: names, what they are called, who spoke and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from redpencil.domain.element import Element, ElementKind

NEVER: Final = -99
_PEOPLE: Final = (ElementKind.PERSON, ElementKind.ORG, ElementKind.PLACE)
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


class Cast:
    """The figures an article has shown so far; grows as sentences are read."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []
        self.last: Figure | None = None

    def show(
        self, number: int, text: str, elements: Sequence[Element], calls: Iterable[str]
    ) -> None:
        """Let a sentence's names appear; ``calls`` are its words that may describe them."""
        people = [e for e in elements if e.kind in _PEOPLE]
        described = {c.lower() for c in calls}
        for place, element in enumerate(people):
            figure = self.meet(element.span.of(text), element.kind.value, number)
            if place == 0:
                figure.led = number
            if element.kind is ElementKind.PERSON:
                figure.called |= described

    def meet(self, name: str, kind: str, number: int) -> Figure:
        """Return the figure of a name, a new one where nobody has that name."""
        figure = self.known(name)
        if figure is None:
            figure = Figure(name, kind, _words(name), number)
            self.figures.append(figure)
            self._forget()
        else:
            figure.times += figure.seen != number
            figure.seen = number
            figure.name = name if kind == figure.kind else figure.name
            figure.words |= _words(name)
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


def _words(name: str) -> frozenset[str]:
    return frozenset(w.strip(".,’'").lower().removesuffix("'s").removesuffix("’s") for w in name.split()) - {"the", "of", "and", "a", "", "mr", "ms", "mrs", "in", "for"}  # fmt: skip
