"""The nine marks as buttons: shape, word and key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.house import HouseProfile
from redpencil.domain.mark import Mark
from redpencil.gui import labels, ticks
from redpencil.gui.flow import FlowLayout


class MarkBar(QWidget):
    """``picked(Mark | None)`` when a mark is set, or taken back by a second click."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = FlowLayout(self, columns=3)
        self._offered = frozenset(Mark)
        self._keys: dict[Mark, str] = {}
        self._house = HouseProfile()
        self.buttons: dict[Mark, QToolButton] = {}
        for mark in Mark:
            button = QToolButton()
            button.setCheckable(True)
            button.setProperty("markbutton", True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.toggled.connect(self._toggled)
            grid.addWidget(button)
            self.buttons[mark] = button
        self.use(self._house)

    def use(self, house: HouseProfile) -> None:
        """Call the marks what the house calls them; those that it has not are greyed out."""
        self._offered, self._house = frozenset(house.offered()), house
        for mark, button in self.buttons.items():
            name = house.mark_name(mark) or labels.mark(mark)
            button.setText(f"{labels.SHAPES[mark]}  {name}")
            key = self._keys.get(mark, "")
            button.setToolTip(f"{name} ({key})" if key else name)
            button.setAccessibleName(name)

    def use_keys(self, keys: Mapping[str, str]) -> None:
        """Tell the keys that hold now, by the actions' ids."""
        self._keys = {mark: keys.get(f"mark.{mark.value}", "") for mark in Mark}
        self.use(self._house)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's mark; one that the house has not can still be seen and taken back."""
        for mark, button in self.buttons.items():
            is_set = claim is not None and claim.mark is mark
            ticks.put(button, is_set)
            button.setEnabled(claim is not None and (is_set or mark in self._offered))

    def _toggled(self) -> None:
        for mark, button in self.buttons.items():
            if button is self.sender():
                self.picked.emit(mark if button.isChecked() else None)
