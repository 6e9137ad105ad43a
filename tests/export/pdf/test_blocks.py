"""Blocks are cut at any place and at any width, and nothing is lost or comes twice."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.blocks import Block, Columns, Space, Stack
from redpencil.export.pdf.page.paragraph import Paragraph
from redpencil.export.pdf.type.text import Setting, Span


def paragraph(lines: int) -> Paragraph:
    words = "\n".join(f"line {n}" for n in range(lines))
    return Paragraph((Span(words),), style.CELL, Setting("en", Counter()))


def lines(block: Block) -> int:
    if isinstance(block, Paragraph):
        return len(block.lines or ())
    inner = block.blocks if isinstance(block, Columns | Stack) else []
    return sum(map(lines, inner))


@given(
    st.lists(st.floats(0.3, 4.0), min_size=2, max_size=13),
    st.floats(400.0, 900.0),
    st.floats(50.0, 500.0),
)
def test_a_row_is_cut_into_pages_without_loss(
    shares: list[float], width: float, room: float
) -> None:
    tall = Stack((paragraph(60), paragraph(3)))
    row: Block = Columns([tall, *[Space(0)] * (len(shares) - 1)], shares, 7.0)
    row.fit(width)
    whole, seen = lines(row), 0
    while row.fit(width) > room:
        halves = row.cut(room)
        assert halves is not None
        first, row = halves
        assert first.fit(width) <= room + 0.01
        seen += lines(first)
    assert seen + lines(row) == whole
