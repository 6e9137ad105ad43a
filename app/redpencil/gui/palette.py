"""The command palette: every action by its name, typed in part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from redpencil.gui import labels
from redpencil.gui.guard import override

_ACTION: Final = Qt.ItemDataRole.UserRole
_WIDTH: Final = 460
_MOVES: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


def score(words: str, name: str) -> int:
    """Return how well typed letters fit a name; 0 where they don't, more for word starts."""
    wanted, text = words.casefold().split(), name.casefold()
    total = 1
    for part in wanted:
        place = text.find(part)
        if place < 0:
            return 0
        total += 3 if place == 0 or not text[place - 1].isalnum() else 1
    return total


class Palette(QFrame):
    """A line and a list over the window; Enter runs, Escape leaves."""

    def __init__(self, made: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._window = parent
        self._made = made
        self.setObjectName("notice")
        self.line = QLineEdit()
        self.line.setPlaceholderText(labels.tr("Type what you want to do"))
        self.line.setAccessibleName(labels.tr("Command"))
        self.list = QListWidget()
        self.list.setAccessibleName(labels.tr("Commands"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.line.installEventFilter(self)

    def ask(self) -> None:
        """Open it, empty, over the middle of the window."""
        window = self._window
        self.resize(_WIDTH, 360)
        corner = window.mapToGlobal(QPoint((window.width() - _WIDTH) // 2, 90))
        self.move(corner)
        self.line.clear()
        self._fill("")
        self.show()
        self.line.setFocus()

    def _fill(self, words: str) -> None:
        self.list.clear()
        rated = [(score(words, a.text()), a) for a in self._made.values() if a.isEnabled()]
        for _, action in sorted((r for r in rated if r[0]), key=lambda r: -r[0]):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QListWidgetItem(f"{action.text()}   {keys}".rstrip())
            item.setData(_ACTION, action)
            item.setToolTip(action.toolTip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self, *_: object) -> None:
        item = self.list.currentItem()
        self.hide()
        if item is not None:
            item.data(_ACTION).trigger()

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                step = 1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -1
                far = 8 if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else 1
                row = self.list.currentRow() + step * far
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        return False
