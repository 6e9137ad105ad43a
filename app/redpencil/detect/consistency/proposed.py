"""The article as it would stand with the checker's corrections, so that new figures count too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from redpencil.domain.article import Article, Block
from redpencil.domain.claim import Claim
from redpencil.domain.flag import Flag
from redpencil.domain.query import ChangeStatus
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span

_COUNTS = (ChangeStatus.PROPOSED, ChangeStatus.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Change:
    """Words that take the place of others."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Proposed:
    """An article with its sentences after the changes, and the way back."""

    article: Article
    sentences: tuple[Sentence, ...]
    changes: tuple[Change, ...]
    starts: tuple[int, ...]
    """Where each change begins in the new text."""

    def back(self, flag: Flag) -> Flag:
        """Return a flag that points to the words in the text as printed."""
        return replace(flag, spans=tuple(dict.fromkeys(self._span(s) for s in flag.spans)))

    def _span(self, span: Span) -> Span:
        start, end = self._place(span.start, False), self._place(span.end, True)
        return Span(start, max(start + 1, end))

    def _place(self, place: int, end: bool) -> int:
        number = bisect_right(self.starts, place - end) - 1
        if number < 0:
            return place
        change, start = self.changes[number], self.starts[number]
        if place - end < start + len(change.words):
            return change.span.end if end else change.span.start
        return place - (start + len(change.words)) + change.span.end


def changes(claims: Iterable[Claim]) -> tuple[Change, ...]:
    """Return the corrections that a checker has typed, in reading order, overlaps left out."""
    kept: list[Change] = []
    for claim in claims:
        correction = claim.correction
        if correction is None or correction.status not in _COUNTS or not correction.proposed:
            continue
        if kept and claim.span.start < kept[-1].span.end:
            continue
        kept.append(Change(claim.span, correction.proposed))
    return tuple(kept)


def applied(article: Article, sentences: Iterable[Sentence], made: tuple[Change, ...]) -> Proposed:
    """Return the article with the changes in it."""
    pieces: list[str] = []
    starts: list[int] = []
    end = length = 0
    for change in made:
        before = article.text[end : change.span.start]
        starts.append(length + len(before))
        pieces += [before, change.words]
        length += len(before) + len(change.words)
        end = change.span.end
    text = "".join([*pieces, article.text[end:]])

    def moved(span: Span) -> Span:
        return Span(_shifted(made, span.start), _shifted(made, span.end))

    blocks = tuple(_block(b, moved(b.span)) for b in article.blocks)
    changed = replace(article, text=text, blocks=blocks, remarks=())
    placed = tuple(replace(s, span=moved(s.span)) for s in sentences)
    return Proposed(changed, placed, made, tuple(starts))


def _block(block: Block, span: Span) -> Block:
    return replace(block, span=span)


def _shifted(made: tuple[Change, ...], place: int) -> int:
    """Return where a place between changes comes to stand."""
    return place + sum(len(c.words) - len(c.span) for c in made if c.span.end <= place)
