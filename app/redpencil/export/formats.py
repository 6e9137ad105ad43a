"""The writers: a writer is a module and a line in a tuple."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final, Protocol

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.export import compose, redaction
from redpencil.export.data import claimreview, csv_table, web_annotations, xlsx_table
from redpencil.export.docx import annotated
from redpencil.export.docx import writer as docx
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.pdf import writer as pdf
from redpencil.export.report import Report
from redpencil.export.text import html, markdown
from redpencil.export.written import Keeper, Written


class Writer(Protocol):
    """What every writer's module offers."""

    @property
    def key(self) -> str:
        """Its name on the command line."""

    @property
    def label(self) -> str:
        """Its name on screen."""

    @property
    def suffix(self) -> str:
        """End of its files' names, with the dot."""


class ReportWriter(Writer, Protocol):
    """Draws a report."""

    def write(self, report: Report, options: ExportOptions, work: Work) -> Written:
        """Return the file."""


class DataWriter(Writer, Protocol):
    """Writes the facts themselves, without a layout."""

    def write(
        self, worksheet: Worksheet, options: ExportOptions, now: datetime, keeper: Keeper
    ) -> Written:
        """Return the file."""


REPORTS: Final[tuple[ReportWriter, ...]] = (
    docx, pdf, annotated, html, markdown,
)  # fmt: skip
DATA: Final[tuple[DataWriter, ...]] = (xlsx_table, csv_table, web_annotations, claimreview)
WRITERS: Final[tuple[Writer, ...]] = (*REPORTS, *DATA)


def get(key: str) -> Writer:
    """Return a writer by its key. Raises UserError that lists what there is."""
    return _found(WRITERS, key)


def report_writer(key: str) -> ReportWriter | None:
    """Return the writer that draws reports under a key, or None where it writes data."""
    return next((w for w in REPORTS if w.key == key), None)


def _found(writers: Iterable[Writer], key: str) -> Writer:
    for writer in writers:
        if writer.key == key:
            return writer
    keys = ", ".join(w.key for w in WRITERS)
    raise UserError(f"“{key}” is not a format that Redpencil writes.", f"It writes: {keys}.")


def export(
    key: str,
    worksheet: Worksheet,
    options: ExportOptions,
    now: datetime,
    work: Work,
    keeper: Keeper | None = None,
) -> Written:
    """Return the worksheet in a format. Raises UserError where there is no such format."""
    drawing = report_writer(key)
    if drawing:
        chosen = _fitted(drawing, options)
        work.step(0.0, "Laying out the worksheet")
        report = compose.compose(worksheet, chosen, now)
        return drawing.write(report, chosen, work.part(0.1, 1.0))
    get(key)
    data = next(w for w in DATA if w.key == key)
    work.step(0.0, "Writing the facts")
    shown = redaction.redacted(worksheet) if options.redacted else worksheet
    kept = keeper or Keeper()
    return data.write(shown, options, now, Keeper(b"", kept.encode) if options.redacted else kept)


def _fitted(writer: Writer, options: ExportOptions) -> ExportOptions:
    """Return the options as a writer can obey them: comments need article and cards."""
    if writer is annotated:
        return replace(options, annotated=True, layout=Layout.CARDS, galley=True, cards=True)
    if writer in (html, markdown):
        return replace(options, fillable=False)
    return options
