"""The galley with a wide margin: numbers and marks stand on the line where a claim begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.domain.article import Part
from redpencil.export import report
from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page import shapes, style
from redpencil.export.pdf.page.blocks import Block
from redpencil.export.pdf.page.flow import Flow
from redpencil.export.pdf.page.paragraph import Paragraph, decoration
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces.desk import STRONG, Desk
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look, Span

_LOOKS: Final[dict[Part, Look]] = {
    Part.HEADLINE: style.HEADLINE, Part.DECK: style.DECK, Part.SUBHEAD: style.SUBHEAD,
    Part.BYLINE: style.FURNITURE, Part.BODY: style.BODY, Part.CAPTION: style.CAPTION,
    Part.CREDIT: style.FURNITURE, Part.BOILERPLATE: style.FURNITURE,
}  # fmt: skip
GUTTER: Final = 22.0
"""Points left of the text, for the paragraph's number."""
_STEP: Final = 12.5
"""Points between two margin marks that would fall on each other."""
_LABEL: Final = 58.0


def spans(block: report.Paragraph, look: Look, desk: Desk, *, linked: bool) -> Iterator[Span]:
    """Yield a block's words: claims underlined, elements strong, numbers where claims end."""
    strong = STRONG.get(look.face, look.face)
    waiting = {m.number for m in block.margin}
    for run in block.runs:
        begins = run.claim if run.claim in waiting else 0
        waiting.discard(begins)
        face = strong if run.strong else ""
        yield Span(run.text, face=face, under=run.claim > 0, begins=begins)
        for place, number in enumerate(run.ends):
            target = f"#claim_{number}" if linked else ""
            words = f"\u2009{number}" if place else str(number)
            yield Span(
                words, face=catalogue.SANS_BOLD, size=6.4, rise=look.size * 0.38,
                colour=desk.accent, link=target, language=desk.report.language,
            )  # fmt: skip


class GalleyBlock(Block):
    """A block of the article with its marks; cut as its text is."""

    def __init__(
        self, block: report.Paragraph, desk: Desk, inner: Paragraph, *, first: bool = True
    ) -> None:
        self.block, self.desk, self.inner, self.first = block, desk, inner, first
        self.before, self.after, self.keeps = inner.before, inner.after, inner.keeps

    def fit(self, width: float) -> float:
        self.width = width
        return self.inner.fit(width - GUTTER - style.GALLEY_MARGIN)

    def least(self) -> float:
        return self.inner.least()

    def cut(self, room: float) -> tuple[Block, Block] | None:
        halves = self.inner.cut(room)
        if halves is None:
            return None
        made = [
            GalleyBlock(self.block, self.desk, half, first=self.first and i == 0)
            for i, half in enumerate(halves)
            if isinstance(half, Paragraph)
        ]
        for half in made:
            half.fit(self.width)
        return made[0], made[1]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.first:
            sheet.anchor(self.block.anchor, top + 4)
            if self.block.number:
                label = str(self.block.number)
                drop = (self.inner.look.leading - style.PARAGRAPH_NUMBER.leading) / 2
                decoration(sheet, label, style.PARAGRAPH_NUMBER, x, top - drop, GUTTER - 8)
        self.inner.draw(sheet, x + GUTTER, top)
        self._draw_margin(sheet, x + self.width - style.GALLEY_MARGIN + 6)

    def _draw_margin(self, sheet: Sheet, left: float) -> None:
        marks = {m.number: m for m in self.block.margin}
        page, free = sheet.lowest
        if page != sheet.page:
            free = 1e6
        for number, line in sorted(self.inner.begun, key=lambda b: (-b[1], b[0])):
            if number in marks:
                y = min(line, free - _STEP)
                free = y
                _draw_one(sheet, self.desk, marks[number], left, y, line)
        sheet.lowest = (sheet.page, free)


def _draw_one(
    sheet: Sheet, desk: Desk, mark: report.MarginMark, left: float, y: float, line: float
) -> None:  # fmt: skip
    """Draw a hair-line leader, number, mark, priority and type."""
    sheet.setStrokeColor(style.paint(style.RULE))
    sheet.setLineWidth(0.4)
    sheet.line(left, line + 3, left + 11, y + 3)
    decoration(sheet, str(mark.number), style.MARGIN_NUMBER, left + 8, y + 7.7, 20)
    shapes.draw_mark(sheet, mark.mark, left + 38, y + 2.9, 3.8)
    shapes.draw_priority(sheet, mark.priority, left + 47, y - 1.1, 8.2)
    decoration(sheet, mark.label, style.MARGIN_LABEL, left + 61, y + 7.3, _LABEL)
    if mark.anchor:
        with sheet.within(sheet.home.add("Link")):
            _link(sheet, mark, (left + 11, y - 2, left + 56, y + 8.5))


def _link(
    sheet: Sheet, mark: report.MarginMark, box: tuple[float, float, float, float]
) -> None:  # fmt: skip
    """Make the margin's mark lead to its card."""
    sheet.link(box, f"#{mark.anchor}", str(mark.number), sheet.home)


def add(piece: report.Galley, desk: Desk, flow: Flow, home: Node) -> None:
    """Put the article on pages."""
    for block in piece.paragraphs:
        look = _LOOKS[block.part]
        words = list(spans(block, look, desk, linked=piece.linked))
        inner = Paragraph(words, look, desk.setting, desk.text_language)
        flow.add(GalleyBlock(block, desk, inner), home)
