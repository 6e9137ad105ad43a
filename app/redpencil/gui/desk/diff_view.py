"""What changed, word by word: gone struck through, new underlined; never by colour alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from redpencil.domain.drafts.report import Fate, Row
from redpencil.domain.drafts.words import Kind, Piece
from redpencil.domain.span import Span
from redpencil.gui import labels, theme

_SIGNS: Final = {Fate.CHANGED: "~ ", Fate.NEW: "+ ", Fate.GONE: "– ", Fate.MOVED: "↕ "}


class DiffView(QPlainTextEdit):
    """Read-only. ``picked(Span)`` when a sentence of the article is clicked."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: list[Span | None] = []
        self.setReadOnly(True)
        self.setObjectName("diff")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.serif(10.5))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show one text with its changes."""
        self.clear()
        self._spans = [None]
        self._write(self.textCursor(), pieces)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show the sentences that changed, with how many between them did not."""
        self.clear()
        self._spans = []
        cursor = self.textCursor()
        cursor.beginEditBlock()
        same = 0
        for row in rows:
            if row.fate is Fate.SAME:
                same += 1
                continue
            self._unchanged(cursor, same)
            same = 0
            self._next(cursor, row.span)
            cursor.insertText(_SIGNS[row.fate], QTextCharFormat())
            self._write(cursor, row.pieces)
        self._unchanged(cursor, same)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _unchanged(self, cursor: QTextCursor, count: int) -> None:
        if count:
            self._next(cursor, None)
            quiet = QTextCharFormat()
            quiet.setForeground(QColor(theme.colours().muted))
            cursor.insertText(labels.count("… %n sentences unchanged", count), quiet)

    def _next(self, cursor: QTextCursor, span: Span | None) -> None:
        if self._spans:
            cursor.insertBlock()
        self._spans.append(span)

    def _write(self, cursor: QTextCursor, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            cursor.insertText(piece.text.replace("\n", " "), _format(piece.kind))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the sentence that was clicked."""
        super().mouseReleaseEvent(event)
        number = self.cursorForPosition(event.position().toPoint()).blockNumber()
        span = self._spans[number] if number < len(self._spans) else None
        if span is not None:
            self.picked.emit(span)


def _format(kind: Kind) -> QTextCharFormat:
    palette, made = theme.colours(), QTextCharFormat()
    if kind is Kind.GONE:
        made.setFontStrikeOut(True)
        made.setForeground(QColor(palette.muted))
    elif kind is Kind.NEW:
        made.setFontUnderline(True)
        made.setBackground(QColor(palette.tint))
    return made
