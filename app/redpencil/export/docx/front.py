"""The first page of the DOCX."""

from __future__ import annotations

from typing import Any, Final

from docx.document import Document
from docx.shared import Pt

from redpencil.export import report
from redpencil.export.docx import parts

_COLUMNS: Final = 6
_MOST: Final = 40
"""Blocks of the longest bar."""


def add(document: Document, front: report.Front, width: int) -> None:
    """Add the first page; ``width`` is the text's, in twentieths of a point."""
    document.add_paragraph(front.kicker.upper(), "RP Kicker")
    document.add_paragraph(parts.clean(front.title), "Title")
    _fields(document, front, width)
    _coverage(document, front, width)
    if front.urgent:
        document.add_paragraph(front.urgent_heading, "RP Small heading")
        _urgent(document, front, width)
    _foot(document, front, width)


def _fill(cell: Any, text: str, style: str, *, bold: bool = False) -> Any:
    """Write into a cell's first paragraph."""
    paragraph = cell.paragraphs[0]
    paragraph.style = style
    paragraph.add_run(parts.clean(text)).bold = bold or None
    return paragraph


def _fields(document: Document, front: report.Front, width: int) -> None:
    rows = -(-len(front.fields) // _COLUMNS)
    table = parts.table(document, [width // _COLUMNS] * _COLUMNS, rows)
    for row_number, row in enumerate(table.rows):
        for column, cell in enumerate(row.cells):
            parts.borders(cell, top="4", **({"bottom": "4"} if row_number == rows - 1 else {}))
            place = row_number * _COLUMNS + column
            if place < len(front.fields):
                _fill(cell, front.fields[place].label, "RP Label")
                cell.add_paragraph(parts.clean(front.fields[place].value or "–"), "RP Value")


def _coverage(document: Document, front: report.Front, width: int) -> None:
    heading = document.add_paragraph(style="RP Small heading")
    heading.add_run(f"{front.settled}/{front.claims} ").font.size = Pt(17)
    heading.add_run(front.settled_label)
    document.add_paragraph(front.coverage, "RP Lead")
    counts = front.counts
    widths = [300, 2000, 500, 500, 500, 700, width - 4500]
    table = parts.table(document, widths, len(counts) + 2)
    rows = [row.cells for row in table.rows]
    for cell, head in zip(rows[0][1:], front.counts_heads, strict=False):
        _fill(cell, head, "RP Label")
    most = max((c.total for c in counts), default=1) or 1
    for cells, count in zip(rows[1:], counts, strict=False):
        paragraph = _fill(cells[0], "", "RP Cell")
        parts.glyph(paragraph, count.mark)
        _fill(cells[1], count.label, "RP Cell")
        for cell, number in zip(cells[2:], count.by_priority, strict=False):
            _fill(cell, str(number) if number else "–", "RP Cell")
        _fill(cells[5], str(count.total), "RP Cell", bold=True)
        bar = _fill(
            cells[6], ("█" if count.mark else "░") * max(1, _MOST * count.total // most), "RP Cell"
        )
        bar.runs[0].font.size = Pt(5)
        bar.runs[0].font.color.rgb = parts.MUTED
    _fill(rows[-1][1], front.total_label, "RP Cell", bold=True)
    for place in range(3):
        _fill(rows[-1][2 + place], str(sum(c.by_priority[place] for c in counts)), "RP Cell")
    _fill(rows[-1][5], str(front.claims), "RP Cell", bold=True)
    for cell in rows[-1]:
        parts.borders(cell, top="4")


def _urgent(document: Document, front: report.Front, width: int) -> None:
    widths = [400, 360, width - 400 - 360 - 560 - 2400, 560, 2400]
    table = parts.table(document, widths, len(front.urgent))
    for row, urgent in zip(table.rows, front.urgent, strict=True):
        parts.whole(row)
        cells = row.cells
        _fill(cells[0], str(urgent.number), "RP Cell", bold=True)
        parts.glyph(_fill(cells[1], "", "RP Cell"), urgent.mark)
        _fill(cells[2], urgent.words, "RP Cell")
        _fill(cells[3], urgent.where, "RP Meta")
        _fill(cells[4], urgent.missing, "RP Cell")
        for cell in cells:
            parts.borders(cell, top="4")


def _foot(document: Document, front: report.Front, width: int) -> None:
    """Set the legend beside the checklist and the signatures."""
    table = parts.table(document, [width // 2, width - width // 2], 1)
    parts.whole(table.rows[0])
    left, right = table.rows[0].cells
    _fill(left, front.legend_heading, "RP Small heading")
    for mark, words in front.legend:
        paragraph = left.add_paragraph(style="RP Cell")
        parts.glyph(paragraph, mark)
        paragraph.add_run(f"\u2002{words}")
    _fill(right, front.checklist_heading, "RP Small heading")
    for words in front.checklist:
        right.add_paragraph(f"☐\u2002{words}", "RP Cell")
    for label in front.signatures:
        parts.ruled(right.add_paragraph(style="RP Ruled line"))
        right.add_paragraph(f"{label}\u2003\u2003·\u2003\u2003{front.date_label}", "RP Label")
