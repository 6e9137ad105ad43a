"""Lists with a heading: sources, sentences not looked at, figures."""

from __future__ import annotations

from typing import Final

from redpencil.export import report
from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.blocks import Block, Columns, Rule, Stack, Within
from redpencil.export.pdf.page.flow import Flow
from redpencil.export.pdf.page.paragraph import Paragraph
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces.desk import Desk, link, ref
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Span

_PAD: Final = 4.0


class _Anchored(Block):
    """A row that links can find."""

    def __init__(self, inner: Block, anchor: str) -> None:
        self.inner, self.anchor = inner, anchor
        self.before, self.after = _PAD, _PAD

    def fit(self, width: float) -> float:
        return self.inner.fit(width)

    def least(self) -> float:
        return self.inner.least()

    def cut(self, room: float) -> tuple[Block, Block] | None:
        halves = self.inner.cut(room)
        return (_Anchored(halves[0], self.anchor), halves[1]) if halves else None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.anchor(self.anchor, top + _PAD)
        self.inner.draw(sheet, x, top)


def add(piece: report.Section, desk: Desk, flow: Flow, home: Node) -> None:
    """Put a list on pages."""
    listed = home.add("L")
    for row in piece.rows:
        flow.add(Rule(0.4), listed)
        inner = Columns((_left(row, desk), _right(row, desk)), (0.62, 0.38), 14)
        item = Within(Within(inner, "LBody"), "LI")
        flow.add(_Anchored(item, row.anchor), listed)
    if piece.rows:
        flow.add(Rule(0.4), listed)


def _left(row: report.Row, desk: Desk) -> Block:
    spans = [ref(row.ref, face=catalogue.SANS_STRONG), Span("  ")] if row.ref else []
    blocks: list[Block] = [desk.spans([*spans, Span(row.left)], style.CELL_SERIF)]
    blocks += [Paragraph((link(given),), style.CELL, desk.setting) for given in row.links]
    return Stack(blocks)


def _right(row: report.Row, desk: Desk) -> Block:
    spans = [Span(row.right)] if row.right else []
    for place, given in enumerate(row.refs):
        spans.append(Span(", " if place else (" · " if row.right else "")))
        spans.append(ref(given, colour=desk.accent))
    return desk.spans(spans, style.SMALL)
