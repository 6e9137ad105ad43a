"""Word document, to be filled in by people who do not have Redpencil."""

from __future__ import annotations

from redpencil.base.work import Work
from redpencil.export.options import ExportOptions
from redpencil.export.report import Report

key = "docx"
label = "Word document"
suffix = ".docx"


def write(report: Report, options: ExportOptions, work: Work) -> bytes:
    """Return the DOCX's bytes."""
    from redpencil.export.docx import document

    return document.write(report, options, work)
