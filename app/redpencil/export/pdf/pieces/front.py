"""An opening, and a worksheet's first page: what was checked, how far it is, what is not safe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.export import report
from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.blocks import Block, Columns, Rule, Space, Stack, Whole
from redpencil.export.pdf.page.flow import Flow
from redpencil.export.pdf.pieces import fields
from redpencil.export.pdf.pieces.desk import Desk, ref
from redpencil.export.pdf.pieces.figures import Bar, Donut, Letterhead, Outlined
from redpencil.export.pdf.pieces.grid import Shape, Table
from redpencil.export.pdf.pieces.ticks import Ticks
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look, Span

_COLUMNS: Final = 4
_WIDE: Final = 34
"""Letters of a value that gets two columns."""
_DONUT: Final = 92.0


def add(piece: report.Front, desk: Desk, flow: Flow, home: Node) -> None:
    """Put an opening on a page."""
    for block in _blocks(piece, desk, first=piece.breaks or not flow.begun):
        flow.add(block, home)


def _blocks(piece: report.Front, desk: Desk, *, first: bool) -> Iterator[Block]:
    head = desk.report.letterhead
    if first and (head.name or head.lines or head.logo):
        yield Letterhead(head, desk)
        yield Space(10)
    yield Rule(2.2, style.INK, after=7)
    kicker = Look(style.KICKER.face, style.KICKER.size, style.KICKER.leading, desk.accent, after=2)
    if piece.kicker:
        yield desk.words(piece.kicker.upper(), kicker)
    title = style.TITLE if len(piece.title) <= 110 else style.TITLE_SMALL
    yield Outlined(desk.words(piece.title, title), piece.title)
    if piece.note:
        yield desk.words(piece.note, style.NOTE)
    if piece.fields:
        yield Space(9)
        yield from _grid(piece, desk)
    yield Space(12)
    if piece.counts:
        yield _coverage(piece, desk)
        yield Space(14)
    if piece.urgent:
        yield desk.words(piece.urgent_heading, style.SMALL_HEAD)
        yield _urgent(piece, desk)
        yield Space(14)
    yield from _foot(piece, desk)


def _grid(piece: report.Front, desk: Desk) -> Iterator[Block]:
    """Set label over value, in lines of columns; long values get two."""
    line: list[Block] = []
    shares: list[float] = []
    for field in piece.fields:
        share = 2.0 if len(field.value) > _WIDE else 1.0
        if sum(shares) + share > _COLUMNS:
            yield from _line(line, shares)
            line, shares = [], []
        line.append(fields.Over(field, desk, dash=True))
        shares.append(share)
    if line:
        yield from _line(line, shares)
    yield Rule(0.4)


def _line(line: list[Block], shares: list[float]) -> Iterator[Block]:
    missing = _COLUMNS - sum(shares)
    if missing > 0:
        line, shares = [*line, Space(0)], [*shares, missing]
    yield Rule(0.4, after=4)
    yield Columns(line, shares, 10)
    yield Space(5)


def _coverage(piece: report.Front, desk: Desk) -> Block:
    """Set the ring, the table of marks and the sentence on coverage."""
    told = [_counts(piece, desk)]
    right = Stack([*told, Space(6), desk.words(piece.coverage, style.SMALL)])
    return Columns((Donut(piece, desk, _DONUT), right), (-_DONUT, 1), 22)


def _counts(piece: report.Front, desk: Desk) -> Table:
    looks = [style.LABEL, *[style.LABEL_END] * (len(piece.counts_heads) - 1), style.LABEL]
    heads = list(zip((*piece.counts_heads, ""), looks, strict=True))
    most = max((c.total for c in piece.counts), default=1) or 1
    rows: list[list[Block]] = []
    for count in piece.counts:
        name = Shape(count.mark, desk.words(count.label, style.CELL))
        rows.append([name, *_numbers(count.by_priority, count.total, desk)])
        rows[-1].append(Bar(count.total / most, filled=count.mark is not None))
    totals = [sum(c.by_priority[i] for c in piece.counts) for i in range(3)]
    whole = desk.words(piece.total_label, Look(catalogue.SANS_STRONG, 8.3, 10.8, style.INK))
    rows.append([whole, *_numbers(totals, piece.claims, desk), Space(0)])
    return Table(heads, rows, (-112, -20, -20, -20, -32, 1), desk, pad=1.7)


_TOTAL: Final = Look(catalogue.SANS_STRONG, 8.3, 10.8, style.INK, align="end")


def _numbers(counts: tuple[int, ...] | list[int], total: int, desk: Desk) -> list[Block]:
    cells = [desk.words(str(n) if n else "–", style.CELL_END) for n in counts]
    return [*cells, desk.words(str(total), _TOTAL)]


def _urgent(piece: report.Front, desk: Desk) -> Table:
    heads = [(h, style.LABEL) for h in piece.urgent_heads]
    strong = Look(catalogue.SANS_STRONG, 8.3, 10.8, style.INK)
    rows: list[list[Block]] = []
    for urgent in piece.urgent:
        number = ref(report.Ref(str(urgent.number), urgent.anchor), colour=desk.accent)
        place = ref(urgent.place, colour=desk.accent) if urgent.place else Span("–")
        words = desk.words(urgent.words, style.CELL_SERIF)
        words.language = desk.text_language
        rows.append([
            Shape(urgent.mark, desk.spans((number,), strong)), words,
            desk.spans((place,), style.CELL), desk.words(urgent.missing, strong),
        ])  # fmt: skip
    return Table(heads, rows, (-42, 1, -34, -118), desk, pad=2.8)


def _foot(piece: report.Front, desk: Desk) -> Iterator[Block]:
    """Set the legend beside the checklist and the signatures."""
    left: list[Block] = []
    right: list[Block] = []
    if piece.legend:
        left.append(desk.words(piece.legend_heading, style.SMALL_HEAD))
        left += [Shape(m, desk.words(t, style.CELL)) for m, t in piece.legend]
    if piece.checklist:
        right.append(desk.words(piece.checklist_heading, style.SMALL_HEAD))
        right.append(Ticks(piece.checklist, desk, column=True))
    for name, date in piece.signatures:
        right += [Space(9), Columns((fields.Over(name, desk), fields.Over(date, desk)), (2, 1), 10)]
    stacks = [Stack(side) for side in (left, right) if side]
    if stacks:
        yield Whole(Columns(stacks, [1.0] * len(stacks), 26), desk.height)
