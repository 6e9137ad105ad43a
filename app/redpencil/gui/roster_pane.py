"""Names, numbers, dates, places and quotes in lists: each spelling, each mention one click away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain import roster
from redpencil.domain.change import Change
from redpencil.domain.element import ElementState
from redpencil.domain.roster import Entry, Mention, Roll
from redpencil.gui import choices, labels, theme
from redpencil.gui.session import Session

_MENTION: Final = Qt.ItemDataRole.UserRole
_SIGNS: Final = {
    ElementState.OPEN: "☐", ElementState.OK: "☑", ElementState.CHANGED: "▲",
    ElementState.WAIVED: "–",
}  # fmt: skip


class RosterPane(QWidget):
    """``picked(Span)`` when a mention is gone to. It is made up only while it is shown."""

    picked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.roll = QComboBox()
        choices.named(self.roll, labels.tr("Which list"))
        choices.narrow(self.roll, 12)
        for roll in Roll:
            self.roll.addItem(labels.tr(roll.value.capitalize()), roll)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(labels.tr("Filter"))
        self.filter.setAccessibleName(labels.tr("Filter the roster"))
        self.filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(labels.tr("Roster"))
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "label")
        self.setFocusProxy(self.tree)
        self._lay_out()
        self.roll.currentIndexChanged.connect(self._fill)
        self.filter.textChanged.connect(self._fill)
        self.tree.itemClicked.connect(self._go)
        self.tree.itemActivated.connect(self._go)
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(8)
        head.addWidget(self.roll, 1)
        head.addWidget(self.filter, 1)
        layout.addLayout(head)
        self.empty.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the list up now that it is seen."""
        super().showEvent(event)
        if self._stale:
            self._fill()

    def _follow(self, change: Change) -> None:
        self._stale = True
        if self.isVisible() and (change.rows or change.edited):
            self._fill()

    def _fill(self, *_: object) -> None:
        worksheet = self._session.worksheet
        wanted, words = self.roll.currentData(), self.filter.text().casefold()
        entries = roster.entries(worksheet) if worksheet else ()
        shown = [
            e for e in entries
            if e.roll == wanted and any(words in s.casefold() for s, _ in e.spellings)
        ]  # fmt: skip
        self.tree.clear()
        for entry in shown:
            self.tree.addTopLevelItem(_item(entry))
        self._stale = False
        self.empty.setVisible(not shown)
        self.empty.setText(
            labels.tr("No article yet. Open or paste one.")
            if worksheet is None
            else labels.tr("Nothing of this kind stands in the claims.")
        )

    def _go(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        mention = item.data(0, _MENTION)
        if isinstance(mention, Mention):
            self._session.choose(mention.claim)
            self.picked.emit(mention.element.span)


def _item(entry: Entry) -> QTreeWidgetItem:
    """Make the line of an entry, its spellings in it, with a line for each mention below."""
    spellings = entry.spellings
    others = "" if len(spellings) == 1 else "   " + " · ".join(f"{s} {n}×" for s, n in spellings)
    done = f"{entry.ticked}/{len(entry.mentions)}"
    head = QTreeWidgetItem([f"{entry.words}   {done}{others}"])
    head.setData(0, _MENTION, entry.mentions[0])
    head.setToolTip(0, "\n".join(f"{s}: {n}" for s, n in spellings))
    if len(spellings) > 1:
        head.setFont(0, theme.sans(10, bold=True))
    if entry.ticked == len(entry.mentions):
        head.setForeground(0, QColor(theme.colours().muted))
    for mention in entry.mentions:
        child = QTreeWidgetItem([f"{_SIGNS[mention.element.state]} {mention.words}"])
        child.setData(0, _MENTION, mention)
        child.setData(
            0,
            Qt.ItemDataRole.AccessibleTextRole,
            f"{mention.words}, {labels.tr(mention.element.state.value)}",
        )
        head.addChild(child)
    return head
