"""The user guide's sample PDFs: ``./start dev python packaging/sample_pdfs.py``."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "resources" / "guide"
sys.path[:0] = [str(ROOT), str(ROOT / "app")]


def main() -> None:
    """Draw the filled-in sample on paper, as a form, and as a register."""
    from tests.export.samples import NOW, filled

    from redpencil.base.work import Work
    from redpencil.export import compose
    from redpencil.export.options import ExportOptions, Layout
    from redpencil.export.pdf import writer

    for name, options in {
        "worksheet": ExportOptions(fillable=False),
        "worksheet-form": ExportOptions(),
        "register": ExportOptions(layout=Layout.TABLE, fillable=False),
    }.items():
        report = compose.compose(filled(), options, NOW)
        (GUIDE / f"{name}.pdf").write_bytes(writer.write(report, options, Work()).data)


if __name__ == "__main__":
    main()
