"""Report to PDF: pages, running heads, outline and metadata."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from redpencil.base.work import Work
from redpencil.export import report
from redpencil.export.options import ExportOptions
from redpencil.export.pdf import card, fonts, front, galley, style
from redpencil.export.report import Report


class SheetCanvas(Canvas):
    """A canvas that knows, at the end, how many pages there are."""

    def __init__(self, *given: Any, sheet: Report, **named: Any) -> None:
        super().__init__(*given, **named)
        self.sheet = sheet
        self.pages: list[dict[str, Any]] = []
        self.beginnings: list[tuple[int, float]] = []
        self.setNamedCB("claim_begins", self.claim_begins)
        stamp = self._doc._timeStamp  # the report's own time; the clock's would tell too much
        stamp.YMDhms = sheet.made.timetuple()[:6]

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        self.pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self.pages, 1):
            self.__dict__.update(page)
            self._furnish(number, len(self.pages))
            super().showPage()
        super().save()

    def _furnish(self, number: int, pages: int) -> None:
        width, height = self._pagesize
        left, right = style.MARGIN, width - style.MARGIN
        self.setStrokeColor(style.RULE)
        self.setLineWidth(0.5)
        self.line(left, style.BOTTOM - 14, right, style.BOTTOM - 14)
        self.setFillColor(style.MUTED)
        self.setFont(fonts.SANS, 7)
        self.drawString(left, style.BOTTOM - 24, fonts.plain(self.sheet.footer, fonts.SANS, 110))
        self.setFont(fonts.SANS_STRONG, 7.4)
        self.setFillColor(style.INK)
        self.drawRightString(
            right, style.BOTTOM - 24, self.sheet.page_of.format(page=number, pages=pages)
        )
        if number > 1:
            self._running_head(left, right, height - style.TOP + 26)

    def _running_head(self, left: float, right: float, y: float) -> None:
        self.setFillColor(style.ACCENT)
        self.setFont(fonts.SANS_BOLD, 7.4)
        kicker = self.sheet.front.kicker.upper()
        self.drawString(left, y, kicker)
        self.setFillColor(style.INK)
        self.setFont(fonts.SANS, 7.6)
        start = left + self.stringWidth(kicker, fonts.SANS_BOLD, 7.4) + 14
        self.drawString(start, y, fonts.plain(self.sheet.running, fonts.SANS, 62))
        self.setFont(fonts.SANS_STRONG, 7.6)
        self.drawRightString(right, y, fonts.plain(self.sheet.deadline, fonts.SANS_STRONG, 40))
        self.setStrokeColor(style.INK)
        self.line(left, y - 6, right, y - 6)

    def claim_begins(self, _canvas: Any, _kind: str, label: str) -> None:
        """Remember, while text is drawn, on which line a claim begins."""
        self.beginnings.append((int(label), float(self._curr_tx_info["cur_y"])))


class Heading(Paragraph):
    """A section's heading, which is also in the outline."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__(fonts.markup(text, style.HEADING.fontName), style.HEADING)
        self.words, self.key = text, key

    def draw(self) -> None:
        self.canv.bookmarkPage(self.key)
        self.canv.addOutlineEntry(self.words, self.key, 0)
        super().draw()


def write(sheet: Report, options: ExportOptions, work: Work) -> bytes:
    """Return the PDF's bytes; the same report gives the same bytes."""
    fonts.register()
    size = style.PAGES[options.page]
    width = size[0] - 2 * style.MARGIN
    height = size[1] - style.TOP - style.BOTTOM
    out = io.BytesIO()
    template = BaseDocTemplate(
        out, pagesize=size, title=sheet.front.title, author=sheet.author,
        subject=sheet.front.kicker, creator="Redpencil", lang=sheet.language, invariant=1,
        pageCompression=1,
    )  # fmt: skip
    frame = Frame(style.MARGIN, style.BOTTOM, width, height, 0, 0, 0, 0)
    template.addPageTemplates(PageTemplate(frames=[frame]))
    work.step(0.1, "Setting the pages")
    template.progress_cb = _progress(work)
    template.build(
        list(_story(sheet, width, height)),
        canvasmaker=lambda *given, **named: SheetCanvas(*given, sheet=sheet, **named),
    )
    return out.getvalue()


def _progress(work: Work) -> Any:
    total = [1]

    def report_progress(kind: str, value: Any) -> None:
        if kind == "SIZE_EST":
            total[0] = max(1, value)
        elif kind == "PROGRESS":
            work.step(0.1 + 0.8 * min(1.0, value / total[0]), "Setting the pages")

    return report_progress


def _story(sheet: Report, width: float, height: float) -> Iterator[Flowable]:
    yield from front.story(sheet.front, width)
    if sheet.galley:
        yield PageBreak()
        yield Heading(sheet.galley_heading, "galley")
        yield Paragraph(fonts.markup(sheet.galley_lead, fonts.SANS), style.LEAD)
        yield from (galley.GalleyParagraph(p) for p in sheet.galley)
    if sheet.cards:
        yield PageBreak()
        yield Heading(sheet.cards_heading, "claims")
        yield Spacer(1, 4)
        yield from card.story(sheet.cards, width, height, height - 30)
    for number, section in enumerate(sheet.sections):
        yield from _section(section, f"section-{number}", width)


def _section(section: report.Section, key: str, width: float) -> Iterator[Flowable]:
    yield Spacer(1, 22)
    yield Heading(section.heading, key)
    yield Paragraph(fonts.markup(section.lead, fonts.SANS), style.LEAD)
    rows = [
        [
            Paragraph(fonts.markup(left, fonts.SERIF) or " ", style.CELL_SERIF),
            Paragraph(fonts.markup(right, fonts.SANS) or " ", style.META),
        ]
        for left, right in section.rows
    ]  # fmt: skip
    yield Table(
        rows,
        colWidths=[width * 0.62, width * 0.38],
        splitInRow=1,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("LINEABOVE", (0, 0), (-1, -1), 0.4, style.RULE),
            ("LINEBELOW", (0, -1), (-1, -1), 0.4, style.RULE),
        ],
    )  # fmt: skip
