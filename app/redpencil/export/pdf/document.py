"""Report to PDF: pages, running heads, outline and metadata."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from redpencil.base.work import Work
from redpencil.export import report
from redpencil.export.options import ExportOptions
from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.finish import About, finish
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.blocks import line
from redpencil.export.pdf.page.flow import Flow, Frame, Placed
from redpencil.export.pdf.page.forms import Form
from redpencil.export.pdf.page.paragraph import decoration
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces import cards, front, galley, grid, section
from redpencil.export.pdf.pieces.desk import Desk
from redpencil.export.pdf.pieces.figures import Outlined
from redpencil.export.pdf.type.text import Setting

_ENOUGH: Final = 0.5
"""Of a page: what must be left for a piece to begin on it that might have begun one."""


def write(given: report.Report, options: ExportOptions, work: Work) -> tuple[bytes, Counter[str]]:
    """Return the PDF's bytes, and by script how many letters had no font.

    The same report gives the same bytes.
    """
    with _collector_at_rest():
        return _written(given, options, work)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the collector from looking again and again through what is all still in use.

    It took a third of the time.
    """
    working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if working:
            gc.enable()


def _written(
    given: report.Report, options: ExportOptions, work: Work
) -> tuple[bytes, Counter[str]]:
    setting = Setting(given.language, Counter())
    size = style.PAGES[options.page]
    if given.landscape:
        size = (size[1], size[0])
    sheet = Sheet(size, given.made, setting)
    form = Form(sheet)
    if given.manifest:
        form.keep(given.manifest)
    _draw(given, sheet, form, size, work.part(0.0, 0.9))
    sheet.furnish(_furniture(given, sheet, size))
    work.step(0.9, "Writing the file")
    about = About(given.title, given.author, given.kicker, given.language, given.made)
    return finish(sheet, form, about), setting.missing


def _draw(
    given: report.Report, sheet: Sheet, form: Form, size: tuple[float, float], work: Work
) -> None:
    """Draw the report's pieces on pages."""

    def draw(page: list[Placed]) -> None:
        for placed in page:
            with sheet.within(placed.home):
                placed.block.draw(sheet, style.MARGIN, placed.top)
        sheet.next_page()

    width, height = size[0] - 2 * style.MARGIN, size[1] - style.TOP - style.BOTTOM
    flow = Flow(Frame(style.MARGIN, size[1] - style.TOP, width, height), draw)
    for number, piece in enumerate(given.pieces):
        part = work.part(number / len(given.pieces), (number + 1) / len(given.pieces))
        desk = Desk(given, sheet.setting, form, height, part)
        _add(piece, desk, flow, sheet.root.add("Sect"))
    flow.close()


def _add(piece: report.Piece, desk: Desk, flow: Flow, home: Node) -> None:
    desk.work.step(0.0, "Drawing the pages")
    if piece.breaks:
        flow.turn(1.0 if isinstance(piece, report.Front) else _ENOUGH)
    if not isinstance(piece, report.Front):
        if piece.heading:
            heading = desk.words(piece.heading, style.HEADING)
            flow.add(Outlined(heading, piece.heading), home)
        if piece.lead:
            lead = desk.words(piece.lead, style.LEAD)
            lead.keeps = True
            flow.add(lead, home)
    _fill(piece, desk, flow, home)


def _fill(piece: report.Piece, desk: Desk, flow: Flow, home: Node) -> None:
    match piece:
        case report.Front():
            front.add(piece, desk, flow, home)
        case report.Galley():
            galley.add(piece, desk, flow, home)
        case report.Cards():
            cards.add(piece, desk, flow, home)
        case report.Grid():
            grid.add(piece, desk, flow, home)
        case report.Section():
            section.add(piece, desk, flow, home)


def _furniture(
    given: report.Report, sheet: Sheet, size: tuple[float, float]
) -> Callable[[int, int], None]:
    """Return what draws the head and the foot of a page."""
    left, right = style.MARGIN, size[0] - style.MARGIN

    def furnish(number: int, pages: int) -> None:
        y = style.BOTTOM - 14
        line(sheet, left, y, right - left, 0.4)
        decoration(sheet, given.footer, style.FOOT, left, y - 4, right - left - 90)
        told = given.page_of.format(page=number, pages=pages)
        decoration(sheet, told, style.FOOT_STRONG, right - 88, y - 4, 88)
        if number > 1:
            _running_head(given, sheet, left, right, size[1] - style.TOP + 36)

    return furnish


def _running_head(
    given: report.Report, sheet: Sheet, left: float, right: float, top: float
) -> None:
    width = right - left
    accent = given.letterhead.accent
    taken = decoration(
        sheet, given.kicker.upper(), style.HEAD_BOLD, left, top, width * 0.34, accent
    )
    start = left + taken + 14
    decoration(sheet, given.running, style.HEAD, start, top, right - start - width * 0.3)
    decoration(sheet, given.deadline, style.HEAD_END, right - width * 0.28, top, width * 0.28)
    line(sheet, left, top - 14, width, 0.5, style.INK)
