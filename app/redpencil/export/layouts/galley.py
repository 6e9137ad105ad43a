"""The galley: every block with its claims underlined and marked in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from redpencil.domain.article import Block
from redpencil.domain.claim import Claim
from redpencil.domain.element import ElementKind
from redpencil.domain.span import Span
from redpencil.export.layouts.sheet import Sheet, claim_anchor, paragraph_anchor
from redpencil.export.report import Galley, MarginMark, Paragraph, Run

Numbered = tuple[int, Claim]


def piece(sheet: Sheet, *, linked: bool, breaks: bool = True) -> Galley:
    """Return the whole article; ``linked`` where the report has the claims' cards too."""
    say = sheet.say
    return Galley(say("galley"), say("galley.lead"), _paragraphs(sheet, linked), linked, breaks)


def _paragraphs(sheet: Sheet, linked: bool) -> tuple[Paragraph, ...]:
    """Return the blocks in reading order, in one walk along blocks and claims."""
    text = sheet.worksheet.article.text
    made = []
    waiting = list(reversed(sheet.claims))
    running: list[Numbered] = []
    for number, block in enumerate(sheet.worksheet.article.blocks):
        whole = block.whole
        running = [(n, c) for n, c in running if c.span.end > whole.start]
        while waiting and waiting[-1][1].span.start < whole.end:
            running.append(waiting.pop())
        mine = [(n, c) for n, c in running if whole.meets(c.span)]
        margin = (_margin(sheet, n, c, linked) for n, c in mine if whole.start <= c.span.start)
        made.append(
            Paragraph(
                paragraph_anchor(number), tuple(_runs(text, block, mine)), block.part,
                sheet.numbers[number], tuple(margin),
            )
        )  # fmt: skip
    return tuple(made)


def _margin(sheet: Sheet, number: int, claim: Claim, linked: bool) -> MarginMark:
    label = sheet.say.type(claim.types[0]) if claim.types else ""
    anchor = claim_anchor(number) if linked else ""
    return MarginMark(number, claim.mark, claim.priority, label, anchor)


def _strong(claim: Claim) -> Iterator[Span]:
    """Yield the words that are set bold; a whole quotation would make all of it bold."""
    return (e.span for e in claim.elements if e.kind is not ElementKind.QUOTE)


def _runs(text: str, block: Block, claims: Sequence[Numbered]) -> Iterator[Run]:
    """Cut a block where anything begins or ends; of overlapping claims the first underlines."""
    whole = block.whole
    cuts = {whole.start, whole.end}
    strong = [span for _, claim in claims for span in _strong(claim)]
    for span in (*strong, *(c.span for _, c in claims)):
        cuts |= {min(max(p, whole.start), whole.end) for p in (span.start, span.end)}
    for start, end in pairwise(sorted(cuts)):
        piece = Span(start, end)
        under = next((n for n, c in claims if c.span.covers(piece)), 0)
        begins = tuple(n for n, c in claims if c.span.start == start)
        ends = tuple(n for n, c in claims if c.span.end == end)
        bold = any(s.covers(piece) for s in strong)
        yield Run(piece.of(text), bold, under, begins, ends)


def claim_runs(text: str, claim: Claim) -> tuple[Run, ...]:
    """Return a claim's exact words with its elements strong."""
    runs = []
    position = claim.span.start
    for span in _strong(claim):
        if span.start < position:
            continue
        runs.append(Run(text[position : span.start]))
        runs.append(Run(span.of(text), strong=True))
        position = span.end
    runs.append(Run(text[position : claim.span.end]))
    return tuple(r for r in runs if r.text)
