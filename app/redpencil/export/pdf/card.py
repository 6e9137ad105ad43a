"""A card: one claim, with room for a pen where nothing was typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Paragraph

from redpencil.domain.element import ElementState
from redpencil.export import report
from redpencil.export.pdf import fonts, shapes, style
from redpencil.export.pdf.galley import markup

GUTTER: Final = 13 * mm
SIDE: Final = 34 * mm
GAP: Final = 6 * mm
LINE: Final = 16.0
"""Points between two ruled lines: room for handwriting."""
CHOICE: Final = 11.4
SIGNS: Final = 22.0
PAD: Final = 9.0
MOST_EXTRA: Final = 4
_STATES: Final = {
    ElementState.OPEN: "", ElementState.OK: "", ElementState.CHANGED: " (changed)",
    ElementState.WAIVED: " (waived)",
}  # fmt: skip


class Row:
    """A paragraph of the card's body with its label, or ruled lines."""

    def __init__(
        self, inner: Paragraph | None, label: str = "", lines: int = 0, gap: float = 3
    ) -> None:
        self.inner, self.label, self.lines, self.gap = inner, label, lines, gap
        self.height = 0.0

    def wrap(self, width: float) -> float:
        """Return the height at a width, the gap above included."""
        used = self.inner.wrap(width, 1e6)[1] if self.inner else self.lines * LINE
        self.height = used + self.gap + (8.5 if self.label else 0)
        return self.height

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at ``x``, ``top``."""
        y = top - self.gap
        if self.label:
            canvas.setFillColor(style.MUTED)
            canvas.setFont(fonts.SANS, 6.4)
            canvas.drawString(x, y - 6.4, self.label.upper())
            y -= 8.5
        if self.inner:
            self.inner.drawOn(canvas, x, y - self.inner.height)
        canvas.setStrokeColor(style.RULE)
        canvas.setLineWidth(0.5)
        for number in range(self.lines):
            canvas.line(x, y - (number + 1) * LINE + 3, x + width, y - (number + 1) * LINE + 3)


class CardFlowable(Flowable):
    """One card; it moves to the next page whole, and splits only where it is taller than one."""

    def __init__(
        self, card: report.Card, page_height: float, rows: Sequence[Row] | None = None
    ) -> None:
        super().__init__()
        self.card, self.page_height = card, page_height
        self.rows = list(_rows(card)) if rows is None else list(rows)
        self.whole = rows is None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.room = width
        body = sum(row.wrap(self._body()) for row in self.rows)
        side = len(self.card.choices) * CHOICE if self.whole else 0
        self.height = max(body + SIGNS, side + 4) + 2 * PAD
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        if self.height <= self.page_height or height < self.page_height * 0.5:
            return []
        budget = height - 2 * PAD - SIGNS
        first: list[Row] = []
        rest = list(self.rows)
        while rest and rest[0].wrap(self._body()) <= budget:
            budget -= rest[0].height
            first.append(rest.pop(0))
        if rest and rest[0].inner and budget > 40:
            halves = rest[0].inner.split(self._body(), budget - rest[0].gap - 9)
            if len(halves) == 2:
                first.append(Row(halves[0], rest[0].label, gap=rest[0].gap))
                rest[0] = Row(halves[1])
        if not first or not rest:
            return []
        following = CardFlowable(self.card, self.page_height, rest)
        opening = CardFlowable(self.card, self.page_height, first)
        opening.whole = self.whole
        return [opening, following]

    def draw(self) -> None:
        canvas: Any = self.canv
        top = self.height - PAD
        if self.whole:
            canvas.bookmarkPage(f"claim-{self.card.number}")
        canvas.setStrokeColor(style.INK)
        canvas.setLineWidth(0.5)
        canvas.line(0, self.height, self.room, self.height)
        self._draw_gutter(canvas, top)
        y = top
        for row in self.rows:
            row.draw(canvas, GUTTER, y, self._body())
            y -= row.height
        if self.whole:
            self._draw_choices(canvas, top)
        self._draw_signs(canvas)

    def _body(self) -> float:
        return float(self.room - GUTTER - SIDE - GAP)

    def _draw_gutter(self, canvas: Any, top: float) -> None:
        canvas.setFillColor(style.INK)
        canvas.setFont(fonts.SERIF_STRONG, 17)
        canvas.drawString(0, top - 13.5, str(self.card.number))
        shapes.draw_priority(canvas, self.card.priority, 0, top - 28, 9)
        shapes.draw_mark(canvas, self.card.mark, 17, top - 23.6, 4.4)

    def _draw_choices(self, canvas: Any, top: float) -> None:
        x = self.room - SIDE
        for number, choice in enumerate(self.card.choices):
            y = top - 8.5 - number * CHOICE
            if choice.chosen:
                canvas.setFillColor(style.TINT)
                canvas.rect(x - 3, y - 2.9, SIDE + 3, CHOICE - 0.6, stroke=0, fill=1)
            shapes.draw_box(canvas, x, y - 1, 6.6, ticked=choice.chosen)
            shapes.draw_mark(canvas, choice.mark, x + 15, y + 2.3, 3.2)
            canvas.setFillColor(style.INK if choice.chosen else style.MUTED)
            canvas.setFont(fonts.SANS_STRONG if choice.chosen else fonts.SANS, 7.8)
            canvas.drawString(x + 23, y, choice.label)

    def _draw_signs(self, canvas: Any) -> None:
        step = self._body() / len(self.card.signs)
        for number, sign in enumerate(self.card.signs):
            x = GUTTER + number * step
            canvas.setStrokeColor(style.RULE)
            canvas.setLineWidth(0.6)
            canvas.line(x, PAD, x + step - 8, PAD)
            canvas.setFillColor(style.MUTED)
            canvas.setFont(fonts.SANS, 6)
            canvas.drawString(x, PAD - 6.6, sign.label)
            canvas.setFillColor(style.INK)
            canvas.setFont(fonts.SANS_STRONG, 8.4)
            canvas.drawString(x, PAD + 2.6, fonts.plain(sign.value, fonts.SANS_STRONG, 18))


def _rows(card: report.Card) -> Iterator[Row]:
    yield Row(Paragraph(markup(card.runs, style.CLAIM, set()) or " ", style.CLAIM), gap=0)
    yield Row(Paragraph(fonts.markup(card.meta, fonts.SANS), style.META), gap=1.5)
    if card.restated:
        yield _detail(card.restated)
    if card.ticks:
        yield Row(_ticks(card.ticks), gap=4)
    for field in card.details:
        yield _detail(field)
    for label, lines in card.ruled:
        yield Row(None, label, lines)


def _detail(field: report.Field) -> Row:
    """Set a label and, in the same line, what was found."""
    text = fonts.markup(field.value, fonts.SANS).replace("\n", "<br/>")
    name = fonts.markup(field.label.upper(), fonts.SANS)
    label = f'<font size="6.4" color="{style.colour(style.MUTED)}">{name}</font>'
    return Row(Paragraph(f"{label}\u2002 {text}", style.DETAIL))


def _ticks(ticks: Sequence[report.Tick]) -> Paragraph:
    """Set the elements one after the other, each behind its box."""
    cells = []
    for tick in ticks:
        box = "☐" if tick.state is ElementState.OPEN else "☑"
        words = tick.text if len(tick.text) <= 60 else tick.text[:57].rstrip() + "…"
        cells.append(
            f"{box}\u00a0{fonts.markup(words, fonts.SANS)} "
            f'<font size="6.6" color="{style.colour(style.MUTED)}">'
            f"{tick.kind}{_STATES[tick.state]}</font>"
        )
    return Paragraph("\u2003".join(cells), style.TICKS)


def story(
    cards: Sequence[report.Card], width: float, height: float, first: float
) -> Iterator[Flowable]:
    """Yield the cards page by page; what is left on a page is dealt out as ruled lines.

    ``first`` is the height that the heading leaves on the first page, in points.
    """
    page: list[report.Card] = []
    used, room = 0.0, first
    for card in cards:
        need = CardFlowable(card, height).wrap(width, height)[1]
        if page and used + need > room:
            yield from _page(page, height, room - used)
            yield PageBreak()
            page, used, room = [], 0.0, height
        page.append(card)
        used += need
    yield from _page(page, height, 0)


def _page(cards: Sequence[report.Card], height: float, left: float) -> Iterator[Flowable]:
    """Yield a page's cards with the lines that still fit, dealt from the top."""
    writable = [n for n, c in enumerate(cards) if c.ruled]
    lines = int((left - 4) // LINE)
    extra = dict.fromkeys(writable, 0)
    while lines > 0 and writable and min(extra.values()) < MOST_EXTRA:
        fewest = min(writable, key=lambda n: extra[n])
        extra[fewest] += 1
        lines -= 1
    for number, card in enumerate(cards):
        yield CardFlowable(_roomier(card, extra.get(number, 0)), height)


def _roomier(card: report.Card, lines: int) -> report.Card:
    if not lines:
        return card
    label, count = card.ruled[-1]
    return replace(card, ruled=(*card.ruled[:-1], (label, count + lines)))
