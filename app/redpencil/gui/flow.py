"""A layout that sets its widgets in lines, as words are set."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from redpencil.gui.guard import override

_GAP = 4


class FlowLayout(QLayout):
    """As a line is read, then the next line; with ``columns``, at most so many of one width."""

    def __init__(self, parent: QWidget | None = None, columns: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._columns = columns
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override(0)
    def count(self) -> int:
        return len(self._items)

    @override(None)
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override(None)
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override(Qt.Orientation(0))
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override(True)
    def hasHeightForWidth(self) -> bool:
        return True

    @override(24)
    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set(rect, move=True)

    @override(QSize(80, 24))
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override(QSize(80, 24))
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Place the items; return the height that they take."""
        x, y, line = rect.x(), rect.y(), 0
        column = self._column(rect.width())
        for item in self._items:
            size = item.sizeHint()
            width = column or min(size.width(), rect.width())
            if x + width > rect.right() + 1 and line:
                x, y, line = rect.x(), y + line + _GAP, 0
            if move:
                item.setGeometry(self._mirrored(rect, QRect(x, y, width, size.height())))
            x += width + _GAP
            line = max(line, size.height())
        return y + line - rect.y()

    def _column(self, room: int) -> int:
        """Return the width of a column: of as many as hold the widest item; 0 for plain lines."""
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        for number in range(self._columns, 0, -1):
            width = (room - (number - 1) * _GAP) // number
            if width >= widest or number == 1:
                return width
        return 0

    def _mirrored(self, rect: QRect, place: QRect) -> QRect:
        """Return where a place is for readers of this direction."""
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, rect, place)
