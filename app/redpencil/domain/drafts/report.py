"""The two newest drafts, sentence by sentence, as they are shown and printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from redpencil.domain.draft import Draft
from redpencil.domain.drafts.align import Alignment, align, keys
from redpencil.domain.drafts.words import Comparison, Kind, Piece
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet


class Fate(StrEnum):
    """What the new draft did to a sentence."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence of either draft, or of both; ``span`` points into the article."""

    fate: Fate
    pieces: tuple[Piece, ...]
    span: Span | None = None


def rows(sheet: Worksheet, draft: Draft | None = None) -> tuple[Row, ...]:
    """Compare the article with an earlier draft, the last one where none is named.

    In the order of the article; what is gone stands where it stood.
    """
    draft = draft or (sheet.drafts[-1] if sheet.drafts else None)
    if draft is None:
        return ()
    old = [s.of(draft.text) for s in draft.sentences]
    new = [s.span.of(sheet.article.text) for s in sheet.sentences]
    return tuple(_rows(sheet, old, new, align(keys(old), keys(new))))


def _rows(sheet: Worksheet, old: list[str], new: list[str], found: Alignment) -> Iterator[Row]:
    back = {j: i for i, j in found.to.items()}
    at = 0
    for number, words in enumerate(new):
        span = sheet.sentences[number].span
        was = back.get(number)
        if was is not None and was >= at:
            yield from _gone(old, found, at, was)
            at = was + 1
        if was is None:
            yield Row(Fate.NEW, (Piece(Kind.NEW, words),), span)
        elif was not in found.same:
            yield Row(Fate.CHANGED, Comparison(old[was], words).pieces(), span)
        else:
            fate = Fate.MOVED if was in found.moved else Fate.SAME
            yield Row(fate, (Piece(Kind.SAME, words),), span)
    yield from _gone(old, found, at, len(old))


def _gone(old: list[str], found: Alignment, first: int, end: int) -> Iterator[Row]:
    for number in range(first, end):
        if number not in found.to:
            yield Row(Fate.GONE, (Piece(Kind.GONE, old[number]),))
