"""The facts as rows: what tables hold, column by column."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.domain.evidence import Evidence
from redpencil.domain.worksheet import Worksheet
from redpencil.export.layouts import sheet
from redpencil.export.layouts.sheet import Sheet
from redpencil.export.options import ExportOptions
from redpencil.export.wording import Wording


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim as the columns see it."""

    sheet: Sheet
    number: int
    claim: Claim


Fill = Callable[[Entry], str | int]

COLUMNS: Final[tuple[tuple[str, Fill], ...]] = (
    ("id", lambda e: e.claim.id),
    ("number", lambda e: e.number),
    ("priority", lambda e: e.claim.priority.value),
    ("claim", lambda e: e.claim.exact),
    ("restated", lambda e: e.claim.restated),
    ("paragraph", lambda e: _paragraph(e)),
    ("start", lambda e: e.claim.span.start),
    ("end", lambda e: e.claim.span.end),
    ("speaker", lambda e: e.claim.speaker),
    ("attribution", lambda e: e.claim.attribution.value),
    ("types", lambda e: ", ".join(e.claim.types)),
    ("to tick", lambda e: ", ".join(x.span.of(_text(e)) for x in e.claim.open_elements)),
    ("status", lambda e: e.claim.status.value),
    ("mark", lambda e: e.claim.mark.value if e.claim.mark else ""),
    ("finding", lambda e: e.claim.finding.value if e.claim.finding else ""),
    ("confidence", lambda e: e.claim.confidence.value if e.claim.confidence else ""),
    ("evidence", lambda e: "\n".join(_line(e.sheet, x) for x in e.claim.evidence)),
    ("change to", lambda e: e.claim.correction.proposed if e.claim.correction else ""),
    ("reason", lambda e: e.claim.correction.reason if e.claim.correction else ""),
    ("queries", lambda e: "\n".join(q.text for q in e.claim.queries)),
    ("answers", lambda e: "\n".join(q.answer for q in e.claim.queries if q.answer)),
    ("notes", lambda e: e.claim.notes),
    ("concerns", lambda e: e.claim.concerns),
    ("method", lambda e: e.claim.method),
    ("checked by", lambda e: e.claim.checker),
    ("checked at", lambda e: _moment(e.claim.checked_at)),
    ("second reader", lambda e: e.claim.second),
    ("second at", lambda e: _moment(e.claim.second_at)),
)
"""Heads are for programs too, so they are the same in every language."""


def rows(worksheet: Worksheet, options: ExportOptions, now: datetime) -> Iterator[Entry]:
    """Yield the chosen claims."""
    made = sheet.make(worksheet, options, now, Wording("en"))
    return (Entry(made, number, claim) for number, claim in made.claims)


def _text(entry: Entry) -> str:
    return entry.sheet.worksheet.article.text


def _paragraph(entry: Entry) -> str | int:
    place = entry.sheet.place(entry.claim)
    return int(place.text.removeprefix("¶ ")) if place else ""


def _line(made: Sheet, evidence: Evidence) -> str:
    known = made.sources.get(evidence.source or "")
    name = known[1].shown_name if known else ""
    parts = (
        name, evidence.title, evidence.locator, f"{evidence.role.value}, {evidence.stance.value}",
        evidence.excerpt, evidence.url, evidence.archive_url,
    )  # fmt: skip
    return " · ".join(p for p in parts if p)


def _moment(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
