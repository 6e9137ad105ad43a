"""Paper, running head and foot, letterhead; a template's own are left as they are."""

from __future__ import annotations

import io
from typing import Any, Final

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Twips
from lxml import etree

from redpencil.export.docx import xml
from redpencil.export.report import Letterhead, Report

_PAGES: Final = {"A4": (Mm(210), Mm(297)), "Letter": (Mm(215.9), Mm(279.4))}
_SIDE: Final = Mm(18)
_LONGEST: Final = 62
"""Characters of the title in the running head."""


def paper(document: Document, page: str, *, landscape: bool, templated: bool) -> int:
    """Set the paper; return the text's width in twentieths of a point."""
    section: Any = document.sections[-1]
    if not templated:
        section.page_width, section.page_height = _PAGES[page]
        section.left_margin = section.right_margin = _SIDE
        section.top_margin, section.bottom_margin = Mm(22), Mm(20)
        section.header_distance = section.footer_distance = Mm(10)
        section.different_first_page_header_footer = True
    if landscape and section.page_width < section.page_height:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    room = int(section.page_width) - int(section.left_margin) - int(section.right_margin)
    return room // int(Twips(1))


def furnish(document: Document, report: Report, width: int) -> None:
    """Set the running head on all pages but the first, and the foot on all, where none is."""
    section: Any = document.sections[-1]
    if _empty(section.header):
        _head(section.header.paragraphs[0], report, width)
    feet = [section.footer]
    if section.different_first_page_header_footer:
        feet.append(section.first_page_footer)
    for footer in feet:
        if _empty(footer):
            _foot(footer.paragraphs[0], report, width)


def _empty(part: Any) -> bool:
    return not any(p.text.strip() for p in part.paragraphs) and not part.tables


def _head(line: Any, report: Report, width: int) -> None:
    line.style = "RP Running"
    kicker = line.add_run(report.kicker.upper())
    kicker.style = "RP Strong"
    title = report.running
    title = title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…"
    line.add_run(f"\u2003{title}\t")
    line.add_run(report.deadline).style = "RP Strong"
    _right_tab(line, width)


def _foot(line: Any, report: Report, width: int) -> None:
    line.style = "RP Running"
    line.add_run(f"{report.footer}\t")
    before, _, rest = report.page_of.partition("{page}")
    middle, _, after = rest.partition("{pages}")
    line.add_run(before)
    _field(line, "PAGE")
    line.add_run(middle)
    _field(line, "NUMPAGES")
    line.add_run(after)
    _right_tab(line, width)


def _field(line: Any, code: str) -> None:
    """Add a field, such as PAGE, that the reader's program fills."""
    simple = OxmlElement("w:fldSimple")
    simple.set(qn("w:instr"), code)
    simple.append(line.add_run("1")._r)
    line._p.append(simple)


def _right_tab(line: Any, width: int) -> None:
    line.paragraph_format.tab_stops.add_tab_stop(Twips(width), WD_TAB_ALIGNMENT.RIGHT)


def letterhead(document: Document, house: Letterhead, width: int) -> str:
    """Return the newsroom's name, lines and logo as they stand over the first page."""
    if not (house.name or house.lines or house.logo):
        return ""
    named = xml.words(house.name, "RPHouse") if house.name else ""
    named += "".join(xml.words(line, "RPHouseLines") for line in house.lines)
    picture = f"<w:p><w:r>{_picture(document, house)}</w:r></w:p>" if house.logo else ""
    widths = xml.shares(width, (70, 30))
    cells = (xml.cell(widths[0], named or "<w:p/>"), xml.cell(widths[1], picture or "<w:p/>"))
    return xml.table("RPPlain", widths, (xml.row(cells),), house.name or "Letterhead")


def _picture(document: Document, house: Letterhead) -> str:
    inline = document.part.new_pic_inline(io.BytesIO(house.logo), height=Mm(14))
    inline.docPr.set("descr", house.name)
    return f"<w:drawing>{etree.tostring(inline, encoding='unicode')}</w:drawing>"
