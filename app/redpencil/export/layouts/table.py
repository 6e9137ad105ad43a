"""The register: one row a claim, in the house's columns, on paper laid on its side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.export.layouts import evidence
from redpencil.export.layouts.blanks import ClaimBlanks
from redpencil.export.layouts.galley import claim_runs
from redpencil.export.layouts.sheet import Sheet, claim_anchor
from redpencil.export.report import BlankKind, Cell, Column, Field, Grid, Ref, Run


@dataclass(frozen=True, slots=True)
class _Entry:
    """One claim as the columns see it."""

    sheet: Sheet
    number: int
    claim: Claim
    blanks: ClaimBlanks

    def blank(self, name: str, kind: BlankKind, key: str, value: str, lines: int = 1) -> Field:
        """Return a field without a label: the column's head says it."""
        return Field("", value, self.blanks.make(name, kind, key, value, lines))


def piece(sheet: Sheet) -> Grid:
    """Return the register of the chosen claims."""
    say = sheet.say
    shown = [_COLUMNS[key] for key in sheet.options.house.columns]
    rows = []
    for number, claim in sheet.claims:
        entry = _Entry(sheet, number, claim, ClaimBlanks(number, claim, say))
        rows.append(tuple(fill(entry) for _, _, fill in shown))
    columns = tuple(Column(say(key), share) for key, share, _ in shown)
    return Grid(say("cards"), "", columns, tuple(rows))


def _number(entry: _Entry) -> Cell:
    return Cell(runs=(Run(str(entry.number), strong=True),), anchor=claim_anchor(entry.number))


def _claim(entry: _Entry) -> Cell:
    return Cell(runs=claim_runs(entry.sheet.worksheet.article.text, entry.claim))


def _place(entry: _Entry) -> Cell:
    return Cell(ref=entry.sheet.place(entry.claim, linked=False) or Ref("–"))


def _speaker(entry: _Entry) -> Cell:
    return Cell(runs=(Run(entry.sheet.say.voice(entry.claim.speaker, entry.claim.attribution)),))


def _types(entry: _Entry) -> Cell:
    return Cell(runs=(Run(", ".join(entry.sheet.say.type(t) for t in entry.claim.types)),))


def _mark(entry: _Entry) -> Cell:
    blank = entry.blanks.mark()
    field = Field("", entry.sheet.say.mark(entry.claim.mark), blank)
    return Cell(mark=entry.claim.mark, shape=True, fields=(field,))


def _finding(entry: _Entry) -> Cell:
    found = entry.blanks.finding()
    return Cell(fields=(Field("", found.value, found.blank),))


def _evidence(entry: _Entry) -> Cell:
    lines = (evidence.field(entry.sheet, e) for e in entry.claim.evidence)
    fields = tuple(Field("", f.value, ref=f.ref, links=f.links) for f in lines)
    new = entry.blank("evidence", BlankKind.LINE, "evidence.new", "", 0)
    return Cell(fields=(*fields, new))


def _notes(entry: _Entry) -> Cell:
    return Cell(fields=(entry.blank("notes", BlankKind.TEXT, "notes", entry.claim.notes, 0),))


def _correction(entry: _Entry) -> Cell:
    proposed = entry.claim.correction.proposed if entry.claim.correction else ""
    return Cell(fields=(entry.blank("correction", BlankKind.TEXT, "correction", proposed, 0),))


def _checked(entry: _Entry) -> Cell:
    return Cell(fields=_bare(entry.blanks.signs()[:2]))


def _second(entry: _Entry) -> Cell:
    return Cell(fields=_bare(entry.blanks.signs()[2:]))


def _bare(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    return tuple(Field("", f.value, f.blank) for f in fields)


_COLUMNS: Final[Mapping[str, tuple[str, float, Callable[[_Entry], Cell]]]] = {
    "number": ("number", 0.5, _number),
    "priority": ("priority.short", 0.45, lambda e: Cell(priority=e.claim.priority)),
    "claim": ("claim", 2.9, _claim),
    "place": ("place", 0.75, _place),
    "speaker": ("speaker", 1.2, _speaker),
    "types": ("types", 1.2, _types),
    "mark": ("mark", 1.4, _mark),
    "finding": ("finding", 1.3, _finding),
    "evidence": ("evidence", 3.1, _evidence),
    "notes": ("notes", 1.6, _notes),
    "correction": ("correction", 1.5, _correction),
    "checked": ("checked", 1.15, _checked),
    "second": ("second", 1.15, _second),
}
"""Key of a column to the key of its head, its share of the width, and what fills it."""
