"""The list of claims: filter line, table, and what to do where it is empty."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.change import Change
from redpencil.domain.claim import ClaimId
from redpencil.gui import claim_table, labels
from redpencil.gui.claim_delegate import ClaimDelegate
from redpencil.gui.session import Session

_WIDTHS: Final = {
    claim_table.NUMBER: 34, claim_table.MARK: 26, claim_table.PRIORITY: 24,
    claim_table.SPEAKER: 96, claim_table.EVIDENCE: 30, claim_table.WHO: 38,
}  # fmt: skip


class ClaimList(QWidget):
    """Selection here is the session's choice, both ways."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table = claim_table.ClaimTable(session)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(labels.tr("Filter: words, is:open, mark:change, priority:a"))
        self.filter.setAccessibleName(labels.tr("Filter the claims"))
        self.filter.setClearButtonEnabled(True)
        self.view = _view(self.table)
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "label")
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.view.selectionModel().selectionChanged.connect(self._picked)
        session.chosen.connect(self._show_chosen)
        session.changed.connect(self._follow)
        self._follow(Change())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.addWidget(self.filter)
        layout.addLayout(head)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack)

    def focus_filter(self) -> None:
        """Let the next keys go into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def selected_ids(self) -> tuple[ClaimId, ...]:
        """Return the selected claims in reading order."""
        rows = sorted(i.row() for i in self.view.selectionModel().selectedRows())
        return tuple(self.table.ids()[row] for row in rows)

    def visible_ids(self) -> tuple[ClaimId, ...]:
        """Return the claims that the filter shows."""
        return self.table.ids()

    def _filter(self, words: str) -> None:
        self.table.filter(words)
        self._follow(Change())

    def _picked(self, _on: QItemSelection, _off: QItemSelection) -> None:
        rows = self.view.selectionModel().selectedRows()
        current = self.view.currentIndex()
        if current.isValid() and any(r.row() == current.row() for r in rows):
            claim = self.table.claim_at(current.row())
            if claim:
                self._session.choose(claim.id)

    def _follow(self, _change: Change) -> None:
        worksheet = self._session.worksheet
        if worksheet is None:
            self._empty.setText(labels.tr("No claims yet. Open or paste an article."))
        elif not worksheet.claims:
            self._empty.setText(
                labels.tr("No claims were found. Select words in the galley and add one.")
            )
        else:
            words = labels.tr("No claim matches “{words}”.")
            self._empty.setText(words.format(words=self.filter.text()))
        self._stack.setCurrentIndex(0 if self.table.ids() else 1)
        self._show_chosen()

    def _show_chosen(self, _claim_id: object = None) -> None:
        row = self.table.row_of(self._session.current)
        selection = self.view.selectionModel()
        if row is None:
            selection.clearSelection()
            return
        if selection.isRowSelected(row) and self.view.currentIndex().row() == row:
            return
        index = self.table.index(row, claim_table.WORDS)
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)


def _view(table: claim_table.ClaimTable) -> QTableView:
    view = QTableView()
    view.setModel(table)
    view.setItemDelegate(ClaimDelegate(view))
    view.setAccessibleName(labels.tr("Claims"))
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTabKeyNavigation(False)
    view.setWordWrap(True)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(44)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setMinimumSectionSize(20)
    for column, width in _WIDTHS.items():
        head.resizeSection(column, width)
    head.setSectionResizeMode(claim_table.WORDS, QHeaderView.ResizeMode.Stretch)
    return view
