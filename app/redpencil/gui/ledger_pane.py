"""The ledger: every sentence and what became of it, how far the check is, whom it waits for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from redpencil.domain import closing, ledger, progress
from redpencil.domain.change import Change
from redpencil.domain.ledger import Fate
from redpencil.domain.mark import Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import choices, labels
from redpencil.gui.claims.moments import shown
from redpencil.gui.flow import FlowLayout
from redpencil.gui.ledger.chart import ProgressChart
from redpencil.gui.ledger.model import SIGNS, LedgerModel
from redpencil.gui.session import Session


class LedgerPane(QWidget):
    """Signals: ``picked(Span)`` when a sentence is gone to, ``filtered(str)`` for some claims.

    It is made up only while it is shown.
    """

    picked = Signal(object)
    filtered = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.counts.setProperty("role", "label")
        self.chart = ProgressChart()
        self.chart.picked.connect(self.filtered)
        self.chips: list[QToolButton] = []
        self._strip = QWidget()
        self._flow = FlowLayout(self._strip)
        self.only = QComboBox()
        choices.named(self.only, labels.tr("Which sentences"))
        choices.narrow(self.only, 12)
        self.only.addItem(labels.tr("Every sentence"), None)
        for fate in Fate:
            self.only.addItem(f"{SIGNS[fate]}  {labels.tr(fate.value.capitalize())}", fate)
        self.only.currentIndexChanged.connect(self._fill)
        self.model = LedgerModel(self)
        self.list = _view(self.model)
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)
        self.setFocusProxy(self.list)
        self._lay_out()
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.setSpacing(8)
        for widget in (self.chart, self._strip, self.counts, self.only):
            head.addWidget(widget)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the list up now that it is seen."""
        super().showEvent(event)
        self._fill()

    def _follow(self, _change: Change) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self, _number: int = 0) -> None:
        worksheet = self._session.worksheet
        if worksheet is None:
            self.model.show_entries(None, ())
            return
        wanted = self.only.currentData()  # as text: so Qt keeps it
        counted = self._session.counts.of(worksheet)
        words = labels.count(
            "{covered} of %n sentences are covered; not looked at: {left}", counted.sentences
        )
        self.counts.setText(words.format(covered=counted.covered, left=counted.not_looked_at))
        self.chart.show_sheet(worksheet)
        self._fill_chips(worksheet)
        entries = ledger.entries(worksheet)
        self.model.show_entries(
            worksheet, tuple(e for e in entries if wanted is None or e.fate == wanted)
        )

    def _fill_chips(self, sheet: Worksheet) -> None:
        """Make a button of each thing that is left; where they are the same, they stay."""
        told = [(words, filter_) for number, words, filter_ in _left(sheet) if number]
        told += _waiting(sheet)
        if told == [(c.text(), c.property("filter")) for c in self.chips]:
            return
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.chips = []
        for words, filter_ in told:
            chip = QToolButton(self._strip)
            chip.setText(words)
            chip.setProperty("chip", True)
            chip.setProperty("filter", filter_)
            chip.setToolTip(labels.tr("Show these claims"))
            chip.clicked.connect(partial(self.filtered.emit, filter_))
            self._flow.addWidget(chip)
            self.chips.append(chip)
            chip.show()
        self._strip.updateGeometry()

    def _go(self, index: QModelIndex) -> None:
        worksheet, entry = self._session.worksheet, index.data(Qt.ItemDataRole.UserRole)
        if worksheet is not None and entry is not None:
            self.picked.emit(worksheet.sentences[entry.number].span)


def _view(model: LedgerModel) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setAccessibleName(labels.tr("Ledger: every sentence"))
    view.setWordWrap(True)
    view.setUniformItemSizes(True)  # thousands of sentences: none is measured but the first
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setProperty("role", "lines")
    return view


def _left(sheet: Worksheet) -> tuple[tuple[int, str, str], ...]:
    """Count what is left: how many, in words, and the filter that shows them."""
    claims = sheet.claims
    left = sum(c.status not in closing.DONE for c in claims)
    ready = sum(c.status is Status.READY for c in claims)
    bare = sum(not c.evidence for c in claims)
    single = sum(sheet.independent_sources(c) == 1 for c in claims)
    author = sum(c.mark is Mark.ON_AUTHOR for c in claims)
    again = sum(c.status is Status.RECHECK for c in claims)
    return (
        (left, labels.count("%n left", left), "-is:closed"),
        (ready, labels.count("%n ready for second read", ready), "status:ready"),
        (again, labels.count("%n to re-check", again), "is:recheck"),
        (bare, labels.count("%n unsourced", bare), "is:unsourced"),
        (single, labels.count("%n with one source", single), "is:single"),
        (author, labels.count("%n on the author’s word", author), "is:author"),
    )


def _waiting(sheet: Worksheet) -> list[tuple[str, str]]:
    """Say whom the check waits for, and until when."""
    told = []
    for one in progress.waiting(sheet):
        who = one.name or labels.tr(one.whom.value)
        words = labels.tr("Waiting on {who}: {n}").format(who=who, n=one.claims)
        if one.due:
            words = labels.tr("Waiting on {who}: {n}, due {day}").format(
                who=who, n=one.claims, day=shown(one.due)
            )
        told.append((words, "is:waiting"))
    return told
