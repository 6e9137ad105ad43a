"""The drafts: what the newest one changed, what has to be re-checked, what has no place in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from redpencil.domain.change import Change
from redpencil.domain.claim import ClaimId
from redpencil.domain.draft import Orphan
from redpencil.domain.drafts import carry, orphans, report
from redpencil.domain.drafts.anchor import candidates
from redpencil.domain.errors import UserError
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import choices, labels, theme
from redpencil.gui.desk import parts
from redpencil.gui.desk.diff_view import DiffView
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session


class DraftPane(parts.Page):
    """Signals: ``wanted()`` for the next draft, ``filtered(str)``, ``picked(Span)``."""

    wanted = Signal()
    filtered = Signal(str)
    picked = Signal(object)

    def __init__(
        self, session: Session, notice: Notice, selected: Callable[[], Span | None]
    ) -> None:
        super().__init__(labels.tr("Drafts"))
        self._session, self._notice, self._selected = session, notice, selected
        self.about = parts.words("", "label")
        self.load = parts.button(labels.tr("Load next draft…"), self.wanted.emit, main=True)
        self.recheck = parts.button("", lambda: self.filtered.emit("is:recheck"))
        self.new = parts.button("", lambda: self.filtered.emit("is:new"))
        self.lost_head = parts.head(labels.tr("Without a place in this draft"))
        self.lost = QVBoxLayout()
        self.changes_head = parts.head(labels.tr("What changed"))
        self.diff = DiffView(labels.tr("What changed from the draft before"))
        self.diff.setMinimumHeight(220)
        self.diff.picked.connect(self.picked)
        self.cards: list[OrphanCard] = []
        self._lay_out()
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.load)
        row.addStretch(1)
        counts = QHBoxLayout()
        counts.addWidget(self.recheck)
        counts.addWidget(self.new)
        counts.addStretch(1)
        self.column.addWidget(self.about)
        self.column.addLayout(row)
        self.column.addLayout(counts)
        self.column.addWidget(self.lost_head)
        self.column.addLayout(self.lost)
        self.column.addWidget(self.changes_head)
        self.column.addWidget(self.diff, 100)
        self.column.addStretch(1)  # keeps all at the top while there is nothing to compare

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pane up now that it is seen."""
        super().showEvent(event)
        self._fill()

    def _follow(self, change: Change) -> None:
        if self.isVisible() and (change.article or change.drafts or change.edited or change.rows):
            self._fill()

    def _fill(self) -> None:
        sheet = self._session.worksheet
        if sheet is None:
            return
        left = carry.summary(sheet)
        self.about.setText(_about(sheet))
        self.recheck.setText(labels.count("%n to re-check", left.recheck))
        self.recheck.setVisible(bool(left.recheck))
        self.new.setText(labels.count("%n new in this draft", left.new))
        self.new.setVisible(bool(left.new))
        parts.clear(self.lost)
        self.cards = [OrphanCard(self, sheet, one) for one in sheet.orphans]
        for card in self.cards:
            self.lost.addWidget(card)
        self.lost_head.setVisible(bool(self.cards))
        for widget in (self.changes_head, self.diff):
            widget.setVisible(bool(sheet.drafts))
        self.diff.show_rows(report.rows(sheet))

    def place(self, claim_id: ClaimId, span: Span | None) -> None:
        """Anchor an orphan to words: those given, or those selected in the galley."""
        where = span or self._selected() or Span(0, 0)
        self._do(labels.tr("Place claim"), lambda w: orphans.placed(w, claim_id, where), claim_id)

    def drop(self, claim_id: ClaimId) -> None:
        """Take an orphan off the list; undo brings it back."""
        self._do(labels.tr("Drop claim"), lambda w: orphans.dropped(w, claim_id), None)

    def _do(
        self, label: str, edit: Callable[[Worksheet], Worksheet], chosen: ClaimId | None
    ) -> None:
        sheet = self._session.worksheet
        if sheet is None:
            return
        try:
            self._session.do(label, edit(sheet))
        except UserError as error:
            self._notice.tell(error)
            return
        if (
            chosen
            and self._session.worksheet
            and self._session.worksheet.position(chosen) is not None
        ):
            self._session.choose(chosen)


def _about(sheet: Worksheet) -> str:
    if not sheet.drafts:
        return labels.tr(
            "This is the first draft. Load the next one when it comes, or drop its file here: what "
            "was found stays with its exact words, and what changed is to be checked again."
        )
    last = sheet.drafts[-1]
    words = (
        labels.tr("Draft {number}, loaded {when} by {who}.")
        if last.replaced_by
        else labels.tr("Draft {number}, loaded {when}.")
    )
    when = parts.when(last.replaced_at)
    return words.format(number=sheet.header.version, when=when, who=last.replaced_by)


class OrphanCard(QFrame):
    """A claim without a place: its words, why, and where it could go."""

    def __init__(self, pane: DraftPane, sheet: Worksheet, orphan: Orphan) -> None:
        super().__init__()
        self._pane, self._id = pane, orphan.claim.id
        text = sheet.article.text
        self.spans = candidates(sheet, orphan.claim, orphan.sentence)
        self.words = parts.words(" ".join(orphan.claim.exact.split()))
        self.words.setFont(theme.serif(11))
        found = " · ".join(
            filter(None, (
                orphan.claim.mark and labels.mark(orphan.claim.mark),
                orphan.claim.finding and labels.finding(orphan.claim.finding),
                orphan.claim.checker,
            ))
        )  # fmt: skip
        self.choices = QComboBox()
        choices.named(self.choices, labels.tr("Where it could go"))
        choices.narrow(self.choices, 12)
        self.choices.setProperty("elides", True)
        self.choices.addItems([" ".join(s.of(text).split()) for s in self.spans])
        self.choices.setPlaceholderText(labels.tr("Like sentences: choose one"))
        self.choices.setCurrentIndex(-1)
        self.here = parts.button(labels.tr("Place there"), self._place)
        self.here.setEnabled(False)
        self.choices.currentIndexChanged.connect(lambda n: self.here.setEnabled(n >= 0))
        self.at_selection = parts.button(labels.tr("Place at selection"), self._place_selected)
        self.drop = parts.button(labels.tr("Drop"), self._drop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(self.words)
        layout.addWidget(parts.words(labels.tr(orphan.why.value.capitalize()) + ".", "missing"))
        if found:
            layout.addWidget(parts.words(found, "label"))
        if self.spans:
            layout.addWidget(self.choices)
        layout.addLayout(self._row())

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.here, self.at_selection, self.drop):
            row.addWidget(widget)
        self.here.setVisible(bool(self.spans))
        row.addStretch(1)
        return row

    def _place(self) -> None:
        self._pane.place(self._id, self.spans[self.choices.currentIndex()])

    def _place_selected(self) -> None:
        self._pane.place(self._id, None)

    def _drop(self) -> None:
        self._pane.drop(self._id)
