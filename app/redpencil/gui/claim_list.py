"""The list of claims: filter line, table, what several have in common, and the empty list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.change import Change
from redpencil.domain.claim import ClaimId
from redpencil.gui import claim_table, labels
from redpencil.gui.claim_delegate import ClaimDelegate
from redpencil.gui.claims import order
from redpencil.gui.claims.hints import FilterLine
from redpencil.gui.claims.saved import SavedFilters
from redpencil.gui.claims.several import SeveralStrip
from redpencil.gui.guard import override
from redpencil.gui.session import Session

_WIDTHS: Final = {
    order.NUMBER: 40, order.MARK: 28, order.PRIORITY: 28, order.SPEAKER: 120, order.TYPES: 110,
    order.STATUS: 104, order.EVIDENCE: 34, order.WHO: 42,
}  # fmt: skip
_WIDE: Final = 700
"""Pixels from which who says so, types and status have columns of their own."""
_ROW, _TALL_ROW = 44, 62
_SORTS: Final = {
    "place": labels.noop("By place in the article"),
    "mark": labels.noop("By mark"),
    "priority": labels.noop("By priority"),
    "words": labels.noop("By words"),
    "speaker": labels.noop("By who says so"),
    "types": labels.noop("By types"),
    "status": labels.noop("By status"),
    "evidence": labels.noop("By evidence"),
    "who": labels.noop("By who checks"),
}


class ClaimList(QWidget):
    """Selection here is the session's choice, both ways; ``said(str)`` tells what can't be."""

    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table = claim_table.ClaimTable(session)
        self.filter = FilterLine(session)
        self.saved = SavedFilters(self.filter, self)
        self.view = _view(self.table)
        self.delegate = ClaimDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.several = SeveralStrip(session, self.selected_ids)
        self.count = _quiet()
        self._empty = Empty(self.view.viewport())
        self._kept: tuple[ClaimId, ...] = ()
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        self._follow(Change())

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.view.setFocus)
        self.several.said.connect(self.said)
        self.view.selectionModel().selectionChanged.connect(self._picked)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._tell_count)
        self.table.modelAboutToBeReset.connect(self._remember)
        self.table.modelReset.connect(self._select_again)
        self._session.chosen.connect(self._show_chosen)
        self._session.changed.connect(self._follow)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what the actions of the list do."""
        sorts = {f"sort.{n}": partial(self.sort_by, c) for n, c in order.SORTS.items()}
        return sorts | {
            "filter": self.focus_filter, "filter.keep": self.saved.ask,
            "filter.show": self.saved.open, "several": self.several.focus,
        }  # fmt: skip

    def offer(self, made: Mapping[str, QAction]) -> None:
        """Put the orders into the menu beside the filter."""
        self.saved.sorts = {name: made[f"sort.{name}"] for name in order.SORTS}

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addWidget(self.saved.button)
        head.addLayout(row)
        head.addWidget(self.saved.name)
        head.addWidget(self.count)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.several)

    def focus_filter(self) -> None:
        """Let the next keys go into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def sort_by(self, column: int) -> None:
        """Sort by a column; the column that it is sorted by already turns round."""
        head, orders = self.view.horizontalHeader(), Qt.SortOrder
        turned = head.sortIndicatorSection() == column and column != order.NUMBER
        down = turned and head.sortIndicatorOrder() is orders.AscendingOrder
        head.setSortIndicator(column, orders.DescendingOrder if down else orders.AscendingOrder)

    def selected_ids(self) -> tuple[ClaimId, ...]:
        """Return the selected claims in reading order."""
        ids = self.table.ids()
        chosen = (ids[i.row()] for i in self.view.selectionModel().selectedRows())
        return tuple(sorted(chosen, key=self.table.place))

    def visible_ids(self) -> tuple[ClaimId, ...]:
        """Return the claims that the filter shows."""
        return self.table.ids()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give quiet columns their place, or put them below the words where it is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _WIDE
        self.delegate.narrow = narrow
        for column in (order.SPEAKER, order.TYPES, order.STATUS):
            self.view.setColumnHidden(column, narrow)
        self.view.verticalHeader().setDefaultSectionSize(_TALL_ROW if narrow else _ROW)

    def _filter(self, words: str) -> None:
        self.table.filter(words)
        self._follow(Change())

    def _remember(self) -> None:
        self._kept = self.selected_ids()

    def _select_again(self) -> None:
        """Select what was selected before the rows were made up anew, where it is still shown."""
        rows = [r for i in self._kept if (r := self.table.row_of(i)) is not None]
        self._kept = ()
        if len(rows) < 2:
            return
        chosen = QItemSelection()
        for row in rows:
            index = self.table.index(row, 0)
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _picked(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self.several.show_chosen()
        current = self.view.currentIndex()
        if current.isValid() and self.view.selectionModel().isSelected(current):
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
        self._empty.setVisible(not self.table.ids())
        self._tell_count()
        self._show_chosen()

    def _tell_count(self, *_indicator: object) -> None:
        """Say how many claims are shown of how many, and in which order, where it is not plain."""
        worksheet, column = self._session.worksheet, self.view.horizontalHeader()
        shown, every = len(self.table.ids()), len(worksheet.claims) if worksheet else 0
        told = [labels.count("{shown} of %n claims", every).format(shown=shown)]
        by = {order.SORTS[name]: words for name, words in _SORTS.items()}
        if (section := column.sortIndicatorSection()) != order.NUMBER and section in by:
            told.append(labels.tr(by[section]))
        self.count.setText(" · ".join(told))
        self.count.setVisible(shown != every or len(told) > 1)

    def _show_chosen(self, _claim_id: object = None) -> None:
        row = self.table.row_of(self._session.current)
        selection = self.view.selectionModel()
        if row is None:
            selection.clearSelection()
            return
        if selection.isRowSelected(row) and (
            self.view.currentIndex().row() == row or len(self.selected_ids()) > 1
        ):
            return
        index = self.table.index(row, order.WORDS)
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)


class Empty(QLabel):
    """Words over a list that shows nothing; the list below keeps the keys."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setProperty("role", "label")
        self.setMargin(16)
        viewport.installEventFilter(self)

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return False


def _quiet() -> QLabel:
    made = QLabel()
    made.setWordWrap(True)
    made.setProperty("role", "label")
    return made


def _view(table: claim_table.ClaimTable) -> QTableView:
    view = QTableView()
    view.setModel(table)
    view.setAccessibleName(labels.tr("Claims"))
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTabKeyNavigation(False)
    view.setWordWrap(True)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(_ROW)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setMinimumSectionSize(20)
    for column, width in _WIDTHS.items():
        head.resizeSection(column, width)
    head.setSectionResizeMode(order.WORDS, QHeaderView.ResizeMode.Stretch)
    head.setSortIndicator(order.NUMBER, Qt.SortOrder.AscendingOrder)
    head.setSortIndicatorClearable(True)
    view.setSortingEnabled(True)
    return view
