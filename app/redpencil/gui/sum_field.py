"""A sum shown, so that another person can do it again: typed as it is said, worked out at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from redpencil.domain import arithmetic
from redpencil.domain.claim import Calculation, Claim
from redpencil.domain.errors import UserError
from redpencil.gui import labels
from redpencil.gui.session import Session


class SumField(QWidget):
    """The chosen claim's calculation: one line, and what it comes to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = QLineEdit()
        self.line.setPlaceholderText("(80 − 60) ÷ 60")
        self.line.setAccessibleName(labels.tr("Sum"))
        self.result = QLabel()
        self.result.setProperty("role", "label")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 3)
        layout.addWidget(self.result, 2)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edit)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's sum; what is being typed stays where it is."""
        formula = claim.calculation.formula if claim and claim.calculation else ""
        if formula != self.line.text():
            self.line.setText(formula)
        self.setEnabled(claim is not None)
        self._work_out(formula)

    def _edit(self, formula: str) -> None:
        claim = self._session.claim
        if claim is None:
            return
        made = replace(
            claim.calculation or Calculation(""), formula=formula, result=_result(formula)
        )
        after = replace(claim, calculation=made if formula.strip() else None)
        self._session.edit(labels.tr("Edit sum"), after, f"{claim.id}:sum")

    def _work_out(self, formula: str) -> None:
        try:
            words = f"= {arithmetic.shown(arithmetic.value(formula))}" if formula.strip() else ""
        except UserError as error:
            words = labels.told(error.message)
        self.result.setText(words)
        self.result.setAccessibleName(words)
        self.result.setToolTip(words)


def _result(formula: str) -> str:
    try:
        return arithmetic.shown(arithmetic.value(formula))
    except UserError:
        return ""
