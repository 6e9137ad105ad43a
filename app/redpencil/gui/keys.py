"""Single keys while the list or the galley has the focus, and the sheet that shows them all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from redpencil.gui import actions, labels, theme
from redpencil.gui.guard import override

_NAMED: Final = {
    "Space": Qt.Key.Key_Space, "Return": Qt.Key.Key_Return, "Del": Qt.Key.Key_Delete,
}  # fmt: skip
_PLAIN: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class SingleKeys(QObject):
    """Filters the keys of the panes it is installed on; text fields are never among them."""

    def __init__(self, made: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._by_key = {_NAMED[e.key]: made[e.id] for e in actions.ENTRIES if e.key in _NAMED}
        self._by_text = {
            e.key: made[e.id] for e in actions.ENTRIES if e.key and e.key not in _NAMED
        }

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


class KeysSheet(QDialog):
    """All keys on one sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(labels.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        shown = [e for e in actions.ENTRIES if e.shortcut or e.key]
        half = (len(shown) + 1) // 2
        for number, entry in enumerate(shown):
            row, column = number % half + 1, 3 * (number // half)
            keys = QKeySequence(entry.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            single = QLabel(entry.key)
            single.setFont(theme.sans(10, bold=True))
            grid.addWidget(single, row, column)
            grid.addWidget(_quiet(keys), row, column + 1)
            grid.addWidget(QLabel(labels.tr(entry.text)), row, column + 2)
        layout.addWidget(
            _quiet(labels.tr("Single keys work while the list or the galley has the focus."))
        )
        layout.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def _quiet(words: str) -> QLabel:
    made = QLabel(words)
    made.setProperty("role", "label")
    return made
