"""A call sheet for each source: what to confirm with it, and a log of the contacts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.domain.evidence import Source, SourceId, SourceKind
from redpencil.domain.query import QueryTo
from redpencil.domain.sentence import Attribution
from redpencil.export.layouts import cards, evidence, front
from redpencil.export.layouts.blanks import ClaimBlanks, of_sheet, token
from redpencil.export.layouts.galley import claim_runs
from redpencil.export.layouts.sheet import Sheet
from redpencil.export.report import (
    BlankKind,
    Card,
    Cards,
    Cell,
    Column,
    Field,
    Front,
    Grid,
    Piece,
    Run,
)  # fmt: skip

_LOG: Final = (
    ("on", "log.date", BlankKind.DATE, 1.0), ("by", "log.by", BlankKind.LINE, 0.8),
    ("means", "log.means", BlankKind.LINE, 1.0), ("outcome", "log.outcome", BlankKind.LINE, 1.2),
    ("note", "log.note", BlankKind.LINE, 3.0),
)  # fmt: skip
_SPARE: Final = 2
"""Rows of the log without a field, for a pen."""


@dataclass(frozen=True, slots=True)
class _Call:
    """Whom to call, and about what."""

    source: Source
    claims: tuple[tuple[int, Claim], ...]


def source_of(speaker: str) -> Source:
    """Return the source that a speaker is who is not in the list of sources yet."""
    return Source(SourceId(token(f"speaker {speaker}")), SourceKind.PERSON, speaker)


def pieces(sheet: Sheet) -> Iterator[Piece]:
    """Yield a head, the claims and a log for each person that can be asked."""
    found = [call for call in _calls(sheet) if call.claims]
    if not found:
        yield front.short(sheet, ())
        yield Cards(sheet.say("calls"), (), sheet.say("nobody"), breaks=False)
    asked: set[str] = set()
    for place, call in enumerate(found):
        yield _head(sheet, call, breaks=place > 0)
        made = tuple(_card(sheet, n, c, call.source, asked) for n, c in call.claims)
        yield Cards(sheet.say("calls"), made, sheet.say("calls.lead"), breaks=False)
        yield _log(sheet, call.source)


def _calls(sheet: Sheet) -> Iterator[_Call]:
    """People of the list first, then speakers who are not in it, as they come in the text."""
    people = [s for _, s in sheet.sources.values() if s.kind is SourceKind.PERSON]
    for person in people:
        yield _Call(person, tuple((n, c) for n, c in sheet.claims if _concerns(c, person)))
    known = {p.name.casefold() for p in people if p.name}
    spoken: dict[str, list[tuple[int, Claim]]] = {}
    for number, claim in sheet.claims:
        named = claim.attribution is Attribution.NAMED and claim.speaker
        if named and claim.speaker.casefold() not in known:
            spoken.setdefault(claim.speaker, []).append((number, claim))
    for speaker, claims in spoken.items():
        yield _Call(source_of(speaker), tuple(claims))


def _concerns(claim: Claim, person: Source) -> bool:
    names = {n.casefold() for n in (person.name, person.code_name) if n}
    return (
        any(e.source == person.id for e in claim.evidence)
        or claim.speaker.casefold() in names
        or any(q.to is not QueryTo.AUTHOR and q.name.casefold() in names for q in claim.queries)
    )


def _head(sheet: Sheet, call: _Call, *, breaks: bool) -> Front:
    say, source, header = sheet.say, call.source, sheet.worksheet.header
    told, work = source.exportable, ", ".join(filter(None, (source.title, source.affiliation)))
    fields = (
        Field(say("affiliation"), work if told else ""),
        Field(say("phone"), source.phone if told else ""),
        Field(say("email"), source.email if told else ""),
        Field(say("speaks"), source.language if told else ""),
        Field(say("slug"), header.slug),
        Field(say("deadline"), front.time(header.deadline)),
        Field(say("sensitivities"), header.sensitivities),
    )
    opening = front.short(sheet, fields)
    name = evidence.shown(sheet, source)
    return Front(opening.kicker, name, fields, opening.note, breaks=breaks)


def _card(sheet: Sheet, number: int, claim: Claim, source: Source, asked: set[str]) -> Card:
    """Return a card; a query that stands on an earlier sheet is not put there again."""
    say = sheet.say
    blanks = ClaimBlanks(number, claim, say)
    names = {source.name.casefold(), source.code_name.casefold()}
    others = (q for q in claim.queries if q.to is not QueryTo.AUTHOR)
    queries = [q for q in others if q.name.casefold() in names]
    answers: list[Field] = []
    for query, answer in blanks.answers(queries):
        if answer.blank and answer.blank.id not in asked:
            asked.add(answer.blank.id)
            answers += (Field(cards.asked_of(sheet, query), query.text), answer)
    answers.append(blanks.field(f"t{token(source.id)}", BlankKind.TEXT, "said", lines=2))
    return Card(
        number=number, anchor="", priority=claim.priority, mark=claim.mark,
        runs=claim_runs(sheet.worksheet.article.text, claim),
        place=sheet.place(claim, linked=False), meta=cards.meta(sheet, claim),
        details=(), answers=tuple(answers), choice=blanks.outcome(source.id),
    )  # fmt: skip


def _log(sheet: Sheet, source: Source) -> Grid:
    say = sheet.say
    subject = f"s{token(source.id)}"
    columns = tuple(Column(say(key), share) for _, key, _, share in _LOG)
    rows = [
        _texts(front.time(c.at), c.by, c.means, say.outcome(c.outcome), c.note)
        for c in source.contacts
        if source.exportable
    ]
    fields = (of_sheet(name, kind, say(key), "", subject) for name, key, kind, _ in _LOG)
    rows.append(tuple(Cell(fields=(Field("", "", f.blank),)) for f in fields))
    rows += [_texts(*[""] * len(_LOG))] * _SPARE
    return Grid(say("log"), say("log.lead"), columns, tuple(rows))


def _texts(*words: str) -> tuple[Cell, ...]:
    return tuple(Cell(runs=(Run(w),) if w else ()) for w in words)
