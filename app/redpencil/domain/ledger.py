"""The coverage: every sentence and what became of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from redpencil.domain.article import Part
from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark, Priority, Status
from redpencil.domain.worksheet import Worksheet

OUTSIDE = frozenset({Part.BOILERPLATE, Part.CREDIT, Part.BYLINE})


class Fate(StrEnum):
    """What became of a sentence."""

    SETTLED = "all claims marked"
    OPEN = "claims open"
    NOTHING = "nothing to check"
    NOT_LOOKED_AT = "not looked at"
    OUTSIDE = "not part of the article"


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence of the ledger."""

    number: int
    """Counted from 0, as in ``Worksheet.sentences``."""
    fate: Fate
    claims: tuple[Claim, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """The counts that stand on the sheet; ``marks`` counts claims by mark, None is open."""

    claims: int
    settled: int
    sentences: int
    """Sentences of the article, without what is outside it."""
    covered: int
    """Those whose claims are all marked, or that a person or rule found nothing to check in."""
    marks: dict[Mark | None, int]
    by_priority: dict[tuple[Mark | None, Priority], int]
    statuses: dict[Status, int]
    not_looked_at: int

    @property
    def open(self) -> int:
        """Claims that have no mark yet."""
        return self.claims - self.settled


def entries(worksheet: Worksheet) -> tuple[Entry, ...]:
    """Return every sentence with its claims and its fate, in reading order.

    A claim that runs over several sentences stands for each of them.
    """
    mine: dict[int, list[Claim]] = {}
    first, sentences = 0, worksheet.sentences
    for claim in worksheet.claims:  # both stand in reading order, so one walk finds all
        while first < len(sentences) and sentences[first].span.end <= claim.span.start:
            first += 1
        number = first
        while number < len(sentences) and sentences[number].span.start < claim.span.end:
            mine.setdefault(number, []).append(claim)
            number += 1
    return tuple(
        _entry(worksheet, number, tuple(mine.get(number, ()))) for number in range(len(sentences))
    )


def _entry(worksheet: Worksheet, number: int, claims: tuple[Claim, ...]) -> Entry:
    sentence = worksheet.sentences[number]
    reason = sentence.ruling or "; ".join(sentence.reasons)
    if claims:
        fate = Fate.SETTLED if all(c.mark for c in claims) else Fate.OPEN
    elif sentence.part in OUTSIDE:
        fate = Fate.OUTSIDE
    elif sentence.ruling or sentence.looked_at:
        fate = Fate.NOTHING
    else:
        fate = Fate.NOT_LOOKED_AT
    return Entry(number, fate, claims, reason)


def totals(worksheet: Worksheet) -> Totals:
    """Count claims and sentences."""
    fates = Counter(e.fate for e in entries(worksheet))
    inside = sum(n for fate, n in fates.items() if fate is not Fate.OUTSIDE)
    return Totals(
        claims=len(worksheet.claims),
        settled=sum(c.mark is not None for c in worksheet.claims),
        sentences=inside,
        covered=fates[Fate.SETTLED] + fates[Fate.NOTHING],
        marks=dict(Counter(c.mark for c in worksheet.claims)),
        by_priority=dict(Counter((c.mark, c.priority) for c in worksheet.claims)),
        statuses=dict(Counter(c.status for c in worksheet.claims)),
        not_looked_at=fates[Fate.NOT_LOOKED_AT],
    )
