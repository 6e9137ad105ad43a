"""Worksheets of any size, made from our own sample, every claim worked on."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain.article import Block
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from tests.export.samples import filled


def of_size(claims: int) -> Worksheet:
    """The sample's text as often as it takes, with that many claims."""
    sheet = filled()
    length, each = len(sheet.article.text) + 2, len(sheet.claims)
    times = -(-claims // each)
    moved = [_moved(sheet, n, n * length) for n in range(times)]
    article = replace(
        sheet.article,
        text="\n\n".join([sheet.article.text] * times),
        blocks=tuple(b for blocks, _, _ in moved for b in blocks),
    )
    return replace(
        sheet,
        article=article,
        sentences=tuple(s for _, sentences, _ in moved for s in sentences),
        claims=tuple(c for _, _, found in moved for c in found)[:claims],
    )


def _moved(
    sheet: Worksheet, number: int, by: int
) -> tuple[list[Block], list[Sentence], list[Claim]]:
    def at(span: Span) -> Span:
        return Span(span.start + by, span.end + by)

    return (
        [replace(b, span=at(b.span)) for b in sheet.article.blocks],
        [replace(s, span=at(s.span)) for s in sheet.sentences],
        [
            replace(
                c, id=ClaimId(f"{c.id[:8]}{number:04}"), span=at(c.span),
                elements=tuple(replace(e, span=at(e.span)) for e in c.elements),
            )
            for c in sheet.claims
        ],
    )  # fmt: skip
