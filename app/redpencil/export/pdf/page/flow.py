"""Blocks onto pages: a page is drawn as soon as it is full, so that memory holds one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from redpencil.export.pdf.file.structure import Node
from redpencil.export.pdf.page.blocks import Block, gap


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on its page; ``home`` is the structure element that it belongs to."""

    block: Block
    top: float
    home: Node


@dataclass(frozen=True, slots=True)
class Frame:
    """Where blocks stand on a page, in points."""

    left: float
    top: float
    width: float
    height: float


@dataclass(slots=True)
class Flow:
    """Pages while they fill."""

    frame: Frame
    draw: Callable[[list[Placed]], None]
    """Draws a full page."""
    page: list[Placed] = field(default_factory=list)
    used: float = 0.0
    begun: bool = False
    """Whether anything has been placed at all."""
    turned: bool = False
    """Whether the first page is full: it stands alone where a piece begins a page."""
    _held: list[tuple[Block, Node]] = field(default_factory=list)

    @property
    def room(self) -> float:
        """Points left on the page, under what is waiting for its place."""
        held = sum(b.fit(self.frame.width) + max(b.before, b.after) for b, _ in self._held)
        return self.frame.height - self.used - held

    def turn(self, enough: float = 1.0) -> None:
        """Begin a page, unless this one is empty, or so large a part of it is."""
        self._release(0.0)
        if self.page and (not self.turned or self.room < enough * self.frame.height):
            self._next()

    def _next(self) -> None:
        self.draw(self.page)
        self.page, self.used, self.turned = [], 0.0, True

    def add(self, block: Block, home: Node) -> None:
        """Put a block after the others; a heading waits for what follows it."""
        block.fit(self.frame.width)
        if block.keeps:
            self._held.append((block, home))
            return
        self._release(block.least())
        self._put(block, home)

    def close(self) -> None:
        """Put what is still waiting, and end the last page."""
        self.turn()

    def _release(self, following: float) -> None:
        held, self._held = self._held, []
        if not held:
            return
        need = sum(b.fit(self.frame.width) + max(b.before, b.after) for b, _ in held) + following
        if need > self.room and self.page:
            self._next()
        for block, home in held:
            self._put(block, home)

    def _put(self, block: Block, home: Node) -> None:
        while True:
            height = block.fit(self.frame.width)
            space = self._space(block)
            if space + height <= self.room + 0.01:
                self._place(block, space, height, home)
                return
            halves = block.cut(self.room - space)
            if halves is None:
                if not self.page:
                    self._place(block, 0.0, height, home)
                    return
            else:
                self._place(halves[0], space, halves[0].fit(self.frame.width), home)
                block = halves[1]
            self._next()

    def _space(self, block: Block) -> float:
        return gap(self.page[-1].block, block) if self.page else 0.0

    def _place(self, block: Block, space: float, height: float, home: Node) -> None:
        self.used += space
        self.page.append(Placed(block, self.frame.top - self.used, home))
        self.used += height
        self.begun = True
