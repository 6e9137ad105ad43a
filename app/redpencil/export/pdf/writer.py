"""PDF, for print and for forms: an entry of the table of writers."""

from __future__ import annotations

from redpencil.base.work import Work
from redpencil.export.options import ExportOptions
from redpencil.export.report import Report
from redpencil.export.written import Caution, Shortfall, Written

key = "pdf"
label = "PDF"
suffix = ".pdf"


def write(report: Report, options: ExportOptions, work: Work) -> Written:
    """Return the PDF; letters that no font has are warned of."""
    from redpencil.export.pdf import document

    data, missing = document.write(report, options, work)
    return Written(
        data, tuple(Caution(Shortfall.NO_FONT, n, s) for s, n in sorted(missing.items()))
    )
