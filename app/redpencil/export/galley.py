"""The galley of the report: every block with its claims underlined and marked in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from redpencil.domain.article import Block, Part
from redpencil.domain.claim import Claim
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.export.report import MarginMark, Paragraph, Run
from redpencil.export.wording import Wording

_COUNTED = frozenset({Part.HEADLINE, Part.DECK, Part.BODY, Part.CAPTION})


def paragraphs(worksheet: Worksheet, say: Wording) -> tuple[Paragraph, ...]:
    """Return the blocks in reading order; paragraphs of the article are numbered from 1."""
    made = []
    number = 0
    numbered = list(enumerate(worksheet.claims, 1))
    for block in worksheet.article.blocks:
        mine = [(n, c) for n, c in numbered if block.whole.meets(c.span)]
        number += block.part in _COUNTED
        made.append(
            Paragraph(
                tuple(_runs(worksheet.article.text, block, mine)),
                block.part,
                number if block.part in _COUNTED else 0,
                tuple(_margin(n, c, say) for n, c in mine if block.whole.start <= c.span.start),
            )
        )
    return tuple(made)


def paragraph_of(worksheet: Worksheet, claim: Claim) -> int:
    """Return the number of the paragraph that a claim begins in; 0 for what is not counted."""
    number = 0
    for block in worksheet.article.blocks:
        number += block.part in _COUNTED
        if block.whole.meets(claim.span):
            return number if block.part in _COUNTED else 0
    return 0


def _margin(number: int, claim: Claim, say: Wording) -> MarginMark:
    label = say.type(claim.types[0]) if claim.types else ""
    return MarginMark(number, claim.mark, claim.priority, label)


def _runs(text: str, block: Block, claims: Sequence[tuple[int, Claim]]) -> Iterator[Run]:
    """Cut a block where anything begins or ends; of overlapping claims the first underlines."""
    whole = block.whole
    cuts = {whole.start, whole.end}
    for _, claim in claims:
        for span in (claim.span, *(e.span for e in claim.elements if e.kind.value != "quote")):
            cuts |= {min(max(p, whole.start), whole.end) for p in (span.start, span.end)}
    places = sorted(cuts)
    for start, end in pairwise(places):
        piece = Span(start, end)
        under = [n for n, c in claims if c.span.covers(piece)]
        strong = any(
            e.span.covers(piece) for _, c in claims for e in c.elements if e.kind.value != "quote"
        )
        ends = next((n for n, c in claims if c.span.end == end), 0)
        yield Run(piece.of(text), strong, under[0] if under else 0, ends)


def claim_runs(text: str, claim: Claim) -> tuple[Run, ...]:
    """Return a claim's exact words with its elements strong."""
    runs = []
    position = claim.span.start
    for element in claim.elements:
        if element.kind.value == "quote" or element.span.start < position:
            continue
        runs.append(Run(text[position : element.span.start]))
        runs.append(Run(element.span.of(text), strong=True))
        position = element.span.end
    runs.append(Run(text[position : claim.span.end]))
    return tuple(r for r in runs if r.text)
