"""Labels with their values, form fields or ruled lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from redpencil.export import report
from redpencil.export.pdf.page import forms, style
from redpencil.export.pdf.page.blocks import Block, Columns, Stack, line
from redpencil.export.pdf.page.paragraph import Paragraph
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.pieces.desk import Desk, link, ref
from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.text import Look, Span
from redpencil.export.report import BlankKind

LINE: Final = 16.5
"""Points between two ruled lines: room for handwriting."""
LABEL: Final = 58.0
_ONE: Final = 14.0
"""Height of a field of one line."""
_TALLEST: Final = 16
"""Lines of a field; longer words are printed in full as well."""
_WIDEST: Final = 190.0
"""Points of a list to choose from."""


class Ruled(Block):
    """Lines to write on; what is left on a page may add some."""

    def __init__(self, lines: int, step: float = LINE) -> None:
        self.lines, self.step = lines, step
        self.extra = 0

    grows = True
    """Whether more lines are of use."""

    @property
    def all(self) -> int:
        """Lines, those that were added too."""
        return self.lines + self.extra

    def fit(self, width: float) -> float:
        self.width = width
        return self.all * self.step

    def least(self) -> float:
        return self.step

    def cut(self, room: float) -> tuple[Block, Block] | None:
        place = int(room / self.step)
        if not 0 < place < self.all:
            return None
        made = Ruled(place, self.step), Ruled(self.all - place, self.step)
        for half in made:
            half.fit(self.width)
        return made

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        for number in range(self.all):
            line(sheet, x, top - (number + 1) * self.step + 3.5, self.width)


class Entry(Block):
    """A field of the form."""

    def __init__(self, blank: report.Blank, desk: Desk) -> None:
        self.blank, self.desk = blank, desk
        self.extra = 0
        self.grows = blank.kind is BlankKind.TEXT

    def fit(self, width: float) -> float:
        self.width = width
        if self.blank.kind is BlankKind.CHOICE:
            self.width = min(width, _WIDEST)
        self.height = _ONE
        if self.blank.kind is BlankKind.TEXT:
            look = forms.typed(width)
            words = self.desk.words(self.blank.value, look)
            needed = words.fit(max(10.0, width - 4)) / look.leading
            lines = min(_TALLEST, max(needed, self.blank.lines) + self.extra)
            self.height = max(_ONE, lines * look.leading + 5)
        return self.height

    def least(self) -> float:
        return self.height

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.setFillColor(style.paint(style.TINT))
        sheet.rect(x, top - self.height + 1, self.width, self.height - 2, stroke=0, fill=1)
        line(sheet, x, top - self.height + 1, self.width)
        box = (x, top - self.height + 1, x + self.width, top - 1)
        if self.blank.kind is BlankKind.CHOICE:
            self.desk.form.combo(self.blank, box)
        else:
            self.desk.form.text(self.blank, box)


def value(field: report.Field, look: Look, desk: Desk) -> Paragraph:
    """Return what a field says: its reference, its words, its links."""
    spans = [ref(field.ref, face=catalogue.SANS_STRONG), Span("  ")] if field.ref else []
    if field.value:
        spans.append(Span(field.value))
    for given in field.links:
        spans += [
            Span("\u00a0· " if len(spans) > 2 or field.value else "", colour=style.MUTED),
            link(given),
        ]
    return desk.spans(spans, look)


def content(field: report.Field, look: Look, desk: Desk) -> Block | None:
    """Return a field's value, its form field or its lines; None where there is nothing to draw."""
    blank = field.blank
    told = bool(field.value or field.ref or field.links)
    if blank and desk.report.fillable and desk.form.takes(blank):
        return _fillable(field, blank, look, desk)
    if told:
        return value(field, look, desk)
    if blank and blank.lines:
        return Ruled(blank.lines)
    return None


def _fillable(field: report.Field, blank: report.Blank, look: Look, desk: Desk) -> Block:
    entry = Entry(blank, desk)
    blocks: list[Block] = [entry]
    if field.ref or field.links:
        blocks.insert(0, value(report.Field("", "", None, field.ref, field.links), look, desk))
    if len(blank.value) > 700 or blank.value.count("\n") >= _TALLEST:
        blocks.insert(0, value(field, look, desk))
    return entry if len(blocks) == 1 else Stack(blocks)


class Labelled(Block):
    """A label beside what it names; where the label is empty, that alone."""

    def __init__(self, label: str, inner: Block, desk: Desk, before: float = 3.0) -> None:
        self.before = before
        self.inner = inner
        words = desk.words(label, style.SIDE_LABEL)
        self.row: Block = Columns((words, inner), (-LABEL, 1), 4) if label else inner

    def fit(self, width: float) -> float:
        return self.row.fit(width)

    def least(self) -> float:
        return self.row.least()

    def cut(self, room: float) -> tuple[Block, Block] | None:
        return self.row.cut(room)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        self.row.draw(sheet, x, top)


def labelled(fields: Sequence[report.Field], look: Look, desk: Desk) -> Iterator[Labelled]:
    """Yield a row for each field that has anything to show."""
    for field in fields:
        inner = content(field, look, desk)
        if inner:
            yield Labelled(field.label, inner, desk)


class Over(Block):
    """A small label over its value or its line: names, dates, heads of a sheet."""

    def __init__(self, field: report.Field, desk: Desk, *, dash: bool = False) -> None:
        inner = content(field, style.VALUE, desk)
        if inner is None:
            inner = desk.words("–", style.VALUE) if dash else Ruled(1, _ONE)
        elif isinstance(inner, Ruled):
            inner = Ruled(1, _ONE)
        self.stack = Stack((desk.words(field.label, style.LABEL), inner))

    def fit(self, width: float) -> float:
        return self.stack.fit(width)

    def least(self) -> float:
        return self.stack.fit(self.stack.width)

    def cut(self, room: float) -> tuple[Block, Block] | None:
        return self.stack.cut(room)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        self.stack.draw(sheet, x, top)
