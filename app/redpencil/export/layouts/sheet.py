"""What every layout needs of a worksheet, computed once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from redpencil.domain.article import Block, Part
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.evidence import Source
from redpencil.domain.mark import Mark, Priority
from redpencil.domain.worksheet import Worksheet
from redpencil.export.options import ExportOptions, Only
from redpencil.export.report import Ref
from redpencil.export.wording import Wording

COUNTED: Final = frozenset({Part.HEADLINE, Part.DECK, Part.BODY, Part.CAPTION})
SAFE: Final = frozenset({Mark.OK, Mark.CUT})
_ONLY: Final[Mapping[Only, Callable[[Claim], bool]]] = {
    Only.ALL: lambda _claim: True,
    Only.OPEN: lambda c: c.mark is None,
    Only.UNSAFE: lambda c: c.mark not in SAFE,
    Only.PRIORITY_A: lambda c: c.priority is Priority.A,
    Only.WAITING: lambda c: any(q.open for q in c.queries),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet with its numbers: of claims, paragraphs and sources."""

    worksheet: Worksheet
    options: ExportOptions
    say: Wording
    now: datetime
    claims: tuple[tuple[int, Claim], ...]
    """The chosen ones, each with its number among all of them."""
    numbers: tuple[int, ...]
    """Of each block of the article; 0 for what is not counted."""
    places: Mapping[ClaimId, int]
    """Which block each claim begins in."""
    of_claims: Mapping[ClaimId, int]
    """Number of each claim, chosen or not."""
    sources: Mapping[str, tuple[int, Source]]
    """By id, with the number that it has in the list of sources."""

    @property
    def whole(self) -> bool:
        """Whether all claims are on it."""
        return len(self.claims) == len(self.worksheet.claims)

    def place(self, claim: Claim, *, linked: bool = True) -> Ref | None:
        """Return the paragraph that a claim begins in; None where it is not counted."""
        block = self.places.get(claim.id)
        number = self.numbers[block] if block is not None else 0
        if not number:
            return None
        return Ref(f"¶ {number}", paragraph_anchor(block or 0) if linked else "")


def paragraph_anchor(block: int) -> str:
    """Return the bookmark of a block, counted from 0."""
    return f"para_{block}"


def claim_anchor(number: int) -> str:
    """Return the bookmark of a claim's card."""
    return f"claim_{number}"


def source_anchor(number: int) -> str:
    """Return the bookmark of a source's line."""
    return f"source_{number}"


def make(worksheet: Worksheet, options: ExportOptions, now: datetime, say: Wording) -> Sheet:
    """Return the worksheet with everything numbered."""
    wanted = None if options.claims is None else frozenset(options.claims)
    passes = _ONLY[options.only]
    return Sheet(
        worksheet=worksheet,
        options=options,
        say=say,
        now=now,
        claims=tuple(
            (n, c)
            for n, c in enumerate(worksheet.claims, 1)
            if passes(c) and (wanted is None or c.id in wanted)
        ),
        numbers=_numbers(worksheet.article.blocks),
        places=_places(worksheet),
        of_claims={c.id: n for n, c in enumerate(worksheet.claims, 1)},
        sources={s.id: (n, s) for n, s in enumerate(worksheet.sources, 1)},
    )


def _numbers(blocks: tuple[Block, ...]) -> tuple[int, ...]:
    found = []
    number = 0
    for block in blocks:
        number += block.part in COUNTED
        found.append(number if block.part in COUNTED else 0)
    return tuple(found)


def _places(worksheet: Worksheet) -> dict[ClaimId, int]:
    """Find the block each claim begins in, by its start: claims may stand between blocks."""
    blocks = worksheet.article.blocks
    ends = [b.whole.end for b in blocks]
    found = {}
    for claim in worksheet.claims:
        number = bisect_right(ends, claim.span.start)
        if number < len(blocks) and blocks[number].whole.meets(claim.span):
            found[claim.id] = number
    return found
