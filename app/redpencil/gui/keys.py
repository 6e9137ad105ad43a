"""Single keys while the list or the galley has the focus, and the sheet that shows them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from redpencil.gui import keymap, labels, theme
from redpencil.gui.actions import Entry
from redpencil.gui.guard import override

_COLUMNS: Final = 3
_ROOM: Final = 900
"""Points that the sheet is as wide as in the help, before it has to be scrolled."""
_PLAIN: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class SingleKeys(QObject):
    """Filters the keys of the panes it is installed on; text fields are never among them."""

    def __init__(self, made: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._made = made
        self._by_key: dict[Qt.Key, QAction] = {}
        self._by_text: dict[str, QAction] = {}

    def use(self, entries: Iterable[Entry]) -> None:
        """Obey the single keys of this table from now on."""
        with_key = [(e.key, self._made[e.id]) for e in entries if e.key]
        self._by_key = {keymap.NAMED[k]: a for k, a in with_key if k in keymap.NAMED}
        self._by_text = {k: a for k, a in with_key if k not in keymap.NAMED}

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.modifiers() not in _PLAIN:
            return False
        action = self._by_key.get(Qt.Key(event.key())) or self._by_text.get(event.text())
        if action is None:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            action.trigger()
            return True
        return False


class KeysSheet(QWidget):
    """All keys on one sheet, as they are now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(
            _quiet(labels.tr("Single keys work while the list or the galley has the focus."))
        )
        layout.addLayout(self.grid)
        layout.addStretch(1)

    def use(self, entries: Iterable[Entry]) -> None:
        """Show the keys of this table, in as many columns as its words leave room for."""
        shown = [e for e in entries if e.shortcut or e.key]
        for columns in (_COLUMNS, _COLUMNS - 1):
            self._fill(shown, columns)
            if self.sizeHint().width() <= _ROOM:
                return

    def _fill(self, shown: Sequence[Entry], columns: int) -> None:
        while item := self.grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        rows = -(-len(shown) // columns)
        for number, entry in enumerate(shown):
            row, column = number % rows, 3 * (number // rows)
            single = QLabel(keymap.shown(entry.key) if len(entry.key) > 1 else entry.key)
            single.setFont(theme.sans(10, bold=True))
            words = QLabel(labels.tr(entry.text))
            words.setToolTip(labels.tr(entry.tip or entry.text))
            self.grid.addWidget(single, row, column)
            self.grid.addWidget(_quiet(keymap.shown(entry.shortcut)), row, column + 1)
            self.grid.addWidget(words, row, column + 2)
        for column in range(2, 3 * _COLUMNS, 3):
            self.grid.setColumnStretch(column, int(column < 3 * columns))


def _quiet(words: str) -> QLabel:
    made = QLabel(words)
    made.setProperty("role", "label")
    return made
