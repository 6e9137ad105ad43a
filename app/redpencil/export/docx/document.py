"""Report to DOCX: page, running head and foot, properties without machine data."""

from __future__ import annotations

import io
from typing import Any, Final

import docx
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Mm, Twips

from redpencil.base.work import Work
from redpencil.export.docx import body, front, parts, styles
from redpencil.export.options import ExportOptions
from redpencil.export.report import Report

_PAGES: Final = {"A4": (Mm(210), Mm(297)), "Letter": (Mm(215.9), Mm(279.4))}
_SIDE: Final = Mm(18)


def write(sheet: Report, options: ExportOptions, work: Work) -> bytes:
    """Return the DOCX's bytes."""
    document = docx.Document()
    styles.add(document)
    width = _page(document, options)
    _furnish(document, sheet, width)
    front.add(document, sheet.front, width)
    work.step(0.1, "Setting the article")
    if sheet.galley:
        _heading(document, sheet.galley_heading)
        document.add_paragraph(sheet.galley_lead, "RP Lead")
        body.add_galley(document, sheet.galley, width)
    if sheet.cards:
        _heading(document, sheet.cards_heading)
        body.add_cards(document, sheet.cards, width, work.part(0.2, 0.9))
    for section in sheet.sections:
        body.add_section(document, section, width)
    _properties(document, sheet)
    styles.embed_fonts(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _page(document: Document, options: ExportOptions) -> int:
    """Set the paper; return the text's width in twentieths of a point."""
    section = document.sections[0]
    section.page_width, section.page_height = _PAGES[options.page]
    section.left_margin = section.right_margin = _SIDE
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    room = int(section.page_width) - 2 * int(_SIDE)
    return room // int(Twips(1))


def _heading(document: Document, words: str) -> None:
    document.add_heading(parts.clean(words), 1).paragraph_format.page_break_before = True


def _furnish(document: Document, sheet: Report, width: int) -> None:
    """Set the running head on all pages but the first, and the foot on all."""
    section: Any = document.sections[0]
    head = section.header.paragraphs[0]
    head.style = "RP Running"
    kicker = head.add_run(sheet.front.kicker.upper())
    kicker.bold, kicker.font.color.rgb = True, parts.ACCENT
    title = sheet.running if len(sheet.running) <= 62 else sheet.running[:61].rstrip() + "…"
    head.add_run(f"\u2003{parts.clean(title)}\t")
    head.add_run(parts.clean(sheet.deadline)).bold = True
    _right_tab(head, width)
    for footer in (section.footer, section.first_page_footer):
        line = footer.paragraphs[0]
        line.style = "RP Running"
        line.add_run(f"{parts.clean(sheet.footer)}\t")
        before, _, rest = sheet.page_of.partition("{page}")
        middle, _, after = rest.partition("{pages}")
        line.add_run(before)
        parts.field(line, "PAGE")
        line.add_run(middle)
        parts.field(line, "NUMPAGES")
        line.add_run(after)
        _right_tab(line, width)


def _right_tab(paragraph: Any, width: int) -> None:
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Twips(width), WD_TAB_ALIGNMENT.RIGHT)


def _properties(document: Document, sheet: Report) -> None:
    properties = document.core_properties
    properties.title = parts.clean(sheet.front.title)[:250]
    properties.subject = sheet.front.kicker
    properties.author = parts.clean(sheet.author)
    properties.last_modified_by = ""
    properties.comments = ""
    properties.keywords = ""
    properties.language = sheet.language
    properties.revision = 1
    made = sheet.made.replace(tzinfo=None)
    properties.created = properties.modified = made
