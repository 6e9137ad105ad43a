"""Where a claim of the old draft stands in the new one, if that is certain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.domain.draft import Lost
from redpencil.domain.drafts.align import Alignment, align, keys
from redpencil.domain.drafts.words import Comparison, bag, likeness
from redpencil.domain.element import Element
from redpencil.domain.recheck import Cause
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet

SUGGESTED: Final = 5
"""Places that are offered for an orphan."""
WORTH_OFFERING: Final = 0.3
"""Share of words that a sentence offered for an orphan has in common with its own."""


@dataclass(frozen=True, slots=True)
class Place:
    """The claim's words in the new text, the elements that stayed, and why to look again."""

    span: Span
    elements: tuple[Element, ...]
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Two drafts laid side by side."""

    old: Worksheet
    new: Worksheet
    sentences: Alignment

    @classmethod
    def of(cls, old: Worksheet, new: Worksheet) -> Match:
        """Lay a new draft beside the old one."""
        return cls(old, new, align(_keys(old), _keys(new)))

    def place(self, claim: Claim) -> Place | Lost:
        """Find a claim's place in the new draft, or say why there is none."""
        numbers = self.old.sentences_of(claim.span)
        there = [self.sentences.to.get(n) for n in numbers]
        if not there:
            return self._by_words(claim)
        first, last = there[0], there[-1]
        if first is None or last is None or there != list(range(first, last + 1)):
            return self._by_words(claim)
        same = self.sentences.same.issuperset(numbers)
        moved = same and not self.sentences.moved.isdisjoint(numbers)
        before = _around(self.old, numbers[0], numbers[-1], claim.span)
        after = _around(self.new, first, last)
        return self._inside(claim, before, after, Cause.PLACE if moved else None)

    def _inside(self, claim: Claim, before: Span, after: Span, cause: Cause | None) -> Place | Lost:
        """Place a claim within a stretch of the old text that became one of the new."""
        laid = Comparison(before.of(self.old.article.text), after.of(self.new.article.text))
        mine = _shifted(claim.span, -before.start)
        kept = laid.kept(mine)
        image = kept or laid.image(mine)
        if image is None:
            return Lost.GONE
        if kept is None:
            cause = Cause.WORDS
        elif self._concerns(claim, laid, before):
            cause = cause or Cause.SENTENCE
        span = _shifted(image, after.start)
        found = ((e, laid.kept(_shifted(e.span, -before.start))) for e in claim.elements)
        elements = [replace(e, span=_shifted(s, after.start)) for e, s in found if s]
        inside = sorted((e for e in elements if span.covers(e.span)), key=lambda e: e.span)
        return Place(span, tuple(inside), cause)

    def _concerns(self, claim: Claim, laid: Comparison, before: Span) -> bool:
        """Tell whether what changed around a claim is its own affair, not another claim's."""
        others = [
            c.span for c in self.old.claims
            if before.covers(c.span) and not c.span.meets(claim.span)
        ]  # fmt: skip
        changed = [_shifted(s, before.start) for s in laid.changed()]
        return not all(any(o.covers(s) for o in others) for s in changed)

    def _by_words(self, claim: Claim) -> Place | Lost:
        """Place a claim whose sentence was cut or joined: its words, single, between neighbours."""
        old, new = self.old.article.text, self.new.article.text
        found = occurrences(new, claim.exact)
        if not found:
            return Lost.GONE
        if len(found) > 1 or len(occurrences(old, claim.exact)) > 1:
            return Lost.AMBIGUOUS
        if self._gap(self.old, claim.span, old=True) != self._gap(self.new, found[0], old=False):
            return Lost.ELSEWHERE
        shift = found[0].start - claim.span.start
        elements = tuple(replace(e, span=_shifted(e.span, shift)) for e in claim.elements)
        return Place(found[0], elements, Cause.SENTENCE)

    def _gap(self, sheet: Worksheet, span: Span, *, old: bool) -> tuple[int, int]:
        """Return the numbers, in the old draft, of the nearest known sentences around a span."""
        known = {i: i for i in self.sentences.to} if old else _turned(self.sentences.to)
        numbers = sheet.sentences_of(span)
        before = [known[n] for n in known if n < numbers.start]
        after = [known[n] for n in known if n >= numbers.stop]
        return max(before, default=-1), min(after, default=len(self.old.sentences))


def _turned(to: dict[int, int]) -> dict[int, int]:
    return {j: i for i, j in to.items()}


def _keys(sheet: Worksheet) -> list[str]:
    return keys(s.span.of(sheet.article.text) for s in sheet.sentences)


def _around(sheet: Worksheet, first: int, last: int, claim: Span | None = None) -> Span:
    """Return the stretch of some sentences, and of a claim that reaches beyond them."""
    spans = [sheet.sentences[first].span, sheet.sentences[last].span, *([claim] if claim else [])]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def occurrences(text: str, words: str) -> list[Span]:
    """Return every place where words stand in a text, overlapping ones too."""
    found = []
    at = text.find(words)
    while at >= 0:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def candidates(sheet: Worksheet, claim: Claim, sentence: str) -> tuple[Span, ...]:
    """Return places to offer for an orphan: its very words first, then like sentences."""
    exact = occurrences(sheet.article.text, claim.exact)[:SUGGESTED]
    mine = bag(sentence or claim.exact)
    ranked = sorted(
        ((likeness(mine, bag(s.span.of(sheet.article.text))), s.span) for s in sheet.sentences),
        key=lambda pair: (-pair[0], pair[1]),
    )
    like = [span for share, span in ranked[:SUGGESTED] if share >= WORTH_OFFERING]
    fresh = [s for s in like if not any(s.covers(e) for e in exact)]
    return tuple((exact + fresh)[:SUGGESTED])
