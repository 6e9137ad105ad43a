"""Marks as shapes, so that they are told apart in grey: the same as in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas

from redpencil.domain.mark import Mark, Priority
from redpencil.export.pdf.page.paragraph import decoration
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.page.style import INK, LOUD, MUTED, WHITE, paint
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look


def _disc(canvas: Any, x: float, y: float, r: float) -> None:
    canvas.circle(x, y, r, stroke=0, fill=1)
    canvas.setStrokeColorRGB(1, 1, 1)
    canvas.setLineWidth(r * 0.36)
    canvas.lines(
        [
            (x - r * 0.45, y, x - r * 0.1, y - r * 0.4),
            (x - r * 0.1, y - r * 0.4, x + r * 0.5, y + r * 0.4),
        ]
    )


def _polygon(canvas: Any, points: list[tuple[float, float]], *, fill: bool) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=int(not fill), fill=int(fill))


def _triangle(canvas: Any, x: float, y: float, r: float) -> None:
    _polygon(canvas, [(x - r, y - r * 0.85), (x + r, y - r * 0.85), (x, y + r)], fill=True)


def _diamond(canvas: Any, x: float, y: float, r: float) -> None:
    _polygon(canvas, [(x - r, y), (x, y + r), (x + r, y), (x, y - r)], fill=False)


def _source_diamond(canvas: Any, x: float, y: float, r: float) -> None:
    _diamond(canvas, x, y, r)
    canvas.circle(x, y, r * 0.3, stroke=0, fill=1)


def _half(canvas: Any, x: float, y: float, r: float) -> None:
    canvas.circle(x, y, r * 0.92, stroke=1, fill=0)
    canvas.wedge(x - r * 0.92, y - r * 0.92, x + r * 0.92, y + r * 0.92, 90, 180, stroke=0, fill=1)


def _cross(canvas: Any, x: float, y: float, r: float) -> None:
    canvas.rect(x - r * 0.3, y - r, r * 0.6, 2 * r, stroke=0, fill=1)
    canvas.rect(x - r, y - r * 0.3, 2 * r, r * 0.6, stroke=0, fill=1)


def _waves(canvas: Any, x: float, y: float, r: float) -> None:
    for shift in (-r * 0.4, r * 0.4):
        path = canvas.beginPath()
        path.moveTo(x - r, y + shift - r * 0.2)
        path.curveTo(
            x - r * 0.3,
            y + shift + r * 0.7,
            x + r * 0.3,
            y + shift - r * 0.7,
            x + r,
            y + shift + r * 0.2,
        )
        canvas.drawPath(path, stroke=1, fill=0)


def _square(canvas: Any, x: float, y: float, r: float) -> None:
    canvas.rect(x - r * 0.85, y - r * 0.85, 1.7 * r, 1.7 * r, stroke=0, fill=1)


def _bars(canvas: Any, x: float, y: float, r: float) -> None:
    for shift in (-r * 0.75, r * 0.2):
        canvas.rect(x + shift, y - r, r * 0.5, 2 * r, stroke=0, fill=1)


def _ring(canvas: Any, x: float, y: float, r: float) -> None:
    canvas.setDash(1.2, 1.2)
    canvas.circle(x, y, r * 0.92, stroke=1, fill=0)


_SHAPES: Final[dict[Mark | None, Callable[[Any, float, float, float], None]]] = {
    Mark.OK: _disc, Mark.CHANGE: _triangle, Mark.QUERY_AUTHOR: _diamond,
    Mark.QUERY_SOURCE: _source_diamond, Mark.ON_AUTHOR: _half, Mark.ADD_ATTRIBUTION: _cross,
    Mark.QUALIFY: _waves, Mark.CUT: _square, Mark.HOLD: _bars, None: _ring,
}  # fmt: skip
_LOUD: Final = frozenset({Mark.CHANGE, Mark.CUT, Mark.HOLD})


def draw_mark(canvas: Sheet, mark: Mark | None, x: float, y: float, r: float) -> None:
    """Draw a mark's shape around a centre, ``r`` points to each side."""
    canvas.add_decoration(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {_code(mark, r)} Q")


@cache
def _code(mark: Mark | None, r: float) -> str:
    """Return the operators that draw a mark's shape around the origin."""
    canvas = Canvas(None)
    ink = paint(LOUD if mark in _LOUD else MUTED if mark is None else INK)
    canvas.setFillColor(ink)
    canvas.setStrokeColor(ink)
    canvas.setLineWidth(0.9)
    _SHAPES[mark](canvas, 0.0, 0.0, r)
    return "\n".join(canvas._code)


def draw_priority(canvas: Sheet, priority: Priority, x: float, y: float, size: float) -> None:
    """Draw A in a filled square, B outlined, C as a letter; ``x``, ``y`` is its lower left."""
    canvas.setLineWidth(0.7)
    canvas.setStrokeColor(paint(INK))
    canvas.setFillColor(paint(INK))
    if priority is not Priority.C:
        canvas.rect(x, y, size, size, stroke=1, fill=int(priority is Priority.A))
    look = Look(catalogue.SANS_BOLD, size * 0.82, size, INK, align="middle")
    colour = WHITE if priority is Priority.A else INK
    decoration(canvas, priority.value, look, x - 2, y + size - size * 0.04, size + 4, colour)
