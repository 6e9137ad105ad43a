"""The suggested correction: as printed, proposed, because; and what became of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFormLayout, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.query import ChangeStatus, Correction
from redpencil.gui import labels
from redpencil.gui.fields import Choice, Line, label
from redpencil.gui.session import Session


class CorrectionForm(QWidget):
    """What is printed is the claim's words until somebody says otherwise."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        tr = labels.tr
        self.printed = self._line(tr("As printed"), "as_printed")
        self.proposed = self._line(tr("Change to"), "proposed")
        self.why = self._line(tr("Because"), "reason")
        self.status = Choice(
            session, tr("Correction is"), [(s, tr(s.value.capitalize())) for s in ChangeStatus],
            lambda c: c.correction.status if c.correction else ChangeStatus.PROPOSED,
            self._decided,
        )  # fmt: skip
        self.decided = self._line(tr("Decided because"), "decided_why")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.printed, self.proposed, self.why, self.status, self.decided):
            form.addRow(label(field.accessibleName(), field), field)
        self._form = form

    def _line(self, name: str, field: str) -> Line:
        def get(claim: Claim) -> str:
            return getattr(claim.correction, field) if claim.correction else ""

        def put(claim: Claim, words: str) -> Claim:
            return _with(claim, **{field: words})

        return Line(self._session, name, get, put)

    def _decided(self, claim: Claim, status: ChangeStatus) -> Claim:
        """Set what became of it, signed where somebody decided."""
        decided = status in (ChangeStatus.ACCEPTED, ChangeStatus.REJECTED)
        return _with(claim, status=status, decided_by=self._session.initials if decided else "")

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's correction; what became of it, once there is one."""
        for field in (self.printed, self.proposed, self.why, self.status, self.decided):
            field.show_claim(claim)
        self.printed.setProperty("elides", True)
        self.printed.setPlaceholderText(" ".join(claim.exact.split()) if claim else "")
        there = claim is not None and claim.correction is not None
        self._form.setRowVisible(self.status, there)
        self._form.setRowVisible(self.decided, there)
        by = claim.correction.decided_by if claim and claim.correction else ""
        self.decided.setPlaceholderText(labels.tr("Decided by {who}").format(who=by) if by else "")


def _with(claim: Claim, **fields: Any) -> Claim:
    return replace(claim, correction=replace(claim.correction or Correction(""), **fields))
