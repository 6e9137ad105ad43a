"""PDF, for print: an entry of the table of writers."""

from __future__ import annotations

from redpencil.base.work import Work
from redpencil.export.options import ExportOptions
from redpencil.export.report import Report

key = "pdf"
label = "PDF"
suffix = ".pdf"


def write(report: Report, options: ExportOptions, work: Work) -> bytes:
    """Return the PDF's bytes."""
    from redpencil.export.pdf import document

    return document.write(report, options, work)
