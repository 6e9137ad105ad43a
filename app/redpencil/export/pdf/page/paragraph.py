"""A paragraph as a block: tagged, linked, cut between lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page import ink, style
from redpencil.export.pdf.page.blocks import Block, line
from redpencil.export.pdf.page.ink import Stroke
from redpencil.export.pdf.page.sheet import Sheet
from redpencil.export.pdf.type.text import Line, Look, Setting, Span, broken

_FEWEST = 2
"""Lines of a paragraph that stand alone on a page at least."""
_SAME = 0.01
"""Points by which two widths are one: lines that were cut off must not be broken anew."""


class _Tie:
    """What the halves of a cut paragraph share."""

    def __init__(self) -> None:
        self.node: Node | None = None
        self.links: dict[int, Node] = {}


class Paragraph(Block):
    """Spans in one look; ``language`` is set where it is not the document's."""

    def __init__(
        self,
        spans: Sequence[Span],
        look: Look,
        setting: Setting,
        language: str = "",
        scope: str = "",
    ) -> None:
        self.spans, self.look, self.setting = spans, look, setting
        self.language, self.scope = language, scope
        self.before, self.after = look.before, look.after
        self.keeps = look.tag in style.HEADINGS
        self.lines: list[Line] | None = None
        self.right, self.width = 0, 0.0
        self.tie = _Tie()
        self.begun: list[tuple[int, float]] = []
        """Claims that begin in it, each with the height of its line, once it is drawn."""

    def fit(self, width: float) -> float:
        if self.lines is None or abs(width - self.width) > _SAME:
            self.lines, self.right = broken(self.spans, self.look, width, self.setting)
            self.width = width
        return max(1, len(self.lines)) * self.look.leading

    def least(self) -> float:
        return min(_FEWEST, len(self.lines or ())) * self.look.leading

    def cut(self, room: float) -> tuple[Block, Block] | None:
        lines = self.lines or []
        place = int(room / self.look.leading)
        if len(lines) - place == 1:
            place -= 1
        if place < min(_FEWEST, len(lines) - 1) or place < 1:
            return None
        first, rest = self._part(lines[:place]), self._part(lines[place:])
        first.after = rest.before = 0.0
        return first, rest

    def _part(self, lines: list[Line]) -> Paragraph:
        made = Paragraph(self.spans, self.look, self.setting, self.language, self.scope)
        made.lines, made.right, made.width, made.tie = lines, self.right, self.width, self.tie
        return made

    @property
    def natural(self) -> float:
        """The width of the longest line, in points; known once it is fitted."""
        return max((line.width for line in self.lines or ()), default=0.0)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        box = (x, top, self.width)
        strokes = list(ink.strokes(self.lines or [], self.look, self.right, box, sheet.font))
        if not strokes:
            return
        if sheet.muted:
            sheet.add_decoration(f"BT {' '.join(s.code for s in strokes)} ET")
            return
        node = self._node(sheet)
        if len(strokes) == 1 and not strokes[0].span.link:
            sheet.add_tagged(f"BT\n{sheet.mark(node)}\n{self._said(strokes[0], sheet)}\nEMC\nET")
            self._decorate(strokes, sheet)
            return
        code = ["BT"]
        for _, group in groupby(strokes, key=lambda s: id(s.span) if s.span.link else 0):
            code += self._group(list(group), node, sheet)
        code.append("ET")
        sheet.add_tagged("\n".join(code))
        self._decorate(strokes, sheet)

    def _node(self, sheet: Sheet) -> Node:
        if self.tie.node is None:
            self.tie.node = sheet.home.add(self.look.tag, language=self.language, scope=self.scope)
        return self.tie.node

    def _group(self, strokes: list[Stroke], node: Node, sheet: Sheet) -> Iterator[str]:
        """Yield the operators of strokes that belong to one element."""
        span = strokes[0].span
        owner = node
        if span.link:
            owner = self.tie.links.get(id(span)) or node.add("Link")
            self.tie.links[id(span)] = owner
        yield sheet.mark(owner)
        for stroke in strokes:
            yield self._said(stroke, sheet)
            if span.link:
                box = _around(stroke)
                sheet.link(box, span.link, _says(span), owner)
        yield "EMC"

    def _said(self, stroke: Stroke, sheet: Sheet) -> str:
        """Return a stroke's operators, in its own language where it has one."""
        language = stroke.span.language
        if language and language != (self.language or sheet.setting.language):
            return f"/Span<</Lang({language})>>BDC {stroke.code} EMC"
        return stroke.code

    def _decorate(self, strokes: list[Stroke], sheet: Sheet) -> None:
        for stroke in strokes:
            if stroke.span.under:
                line(sheet, stroke.x, stroke.y - 2.4, stroke.width, 0.55, style.UNDER)
            if stroke.span.begins and stroke.span.begins not in dict(self.begun):
                self.begun.append((stroke.span.begins, stroke.y))


def _around(stroke: Stroke) -> tuple[float, float, float, float]:
    y = stroke.y
    return (stroke.x, y - stroke.size * 0.25, stroke.x + stroke.width, y + stroke.size * 0.8)


def _says(span: Span) -> str:
    """Return what a link is for a reader that speaks: where it leads, or the words of it."""
    return span.text if span.link.startswith("#") else span.link


def decoration(
    sheet: Sheet, words: str, look: Look, x: float, top: float, width: float, colour: str = ""
) -> float:  # fmt: skip
    """Draw one line as decoration, cut with an ellipsis; return the width it took."""
    spans = (Span(words.replace("\n", " "), colour=colour),)
    lines, right = broken(spans, look, width, sheet.setting)
    while len(lines) > 1:
        kept = " ".join("".join(a.word.text for a in lines[0].atoms).split(" "))
        kept = kept.rstrip("… ")[:-1] if kept.endswith("…") else kept
        spans = (Span(f"{kept[:-1].rstrip() if len(kept) > 1 else kept}…", colour=colour),)
        lines, right = broken(spans, look, width, sheet.setting)
    strokes = list(ink.strokes(lines, look, right, (x, top, width), sheet.font))
    if strokes:
        sheet.add_decoration(f"BT {' '.join(s.code for s in strokes)} ET")
    return lines[0].width if lines else 0.0
