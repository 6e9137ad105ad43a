"""The ledger: every sentence and what became of it; what nobody looked at stands out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from redpencil.domain import ledger
from redpencil.domain.change import Change
from redpencil.domain.ledger import Fate
from redpencil.gui import labels, theme
from redpencil.gui.session import Session

_SIGNS: Final = {
    Fate.SETTLED: "●", Fate.OPEN: "○", Fate.NOTHING: "–", Fate.NOT_LOOKED_AT: "!",
    Fate.OUTSIDE: "·",
}  # fmt: skip


class LedgerPane(QWidget):
    """``picked(Span)`` when a sentence is gone to. It is made up only while it is shown."""

    picked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.counts.setProperty("role", "label")
        self.counts.setContentsMargins(16, 16, 16, 8)
        self.list = QListWidget()
        self.list.setAccessibleName(labels.tr("Ledger: every sentence"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.counts)
        layout.addWidget(self.list)
        session.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the list up now that it is seen."""
        super().showEvent(event)
        self._fill()

    def _follow(self, _change: Change) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        worksheet = self._session.worksheet
        self.list.clear()
        if worksheet is None:
            return
        counted = ledger.totals(worksheet)
        words = labels.count(
            "{covered} of %n sentences are covered; not looked at: {left}", counted.sentences
        )
        self.counts.setText(words.format(covered=counted.covered, left=counted.not_looked_at))
        palette = theme.colours()
        loud, quiet = QColor(palette.accent), QColor(palette.muted)
        for entry in ledger.entries(worksheet):
            words = " ".join(
                worksheet.sentences[entry.number].span.of(worksheet.article.text).split()
            )
            item = QListWidgetItem(f"{_SIGNS[entry.fate]}  {words}")
            item.setToolTip(
                "\n".join(filter(None, (labels.tr(entry.fate.value.capitalize()), entry.reason)))
            )
            item.setData(Qt.ItemDataRole.UserRole, entry.number)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{labels.tr(entry.fate.value)}: {words}"
            )
            if entry.fate is Fate.NOT_LOOKED_AT:
                item.setForeground(loud)
            elif entry.fate in (Fate.OUTSIDE, Fate.NOTHING):
                item.setForeground(quiet)
            self.list.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        worksheet = self._session.worksheet
        if worksheet is not None:
            self.picked.emit(worksheet.sentences[int(item.data(Qt.ItemDataRole.UserRole))].span)
