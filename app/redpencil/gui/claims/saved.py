"""Filters that are kept by a name, those that everybody has, and the menu that offers them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from redpencil.gui import labels

Filters = tuple[tuple[str, str], ...]
"""Name and words of each."""
_OURS: Final = (
    (labels.noop("Open"), "is:open"),
    (labels.noop("Not closed"), "is:left"),
    (labels.noop("Given to me or marked by me"), "is:mine"),
    (labels.noop("Waiting for an answer"), "is:waiting"),
    (labels.noop("Due"), "is:due"),
    (labels.noop("Unsourced"), "is:unsourced"),
    (labels.noop("Single source"), "is:single"),
    (labels.noop("On the author’s word"), "is:author"),
    (labels.noop("To be checked again"), "is:recheck"),
    (labels.noop("Priority A"), "priority:a"),
    (labels.noop("A check asks about it"), "is:asked"),
)


class SavedFilters(QObject):
    """``changed(Filters)`` when a filter was kept or forgotten."""

    changed = Signal(object)

    def __init__(self, line: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        self.kept: Filters = ()
        self.sorts: Mapping[str, QAction] = {}
        self.button = QPushButton(labels.tr("Show"))
        self.button.setToolTip(labels.tr("Filters that are kept, and the order of the list"))
        self.button.setAccessibleName(self.button.toolTip())
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self.menu)
        self.name = NameLine(self.keep)

    def fill(self) -> None:
        """Make the menu up: own filters, everybody's, keeping and forgetting, the order."""
        menu, words = self.menu, self._line.text().strip()
        menu.clear()
        self._add(labels.tr("All claims"), "")
        menu.addSeparator()
        for name, kept in self.kept:
            self._add(name, kept)
        if self.kept:
            menu.addSeparator()
        for name, ours in _OURS:
            self._add(labels.tr(name), ours)
        menu.addSeparator()
        keep = menu.addAction(labels.tr("Keep this filter…"), self.ask)
        keep.setEnabled(bool(words))
        for name in [name for name, kept in self.kept if kept == words]:
            told = labels.tr("Forget “{name}”").format(name=name)
            menu.addAction(told, partial(self.forget, name))
        if self.sorts:
            menu.addMenu(labels.tr("Order")).addActions(list(self.sorts.values()))

    def _add(self, name: str, words: str) -> None:
        action = self.menu.addAction(name, partial(self._line.setText, words))
        action.setCheckable(True)
        action.setChecked(words == self._line.text().strip())

    def open(self) -> None:
        """Open the menu, for a key."""
        self.button.showMenu()

    def ask(self) -> None:
        """Ask what to call the filter that is typed."""
        if self._line.text().strip():
            self.name.ask()

    def keep(self, name: str) -> None:
        """Keep the filter that is typed by a name; an older one of that name goes."""
        others = tuple(f for f in self.kept if f[0] != name)
        self._put((*others, (name, self._line.text().strip())))

    def forget(self, name: str) -> None:
        """Forget a filter that was kept."""
        self._put(tuple(f for f in self.kept if f[0] != name))

    def _put(self, kept: Filters) -> None:
        self.kept = kept
        self.changed.emit(kept)


class NameLine(QLineEdit):
    """Asks for a name; Enter keeps, Escape leaves."""

    def __init__(self, keep: Callable[[str], None]) -> None:
        super().__init__()
        self._keep = keep
        self.setPlaceholderText(labels.tr("Name of this filter"))
        self.setAccessibleName(labels.tr("Name of this filter"))
        self.setMaxLength(60)
        self.hide()

    def ask(self) -> None:
        """Show the line and let the next keys go into it."""
        self.clear()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter, leave on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self._keep(self.text().strip())
            self.hide()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
