"""What kinds of fact the chosen claim is: a menu with a tick for each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from redpencil.domain.claim import Claim, FactType
from redpencil.gui import labels
from redpencil.gui.session import Session


class TypesField(QPushButton):
    """The button shows what is ticked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("field", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        self.ticks: dict[FactType, QAction] = {}
        for kind in FactType:
            action = menu.addAction(labels.tr(kind.value))
            action.setCheckable(True)
            action.setData(kind)
            self.ticks[kind] = action
        menu.triggered.connect(self._set)
        self.setMenu(menu)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's kinds."""
        types = claim.types if claim else ()
        for kind, action in self.ticks.items():
            action.setChecked(kind in types)
        named = labels.types(types) or labels.tr("None yet")
        self.setText(named)
        self.setToolTip(named)
        self.setAccessibleName(labels.tr("Types: {types}").format(types=named))
        self.setEnabled(claim is not None)

    def _set(self, _action: QAction) -> None:
        claim = self._session.claim
        if claim:
            kept = tuple(t for t in claim.types if self.ticks[t].isChecked())
            added = tuple(
                t for t, a in self.ticks.items() if a.isChecked() and t not in claim.types
            )
            self._session.edit(labels.tr("Set types"), replace(claim, types=(*kept, *added)))
