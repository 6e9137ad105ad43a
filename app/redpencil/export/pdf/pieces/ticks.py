"""Boxes to tick, one after the other on lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redpencil.domain.element import ElementState
from redpencil.export import report
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.blocks import Block
from redpencil.export.pdf.page.paragraph import Paragraph
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces.desk import Desk
from redpencil.export.pdf.type.text import Look, Span

_BOX: Final = 11.0
"""Points from a box to its words."""
_SIZE: Final = 8.4
_APART: Final = 12.0
_LOOK: Final = Look(style.TICKS.face, style.TICKS.size, style.TICKS.leading, style.INK, tag="LBody")


class Ticks(Block):
    """Boxes with their words; ``column`` puts each on a line of its own."""

    def __init__(
        self, ticks: Sequence[report.Tick], desk: Desk, before: float = 0.0, *, column: bool = False
    ) -> None:
        self.ticks, self.desk, self.before, self.column = ticks, desk, before, column
        self.words = [_words(t, desk) for t in ticks]
        self.fields = [
            bool(t.blank and desk.report.fillable and desk.form.takes(t.blank)) for t in ticks
        ]

    def fit(self, width: float) -> float:
        self.places: list[tuple[float, float]] = []
        x = y = tall = 0.0
        for words in self.words:
            words.fit(width - _BOX)
            height = words.fit(min(width - _BOX, words.natural + 0.1))
            taken = words.natural + _BOX
            if x and (self.column or x + taken > width):
                x, y, tall = 0.0, y + tall, 0.0
            self.places.append((x, y))
            x += taken + _APART
            tall = max(tall, height)
        self.height = y + tall
        return self.height

    def least(self) -> float:
        return self.height

    def cut(self, room: float) -> tuple[Block, Block] | None:
        place = next((i for i, (x, y) in enumerate(self.places) if y > room - 13 and x == 0), 0)
        if not place:
            return None
        return self._part(slice(0, place)), self._part(slice(place, None))

    def _part(self, part: slice) -> Ticks:
        made = Ticks((), self.desk, column=self.column)
        made.ticks, made.words, made.fields = self.ticks[part], self.words[part], self.fields[part]
        made.fit(max(w.width for w in self.words) + _BOX)
        return made

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        items = zip(self.ticks, self.words, self.fields, self.places, strict=True)
        with sheet.within(sheet.home.add("L")) as listed:
            for tick, words, field, (left, down) in items:
                with sheet.within(listed.add("LI")):
                    self._draw_one(sheet, tick, words, field, x + left, top - down)

    def _draw_one(
        self, sheet: Sheet, tick: report.Tick, words: Paragraph, field: bool, x: float, top: float
    ) -> None:  # fmt: skip
        middle = top - style.TICKS.leading / 2
        if field and tick.blank:
            with sheet.within(sheet.home.add("Lbl")):
                box = (x, middle - _SIZE / 2, x + _SIZE, middle + _SIZE / 2)
                self.desk.form.tick(tick.blank, box)
        else:
            letter = "☐" if tick.state is ElementState.OPEN else "☑"
            label = Look(
                style.TICKS.face, style.TICKS.size, style.TICKS.leading, style.INK, tag="Lbl"
            )
            box_ = self.desk.words(letter, label)
            box_.fit(_BOX)
            box_.draw(sheet, x, top)
        words.draw(sheet, x + _BOX, top)


def _words(tick: report.Tick, desk: Desk) -> Paragraph:
    told = " – ".join(filter(None, (tick.kind, tick.note)))
    spans = [Span(tick.text)]
    if told:
        spans.append(Span(f"  {told}", size=6.8, colour=style.MUTED))
    return Paragraph(spans, _LOOK, desk.setting)
