"""The words to tick off, as chips: a click ticks, the menu changes or waives."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.element import Element, ElementState
from redpencil.gui import labels
from redpencil.gui.flow import FlowLayout
from redpencil.gui.session import Session

_SIGNS: Final = {
    ElementState.OPEN: "☐", ElementState.OK: "☑", ElementState.CHANGED: "▲",
    ElementState.WAIVED: "–",
}  # fmt: skip
_LONGEST: Final = 38


class ElementsStrip(QWidget):
    """One chip an element of the chosen claim."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layout = FlowLayout(self)
        self.chips: list[QToolButton] = []

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's elements."""
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.chips = []
        for number in range(len(claim.elements) if claim else 0):
            self._add(number)
        self.updateGeometry()

    def tick_next(self) -> bool:
        """Tick the first open element; tell whether there was one."""
        claim = self._session.claim
        if claim is None or not claim.open_elements:
            return False
        self._set(claim.elements.index(claim.open_elements[0]), ElementState.OK)
        return True

    def _add(self, number: int) -> None:
        claim, worksheet = self._session.claim, self._session.worksheet
        if claim is None or worksheet is None:
            return
        element = claim.elements[number]
        words = " ".join(element.span.of(worksheet.article.text).split())
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        chip = QToolButton(self)
        chip.setText(f"{_SIGNS[element.state]} {short}")
        kind, state = labels.tr(element.kind.value), labels.tr(element.state.value)
        chip.setToolTip(f"{kind}: {words}\n{element.reason}".strip())
        chip.setAccessibleName(f"{kind} {words}, {state}")
        chip.setProperty("chip", True)
        chip.setProperty("ticked", not element.open)
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.clicked.connect(self._clicked)
        chip.customContextMenuRequested.connect(self._menu)
        chip.setProperty("number", number)
        self._layout.addWidget(chip)
        self.chips.append(chip)
        chip.show()

    def _clicked(self) -> None:
        element = self._sender()
        if element is not None:
            self._set(element[0], ElementState.OK if element[1].open else ElementState.OPEN)

    def _sender(self) -> tuple[int, Element] | None:
        chip, claim = self.sender(), self._session.claim
        if not isinstance(chip, QToolButton) or claim is None:
            return None
        number = int(chip.property("number"))
        return number, claim.elements[number]

    def _menu(self, place: QPoint) -> None:
        found = self._sender()
        chip = self.sender()
        if found is None or not isinstance(chip, QToolButton):
            return
        menu = QMenu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state, words in (
            (ElementState.OK, labels.tr("OK")),
            (ElementState.CHANGED, labels.tr("Changed…")),
            (ElementState.WAIVED, labels.tr("Waived, because…")),
            (ElementState.OPEN, labels.tr("Open")),
        ):
            menu.addAction(words).setData((found[0], state))
        menu.triggered.connect(self._picked)
        menu.popup(chip.mapToGlobal(place))

    def _picked(self, action: QAction) -> None:
        number, state = action.data()
        if state in (ElementState.OK, ElementState.OPEN):
            self._set(number, state)
        else:
            self._ask_why(number, state)

    def _ask_why(self, number: int, state: ElementState) -> None:
        """Ask what it was changed to, or why it is waived; without an answer nothing happens."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(labels.tr("Element"))
        changed = state is ElementState.CHANGED
        dialog.setLabelText(labels.tr("Changed to:") if changed else labels.tr("Why:"))

        def keep(words: str) -> None:
            if words.strip():
                self._set(number, state, words.strip())

        dialog.textValueSelected.connect(keep)
        dialog.open()

    def _set(self, number: int, state: ElementState, reason: str = "") -> None:
        claim = self._session.claim
        if claim is None:
            return
        elements = list(claim.elements)
        elements[number] = replace(elements[number], state=state, reason=reason)
        verb = labels.tr("Tick") if state is not ElementState.OPEN else labels.tr("Untick")
        self._session.edit(verb, replace(claim, elements=tuple(elements)))
