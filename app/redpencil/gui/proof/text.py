"""The galley's text: positions of the article, size of type, folds; it knows no claims."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from redpencil.domain.span import Span
from redpencil.gui import labels, theme
from redpencil.gui.direction import begins_right
from redpencil.gui.proof import looks
from redpencil.gui.proof.folds import Folds
from redpencil.gui.utf16 import Positions

_STEP: Final = 1.1


class ProofText(QPlainTextEdit):
    """Read-only."""

    picked = Signal(bool)
    """Whether words are selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._positions = Positions("")
        self._zoomed = 0
        self.folds = Folds(self.document(), self._to_qt)
        self.setObjectName("galley")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the margin stands at the left
        self.setFont(theme.serif(looks.BODY))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionChanged.connect(self._tell_picked)

    def set_text(self, text: str) -> None:
        """Show a text, its lines at the side on which they begin."""
        side = Qt.AlignmentFlag.AlignRight if begins_right(text) else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)

    def selected(self) -> Span | None:
        """Return the selected words as a span of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return Span(
            self._positions.to_python(cursor.selectionStart()),
            self._positions.to_python(cursor.selectionEnd()),
        )

    def cursor_offset(self) -> int:
        """Return where the cursor stands in the article."""
        return self._positions.to_python(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select words of the article."""
        self.setTextCursor(self._cursor(span))

    @property
    def zoomed(self) -> int:
        """How many steps the type is larger than usual."""
        return self._zoomed

    @property
    def scale(self) -> float:
        """How much larger than usual the type is."""
        return float(_STEP**self._zoomed)

    def in_view(self) -> Span:
        """Return the stretch of the article that is in view, whole blocks."""
        low = self.cursorForPosition(self.viewport().rect().bottomRight()).block()
        first = self._positions.to_python(self.firstVisibleBlock().position())
        end = self._positions.to_python(low.position() + low.length() - 1)
        return Span(first, max(first, end))

    def lines_of(self, span: Span) -> tuple[float, float]:
        """Return top and bottom of the lines of a span, in the viewport."""
        start, end = (self.cursorRect(self._cursor(Span(p, p))) for p in span.ends)
        return start.top(), end.bottom()

    def open_fold(self, span: Span) -> None:
        """Open the fold that hides words, if one does."""
        if (fold := self.folds.over(span)) is not None:
            self.folds.unfold(fold)

    def go_to(self, span: Span) -> None:
        """Select words and bring them into view, out of a fold too."""
        self.open_fold(span)
        self.select(span)
        self.centerCursor()

    def reveal(self, span: Span) -> None:
        """Scroll a claim into view; the reader's own cursor stays where it is."""
        self.open_fold(span)
        place = self._positions.to_qt(span.start)
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        line = self.cursorRect(cursor)
        if self.viewport().rect().adjusted(0, 20, 0, -40).contains(line.topLeft()):
            return
        block = cursor.block()
        inside = block.layout().lineForTextPosition(place - block.position())
        number = block.firstLineNumber() + (inside.lineNumber() if inside.isValid() else 0)
        bar = self.verticalScrollBar()
        bar.setValue(number - bar.pageStep() // 2)

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.to_qt(span.start))
        cursor.setPosition(self._positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _tell_picked(self) -> None:
        self.picked.emit(self.textCursor().hasSelection())

    def _to_qt(self, position: int) -> int:
        return self._positions.to_qt(position)

    def _paint_folds(self) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(theme.sans(9.5 * self.scale))
        painter.setPen(QColor(theme.colours().muted))
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                return
            if block.isVisible() and (fold := self.folds.at(block.blockNumber())):
                words = labels.count(
                    "%n paragraphs outside the article are folded: click to read", fold.paragraphs
                )
                painter.drawText(place.adjusted(4, 0, 0, 0), f"⋯ {words}")
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a line that says what is folded."""
        super().paintEvent(event)
        if self.folds.folded:
            self._paint_folds()
