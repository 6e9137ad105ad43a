"""One card a claim: what was found, and ruled lines where nothing was filled in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from redpencil.domain.claim import Claim
from redpencil.domain.evidence import Evidence
from redpencil.domain.mark import Mark
from redpencil.domain.worksheet import Worksheet
from redpencil.export import desk, galley
from redpencil.export.report import Card, Choice, Field, Tick
from redpencil.export.wording import Wording

_CHOICES = tuple(Mark)


def card(worksheet: Worksheet, number: int, claim: Claim, say: Wording) -> Card:
    """Return the card of a claim. Nothing private to a source is on it."""
    return Card(
        number=number,
        claim_id=claim.id,
        priority=claim.priority,
        mark=claim.mark,
        runs=galley.claim_runs(worksheet.article.text, claim),
        meta=_meta(worksheet, claim, say),
        restated=Field(say("restated"), claim.restated) if claim.restated else None,
        ticks=tuple(
            Tick(e.span.of(worksheet.article.text), say.kind(e.kind), e.state)
            for e in claim.elements
        ),
        details=tuple(_details(worksheet, claim, say)),
        ruled=_ruled(claim, say),
        choices=tuple(Choice(m, say.mark(m), m is claim.mark) for m in _CHOICES),
        signs=(
            Field(say("checked"), claim.checker),
            Field(say("checked.date"), _day(claim.checked_at)),
            Field(say("second"), claim.second),
            Field(say("second.date"), _day(claim.second_at)),
        ),
    )


def _day(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d") if moment else ""


def _meta(worksheet: Worksheet, claim: Claim, say: Wording) -> str:
    place = galley.paragraph_of(worksheet, claim)
    parts = [f"¶ {place}"] if place else []
    parts.append(say.voice(claim.speaker, claim.attribution))
    if claim.types:
        parts.append(", ".join(say.type(t) for t in claim.types[:4]))
    return " · ".join(parts)


def _details(worksheet: Worksheet, claim: Claim, say: Wording) -> Iterator[Field]:
    yield from _of_the_desk(worksheet, claim, say)
    if claim.finding:
        sure = f" ({claim.confidence.value} confidence)" if claim.confidence else ""
        yield Field(say("finding"), say.finding(claim.finding) + sure)
    for evidence in claim.evidence:
        yield Field(say("evidence"), evidence_line(worksheet, evidence, say))
    if claim.correction and claim.correction.proposed:
        why = f" — {claim.correction.reason}" if claim.correction.reason else ""
        printed = claim.correction.as_printed or claim.exact
        yield Field(say("correction"), f"“{printed}” → “{claim.correction.proposed}”{why}")
    for query in claim.queries:
        to = f" ({query.name or query.to.value})"
        yield Field(say("query") + to, query.text)
        if query.answer:
            yield Field(say("answer"), query.answer)
    for key, words in (
        ("method", claim.method),
        ("notes", claim.notes),
        ("concerns", claim.concerns),
    ):
        if words:
            yield Field(say(key), words)


def _of_the_desk(worksheet: Worksheet, claim: Claim, say: Wording) -> Iterator[Field]:
    for key, words in (
        ("recheck", desk.recheck(claim, say)),
        ("since", _since(worksheet, claim)),
        ("objection", desk.second_read(claim, say)),
        ("assigned", claim.assigned),
    ):
        if words:
            yield Field(say(key), words)


def _since(worksheet: Worksheet, claim: Claim) -> str:
    """Return the draft that a claim is new in, where that is the one printed."""
    return str(claim.since) if 1 < claim.since == worksheet.header.version else ""


def evidence_line(worksheet: Worksheet, evidence: Evidence, say: Wording) -> str:
    """Return one line: what, where in it, what it says, where to find it again."""
    source = worksheet.source(evidence.source)
    name = (source.shown_name or say("unnamed source")) if source else evidence.title
    parts = [
        name or evidence.title or evidence.url,
        evidence.locator or say("locator.missing"),
        f"{evidence.role.value}, {evidence.stance.value}",
    ]
    if evidence.excerpt:
        parts.append(f"“{evidence.excerpt}”")
    parts += [link for link in (evidence.url, evidence.archive_url) if link and link != name]
    return " · ".join(p for p in parts if p)


def _ruled(claim: Claim, say: Wording) -> tuple[tuple[str, int], ...]:
    """Say what the pen still has to write: evidence and notes that nobody typed."""
    lines = []
    if not claim.evidence:
        lines.append((say("evidence"), 1))
    if not claim.notes:
        lines.append((say("notes"), 1 if claim.evidence else 2))
    return tuple(lines)
