"""What the newest draft brought into the article: its sentences, its words, and what they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from redpencil.domain.drafts.report import Fate, Row, rows
from redpencil.domain.drafts.words import Kind
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet


@dataclass(frozen=True, slots=True)
class Fresh:
    """A sentence that the draft before did not have so."""

    span: Span
    words: tuple[Span, ...]
    """What is new in it; empty where words only went."""
    before: str = ""
    """How it read; empty where it is all new."""


def fresh(sheet: Worksheet) -> tuple[Fresh, ...]:
    """Return the sentences that the newest draft changed or added, in reading order."""
    if not sheet.drafts:
        return ()
    return tuple(
        Fresh(row.span, tuple(_new(row)), _before(row))
        for row in rows(sheet)
        if row.span and row.fate in (Fate.CHANGED, Fate.NEW)
    )


def _new(row: Row) -> Iterator[Span]:
    at = row.span.start if row.span else 0
    for piece in row.pieces:
        if piece.kind is Kind.GONE:
            continue
        end = at + len(piece.text)
        if piece.kind is Kind.NEW and (words := piece.text.strip()):
            start = at + piece.text.index(words)
            yield Span(start, start + len(words))
        at = end


def _before(row: Row) -> str:
    if row.fate is Fate.NEW:
        return ""
    return "".join(p.text for p in row.pieces if p.kind is not Kind.NEW)
