"""Tables: heads on every page, rows whole where they can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redpencil.domain import mark as domain
from redpencil.domain.mark import Mark
from redpencil.export import report
from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page import shapes, style
from redpencil.export.pdf.page.blocks import Block, Columns, Space, Stack, line
from redpencil.export.pdf.page.flow import Flow
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces import fields
from redpencil.export.pdf.pieces.desk import STRONG, Desk, louder, ref
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look, Span

SPACE: Final = 7.0
PAD: Final = 3.6
_PEN: Final = 17.0
"""Height of a row for a pen."""
_SHAPE: Final = 12.0
_CELL: Final = style.CELL


class Table(Block):
    """Rows of cells under a row of heads."""

    def __init__(
        self, heads: Sequence[tuple[str, Look]], rows: Sequence[Sequence[Block] | Columns],
        shares: Sequence[float], desk: Desk, made: list[Node] | None = None, pad: float = PAD,
    ) -> None:  # fmt: skip
        self.heads, self.shares, self.desk, self.pad = heads, shares, desk, pad
        self.head = Columns([desk.words(w, k, scope="Column") for w, k in heads], shares, SPACE)
        self.rows = [r if isinstance(r, Columns) else Columns(r, shares, SPACE) for r in rows]
        self.made: list[Node] = [] if made is None else made
        self.anchors: dict[int, str] = {}
        self.width = self.head_height = 0.0
        self.heights: list[float] = []

    def fit(self, width: float) -> float:
        if width != self.width:
            self.width = width
            self.head_height = self.head.fit(width) + 2 * self.pad if self.heads else 0.0
            self.heights = [self._row(r) for r in self.rows]
        return self.head_height + sum(self.heights)

    def _row(self, row: Columns) -> float:
        return max(row.fit(self.width), 8.0) + 2 * self.pad

    def least(self) -> float:
        first = self.heights[0] if self.heights else 0.0
        if self.head_height + first > self.desk.height:
            first = self.desk.height * 0.4
        return self.head_height + first

    def cut(self, room: float) -> tuple[Block, Block] | None:
        left = room - self.head_height
        for place, height in enumerate(self.heights):
            if height <= left:
                left -= height
                continue
            row = self.rows[place]
            halves = None
            if height + self.head_height > self.desk.height and left > self.desk.height * 0.3:
                halves = row.cut(left - 2 * self.pad)
            if not place and halves is None:
                return None
            return self._halves(place, halves)
        return None

    def _halves(self, place: int, split: tuple[Block, Block] | None) -> tuple[Block, Block]:
        """Return the rows before a place and those from it on; that row itself may be cut.

        Heights are handed on: to measure all that is left again on each page would be quadratic.
        """
        first, rest = self.rows[:place], self.rows[place:]
        tall, left = self.heights[:place], self.heights[place:]
        if split:
            above, below = (h for h in split if isinstance(h, Columns))
            first, rest = [*first, above], [below, *rest[1:]]
            tall, left = [*tall, self._row(above)], [self._row(below), *left[1:]]
        moved = place + 1 if split else place
        made = self._part(first, tall), self._part(rest, left)
        made[0].anchors = {n: a for n, a in self.anchors.items() if n < moved}
        made[1].anchors = {n - place: a for n, a in self.anchors.items() if n >= moved}
        return made

    def _part(self, rows: list[Columns], heights: list[float]) -> Table:
        made = Table(self.heads, rows, self.shares, self.desk, self.made, self.pad)
        made.width, made.heights, made.head_height = self.width, heights, self.head_height
        made.head.fit(self.width)
        return made

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        first = not self.made
        if first:
            self.made.append(sheet.home.add("Table"))
        if self.heads:
            self._draw_head(sheet, x, top, first=first)
            top -= self.head_height
        for number, (row, height) in enumerate(zip(self.rows, self.heights, strict=True)):
            sheet.anchor(self.anchors.get(number, ""), top)
            with sheet.within(self.made[0].add("TR")):
                self._draw_cells(row, sheet, x, top - self.pad, "TD")
            top -= height
            line(sheet, x, top, self.width, 0.4)

    def _draw_head(self, sheet: Sheet, x: float, top: float, *, first: bool) -> None:
        if first:
            with sheet.within(self.made[0].add("TR")):
                self._draw_cells(self.head, sheet, x, top - self.pad, "TH")
        else:
            with sheet.decoration():
                self.head.draw(sheet, x, top - self.pad)
        line(sheet, x, top - self.head_height, self.width, 0.7, style.INK)

    def _draw_cells(self, row: Columns, sheet: Sheet, x: float, top: float, kind: str) -> None:
        tr = sheet.home
        for block, width in zip(row.blocks, row.widths, strict=True):
            scope = "Column" if kind == "TH" else ""
            with sheet.within(tr.add(kind, scope=scope)):
                block.draw(sheet, x, top)
            x += width + SPACE


class Shape(Block):
    """A mark's shape, with words beside it; what is cut off has the room of the shape only."""

    def __init__(self, mark: Mark | None, inner: Block, *, begun: bool = False) -> None:
        self.mark, self.inner, self.begun = mark, inner, begun

    def fit(self, width: float) -> float:
        return max(10.0, self.inner.fit(width - _SHAPE))

    def least(self) -> float:
        return max(10.0, self.inner.least())

    def cut(self, room: float) -> tuple[Block, Block] | None:
        halves = self.inner.cut(room)
        if halves is None:
            return None
        return Shape(self.mark, halves[0], begun=self.begun), Shape(None, halves[1], begun=True)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if not self.begun:
            shapes.draw_mark(sheet, self.mark, x + 4.4, top - 5.3, 3.6)
        self.inner.draw(sheet, x + _SHAPE, top)


class Priority(Block):
    """A priority in its box, which a reader that speaks says too."""

    def __init__(self, given: domain.Priority) -> None:
        self.given = given

    def fit(self, width: float) -> float:
        return 10.0

    def least(self) -> float:
        return 10.0

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.figure(self.given.value):
            shapes.draw_priority(sheet, self.given, x, top - 9.8, 8.8)


def _cell(cell: report.Cell, column: report.Column, desk: Desk) -> Block:
    """Return a cell's blocks, one under the other."""
    look = style.CELL_END if column.numeric else _CELL
    blocks: list[Block] = []
    spans = [ref(cell.ref, colour=desk.accent)] if cell.ref else []
    if cell.ref and cell.runs:
        spans.append(Span(" "))
    strong = STRONG.get(look.face, look.face)
    spans += [Span(r.text, face=strong if r.strong else "") for r in cell.runs]
    if spans:
        blocks.append(desk.spans(spans, look))
    for field in cell.fields:
        inner = _field(field, look, desk)
        if inner:
            blocks.append(inner)
    made: Block = Stack(blocks) if blocks else Space(0.0)
    if cell.priority:
        made = Priority(cell.priority)
    return Shape(cell.mark, made) if cell.shape else made


def _field(field: report.Field, look: Look, desk: Desk) -> Block | None:
    inner = fields.content(field, look, desk)
    if isinstance(inner, fields.Ruled):
        return fields.Ruled(1, 14.0)
    if inner and field.label:
        return Stack((desk.words(field.label, style.LABEL), inner))
    return inner


def add(piece: report.Grid, desk: Desk, flow: Flow, home: Node) -> None:
    """Put a grid on pages."""
    heads = [
        (c.label, style.LABEL_END if c.numeric else louder(style.LABEL, catalogue.SANS_BOLD))
        for c in piece.columns
    ]
    rows = []
    for cells in piece.rows:
        blocks = [_cell(c, k, desk) for c, k in zip(cells, piece.columns, strict=True)]
        empty = all(isinstance(b, Space) for b in blocks)
        rows.append([Space(_PEN)] * len(blocks) if empty else blocks)
    table = Table(heads, rows, [c.share for c in piece.columns], desk)
    for number, cells in enumerate(piece.rows):
        anchor = next((c.anchor for c in cells if c.anchor), "")
        if anchor:
            table.anchors[number] = anchor
    flow.add(table, home)
