"""One card a claim: what was found, and blanks for the rest."""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.domain.claim import Calculation, Claim, FactType, Harm
from redpencil.domain.query import Query, ReplyState
from redpencil.export.layouts import desk, evidence
from redpencil.export.layouts.blanks import ClaimBlanks
from redpencil.export.layouts.galley import claim_runs
from redpencil.export.layouts.sheet import Sheet, claim_anchor
from redpencil.export.report import BlankKind, Card, Cards, Field


def piece(sheet: Sheet, *, linked: bool) -> Cards:
    """Return the cards of the chosen claims; ``linked`` where the report has the galley too."""
    cards = tuple(_card(sheet, number, claim, linked) for number, claim in sheet.claims)
    return Cards(sheet.say("cards"), cards)


def _card(sheet: Sheet, number: int, claim: Claim, linked: bool) -> Card:
    blanks = ClaimBlanks(number, claim, sheet.say)
    text = sheet.worksheet.article.text
    return Card(
        number=number,
        anchor=claim_anchor(number),
        priority=claim.priority,
        mark=claim.mark,
        runs=claim_runs(text, claim),
        place=sheet.place(claim, linked=linked),
        meta=meta(sheet, claim),
        details=tuple(details(sheet, claim)),
        ticks=tuple(blanks.ticks(text)),
        answers=tuple(_answers(sheet, claim, blanks)),
        choice=blanks.mark(),
        signs=blanks.signs(),
    )


def meta(sheet: Sheet, claim: Claim) -> str:
    """Return who says so and what kinds of fact it is."""
    parts = [sheet.say.voice(claim.speaker, claim.attribution)]
    if claim.speaker_role:
        parts.append(claim.speaker_role)
    if claim.types:
        parts.append(", ".join(sheet.say.type(t) for t in claim.types))
    return " · ".join(parts)


def details(sheet: Sheet, claim: Claim) -> Iterator[Field]:
    """Yield what was found, without what is answered in blanks."""
    say = sheet.say
    yield from desk.fields(sheet, claim)
    if _letters(claim.restated) != _letters(claim.exact):
        yield Field(say("restated"), claim.restated)
    yield from _risks(sheet, claim)
    if claim.author_source:
        yield Field(say("author.source"), claim.author_source)
    yield from (evidence.field(sheet, found) for found in claim.evidence)
    if claim.rating:
        yield Field(say("rating"), claim.rating)
    if claim.confidence:
        why = f" – {claim.confidence_reason}" if claim.confidence_reason else ""
        yield Field(say("confidence"), say.of("confidence", claim.confidence) + why)
    yield from _working(sheet, claim)
    yield from judged(sheet, claim)
    if claim.reply and claim.reply.state is not ReplyState.NOT_NEEDED:
        told = f" – {claim.reply.text}" if claim.reply.text else ""
        yield Field(say("reply"), say.of("reply", claim.reply.state) + told)


def _letters(words: str) -> str:
    """Return what tells words apart: a restatement may only begin with a capital."""
    return "".join(filter(str.isalnum, words)).casefold()


def _working(sheet: Sheet, claim: Claim) -> Iterator[Field]:
    """Yield how it was checked."""
    if claim.calculation:
        yield Field(sheet.say("calculation"), _sum(claim.calculation))
    for key, words in (("method", claim.method), ("concerns", claim.concerns)):
        if words:
            yield Field(sheet.say(key), words)


def _risks(sheet: Sheet, claim: Claim) -> Iterator[Field]:
    say = sheet.say
    if claim.ambiguity:
        yield Field(say("ambiguity"), claim.ambiguity)
    if claim.terms:
        yield Field(say("terms"), say.of("terms", claim.terms))
    if claim.media:
        yield Field(say.type(FactType.IMAGE), ", ".join(say.of("media", m) for m in claim.media))
    if claim.legal:
        yield Field(say("legalflag"), ", ".join(say.of("legal", risk) for risk in claim.legal))
    if claim.harm is not Harm.NONE:
        yield Field(say("harm"), say.of("harm", claim.harm))


def judged(sheet: Sheet, claim: Claim) -> Iterator[Field]:
    """Yield what second reader and editor said, and what is still to be done about it."""
    say = sheet.say
    for key, section, chosen, why in (
        ("agreement", "agreement", claim.agreement, claim.disagreement),
        ("editor.call", "call", claim.editor_call, claim.editor_reason),
    ):
        if chosen:
            yield Field(say(key), " – ".join(filter(None, (say.of(section, chosen), why))))
    for key, day in (("as.of", claim.as_of), ("recheck", claim.recheck_by)):
        if day:
            yield Field(say(key), day.isoformat())
    if claim.say_unverified:
        yield Field(say("correction"), say("unverified"))
    numbers = sheet.of_claims
    for other in claim.related:
        if other.claim in numbers:
            words = f"{say.of('relation', other.kind)} {numbers[other.claim]}"
            yield Field(say("related"), words)


def _sum(shown: Calculation) -> str:
    parts = (shown.formula, shown.inputs, f"= {shown.result}" if shown.result else "")
    return " · ".join(p for p in (*parts, shown.rounding) if p)


def _answers(sheet: Sheet, claim: Claim, blanks: ClaimBlanks) -> Iterator[Field]:
    """Yield finding, further evidence, correction, queries with their answers, notes."""
    bare = not claim.evidence
    yield blanks.finding()
    yield blanks.field("evidence", BlankKind.LINE, "evidence.new", lines=int(bare))
    yield blanks.field("locator", BlankKind.LINE, "locator", lines=0)
    yield from correction(sheet, claim, blanks)
    for query, answer in blanks.answers(claim.queries):
        yield Field(asked_of(sheet, query), query.text)
        yield answer
    yield blanks.field("notes", BlankKind.TEXT, "notes", claim.notes, 2 if bare else 1)


def asked_of(sheet: Sheet, query: Query) -> str:
    """Return who is asked."""
    return sheet.say("query", name=query.name or sheet.say.of("to", query.to))


def correction(sheet: Sheet, claim: Claim, blanks: ClaimBlanks) -> Iterator[Field]:
    """Yield what is proposed instead of the claim's words, and why."""
    made = claim.correction
    if made and made.as_printed and made.as_printed != claim.exact:
        yield Field(sheet.say("printed"), made.as_printed)
    yield blanks.field("correction", BlankKind.TEXT, "correction", made.proposed if made else "", 0)
    if made and made.reason:
        yield Field(sheet.say("why"), made.reason)
