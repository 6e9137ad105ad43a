"""The first page: what was checked, how far it is, what is not yet safe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, Spacer, Table

from redpencil.export import report
from redpencil.export.pdf import fonts, shapes, style

_COLUMNS: Final = 6


class Donut(Flowable):
    """How many claims are marked, as a ring with the figure in it."""

    def __init__(self, front: report.Front, size: float = 88) -> None:
        super().__init__()
        self.front, self.size = front, size

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.size, self.size

    def draw(self) -> None:
        canvas: Any = self.canv
        r = self.size / 2
        canvas.setLineWidth(9)
        canvas.setStrokeColor(style.TINT)
        canvas.circle(r, r, r - 6, stroke=1, fill=0)
        share = self.front.settled / self.front.claims if self.front.claims else 0
        canvas.setStrokeColor(style.INK)
        if share:
            canvas.arc(6, 6, self.size - 6, self.size - 6, 90, -360 * share)
        canvas.setFillColor(style.INK)
        canvas.setFont(fonts.SANS_BOLD, 17)
        canvas.drawCentredString(r, r - 2, f"{self.front.settled}/{self.front.claims}")
        canvas.setFillColor(style.MUTED)
        canvas.setFont(fonts.SANS, 6.6)
        canvas.drawCentredString(r, r - 12, self.front.settled_label)


class MarkShape(Flowable):
    """A mark's shape as a cell of a table."""

    def __init__(self, mark: Any) -> None:
        super().__init__()
        self.mark = mark

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 12, 10

    def draw(self) -> None:
        shapes.draw_mark(self.canv, self.mark, 5, 4.6, 3.8)


class Box(Flowable):
    """An empty box to tick."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 10, 9

    def draw(self) -> None:
        shapes.draw_box(self.canv, 0, 0.8, 7)


class Bar(Flowable):
    """A row's share as a bar."""

    def __init__(self, share: float, *, filled: bool) -> None:
        super().__init__()
        self.share, self.filled = share, filled

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.room = width
        return width, 8

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(style.MUTED)
        canvas.setFillColor(style.MUTED)
        canvas.setLineWidth(0.6)
        canvas.rect(
            0, 1, max(1.5, (self.room - 4) * self.share), 6, stroke=1, fill=int(self.filled)
        )


class Signature(Flowable):
    """Lines for a name and a date."""

    def __init__(self, label: str, date: str) -> None:
        super().__init__()
        self.label, self.date = label, date

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.room = width
        return width, 25

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(style.INK)
        canvas.setLineWidth(0.5)
        canvas.line(0, 8, self.room * 0.64, 8)
        canvas.line(self.room * 0.7, 8, self.room, 8)
        canvas.setFillColor(style.MUTED)
        canvas.setFont(fonts.SANS, 6.2)
        canvas.drawString(0, 1, self.label)
        canvas.drawString(self.room * 0.7, 1, self.date)


def _cell(text: str, look: Any = style.CELL) -> Paragraph:
    return Paragraph(fonts.markup(text, look.fontName) or " ", look)


def story(front: report.Front, width: float) -> Iterator[Flowable]:
    """Yield the first page's flowables."""
    yield HRFlowable(width="100%", thickness=2.2, color=style.INK, spaceAfter=7)
    yield _cell(front.kicker.upper(), style.KICKER)
    yield Spacer(1, 3)
    yield _cell(front.title, style.TITLE)
    yield Spacer(1, 8)
    yield _fields(front, width)
    yield Spacer(1, 12)
    yield _coverage(front, width)
    yield Spacer(1, 14)
    if front.urgent:
        yield _cell(front.urgent_heading, style.SMALL_HEAD)
        yield Spacer(1, 3)
        yield _urgent(front, width)
        yield Spacer(1, 12)
    yield KeepTogether([_foot(front, width)])


def _fields(front: report.Front, width: float) -> Table:
    """Set label over value, in a grid."""
    cells = [
        [_cell(f.label, style.LABEL), _cell(f.value or "–", style.VALUE)] for f in front.fields
    ]
    cells += [[] for _ in range(-len(cells) % _COLUMNS)]
    rows = [cells[i : i + _COLUMNS] for i in range(0, len(cells), _COLUMNS)]
    return Table(
        rows,
        colWidths=[width / _COLUMNS] * _COLUMNS,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6), ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ("LINEABOVE", (0, 0), (-1, -1), 0.4, style.RULE),
            ("LINEBELOW", (0, -1), (-1, -1), 0.4, style.RULE),
        ],
    )  # fmt: skip


def _coverage(front: report.Front, width: float) -> Table:
    """Set the ring, the table of marks and the sentence on coverage."""
    inner = width - 112
    table = _marks(front, inner)
    right = [table, Spacer(1, 5), _cell(front.coverage, style.META)]
    return Table(
        [[Donut(front), right]],
        colWidths=[112, inner],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ],
    )


def _marks(front: report.Front, inner: float) -> Table:
    """Set the table of marks: how often each, by priority, and as a bar."""
    heads: list[Any] = ["", *(_cell(h, style.LABEL) for h in front.counts_heads), ""]
    rows: list[list[Any]] = [heads]
    most = max((c.total for c in front.counts), default=1) or 1
    for count in front.counts:
        numbers = [_cell(str(n) if n else "–", style.CELL) for n in count.by_priority]
        bar = Bar(count.total / most, filled=count.mark is not None)
        rows.append(
            [
                MarkShape(count.mark),
                _cell(count.label),
                *numbers,
                _cell(str(count.total), style.CELL_STRONG),
                bar,
            ]
        )
    totals = [sum(c.by_priority[i] for c in front.counts) for i in range(3)]
    rows.append(
        [
            "",
            _cell(front.total_label, style.CELL_STRONG),
            *(_cell(str(n)) for n in totals),
            _cell(str(front.claims), style.CELL_STRONG),
            "",
        ]
    )
    return Table(
        rows,
        colWidths=[14, 92, 26, 26, 26, 32, inner - 216],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 1.4), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.8),
            ("LINEBELOW", (0, 0), (-1, 0), 0.4, style.RULE),
            ("LINEABOVE", (0, -1), (-1, -1), 0.4, style.RULE),
        ],
    )  # fmt: skip


def _urgent(front: report.Front, width: float) -> Table:
    rows: list[list[Any]] = [
        [
            _cell(str(u.number), style.CELL_STRONG),
            MarkShape(u.mark),
            _cell(u.words, style.CELL_SERIF),
            _cell(u.where, style.META),
            _cell(u.missing),
        ]
        for u in front.urgent
    ]
    return Table(
        rows,
        colWidths=[20, 18, width - 38 - 28 - 116, 28, 116],
        splitInRow=1,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2.6), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.4),
            ("LINEABOVE", (0, 0), (-1, -1), 0.4, style.RULE),
            ("LINEBELOW", (0, -1), (-1, -1), 0.4, style.RULE),
        ],
    )  # fmt: skip


def _foot(front: report.Front, width: float) -> Table:
    """Set the legend beside the checklist and the signatures."""
    half = (width - 10 * mm) / 2
    tight = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]  # fmt: skip
    legend = Table(
        [[MarkShape(m), _cell(t)] for m, t in front.legend], colWidths=[16, half - 16], style=tight
    )
    checks = Table(
        [[Box(), _cell(t)] for t in front.checklist], colWidths=[16, half - 16], style=tight
    )
    right = [
        _cell(front.checklist_heading, style.SMALL_HEAD), Spacer(1, 3), checks, Spacer(1, 10),
        *(Signature(label, front.date_label) for label in front.signatures),
    ]  # fmt: skip
    left = [_cell(front.legend_heading, style.SMALL_HEAD), Spacer(1, 3), legend]
    return Table(
        [[left, right]],
        colWidths=[half + 10 * mm, half],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ],
    )
