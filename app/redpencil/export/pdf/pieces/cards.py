"""Cards: one claim each, with room for a pen where nothing was typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.lib.units import mm

from redpencil.export import report
from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page import shapes, style
from redpencil.export.pdf.page.blocks import Block, Columns, Space, Stack, line
from redpencil.export.pdf.page.flow import Flow
from redpencil.export.pdf.page.paragraph import Paragraph, decoration
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces import fields
from redpencil.export.pdf.pieces.choices import Choices
from redpencil.export.pdf.pieces.desk import Desk, ref
from redpencil.export.pdf.pieces.ticks import Ticks
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Span

GUTTER: Final[float] = 13 * mm
SIDE: Final[float] = 38 * mm
GAP: Final[float] = 6 * mm
PAD: Final = 9.0
MOST_EXTRA: Final = 4
_OUTLINED: Final = 52
"""Letters of a claim in the outline."""


class CardBlock(Block):
    """One card; it moves to the next page whole, and is cut only where it is taller than one."""

    def __init__(
        self, card: report.Card, desk: Desk, rows: Stack, *, first: bool, made: list[Node]
    ) -> None:
        self.card, self.desk, self.rows = card, desk, rows
        self.first, self.made = first, made
        self.width = self.height = 0.0
        self.side = Choices(card.choice, desk) if card.choice and first else None
        self.number = desk.words(str(card.number), style.NUMBER) if first else None

    def fit(self, width: float) -> float:
        if width == self.width:
            return self.height
        self.width = width
        body = self.rows.fit(self._body())
        side = self.side.fit(SIDE) if self.side else 0.0
        if self.number:
            self.number.fit(GUTTER)
        self.height = max(body, side, 34.0) + 2 * PAD
        return self.height

    def loosen(self) -> None:
        """Measure it anew when it is fitted: lines were added."""
        self.width = 0.0

    def least(self) -> float:
        return self.height if self.height <= self.desk.height else self.desk.height * 0.4

    def cut(self, room: float) -> tuple[Block, Block] | None:
        if self.height <= self.desk.height or room < self.desk.height * 0.4:
            return None
        halves = self.rows.cut(room - 2 * PAD)
        if halves is None:
            return None
        rows = [h if isinstance(h, Stack) else Stack((h,)) for h in halves]
        made = [
            CardBlock(self.card, self.desk, r, first=self.first and i == 0, made=self.made)
            for i, r in enumerate(rows)
        ]
        if self.side:
            made[0].side = self.side
        for half in made:
            half.fit(self.width)
        return made[0], made[1]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if not self.made:
            self.made.append(sheet.home.add("Sect"))
        line(sheet, x, top, self.width, 0.7, style.INK)
        with sheet.within(self.made[0]):
            self._draw_gutter(sheet, x, top - PAD)
            self.rows.draw(sheet, x + GUTTER, top - PAD)
            if self.side:
                self.side.draw(sheet, x + self.width - SIDE, top - PAD)

    def _body(self) -> float:
        beside = SIDE + GAP if self.card.choice else 0.0
        return self.width - GUTTER - beside

    def _draw_gutter(self, sheet: Sheet, x: float, top: float) -> None:
        if not self.number:
            decoration(sheet, f"{self.card.number} …", style.META, x, top, GUTTER)
            return
        sheet.anchor(self.card.anchor, top + PAD)
        words = " ".join("".join(r.text for r in self.card.runs).split())
        shown = words if len(words) <= _OUTLINED else f"{words[: _OUTLINED - 1]}…"
        sheet.outline(f"{self.card.number}  {shown}", 1, top + PAD)
        self.number.draw(sheet, x, top + 3)
        shapes.draw_priority(sheet, self.card.priority, x, top - 30, 9.5)
        shapes.draw_mark(sheet, self.card.mark, x + 18, top - 25.2, 4.6)


def _rows(card: report.Card, desk: Desk) -> Iterator[Block]:
    yield desk.runs(card.runs, style.CLAIM)
    yield _meta(card, desk)
    if card.ticks:
        yield Ticks(card.ticks, desk, before=5)
    for place, row in enumerate(
        fields.labelled((*card.details, *card.answers), style.DETAIL, desk)
    ):
        row.before = 3.0 if place else 6.0
        yield row
    if card.signs:
        yield Space(5)
        shares = [1.5 if n % 2 == 0 else 1.0 for n in range(len(card.signs))]
        yield Columns([fields.Over(f, desk) for f in card.signs], shares, 8)


def _meta(card: report.Card, desk: Desk) -> Paragraph:
    """Set priority and place before who says so."""
    spans = [Span(f"{card.priority.value}", face=catalogue.SANS_BOLD), Span(" · ")]
    if card.place:
        spans += [ref(card.place, colour=desk.accent), Span(" · ")]
    made = desk.spans([*spans, Span(card.meta)], style.META)
    made.before = 2.0
    return made


def add(piece: report.Cards, desk: Desk, flow: Flow, home: Node) -> None:
    """Put the cards on pages; what is left of a page is dealt out as ruled lines."""
    waiting: list[CardBlock] = []
    used = 0.0
    room = flow.room
    for number, card in enumerate(piece.cards):
        desk.work.step(number / len(piece.cards), "Drawing the pages")
        block = CardBlock(card, desk, Stack(list(_rows(card, desk))), first=True, made=[])
        height = block.fit(flow.frame.width)
        if waiting and used + height > room:
            _deal(waiting, room - used)
            _place(waiting, flow, home)
            flow.turn()
            waiting, used, room = [], 0.0, flow.room
        elif not waiting and height > room:
            flow.add(block, home)
            room = flow.room
            continue
        waiting.append(block)
        used += height
    _place(waiting, flow, home)


def _place(blocks: Sequence[CardBlock], flow: Flow, home: Node) -> None:
    for block in blocks:
        flow.add(block, home)


def _deal(blocks: Sequence[CardBlock], left: float) -> None:
    """Add lines to cards that are to be written on, one each from the top, while they fit."""
    open_: list[fields.Ruled | fields.Entry] = []
    for block in blocks:
        found = [r.inner for r in block.rows.blocks if isinstance(r, fields.Labelled)]
        last = [i for i in found if isinstance(i, fields.Ruled | fields.Entry) and i.grows]
        if last:
            open_.append(last[-1])
            block.loosen()
    lines = int((left - 2) / fields.LINE)
    for _ in range(MOST_EXTRA):
        for inner in open_:
            if lines <= 0:
                return
            inner.extra += 1
            lines -= 1
