"""Whose turn it is with the chosen claim, what is still open, and the button that closes it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from redpencil.domain import closing
from redpencil.domain.claim import Claim
from redpencil.domain.mark import Status
from redpencil.gui import choices, labels
from redpencil.gui.claims.several import BY_HAND
from redpencil.gui.fields import label
from redpencil.gui.session import Session


class ClosingStrip(QWidget):
    """``close_asked()`` when the button is pressed. It says which things are left, by name."""

    close_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.status = QComboBox()
        choices.named(self.status, labels.tr("Status"))
        choices.narrow(self.status, 8)
        self.status.activated.connect(self._set)
        self.close_button = QPushButton(labels.tr("Ready for second read"))
        self.close_button.clicked.connect(self.close_asked)
        self.left = QLabel()
        self.left.setWordWrap(True)
        self.left.setProperty("role", "missing")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(labels.tr("Status"), self.status))
        row.addWidget(self.status, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.close_button)
        column.addWidget(self.left)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's status, and what it still lacks once somebody worked on it."""
        missing = closing.left(claim, self._session.worksheet) if claim else ()
        self.status.clear()
        for status in dict.fromkeys((*BY_HAND, claim.status) if claim else BY_HAND):
            if status is not Status.READY or not missing:
                self.status.addItem(labels.status(status), status)
        self.status.setCurrentIndex(self.status.findData(claim.status) if claim else -1)
        self.status.setEnabled(claim is not None)
        done = claim is not None and claim.status in closing.DONE
        self.close_button.setEnabled(claim is not None and not done)
        told = "; ".join(map(labels.left, missing))
        begun = claim is not None and (claim.mark or claim.finding or claim.evidence)
        self.left.setText(
            labels.tr("Still open: {what}.").format(what=told) if told and begun else ""
        )
        self.left.setVisible(bool(self.left.text()))

    def _set(self, _number: int) -> None:
        claim, status = self._session.claim, Status(self.status.currentData())
        if claim and status is not claim.status:
            said = labels.tr("Set status to {status}").format(status=labels.status(status))
            self._session.edit(said, replace(claim, status=status))
