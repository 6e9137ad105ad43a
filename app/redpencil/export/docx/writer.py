"""Word document, to be filled in by people who do not have Redpencil."""

from __future__ import annotations

from redpencil.base.work import Work
from redpencil.export.options import ExportOptions
from redpencil.export.report import Report
from redpencil.export.written import Written

key = "docx"
label = "Word document"
suffix = ".docx"


def write(report: Report, options: ExportOptions, work: Work) -> Written:
    """Return the DOCX. Raises UserError where the house's template is no Word document."""
    from redpencil.export.docx import document

    return Written(document.write(report, options, work))
