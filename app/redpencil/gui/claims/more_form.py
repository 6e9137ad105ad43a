"""What else may have to be said of the chosen claim: harm, law, basis, terms, method, concerns."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFormLayout, QWidget

from redpencil.domain.claim import Basis, Claim, Harm, Legal, Terms
from redpencil.domain.sentence import Attribution
from redpencil.gui import labels
from redpencil.gui.claims.moments import MomentLine, read_day
from redpencil.gui.fields import Choice, Line, label
from redpencil.gui.session import Session


class MoreForm(QWidget):
    """One line a field, as in the rest of the editor."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        tr = labels.tr
        self.harm = self._choice(tr("Harm if wrong"), "harm", list(Harm))
        self.legal = Choice(
            session, tr("Legal"),
            [(None, tr("None")), *((v, tr(v.value.capitalize())) for v in Legal)],
            lambda c: c.legal[0] if c.legal else None,
            lambda c, v: replace(c, legal=(v,) if v else ()),
        )  # fmt: skip
        self.attribution = self._choice(tr("Attribution"), "attribution", list(Attribution))
        self.basis = self._choice(tr("How they know"), "basis", list(Basis))
        self.terms = self._choice(tr("On what terms"), "terms", [None, *Terms])
        self.cited = self._line(tr("Author’s source"), "author_source")
        self.method = self._line(tr("Method"), "method")
        self.concerns = self._line(tr("Concerns"), "concerns")
        self.again = MomentLine(
            session, tr("Look again by"), lambda c: c.recheck_by,
            lambda c, v: replace(c, recheck_by=v), read_day,
        )  # fmt: skip
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields: tuple[Choice | Line, ...] = (
            self.harm, self.legal, self.attribution, self.basis, self.terms, self.cited,
            self.method, self.concerns, self.again,
        )  # fmt: skip
        for field in self._fields:
            form.addRow(label(field.accessibleName(), field), field)

    def _choice(self, name: str, field: str, values: list[Any]) -> Choice:
        named = [
            (v, labels.tr(v.value.capitalize()) if v else labels.tr("Not said")) for v in values
        ]
        return Choice(self._session, name, named, *_both(field))

    def _line(self, name: str, field: str) -> Line:
        return Line(self._session, name, *_both(field))

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's values."""
        for field in self._fields:
            field.show_claim(claim)


def _both(field: str) -> tuple[Any, Any]:
    """Return how a field of a claim is read and set."""
    return (lambda c: getattr(c, field)), (lambda c, v: replace(c, **{field: v}))
