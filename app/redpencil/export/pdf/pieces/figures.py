"""Small drawings of the first page: ring, bars, letterhead; and a title in the outline."""

from __future__ import annotations

import io
from typing import Final

from redpencil.export import report
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.blocks import Block, Stack
from redpencil.export.pdf.page.paragraph import Paragraph, decoration
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces.desk import Desk

_LOGO: Final = (150.0, 42.0)
"""Points that a logo may take."""


class Donut(Block):
    """How many claims are marked, as a ring with the figure in it."""

    def __init__(self, front: report.Front, desk: Desk, size: float) -> None:
        self.front, self.desk, self.size = front, desk, size

    def fit(self, width: float) -> float:
        return self.size

    def least(self) -> float:
        return self.size

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        front, r = self.front, self.size / 2
        told = f"{front.settled}/{front.claims}"
        with sheet.figure(f"{told} {front.settled_label}"):
            sheet.setLineWidth(9)
            sheet.setStrokeColor(style.paint(style.TINT))
            sheet.circle(x + r, top - r, r - 6, stroke=1, fill=0)
            share = front.settled / front.claims if front.claims else 0.0
            if share:
                left, bottom = x + 6, top - self.size + 6
                right, upper = x + self.size - 6, top - 6
                sheet.setStrokeColor(style.paint(style.INK))
                sheet.arc(left, bottom, right, upper, 90, -360 * share)
            decoration(sheet, told, style.DONUT, x + 13, top - r + 15, self.size - 26)
            label = style.DONUT_LABEL
            decoration(sheet, front.settled_label, label, x + 13, top - r - 5, self.size - 26)


class Bar(Block):
    """A row's share as a bar; its number stands beside it."""

    def __init__(self, share: float, *, filled: bool) -> None:
        self.share, self.filled = share, filled

    def fit(self, width: float) -> float:
        self.width = width
        return 8.0

    def least(self) -> float:
        return 8.0

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.setStrokeColor(style.paint(style.MUTED))
        sheet.setFillColor(style.paint(style.MUTED))
        sheet.setLineWidth(0.6)
        length = max(1.5, (self.width - 4) * self.share)
        sheet.rect(x + 2, top - 8.5, length, 6, stroke=1, fill=int(self.filled))


class Outlined(Block):
    """A heading that is in the outline too."""

    def __init__(self, inner: Paragraph, words: str, anchor: str = "") -> None:
        self.inner, self.words, self.anchor = inner, words, anchor
        self.before, self.after, self.keeps = inner.before, inner.after, True

    def fit(self, width: float) -> float:
        return self.inner.fit(width)

    def least(self) -> float:
        return self.inner.least()

    def cut(self, room: float) -> tuple[Block, Block] | None:
        halves = self.inner.cut(room)
        if halves is None or not isinstance(halves[0], Paragraph):
            return None
        return Outlined(halves[0], self.words), halves[1]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.words:
            sheet.outline(" ".join(self.words.split())[:120] or "–", 0, top + 6)
        self.inner.draw(sheet, x, top)


class Letterhead(Block):
    """The house's name, lines and logo."""

    def __init__(self, head: report.Letterhead, desk: Desk) -> None:
        self.head = head
        blocks = [desk.words(head.name, style.LETTERHEAD)] if head.name else []
        blocks += [desk.words(line, style.SMALL) for line in head.lines]
        self.words = Stack(blocks)
        self.picture, self.size = _picture(head.logo)

    def fit(self, width: float) -> float:
        self.width = width
        beside = self.size[0] + 14 if self.picture else 0.0
        return max(self.words.fit(max(60.0, width - beside)), self.size[1])

    def least(self) -> float:
        return self.fit(self.width)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.picture:
            wide, tall = self.size
            right = x + self.width
            with sheet.figure(self.head.name or "Logo"):
                sheet.draw_picture(self.picture, (right - wide, top - tall, right, top))
        self.words.draw(sheet, x, top)


def _picture(data: bytes) -> tuple[object | None, tuple[float, float]]:
    """Return a logo on white, and how large it is drawn; None where it is no picture."""
    if not data:
        return None, (0.0, 0.0)
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            drawn = image.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None, (0.0, 0.0)
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    wide, tall = drawn.size
    scale = min(_LOGO[0] / max(1, wide), _LOGO[1] / max(1, tall), 1.0)
    return paper.convert("RGB"), (wide * scale, tall * scale)
