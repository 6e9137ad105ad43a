"""The author's queries on one sheet: the words, the question, room for an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark
from redpencil.domain.query import QueryTo
from redpencil.export.layouts import cards, front
from redpencil.export.layouts.blanks import ClaimBlanks
from redpencil.export.layouts.galley import claim_runs
from redpencil.export.layouts.sheet import Sheet, claim_anchor
from redpencil.export.report import BlankKind, Card, Cards, Field, Piece

_ASKED: Final = frozenset({Mark.QUERY_AUTHOR, Mark.ON_AUTHOR})


def pieces(sheet: Sheet) -> Iterator[Piece]:
    """Yield the sheet: an opening and a card a claim about which something is asked."""
    yield front.short(sheet, tuple(_fields(sheet)))
    made = tuple(_card(sheet, n, c) for n, c in sheet.claims if _wanted(c))
    lead = sheet.say("queries.lead" if made else "noqueries")
    yield Cards(sheet.say("queries"), made, lead, breaks=False)


def _wanted(claim: Claim) -> bool:
    return claim.mark in _ASKED or any(q.to is QueryTo.AUTHOR for q in claim.queries)


def _fields(sheet: Sheet) -> Iterator[Field]:
    header = sheet.worksheet.header
    yield from front.short(sheet).fields
    yield Field(sheet.say("contact"), header.author_contact)
    yield Field(sheet.say("worry"), header.author_worry)


def _card(sheet: Sheet, number: int, claim: Claim) -> Card:
    blanks = ClaimBlanks(number, claim, sheet.say)
    return Card(
        number=number,
        anchor=claim_anchor(number),
        priority=claim.priority,
        mark=claim.mark,
        runs=claim_runs(sheet.worksheet.article.text, claim),
        place=sheet.place(claim, linked=False),
        meta=cards.meta(sheet, claim),
        details=(),
        answers=tuple(_answers(sheet, claim, blanks)),
    )


def _answers(sheet: Sheet, claim: Claim, blanks: ClaimBlanks) -> Iterator[Field]:
    queries = [q for q in claim.queries if q.to is QueryTo.AUTHOR]
    for query, answer in blanks.answers(queries):
        yield Field(sheet.say("question"), query.text)
        if query.due:
            yield Field(sheet.say("deadline"), front.time(query.due))
        yield answer
    if not queries:
        yield blanks.field("question", BlankKind.TEXT, "question", lines=1)
        yield blanks.field("author", BlankKind.TEXT, "author.source", claim.author_source, 2)
