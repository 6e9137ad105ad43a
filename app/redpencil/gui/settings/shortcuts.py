"""Every action with its keys, changed by pressing them; what collides is refused in a sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redpencil.gui import keymap, labels
from redpencil.gui.actions import Entry
from redpencil.gui.desk import parts
from redpencil.gui.guard import override
from redpencil.gui.preferences import Preferences
from redpencil.settings import Settings

_WORDS, _SHORTCUT, _SINGLE = 0, 1, 2
_ID: Final = Qt.ItemDataRole.UserRole
_ALONE: Final = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class Catcher(QLabel):
    """Waits for keys. ``caught(QKeyEvent)``, ``taken_away()`` or ``left()``."""

    caught = Signal(object)
    taken_away = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("catcher")
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    @override(False)
    def event(self, event: QEvent) -> bool:
        """Take every key, those of the window's shortcuts and Tab too."""
        if not isinstance(event, QKeyEvent) or event.type() is QEvent.Type.KeyRelease:
            return bool(super().event(event))
        event.accept()
        if event.type() is QEvent.Type.KeyPress and Qt.Key(event.key()) not in _ALONE:
            self._take(event)
        return True

    def _take(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.taken_away.emit()
        else:
            self.caught.emit(event)


class Shortcuts(QWidget):
    """A table to move in with the arrows; Enter changes the keys under the cursor."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self._preferences = preferences
        self.line = QLineEdit()
        self.line.setPlaceholderText(labels.tr("Find an action or a key"))
        self.line.setAccessibleName(labels.tr("Find an action or a key"))
        self.line.setClearButtonEnabled(True)
        self.table = _table()
        self.catcher = Catcher()
        self.told = parts.words("", "missing")
        self.told.hide()
        self.change_button = parts.button(labels.tr("Change…"), self.ask, main=True)
        self.one_button = parts.button(labels.tr("This one as delivered"), self._reset_one)
        self.all_button = parts.button(labels.tr("All as delivered"), self._reset_all)
        self._place()
        self.line.textChanged.connect(self._filter)
        self.table.activated.connect(self._activated)
        self.catcher.caught.connect(self._caught)
        self.catcher.taken_away.connect(self._take_away)
        self.catcher.left.connect(self._leave)
        preferences.changed.connect(self._follow)
        self._follow(preferences.settings, preferences.settings)
        self.table.setCurrentCell(0, _SHORTCUT)

    def _place(self) -> None:
        row = QHBoxLayout()
        for button in (self.change_button, self.one_button, self.all_button):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(parts.title(labels.tr("Keys")))
        for widget in (self.line, self.table, self.catcher, self.told):
            layout.addWidget(widget, int(widget is self.table))
        layout.addLayout(row)

    def _follow(self, _before: Settings, settings: Settings) -> None:
        """Show the keys as they hold now."""
        self._entries = keymap.entries(settings)
        self.table.setRowCount(len(self._entries))
        for row, entry in enumerate(self._entries):
            for column, words in enumerate(
                (labels.tr(entry.text), keymap.shown(entry.shortcut), entry.key)
            ):
                item = self.table.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    item.setData(_ID, entry.id)
                    self.table.setItem(row, column, item)
                item.setText(words)
        self._filter(self.line.text())

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.table.rowCount()):
            told = " ".join(item.text() for item in self._row(row)).casefold()
            self.table.setRowHidden(row, not all(word in told for word in wanted))

    def _row(self, row: int) -> list[QTableWidgetItem]:
        found = (self.table.item(row, column) for column in (_WORDS, _SHORTCUT, _SINGLE))
        return [item for item in found if item is not None]

    def _chosen(self) -> tuple[Entry, bool]:
        """Return the action under the cursor, and whether its single key is meant."""
        row = max(0, self.table.currentRow())
        return self._entries[row], self.table.currentColumn() == _SINGLE

    def _activated(self, _index: QModelIndex) -> None:
        self.ask()

    def ask(self) -> None:
        """Wait for the new keys of what is under the cursor."""
        entry, single = self._chosen()
        words = (
            labels.tr("Press the new single key for “{action}”.")
            if single
            else labels.tr("Press the new shortcut for “{action}”.")
        )
        rest = labels.tr("Escape leaves it as it is, Backspace takes it away.")
        self.catcher.setText(f"{words.format(action=labels.tr(entry.text))} {rest}")
        self.catcher.setAccessibleName(self.catcher.text())
        self._tell("")
        self.catcher.show()
        self.catcher.setFocus()

    def _caught(self, event: QKeyEvent) -> None:
        entry, single = self._chosen()
        keys = keymap.pressed(event.keyCombination(), event.text(), single=single)
        if why := keymap.refusal(self._entries, entry.id, keys, single=single):
            self._tell(why)
            return
        self._set(entry, keys, single)

    def _take_away(self) -> None:
        entry, single = self._chosen()
        self._set(entry, "", single)

    def _set(self, entry: Entry, keys: str, single: bool) -> None:
        name = labels.tr("Keys of “{action}”").format(action=labels.tr(entry.text))
        settings = self._preferences.settings
        self._preferences.change(name, keymap.changed(settings, entry.id, keys, single=single))
        self._leave()

    def _leave(self) -> None:
        self._tell("")
        self.catcher.hide()
        self.table.setFocus()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setAccessibleName(words)
        self.told.setVisible(bool(words))

    def _reset_one(self) -> None:
        entry, _ = self._chosen()
        settings = keymap.as_delivered(self._preferences.settings, entry.id)
        name = labels.tr("Keys of “{action}”").format(action=labels.tr(entry.text))
        if why := keymap.taken(settings, entry.id):
            self._tell(why)
            return
        self._preferences.change(name, settings)
        self._leave()

    def _reset_all(self) -> None:
        self._preferences.change(
            labels.tr("All keys"), keymap.as_delivered(self._preferences.settings)
        )
        self._leave()


def _table() -> QTableWidget:
    made = QTableWidget(0, 3)
    made.setAccessibleName(labels.tr("Actions and their keys"))
    made.setHorizontalHeaderLabels(
        [labels.tr("Action"), labels.tr("Shortcut"), labels.tr("Single key")]
    )
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    head = made.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
    head.resizeSection(_SHORTCUT, 150)
    return made
