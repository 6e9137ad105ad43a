"""The corrections list: what stands in the text, what should stand there, what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark
from redpencil.export.layouts import front
from redpencil.export.layouts.blanks import ClaimBlanks
from redpencil.export.layouts.sheet import Sheet, claim_anchor
from redpencil.export.report import BlankKind, Cell, Column, Field, Grid, Piece, Ref, Run

_CHANGES: Final = frozenset({Mark.CHANGE, Mark.CUT, Mark.QUALIFY, Mark.ADD_ATTRIBUTION})
_COLUMNS: Final = (
    ("number", 0.4), ("place", 0.5), ("printed", 2.6), ("proposed", 2.6), ("why", 1.7),
    ("decision", 1.1),
)  # fmt: skip


def pieces(sheet: Sheet) -> Iterator[Piece]:
    """Yield the sheet: an opening and a table."""
    yield front.short(sheet)
    rows = tuple(_row(sheet, n, c) for n, c in sheet.claims if c.correction or c.mark in _CHANGES)
    lead = sheet.say("corrections.lead" if rows else "nocorrections")
    columns = tuple(Column(sheet.say(key), share) for key, share in _COLUMNS)
    yield Grid(sheet.say("corrections"), lead, columns, rows)


def _row(sheet: Sheet, number: int, claim: Claim) -> tuple[Cell, ...]:
    blanks = ClaimBlanks(number, claim, sheet.say)
    made = claim.correction
    proposed, reason = (made.proposed, made.reason) if made else ("", "")
    return (
        Cell(runs=(Run(str(number), strong=True),), anchor=claim_anchor(number)),
        Cell(ref=sheet.place(claim, linked=False) or Ref("–")),
        Cell(runs=(Run(made.as_printed if made and made.as_printed else claim.exact),)),
        Cell(fields=(_bare(blanks, "correction", "proposed", proposed, 2),)),
        Cell(
            mark=claim.mark, shape=True, runs=(Run(sheet.say.mark(claim.mark)),),
            fields=(_bare(blanks, "reason", "why", reason, 1),),
        ),
        Cell(fields=(blanks.decision(),)),
    )  # fmt: skip


def _bare(blanks: ClaimBlanks, name: str, key: str, value: str, lines: int) -> Field:
    return Field("", value, blanks.make(name, BlankKind.TEXT, key, value, lines))
