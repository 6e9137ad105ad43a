"""What is not part of the article is folded away: a line says how much, and opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument

from redpencil.domain.article import Article, Block, Part
from redpencil.domain.span import Span


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of paragraphs outside the article; ``anchor`` is the empty line that stands for it."""

    span: Span
    paragraphs: int
    anchor: int
    """Number of the text block before it, or after it at the very top."""


def runs(article: Article) -> Iterator[tuple[Span, int]]:
    """Yield where boilerplate stands, with how many paragraphs of it stand together."""
    together: list[Block] = []
    for block in article.blocks:
        if block.part is Part.BOILERPLATE:
            together.append(block)
        elif together:
            yield _span(together), len(together)
            together = []
    if together:
        yield _span(together), len(together)


def _span(blocks: list[Block]) -> Span:
    return Span(blocks[0].whole.start, blocks[-1].whole.end)


class Folds:
    """Which runs are folded, in one document."""

    def __init__(self, document: QTextDocument, to_qt: Callable[[int], int]) -> None:
        self._document, self._to_qt = document, to_qt
        self.folded: tuple[Fold, ...] = ()

    def fold(self, article: Article) -> None:
        """Fold every run."""
        self.folded = tuple(
            self._hidden(span, paragraphs)
            for span, paragraphs in runs(article)
            if len(span) < len(article.text)
        )
        self._tell()

    def unfold(self, only: Fold | None = None) -> None:
        """Open one run, or all."""
        opened = [f for f in self.folded if only is None or f == only]
        self.folded = tuple(f for f in self.folded if f not in opened)
        for fold in opened:
            for block in self._blocks(fold.span):
                _show(block, visible=True)
        self._tell()

    def over(self, span: Span) -> Fold | None:
        """Return the fold that hides some of a span, or None."""
        return next((f for f in self.folded if f.span.meets(span)), None)

    def at(self, number: int) -> Fold | None:
        """Return the fold that a text block stands for, or None."""
        return next((f for f in self.folded if f.anchor == number), None)

    def _hidden(self, span: Span, paragraphs: int) -> Fold:
        blocks = list(self._blocks(span))
        before, after = blocks[0].previous(), blocks[-1].next()
        for block in blocks:
            _show(block, visible=False)
        anchor = before if before.isValid() and not before.text().strip() else after
        return Fold(span, paragraphs, anchor.blockNumber())

    def _blocks(self, span: Span) -> Iterator[QTextBlock]:
        block = self._document.findBlock(self._to_qt(span.start))
        last = self._document.findBlock(self._to_qt(span.end)).blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            yield block
            block = block.next()

    def _tell(self) -> None:
        self._document.markContentsDirty(0, self._document.characterCount())


def _show(block: QTextBlock, *, visible: bool) -> None:
    block.setVisible(visible)
    block.setLineCount(max(1, block.layout().lineCount()) if visible else 0)
