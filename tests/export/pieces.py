"""What tests ask of a report's pieces."""

from __future__ import annotations

from typing import Any

from redpencil.export import compose
from redpencil.export.options import ExportOptions
from redpencil.export.report import Card, Cards, Front, Galley, Grid, Paragraph, Report, Section
from tests.export.samples import NOW, filled


def composed(**options: Any) -> Report:
    return compose.compose(filled(), ExportOptions(**options), NOW)


def front(report: Report) -> Front:
    return next(p for p in report.pieces if isinstance(p, Front))


def cards(report: Report) -> tuple[Card, ...]:
    return tuple(c for p in report.pieces if isinstance(p, Cards) for c in p.cards)


def galley(report: Report) -> tuple[Paragraph, ...]:
    return tuple(b for p in report.pieces if isinstance(p, Galley) for b in p.paragraphs)


def grids(report: Report) -> tuple[Grid, ...]:
    return tuple(p for p in report.pieces if isinstance(p, Grid))


def sections(report: Report) -> tuple[Section, ...]:
    return tuple(p for p in report.pieces if isinstance(p, Section))
