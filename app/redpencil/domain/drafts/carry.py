"""The worksheet of the old draft, carried over to the new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from redpencil.domain import signoff
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.draft import Draft, Lost, Orphan
from redpencil.domain.drafts import again
from redpencil.domain.drafts.anchor import Match, Place
from redpencil.domain.drafts.words import Comparison
from redpencil.domain.element import Element
from redpencil.domain.mark import Status
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet


@dataclass(frozen=True, slots=True)
class Summary:
    """What the newest draft left to do, in claims."""

    recheck: int
    orphans: int
    new: int


def carried(old: Worksheet, new: Worksheet, *, who: str, now: datetime) -> Worksheet:
    """Return the worksheet with the article of ``new``, which is an analysis of the next draft.

    What was found stays with its exact words; a checked claim whose words changed is to be
    re-checked; one without a certain place is an orphan; a sign-off is undone. A draft of the
    same text changes nothing.
    """
    if old.article.text == new.article.text:
        return old
    match = Match.of(old, new)
    header = replace(old.header, version=old.header.version + 1, previous_version=old.text_sha256)
    placed = [(c, match.place(c)) for c in old.claims]
    lost = [_orphan(old, c, p) for c, p in placed if isinstance(p, Lost) and c.touched]
    sheet = replace(
        old, article=new.article, not_checked=new.not_checked, claims=(), header=header,
        sentences=tuple(_sentences(match)),
        drafts=(*old.drafts, _draft(old, who, now)), orphans=(*old.orphans, *lost),
    )  # fmt: skip
    kept = [
        _moved(match, c, p) for c, p in placed
        if isinstance(p, Place) and (c.touched or p.cause is None)
    ]  # fmt: skip
    sheet = sheet.with_claims(kept)
    sheet = _linked(sheet.with_added(*_new(match, sheet)))
    return signoff.undone(sheet, who=who, why=f"draft {header.version} was loaded", now=now)


def summary(sheet: Worksheet) -> Summary:
    """Count what the newest draft left to do."""
    version = sheet.header.version
    return Summary(
        recheck=sum(c.status is Status.RECHECK for c in sheet.claims),
        orphans=len(sheet.orphans),
        new=sum(version > 1 and c.since == version for c in sheet.claims),
    )


def _draft(old: Worksheet, who: str, now: datetime) -> Draft:
    article = old.article
    return Draft(
        old.header.version, article.text, article.provenance,
        tuple(s.span for s in old.sentences), article.title, now, who,
    )  # fmt: skip


def sentence_of(sheet: Worksheet, span: Span) -> str:
    """Return the sentence, or sentences, that a span stands in."""
    text = sheet.article.text
    return " ".join(sheet.sentences[n].span.of(text) for n in sheet.sentences_of(span))


def _orphan(old: Worksheet, claim: Claim, why: Lost) -> Orphan:
    return Orphan(claim, old.header.version, why, sentence_of(old, claim.span))


def _moved(match: Match, claim: Claim, place: Place) -> Claim:
    """Return a claim at its place in the new text."""
    exact, prefix, suffix = match.new.quoted(place.span)
    elements = place.elements if place.cause is None else with_fresh(match.new, place)
    moved = replace(
        claim, span=place.span, exact=exact, prefix=prefix, suffix=suffix, elements=elements
    )
    if place.cause is None or not again.begun(claim):
        return moved
    sentence = sentence_of(match.old, claim.span)
    return again.put_aside(moved, claim, place.cause, sentence, match.old.header.version)


def with_fresh(new: Worksheet, place: Place) -> tuple[Element, ...]:
    """Return the elements that stayed, and those found anew in words that did not."""
    fresh = {
        e.span: e for c in new.claims if c.span.meets(place.span)
        for e in c.elements if place.span.covers(e.span)
        and not any(k.span.meets(e.span) for k in place.elements)
    }  # fmt: skip
    return tuple(sorted((*place.elements, *fresh.values()), key=lambda e: e.span))


def _sentences(match: Match) -> Iterator[Sentence]:
    """Yield the new draft's sentences; what a person said of one stays with its words."""
    before = {match.sentences.to[i]: match.old.sentences[i] for i in match.sentences.same}
    for number, sentence in enumerate(match.new.sentences):
        known = before.get(number)
        if known is None:
            yield sentence
        else:
            yield replace(sentence, looked_at=known.looked_at, ruling=known.ruling)


def _new(match: Match, sheet: Worksheet) -> Iterator[Claim]:
    """Yield the claims of the new draft that no carried claim accounts for."""
    used: set[ClaimId] = {c.id for c in match.old.claims} | {o.claim.id for o in sheet.orphans}
    version = sheet.header.version
    for claim in match.new.claims:
        if _accounted(match, sheet, claim):
            continue
        own = claim.id
        while own in used:
            own = ClaimId(f"{own}-{version}")
        used.add(own)
        yield replace(claim, id=own, since=version)


def _accounted(match: Match, sheet: Worksheet, claim: Claim) -> bool:
    """Tell whether the checker's own list speaks for a claim that was found anew."""
    back = {j: i for i, j in match.sentences.to.items()}
    numbers = match.new.sentences_of(claim.span)
    known = [back.get(n) for n in numbers]
    if known and all(i in match.sentences.same for i in known):
        return True
    carried = [c.span for c in sheet.claims if c.span.meets(claim.span)]
    if not carried:
        return False
    arrived = [s for n in numbers for s in _arrived(match, back.get(n), n) if s.meets(claim.span)]
    return all(any(c.covers(s) for c in carried) for s in arrived)


def _arrived(match: Match, before: int | None, number: int) -> list[Span]:
    """Return the words of a new sentence that its old one does not have."""
    here = match.new.sentences[number].span
    if before is None:
        return [here]
    was = match.old.sentences[before].span.of(match.old.article.text)
    laid = Comparison(was, here.of(match.new.article.text))
    return [Span(s.start + here.start, s.end + here.start) for s in laid.arrived()]


def _linked(sheet: Worksheet) -> Worksheet:
    """Take away relations to claims that are not listed any more."""
    there = {c.id for c in sheet.claims}
    claims = []
    for claim in sheet.claims:
        related = tuple(r for r in claim.related if r.claim in there)
        claims.append(claim if related == claim.related else replace(claim, related=related))
    return sheet.with_claims(claims)
