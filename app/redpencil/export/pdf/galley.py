"""The galley with a wide margin: numbers and marks stand on the line where a claim begins."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from redpencil.domain.article import Part
from redpencil.export import report
from redpencil.export.pdf import fonts, shapes, style

STYLES: Final = {
    Part.HEADLINE: style.HEADLINE, Part.DECK: style.DECK, Part.SUBHEAD: style.SUBHEAD,
    Part.BYLINE: style.FURNITURE, Part.BODY: style.BODY, Part.CAPTION: style.CAPTION,
    Part.CREDIT: style.FURNITURE, Part.BOILERPLATE: style.FURNITURE,
}  # fmt: skip
_STRONG: Final = {
    fonts.SERIF: fonts.SERIF_STRONG, fonts.SERIF_ITALIC: fonts.SERIF_STRONG_ITALIC,
    fonts.SANS: fonts.SANS_STRONG,
}  # fmt: skip
GUTTER: Final = 22
"""Points left of the text, for the paragraph's number."""
_STEP: Final = 12.5
"""Points between two margin marks that would fall on each other."""


def markup(runs: tuple[report.Run, ...], look: ParagraphStyle, margin: set[int]) -> str:
    """Return runs as reportlab's markup; ``margin`` holds the claims that begin here."""
    pieces = []
    for run in runs:
        font = _STRONG.get(look.fontName, look.fontName) if run.strong else look.fontName
        words = fonts.markup(run.text, font)
        if font != look.fontName:
            words = f'<font name="{font}">{words}</font>'
        if run.claim:
            words = f'<u color="{style.colour(style.MUTED)}" width="0.55" offset="-2.2">{words}</u>'
        if run.claim in margin:
            margin.discard(run.claim)
            words = f'<onDraw name="claim_begins" label="{run.claim}"/>{words}'
        if run.ends:
            words += (
                f'<super rise="4.2" size="6.2"><font name="{fonts.SANS_BOLD}" '
                f'color="{style.colour(style.ACCENT)}"><a href="#claim-{run.ends}">{run.ends}</a>'
                "</font></super>"
            )
        pieces.append(words)
    return "".join(pieces)


class GalleyParagraph(Flowable):
    """A block of the article with its marks; splits as its text does."""

    def __init__(self, block: report.Paragraph, inner: Paragraph | None = None) -> None:
        super().__init__()
        self.block = block
        self.first = inner is None
        look = STYLES[block.part]
        begin = {m.number for m in block.margin}
        self.inner = inner or Paragraph(markup(block.runs, look, begin) or " ", look)
        self.look = look

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.room = width
        _, used = self.inner.wrap(width - GUTTER - style.GALLEY_MARGIN, height)
        self.height = used
        return width, used

    def split(self, width: float, height: float) -> list[Flowable]:
        parts = self.inner.split(width - GUTTER - style.GALLEY_MARGIN, height)
        made: list[Flowable] = [GalleyParagraph(self.block, part) for part in parts]
        if made and self.first:
            made[0].first = True
        return made

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        return float(self.look.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        return float(self.look.spaceAfter)

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.beginnings = []
        self.inner.drawOn(canvas, GUTTER, 0)
        if self.first and self.block.number:
            canvas.setFont(fonts.SANS, 6.8)
            canvas.setFillColor(style.FAINT)
            canvas.drawRightString(
                GUTTER - 8, self.height - self.look.leading + 3.4, str(self.block.number)
            )
        self._draw_margin(canvas)

    def _draw_margin(self, canvas: Any) -> None:
        marks = {m.number: m for m in self.block.margin}
        left = self.room - style.GALLEY_MARGIN + 8
        free = self.height + _STEP
        for number, line in sorted(canvas.beginnings, key=lambda b: (-b[1], b[0])):
            if number not in marks:
                continue
            y = min(line, free - _STEP)
            free = y
            _draw_one(canvas, marks[number], left, y, line)


def _draw_one(canvas: Any, mark: report.MarginMark, left: float, y: float, line: float) -> None:
    """Draw a hair-line leader, number, mark, priority and type."""
    canvas.setStrokeColor(style.RULE)
    canvas.setLineWidth(0.4)
    canvas.line(left - 4, line + 3, left + 10, y + 3)
    canvas.setFillColor(style.INK)
    canvas.setFont(fonts.SANS_BOLD, 8)
    canvas.drawRightString(left + 27, y, str(mark.number))
    shapes.draw_mark(canvas, mark.mark, left + 37, y + 2.8, 3.8)
    shapes.draw_priority(canvas, mark.priority, left + 46, y - 1.2, 8)
    canvas.setFillColor(style.MUTED)
    canvas.setFont(fonts.SANS, 7)
    canvas.drawString(left + 59, y, fonts.plain(mark.label, fonts.SANS, 18))
