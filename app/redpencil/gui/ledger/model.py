"""The ledger's model: sentences and their fates, those that are wanted."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from redpencil.domain.ledger import Entry, Fate
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels, theme
from redpencil.gui.guard import override

Index = QModelIndex | QPersistentModelIndex
SIGNS: Final = {
    Fate.SETTLED: "●", Fate.OPEN: "○", Fate.NOTHING: "–", Fate.NOT_LOOKED_AT: "!",
    Fate.OUTSIDE: "·",
}  # fmt: skip


class LedgerModel(QAbstractListModel):
    """One row a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Worksheet | None = None
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, sheet: Worksheet | None, entries: tuple[Entry, ...]) -> None:
        """Show other sentences; where only fates changed, the rows stay where they are."""
        same = [e.number for e in entries] == [e.number for e in self.entries]
        if same and sheet is not None and self._sheet is not None:
            self._sheet, self.entries = sheet, entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._sheet, self.entries = sheet, entries
        self.endResetModel()

    @override(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    @override(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._sheet is None or not 0 <= index.row() < len(self.entries):
            return None
        entry, roles = self.entries[index.row()], Qt.ItemDataRole
        if role == roles.UserRole:
            return entry
        fate = labels.tr(entry.fate.value.capitalize())
        if role == roles.ToolTipRole:
            return "\n".join(filter(None, (fate, entry.reason)))
        words = " ".join(
            self._sheet.sentences[entry.number].span.of(self._sheet.article.text).split()
        )
        if role == roles.DisplayRole:
            return f"{SIGNS[entry.fate]}  {words}"
        if role == roles.AccessibleTextRole:
            return f"{fate}: {words}"
        if role == roles.ForegroundRole:
            palette = theme.colours()
            quiet = entry.fate in (Fate.OUTSIDE, Fate.NOTHING)
            return QColor(
                palette.accent if entry.fate is Fate.NOT_LOOKED_AT
                else palette.muted if quiet else palette.ink
            )  # fmt: skip
        return None
