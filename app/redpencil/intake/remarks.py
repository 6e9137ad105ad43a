"""Tracked changes and comments, from their places in raw blocks to places in the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from redpencil.domain.article import Block
from redpencil.domain.remark import Remark, original
from redpencil.domain.span import Span
from redpencil.intake.growing import BREAK
from redpencil.intake.raw import RawBlock, RawDocument, RawRemark


def placed(raw: Sequence[RawBlock], text: str, blocks: Sequence[Block]) -> tuple[Remark, ...]:
    """Return the remarks with spans in ``text``; one whose words are gone is left out.

    A raw block may have become several blocks, but never in another order.
    """
    found: list[Remark] = []
    number = 0
    for block in raw:
        pieces, number = _pieces(block, text, blocks, number)
        found += [r for remark in block.remarks for r in _moved(remark, pieces, text, blocks)]
    return tuple(sorted(found, key=lambda r: (r.span.start, r.span.end)))


Piece = tuple[int, Span]
"""Where a block's words start in the raw block, and their span in the article."""


def _pieces(
    raw: RawBlock, text: str, blocks: Sequence[Block], number: int
) -> tuple[list[Piece], int]:
    """Match a raw block with the blocks that came of it, from block ``number`` on."""
    pieces: list[Piece] = []
    at = 0
    while number < len(blocks):
        span = blocks[number].span
        start = raw.text.find(span.of(text), at)
        if start < 0:
            break
        pieces.append((start, span))
        at = start + len(span)
        number += 1
        if not raw.text[at:].strip():
            break
    return pieces, number


def _moved(
    remark: RawRemark, pieces: Sequence[Piece], text: str, blocks: Sequence[Block]
) -> Iterator[Remark]:
    for start, span in pieces:
        last = start + len(span)
        if remark.start > last or remark.end < start:
            continue
        first = span.start + max(0, remark.start - start)
        end = span.start + min(len(span), remark.end - start)
        if remark.words == BREAK and remark.kind.adds:
            first, end = span.end, _next_start(span.end, blocks, len(text))
        yield Remark(remark.kind, Span(first, end), remark.words, remark.who, remark.at)
        return


def _next_start(after: int, blocks: Sequence[Block], end: int) -> int:
    return next((b.whole.start for b in blocks if b.whole.start >= after), end)


def before_changes(raw: RawDocument) -> RawDocument:
    """Return the document as it was before its tracked changes; comments go too."""
    return replace(raw, blocks=tuple(_undone(raw.blocks)))


def _undone(blocks: Iterable[RawBlock]) -> Iterator[RawBlock]:
    waiting: RawBlock | None = None
    for block in blocks:
        whole = block if waiting is None else _together(waiting, block)
        ends = [r for r in block.remarks if r.words == BREAK and r.kind.adds]
        if ends and ends[-1].start == len(block.text):
            waiting = whole
            continue
        waiting = None
        yield from _split(whole)
    if waiting is not None:
        yield from _split(waiting)


def _together(one: RawBlock, other: RawBlock) -> RawBlock:
    """Take the break between two blocks out; a space before it was between their words."""
    gap = " " if one.remarks[-1].end > len(one.text) else ""
    shift = len(one.text + gap)
    kept = [r for r in one.remarks if not (r.words == BREAK and r.kind.adds)]
    moved = [replace(r, start=r.start + shift, end=r.end + shift) for r in other.remarks]
    return replace(one, text=one.text + gap + other.text, remarks=(*kept, *moved))


def _split(block: RawBlock) -> Iterator[RawBlock]:
    """Put back what was taken away; a break that was taken away parts the block again."""
    remarks = [
        Remark(r.kind, Span(r.start, max(r.start, r.end)), r.words)
        for r in block.remarks
        if not (r.words == BREAK and r.kind.adds)
    ]
    for line in original(block.text, remarks).split(BREAK):
        if line.strip():
            yield RawBlock(" ".join(line.split()), block.part, block.mark)
