"""Edits of the list of claims: each takes a worksheet and returns another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import datetime
from typing import TypeVar

from redpencil.domain.claim import Claim, ClaimId, ClaimOrigin
from redpencil.domain.element import Element
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import SourceId
from redpencil.domain.mark import Mark, Status
from redpencil.domain.recheck import Recheck
from redpencil.domain.revision import Revision
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet

T = TypeVar("T")

UNTRACKED = frozenset({"revisions", "extras", "id"})

ABOUT_THE_WORDS = (
    "types", "checkable", "not_checkable_reason", "speaker", "speaker_role", "attribution",
    "basis", "terms", "anonymous_reason", "anonymous_known_to", "author_source", "priority",
    "harm", "legal", "privacy",
)  # fmt: skip
"""Fields that say what the article says, not what was found: both halves of a claim have them."""


def trimmed(text: str, span: Span) -> Span:
    """Return the span without white space at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - (len(words) - len(words.rstrip()))))


def added(worksheet: Worksheet, claim_id: ClaimId, span: Span) -> Worksheet:
    """List the words of a span as a claim of the checker's own.

    Raises UserError where nothing is selected.
    """
    span = trimmed(worksheet.article.text, span)
    if not span:
        raise UserError("Nothing is selected.", "Select the words to check in the galley first.")
    exact, prefix, suffix = worksheet.quoted(span)
    number = worksheet.sentence_at(span.start)
    sentence = worksheet.sentences[number] if number is not None else None
    claim = Claim(
        id=claim_id, span=span, exact=exact, prefix=prefix, suffix=suffix,
        elements=_elements_inside(worksheet, span),
        origin=ClaimOrigin.CHECKER, reasons=("added by the checker",),
    )  # fmt: skip
    if sentence:
        claim = replace(claim, speaker=sentence.speaker, attribution=sentence.attribution)
    return worksheet.with_added(claim)


def _elements_inside(worksheet: Worksheet, span: Span) -> tuple[Element, ...]:
    """Elements already known inside a span, so that a new claim has its words to tick."""
    known = {
        e.span: replace(e, state=Element(e.span, e.kind).state, reason="", evidence="")
        for c in worksheet.claims
        if c.span.meets(span)
        for e in c.elements
        if span.covers(e.span)
    }
    return tuple(known[s] for s in sorted(known))


def respanned(worksheet: Worksheet, claim_id: ClaimId, span: Span) -> Worksheet:
    """Anchor a claim to other words; elements that fall outside are dropped.

    Raises UserError where the span is empty.
    """
    claim = worksheet.claim(claim_id)
    span = trimmed(worksheet.article.text, span)
    if not span:
        raise UserError("Nothing is selected.", "Select the claim's words in the galley first.")
    exact, prefix, suffix = worksheet.quoted(span)
    kept = {e.span: e for e in _elements_inside(worksheet, span)}
    kept |= {e.span: e for e in claim.elements if span.covers(e.span)}
    changed = replace(
        claim, span=span, exact=exact, prefix=prefix, suffix=suffix,
        elements=tuple(kept[s] for s in sorted(kept)),
    )  # fmt: skip
    return worksheet.with_claim(changed)


def split(worksheet: Worksheet, claim_id: ClaimId, new_id: ClaimId, at: int) -> Worksheet:
    """Cut a claim in two at an offset of the article; the first half keeps what was found.

    Raises UserError where the offset leaves nothing on one side.
    """
    claim = worksheet.claim(claim_id)
    text = worksheet.article.text
    if not claim.span.start < at < claim.span.end:
        raise UserError(
            "The claim can't be split there.", "Put the cursor inside the claim's words."
        )
    left = trimmed(text, Span(claim.span.start, at))
    right = trimmed(text, Span(at, claim.span.end))
    if not left or not right:
        raise UserError(
            "The claim can't be split there.", "Put the cursor between two of its words."
        )
    known = {name: getattr(claim, name) for name in ABOUT_THE_WORDS}
    fresh = Claim(
        id=new_id, span=claim.span, exact=claim.exact, elements=claim.elements,
        reasons=("split off by the checker",), **known,
    )  # fmt: skip
    first, second = _cut(worksheet, claim, left), _cut(worksheet, fresh, right)
    return worksheet.with_claim(first).with_added(second)


def _cut(worksheet: Worksheet, claim: Claim, span: Span) -> Claim:
    """Return the claim with fewer of its words, and the elements that lie in them."""
    exact, prefix, suffix = worksheet.quoted(span)
    return replace(
        claim, span=span, exact=exact, prefix=prefix, suffix=suffix, restated="",
        elements=tuple(e for e in claim.elements if span.covers(e.span)),
    )  # fmt: skip


def merged(worksheet: Worksheet, *claim_ids: ClaimId) -> Worksheet:
    """Join claims into the first of them; what was found for any of them is kept.

    Raises UserError for fewer than two claims.
    """
    claims = [c for c in worksheet.claims if c.id in claim_ids]
    if len(claims) < 2:
        raise UserError("Merging takes two claims.", "Select two or more in the list first.")
    span = Span(min(c.span.start for c in claims), max(c.span.end for c in claims))
    exact, prefix, suffix = worksheet.quoted(span)
    elements = {e.span: e for c in reversed(claims) for e in c.elements}
    joined = replace(
        claims[0], span=span, exact=exact, prefix=prefix, suffix=suffix, restated="",
        elements=tuple(elements[s] for s in sorted(elements)),
        types=tuple(dict.fromkeys(t for c in claims for t in c.types)),
        legal=tuple(dict.fromkeys(risk for c in claims for risk in c.legal)),
        evidence=tuple(e for c in claims for e in c.evidence),
        queries=tuple(q for c in claims for q in c.queries),
        revisions=tuple(r for c in claims for r in c.revisions),
        related=tuple(r for c in claims for r in c.related),
        notes=_lines(c.notes for c in claims), concerns=_lines(c.concerns for c in claims),
        method=_lines(c.method for c in claims), ambiguity=_lines(c.ambiguity for c in claims),
        author_source=_lines(c.author_source for c in claims),
        priority=min(c.priority for c in claims),
        mark=_shared([c.mark for c in claims]), finding=_shared([c.finding for c in claims]),
        status=Status.IN_PROGRESS, reasons=("merged by the checker",),
    )  # fmt: skip
    rest = [c.id for c in claims[1:]]
    return _relinked(worksheet.with_claim(joined), rest, joined.id).without(*rest)


def _lines(words: Iterable[str]) -> str:
    """Return what is not empty, each once, a line each."""
    return "\n".join(dict.fromkeys(w for w in words if w))


def _relinked(worksheet: Worksheet, gone: list[ClaimId], to: ClaimId) -> Worksheet:
    """Lead links to claims that are gone to the one they went into; none leads to itself."""
    claims = []
    for claim in worksheet.claims:
        led = (replace(r, claim=to) if r.claim in gone else r for r in claim.related)
        related = tuple(dict.fromkeys(r for r in led if r.claim != claim.id))
        claims.append(replace(claim, related=related) if related != claim.related else claim)
    return worksheet.with_claims(claims)


def _shared(values: list[T]) -> T | None:
    return values[0] if all(v == values[0] for v in values) else None


def marked(claim: Claim, mark: Mark | None, *, who: str, now: datetime) -> Claim:
    """Set or take back a mark, with initials and time; the status follows."""
    if mark is None:
        back = Status.RECHECK if claim.recheck else Status.IN_PROGRESS
        return replace(claim, mark=None, status=back, checker="", checked_at=None)
    waiting = mark in (Mark.QUERY_AUTHOR, Mark.QUERY_SOURCE, Mark.HOLD)
    status = Status.WAITING if waiting else Status.IN_PROGRESS
    return replace(claim, mark=mark, status=status, checker=who, checked_at=now)


def without_source(worksheet: Worksheet, source_id: SourceId) -> Worksheet:
    """Take a source off the list. Raises UserError where evidence still names it."""
    users = source_users(worksheet, source_id)
    if users:
        named = ", ".join(str(n) for n in users)
        raise UserError(
            f"This source can't be removed: claims {named} rely on it.",
            "Choose another source for their evidence first.",
        )
    kept = tuple(s for s in worksheet.sources if s.id != source_id)
    return replace(worksheet, sources=kept)


def source_users(worksheet: Worksheet, source_id: SourceId) -> tuple[int, ...]:
    """Return the numbers, counted from 1, of the claims whose evidence names a source."""
    return tuple(
        number
        for number, claim in enumerate(worksheet.claims, 1)
        if any(e.source == source_id for e in claim.evidence)
    )


def assigned(worksheet: Worksheet, claim_ids: Iterable[ClaimId], initials: str) -> Worksheet:
    """Give claims to somebody to check; empty initials give them to nobody."""
    chosen = frozenset(claim_ids)
    return worksheet.with_claims(
        replace(c, assigned=initials) if c.id in chosen else c for c in worksheet.claims
    )


def revised(before: Claim, after: Claim, *, who: str, now: datetime) -> Claim:
    """Return ``after`` with a revision for each field that differs from ``before``.

    Edits of one field by one person in a row join into one revision.
    """
    trail = list(before.revisions)
    for field in fields(Claim):
        if field.name in UNTRACKED:
            continue
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new:
            continue
        last = trail[-1] if trail else None
        if last and (last.field, last.who) == (field.name, who):
            trail[-1] = replace(last, new=_words(new), at=now)
        else:
            trail.append(Revision(now, who, field.name, _words(old), _words(new)))
    return replace(after, revisions=tuple(trail))


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Recheck):
        return value.cause.value
    if not isinstance(value, tuple):
        return str(value)
    if all(isinstance(v, str) for v in value):
        return ", ".join(value)
    return f"{len(value)} entries" if len(value) > 1 else "1 entry"
