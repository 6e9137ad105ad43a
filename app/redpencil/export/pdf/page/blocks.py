"""What fills a page from top to bottom: blocks that know their height and where they may be cut."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page import style
from redpencil.export.pdf.page.sheet import Sheet


class Block:
    """Something with a height at a width. ``fit`` is called before all others."""

    before = 0.0
    after = 0.0
    keeps = False
    """Whether it must stand on the page of what follows it."""

    def fit(self, width: float) -> float:
        """Return the height at a width, in points."""
        raise NotImplementedError

    def least(self) -> float:
        """Return the height of what can't be cut off its beginning."""
        raise NotImplementedError

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """Return what fits into a height, and the rest; None where it can't be cut so."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw with the upper left corner at ``x``, ``top``."""
        raise NotImplementedError


class Space(Block):
    """Nothing, so high."""

    def __init__(self, height: float) -> None:
        self.height = height

    def fit(self, width: float) -> float:
        return self.height

    def least(self) -> float:
        return self.height

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        pass


class Rule(Block):
    """A line across."""

    def __init__(self, weight: float = 0.5, colour: str = style.RULE, after: float = 0.0) -> None:
        self.weight, self.colour, self.after = weight, colour, after

    def fit(self, width: float) -> float:
        self.width = width
        return self.weight

    def least(self) -> float:
        return self.weight

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        line(sheet, x, top - self.weight / 2, self.width, self.weight, self.colour)


class Stack(Block):
    """Blocks one under the other."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = list(blocks)
        self.before = self.blocks[0].before if self.blocks else 0.0
        self.after = self.blocks[-1].after if self.blocks else 0.0

    def fit(self, width: float) -> float:
        self.heights = [b.fit(width) for b in self.blocks]
        self.width = width
        gaps = (gap(a, b) for a, b in zip(self.blocks, self.blocks[1:], strict=False))
        self.height = sum(self.heights) + sum(gaps)
        return self.height

    def least(self) -> float:
        return self.blocks[0].least() if self.blocks else 0.0

    def cut(self, room: float) -> tuple[Block, Block] | None:
        used = 0.0
        for place, block in enumerate(self.blocks):
            space = gap(self.blocks[place - 1], block) if place else 0.0
            if used + space + self.heights[place] <= room:
                used += space + self.heights[place]
                continue
            halves = block.cut(room - used - space)
            first = self.blocks[:place] + ([halves[0]] if halves else [])
            rest = ([halves[1]] if halves else [block]) + self.blocks[place + 1 :]
            return self._halves(first, rest)
        return None

    def _halves(self, first: list[Block], rest: list[Block]) -> tuple[Block, Block] | None:
        if not first or all(isinstance(b, Space | Rule) for b in first):
            return None
        made = Stack(first), Stack(rest)
        for half in made:
            half.fit(self.width)
        return made

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        before: Block | None = None
        for block, height in zip(self.blocks, self.heights, strict=True):
            top -= gap(before, block) if before else 0.0
            block.draw(sheet, x, top)
            top -= height
            before = block


class Whole(Block):
    """A block that is cut only where it is taller than a page."""

    def __init__(self, inner: Block, page: float) -> None:
        self.inner, self.page = inner, page
        self.before, self.after = inner.before, inner.after

    def fit(self, width: float) -> float:
        self.height = self.inner.fit(width)
        return self.height

    def least(self) -> float:
        return self.inner.least() if self.height > self.page else self.height

    def cut(self, room: float) -> tuple[Block, Block] | None:
        return self.inner.cut(room) if self.height > self.page else None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        self.inner.draw(sheet, x, top)


class Columns(Block):
    """Blocks side by side, each in a share of the width or in points (negative shares)."""

    def __init__(
        self, blocks: Sequence[Block], shares: Sequence[float], space: float = 0.0
    ) -> None:
        self.blocks, self.shares, self.space = list(blocks), shares, space

    def fit(self, width: float) -> float:
        self.width = width
        fixed = sum(-s for s in self.shares if s < 0) + self.space * (len(self.blocks) - 1)
        whole = sum(s for s in self.shares if s > 0)
        free = max(1.0, width - fixed)
        self.widths = [-s if s < 0 else free * s / whole for s in self.shares]
        self.height = max(b.fit(w) for b, w in zip(self.blocks, self.widths, strict=True))
        return self.height

    def least(self) -> float:
        return max(b.least() for b in self.blocks)

    def cut(self, room: float) -> tuple[Block, Block] | None:
        halves = [
            (b, Space(0)) if b.fit(w) <= room else b.cut(room)
            for b, w in zip(self.blocks, self.widths, strict=True)
        ]
        whole = [h for h in halves if h is not None]
        if len(whole) < len(halves):
            return None
        made = tuple(Columns([h[i] for h in whole], self.shares, self.space) for i in (0, 1))
        for half in made:
            half.fit(self.width)
        return made[0], made[1]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        for block, width in zip(self.blocks, self.widths, strict=True):
            block.draw(sheet, x, top)
            x += width + self.space


class Within(Block):
    """A block inside a structure element of its own; its halves share the element."""

    def __init__(self, inner: Block, kind: str, made: list[Node] | None = None) -> None:
        self.inner, self.kind = inner, kind
        self.made: list[Node] = [] if made is None else made
        self.before, self.after = inner.before, inner.after

    def fit(self, width: float) -> float:
        return self.inner.fit(width)

    def least(self) -> float:
        return self.inner.least()

    def cut(self, room: float) -> tuple[Block, Block] | None:
        halves = self.inner.cut(room)
        if halves is None:
            return None
        return Within(halves[0], self.kind, self.made), Within(halves[1], self.kind, self.made)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if not self.made:
            self.made.append(sheet.home.add(self.kind))
        with sheet.within(self.made[0]):
            self.inner.draw(sheet, x, top)


def gap(above: Block, below: Block) -> float:
    """Return the space between two blocks: the larger of what each wants."""
    return max(above.after, below.before)


def line(
    sheet: Sheet, x: float, y: float, width: float, weight: float = 0.5, colour: str = style.RULE
) -> None:  # fmt: skip
    """Draw a line across, as decoration."""
    sheet.setStrokeColor(style.paint(colour))
    sheet.setLineWidth(weight)
    sheet.line(x, y, x + width, y)
