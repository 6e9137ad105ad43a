"""What stands at the end of a worksheet: sentences that nobody looked at."""

from __future__ import annotations

from redpencil.domain import ledger
from redpencil.export.layouts.sheet import Sheet
from redpencil.export.report import Row, Section


def not_looked_at(sheet: Sheet) -> Section | None:
    """Return the sentences that nobody looked at; None where there are none."""
    worksheet = sheet.worksheet
    left = [e for e in ledger.entries(worksheet) if e.fate is ledger.Fate.NOT_LOOKED_AT]
    if not left:
        return None
    text = worksheet.article.text
    rows = tuple(Row(worksheet.sentences[e.number].span.of(text), e.reason) for e in left)
    return Section(sheet.say("ledger"), sheet.say("ledger.lead"), rows)
