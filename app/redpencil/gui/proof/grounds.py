"""The grounds under words of the galley: questions, new words, finds, the chosen claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from redpencil.domain.claim import Claim
from redpencil.domain.drafts.fresh import Fresh
from redpencil.domain.element import ElementKind
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span
from redpencil.gui import theme

Cursor = Callable[[Span], QTextCursor]
MOST = 400
"""Finds and new words that are shown at once."""


def grounds(
    cursor: Cursor, *, flags: tuple[Flag, ...], fresh: tuple[Fresh, ...], found: tuple[Span, ...],
    claim: Claim | None,
) -> list[QTextEdit.ExtraSelection]:  # fmt: skip
    """Return them in the order in which they lie over each other."""
    return [_made(cursor(s), look) for s, look in _all(flags, fresh, found, claim)]


def _all(
    flags: tuple[Flag, ...], fresh: tuple[Fresh, ...], found: tuple[Span, ...],
    claim: Claim | None,
) -> Iterator[tuple[Span, QTextCharFormat]]:  # fmt: skip
    palette = theme.colours()
    yield from ((s, _ground(palette.hairline)) for f in flags for s in f.spans)
    new = [s for one in fresh for s in one.words]
    yield from ((s, _over()) for s in new[:MOST])
    yield from ((s, _ground(palette.hairline)) for s in found[:MOST])
    if claim is not None:
        yield claim.span, _ground(palette.tint)
        yield from (
            (e.span, _ground(palette.strong_tint))
            for e in claim.elements
            if e.open and e.kind is not ElementKind.QUOTE
        )


def _ground(colour: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(colour))
    return look


def _over() -> QTextCharFormat:
    """Return a line above new words: claims have theirs below."""
    look = QTextCharFormat()
    look.setFontOverline(True)
    return look


def _made(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, look
    return selection
