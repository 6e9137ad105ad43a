"""A choice set as a list: boxes of which one is ticked."""

from __future__ import annotations

from typing import Final

from redpencil.export import report
from redpencil.export.pdf.page import shapes, style
from redpencil.export.pdf.page.blocks import Block
from redpencil.export.pdf.page.paragraph import decoration
from redpencil.export.pdf.page.sheet import Box, Sheet
from redpencil.export.pdf.pieces.desk import Desk
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look

_BOX: Final = 12.0
_SHAPE: Final = 13.0
_SIZE: Final = 8.2
_LABEL: Final = Look(catalogue.SANS, 9, 11.4, style.MUTED)
_OPEN: Final = Look(catalogue.SANS, 8, 11.4, style.MUTED)
_CHOSEN: Final = Look(catalogue.SANS_STRONG, 8, 11.4, style.INK)


class Choices(Block):
    """The options of a blank, one under the other."""

    def __init__(self, blank: report.Blank, desk: Desk) -> None:
        self.blank, self.desk = blank, desk
        self.field = desk.report.fillable and desk.form.takes(blank)
        self.shaped = any(o.mark for o in blank.options)
        self.words = [
            desk.words(o.label, _CHOSEN if o.key == blank.value else _OPEN) for o in blank.options
        ]

    def fit(self, width: float) -> float:
        self.width = width
        self.indent = _BOX + (_SHAPE if self.shaped else 0)
        self.heights = [w.fit(width - self.indent) for w in self.words]
        return sum(self.heights)

    def least(self) -> float:
        return sum(self.heights)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        boxes: list[Box] = []
        for option, words, height in zip(self.blank.options, self.words, self.heights, strict=True):
            chosen = option.key == self.blank.value
            if not self.field:
                self._draw_box(sheet, x, top, height, chosen=chosen)
            if option.mark:
                shapes.draw_mark(sheet, option.mark, x + _BOX + 4.4, top - 5.6, 3.3)
            words.draw(sheet, x + self.indent, top)
            boxes.append((x, top - 5.6 - _SIZE / 2, x + _SIZE, top - 5.6 + _SIZE / 2))
            top -= height
        if self.field:
            self.desk.form.radios(self.blank, boxes)

    def _draw_box(self, sheet: Sheet, x: float, top: float, height: float, *, chosen: bool) -> None:
        """Draw a box for a pen; of the chosen one, which is tinted, speaking readers learn too."""
        if chosen:
            sheet.setFillColor(style.paint(style.TINT))
            sheet.rect(x - 3, top - height + 0.4, self.width + 3, height - 0.8, stroke=0, fill=1)
            label = self.desk.words("☑", _LABEL)
            label.fit(_BOX)
            label.draw(sheet, x - 0.5, top)
        else:
            decoration(sheet, "☐", _LABEL, x - 0.5, top, _BOX)
