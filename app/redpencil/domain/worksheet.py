"""An article and its claims: never changed, only replaced."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NewType, Self

from redpencil.domain.article import Article
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.draft import Draft, Orphan
from redpencil.domain.evidence import Source, Stance
from redpencil.domain.flag import Dismissal
from redpencil.domain.header import Header, PublishedCorrection, Reopening, SignOff
from redpencil.domain.house import HouseProfile
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span

WorksheetId = NewType("WorksheetId", str)

CONTEXT = 32
"""Code points of prefix and suffix kept around a claim's exact words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """An article, its sentences, its claims in reading order, and all that was found.

    Raises ValueError where a claim's words are not the article's, an id comes twice, or claims
    or sentences are out of order.
    """

    id: WorksheetId
    article: Article
    sentences: tuple[Sentence, ...] = ()
    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()
    header: Header = field(default_factory=Header)
    signoffs: tuple[SignOff, ...] = ()
    reopened: tuple[Reopening, ...] = ()
    corrections: tuple[PublishedCorrection, ...] = ()
    drafts: tuple[Draft, ...] = ()
    """Earlier texts, the oldest first."""
    orphans: tuple[Orphan, ...] = ()
    """Claims that a new draft has no certain place for."""
    not_checked: tuple[str, ...] = ()
    """What detection does not look at in the article's language, in words: "speakers"."""
    dismissed: tuple[Dismissal, ...] = ()
    """Questions of the checks that a person has put aside."""
    house: HouseProfile | None = None
    """The profile that it was begun with; None for the plain one."""
    extras: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        text = self.article.text
        if any(c.span.of(text) != c.exact for c in self.claims):
            raise ValueError("a claim's exact words are not the article's")
        spans = [c.span for c in self.claims]
        if spans != sorted(spans):
            raise ValueError("claims stand in reading order")
        ids = [*(c.id for c in self.claims), *(o.claim.id for o in self.orphans)]
        if len(set(ids)) != len(ids):
            raise ValueError("two claims have one id")
        end = 0
        for sentence in self.sentences:
            if sentence.span.start < end or sentence.span.end > len(text):
                raise ValueError("sentences stand in reading order and do not overlap")
            end = sentence.span.end
        if len({s.id for s in self.sources}) != len(self.sources):
            raise ValueError("two sources have one id")

    @property
    def text_sha256(self) -> str:
        """Fingerprint of the text that was checked, in hexadecimal."""
        return hashlib.sha256(self.article.text.encode("utf-8", "surrogatepass")).hexdigest()

    def position(self, claim_id: ClaimId) -> int | None:
        """Return where a claim stands in the list, counted from 0, or None."""
        return next((i for i, c in enumerate(self.claims) if c.id == claim_id), None)

    def claim(self, claim_id: ClaimId) -> Claim:
        """Return a claim by its id. Raises KeyError."""
        position = self.position(claim_id)
        if position is None:
            raise KeyError(claim_id)
        return self.claims[position]

    def source(self, source_id: str | None) -> Source | None:
        """Return a source by its id, or None."""
        return next((s for s in self.sources if s.id == source_id), None)

    def independent_sources(self, claim: Claim) -> int:
        """Count the groups of independent evidence that confirm a claim.

        One wire copy counts once, whether its evidence says so or its source does.
        """
        groups = set()
        for evidence in claim.evidence:
            if evidence.stance in (Stance.CONFIRMS, Stance.PARTLY):
                source = self.source(evidence.source)
                group = evidence.independence_group or (source and source.independence_group)
                groups.add(group or evidence.source or evidence.id)
        return len(groups)

    def hindrances(self, claim: Claim) -> tuple[str, ...]:
        """Say what a claim still needs before it is closed, by the house's sourcing rule too."""
        has, needs = self.sourcing(claim)
        short = f"it has {has} of {needs} independent sources"
        return (*claim.hindrances(), *((short,) if needs else ()))

    def sourcing(self, claim: Claim) -> tuple[int, int]:
        """Return how many independent sources a claim has, and how many it needs; 0 if enough."""
        has = self.independent_sources(claim)
        return has, (self.house or HouseProfile()).needed(claim, has)

    def sentence_at(self, offset: int) -> int | None:
        """Return the number of the sentence that holds an offset, counted from 0, or None."""
        number = self._ending_after(offset)
        if number < len(self.sentences) and self.sentences[number].span.start <= offset:
            return number
        return None

    def sentences_of(self, span: Span) -> range:
        """Return the numbers of the sentences that share a character with a span."""
        first = end = self._ending_after(span.start)
        while end < len(self.sentences) and self.sentences[end].span.start < span.end:
            end += 1
        return range(first, end)

    def _ending_after(self, offset: int) -> int:
        return bisect_right(self.sentences, offset, key=lambda sentence: sentence.span.end)

    def quoted(self, span: Span) -> tuple[str, str, str]:
        """Return the exact words of a span with the context before and after."""
        text = self.article.text
        before = text[max(0, span.start - CONTEXT) : span.start]
        return span.of(text), before, text[span.end : span.end + CONTEXT]

    def with_claims(self, claims: Iterable[Claim]) -> Self:
        """Return a worksheet with these claims instead, put in reading order."""
        return replace(self, claims=tuple(sorted(claims, key=lambda c: c.span)))

    def with_claim(self, changed: Claim) -> Self:
        """Return a worksheet with one claim replaced. Raises KeyError where it is not listed."""
        self.claim(changed.id)
        return self.with_claims(changed if c.id == changed.id else c for c in self.claims)

    def with_added(self, *added: Claim) -> Self:
        """Return a worksheet with more claims."""
        return self.with_claims((*self.claims, *added))

    def without(self, *claim_ids: ClaimId) -> Self:
        """Return a worksheet without these claims, nor relations to them."""
        kept = (c for c in self.claims if c.id not in claim_ids)
        return self.with_claims(_unrelated(c, claim_ids) for c in kept)

    def with_sentence(self, number: int, changed: Sentence) -> Self:
        """Return a worksheet with the sentence of that number, counted from 0, replaced."""
        sentences = (*self.sentences[:number], changed, *self.sentences[number + 1 :])
        return replace(self, sentences=sentences)

    def with_source(self, source: Source) -> Self:
        """Return a worksheet with a source added, or replaced where its id is known."""
        others = tuple(s for s in self.sources if s.id != source.id)
        if len(others) == len(self.sources):
            return replace(self, sources=(*others, source))
        return replace(
            self, sources=tuple(source if s.id == source.id else s for s in self.sources)
        )

    def with_header(self, header: Header) -> Self:
        """Return a worksheet with another head."""
        return replace(self, header=header)


def _unrelated(claim: Claim, gone: tuple[ClaimId, ...]) -> Claim:
    related = tuple(r for r in claim.related if r.claim not in gone)
    return claim if related == claim.related else replace(claim, related=related)
