"""The nine marks as buttons: shape, word and key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark
from redpencil.gui import labels


class MarkBar(QWidget):
    """``picked(Mark | None)`` when a mark is set, or taken back by a second click."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.buttons: dict[Mark, QToolButton] = {}
        for number, mark in enumerate(Mark):
            button = QToolButton()
            button.setText(f"{labels.SHAPES[mark]}  {labels.mark(mark)}")
            button.setToolTip(f"{labels.mark(mark)} ({number + 1})")
            button.setAccessibleName(labels.mark(mark))
            button.setCheckable(True)
            button.setProperty("markbutton", True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._clicked)
            grid.addWidget(button, number // 3, number % 3)
            self.buttons[mark] = button

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's mark."""
        for mark, button in self.buttons.items():
            button.setChecked(claim is not None and claim.mark is mark)
            button.setEnabled(claim is not None)

    def _clicked(self) -> None:
        for mark, button in self.buttons.items():
            if button is self.sender():
                self.picked.emit(mark if button.isChecked() else None)
