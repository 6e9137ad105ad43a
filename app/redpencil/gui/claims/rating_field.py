"""The rating for readers, on the scale of the house; hidden where the house gives none."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from redpencil.domain.claim import Claim
from redpencil.gui import choices, labels
from redpencil.gui.fields import label
from redpencil.gui.session import Session


class RatingField(QWidget):
    """A rating that another house gave stays to be seen, and to be taken back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.box = QComboBox()
        choices.named(self.box, labels.tr("Rating for readers"))
        choices.narrow(self.box, 8)
        self.box.activated.connect(self._edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(labels.tr("Rating for readers"), self.box))
        row.addWidget(self.box, 1)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's rating, among those of the house."""
        sheet = self._session.worksheet
        scale = sheet.house.scale if sheet and sheet.house else ()
        given = claim.rating if claim else ""
        self.box.clear()
        self.box.addItem(labels.tr("Not rated"), "")
        for rating in dict.fromkeys(filter(None, (*scale, given))):
            self.box.addItem(rating, rating)
        self.box.setCurrentIndex(self.box.findData(given))
        self.setVisible(bool(scale or given))
        self.setEnabled(claim is not None)

    def _edit(self, _row: int) -> None:
        claim = self._session.claim
        if claim:
            rated = replace(claim, rating=str(self.box.currentData()))
            self._session.edit(labels.tr("Set rating"), rated)
