"""Small things that python-docx leaves to its users: borders, links, fields, bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from redpencil.domain.mark import Mark

_BAD: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
INK: Final = RGBColor(0x1D, 0x1C, 0x1A)
MUTED: Final = RGBColor(0x6B, 0x68, 0x62)
ACCENT: Final = RGBColor(0xA3, 0x2A, 0x25)
RULE: Final = "C9C4BA"
TINT: Final = "F3EFE6"
SYMBOLS: Final = "Segoe UI Symbol"
GLYPHS: Final[dict[Mark | None, str]] = {
    Mark.OK: "●", Mark.CHANGE: "▲", Mark.QUERY_AUTHOR: "◇", Mark.QUERY_SOURCE: "◈",
    Mark.ON_AUTHOR: "◐", Mark.ADD_ATTRIBUTION: "✚", Mark.QUALIFY: "≈", Mark.CUT: "■",
    Mark.HOLD: "‖", None: "○",
}  # fmt: skip


def clean(text: str) -> str:
    """Return text that XML can hold; what it can't is shown as a replacement character."""
    return _BAD.sub("\ufffd", text)


def element(tag: str, **attributes: str) -> Any:
    """Return an element of the word-processing namespace with its attributes."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def glyph(paragraph: Paragraph, mark: Mark | None, size: float = 9) -> Run:
    """Add a mark's shape."""
    run = paragraph.add_run(GLYPHS[mark])
    run.font.size = Pt(size)
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), SYMBOLS)
    if mark in (Mark.CHANGE, Mark.CUT, Mark.HOLD):
        run.font.color.rgb = ACCENT
    return run


def link(paragraph: Paragraph, text: str, anchor: str, *, size: float, bold: bool = True) -> None:
    """Add a link to a bookmark, raised like a note's number."""
    hyperlink = element("hyperlink", anchor=anchor, history="1")
    run = paragraph.add_run(text)
    run.font.superscript = True
    run.font.bold = bold
    run.font.size = Pt(size)
    run.font.color.rgb = ACCENT
    hyperlink.append(run._r)
    paragraph._p.append(hyperlink)


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Put a bookmark at the start of a paragraph."""
    start = element("bookmarkStart", id=str(number), name=name)
    at = 1 if paragraph._p.pPr is not None else 0
    paragraph._p.insert(at, start)
    paragraph._p.insert(at + 1, element("bookmarkEnd", id=str(number)))


def field(paragraph: Paragraph, code: str) -> None:
    """Add a field, such as PAGE, that the reader's program fills."""
    simple = element("fldSimple", instr=code)
    run = paragraph.add_run("1")
    simple.append(run._r)
    paragraph._p.append(simple)


def borders(cell: _Cell, **sides: str) -> None:
    """Draw sides of a cell: ``top="8"`` is one point in our rule's grey, ``"8 1D1C1A"`` in ink."""
    box = element("tcBorders")
    for side in ("top", "left", "bottom", "right"):
        if side in sides:
            size, _, colour = sides[side].partition(" ")
            box.append(element(side, val="single", sz=size, space="0", color=colour or RULE))
    cell._tc.get_or_add_tcPr().append(box)


def shade(cell: _Cell, colour: str = TINT) -> None:
    """Tint a cell's ground."""
    cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=colour))


def ruled(paragraph: Paragraph) -> None:
    """Draw a line under a paragraph, to write on; "between" keeps neighbours apart in Word."""
    box = element("pBdr")
    for side in ("bottom", "between"):
        box.append(element(side, val="single", sz="4", space="1", color=RULE))
    paragraph._p.get_or_add_pPr().insert_element_before(box, *_AFTER_BORDERS)


_AFTER_BORDERS: Final = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr",
)  # fmt: skip


def table(container: Any, widths: Iterable[int], rows: int) -> Table:
    """Return a table without borders and with fixed columns; widths in twentieths of a point."""
    columns = list(widths)
    made: Table = container.add_table(rows, len(columns))
    properties = made._tbl.tblPr
    properties.append(element("tblLayout", type="fixed"))
    margins = element("tblCellMar")
    for side in ("left", "right"):
        margins.append(element(side, w="0" if side == "left" else "100", type="dxa"))
    properties.append(margins)
    for column, width in zip(made._tbl.tblGrid.gridCol_lst, columns, strict=True):
        column.set(qn("w:w"), str(width))
    for row in made._tbl.tr_lst:
        for cell, width in zip(row.tc_lst, columns, strict=True):
            size = cell.get_or_add_tcPr().get_or_add_tcW()
            size.set(qn("w:w"), str(width))
            size.set(qn("w:type"), "dxa")
    return made


def whole(row: _Row) -> None:
    """Keep a row on one page."""
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def heads(row: _Row) -> None:
    """Repeat a row at the top of each page."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))
