"""The nine marks as buttons: shape, word and key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.house import HouseProfile
from redpencil.domain.mark import Mark
from redpencil.gui import labels
from redpencil.gui.flow import FlowLayout


class MarkBar(QWidget):
    """``picked(Mark | None)`` when a mark is set, or taken back by a second click."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = FlowLayout(self, columns=3)
        self._offered = frozenset(Mark)
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
            grid.addWidget(button)
            self.buttons[mark] = button

    def use(self, house: HouseProfile) -> None:
        """Call the marks what the house calls them; those that it has not are greyed out."""
        self._offered = frozenset(house.offered())
        for number, (mark, button) in enumerate(self.buttons.items(), 1):
            name = house.mark_name(mark) or labels.mark(mark)
            button.setText(f"{labels.SHAPES[mark]}  {name}")
            button.setToolTip(f"{name} ({number})")
            button.setAccessibleName(name)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's mark; one that the house has not can still be seen and taken back."""
        for mark, button in self.buttons.items():
            is_set = claim is not None and claim.mark is mark
            button.setChecked(is_set)
            button.setEnabled(claim is not None and (is_set or mark in self._offered))

    def _clicked(self) -> None:
        for mark, button in self.buttons.items():
            if button is self.sender():
                self.picked.emit(mark if button.isChecked() else None)
