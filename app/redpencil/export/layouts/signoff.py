"""The sign-off sheet: where the check stands, and who signs for it."""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.domain import ledger
from redpencil.domain.mark import Mark
from redpencil.domain.query import ChangeStatus
from redpencil.export.layouts import desk, front, lists
from redpencil.export.layouts.sheet import Sheet
from redpencil.export.report import Piece, Row, Section


def pieces(sheet: Sheet) -> Iterator[Piece]:
    """Yield the first page, the figures behind it, signatures given, sentences left."""
    yield front.full(sheet, linked=False)
    yield _figures(sheet)
    yield from filter(None, (desk.signatures(sheet), desk.orphans(sheet), desk.questions(sheet)))
    left = lists.not_looked_at(sheet) if sheet.options.ledger else None
    if left:
        yield left


def _figures(sheet: Sheet) -> Section:
    say, worksheet = sheet.say, sheet.worksheet
    counted = ledger.totals(worksheet)
    claims = worksheet.claims
    corrections = [c.correction for c in claims if c.correction]
    done = (ChangeStatus.IN_TEXT, ChangeStatus.REJECTED)
    rows = (
        ("sentences", counted.sentences),
        ("covered", counted.covered),
        ("left", counted.not_looked_at),
        ("unsourced", sum(not c.evidence for c in claims)),
        ("onauthor", sum(c.mark is Mark.ON_AUTHOR for c in claims)),
        ("awaited", sum(q.open for c in claims for q in c.queries)),
        ("proposals", sum(c.status not in done for c in corrections)),
    )
    return Section(
        say("figures"),
        say("figures.lead"),
        tuple(Row(say(k), str(n)) for k, n in rows),
        breaks=True,
    )
