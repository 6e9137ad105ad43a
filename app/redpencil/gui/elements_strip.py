"""The words to tick off, as chips: a click ticks, the menu changes or waives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from redpencil.domain.claim import Claim, ClaimId
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
        self.chips: list[QToolButton] = []
        self.reason = ReasonLine(self._give_reason)
        self._asked: tuple[int, ElementState] | None = None
        self._asked_of: ClaimId | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._strip = QWidget()
        self._layout = FlowLayout(self._strip)
        column.addWidget(self._strip)
        column.addWidget(self.reason)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's elements."""
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.chips = []
        if self._asked and not (claim and self._asked_of == claim.id):
            self._leave()
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

    def ask_next(self, state: ElementState) -> bool:
        """Ask what the first open element was changed to, or why it is waived, if there is one."""
        claim = self._session.claim
        if claim is None or not claim.open_elements:
            return False
        self._ask_why(claim.elements.index(claim.open_elements[0]), state)
        return True

    def _add(self, number: int) -> None:
        claim, worksheet = self._session.claim, self._session.worksheet
        if claim is None or worksheet is None:
            return
        element = claim.elements[number]
        words = " ".join(element.span.of(worksheet.article.text).split())
        chip = QToolButton(self._strip)
        chip.setText(f"{_SIGNS[element.state]} {_words_of(claim, element)}")
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
        """Ask in the line below the chips; without an answer nothing happens."""
        claim = self._session.claim
        if claim is None:
            return
        words = _words_of(claim, claim.elements[number])
        changed = state is ElementState.CHANGED
        asked = labels.tr("“{words}” is changed to:") if changed else labels.tr("“{words}” need not be ticked, because:")  # fmt: skip  # noqa: E501
        self._asked, self._asked_of = (number, state), claim.id
        self.reason.ask(asked.format(words=words))

    def _give_reason(self, words: str) -> None:
        """Keep the answer; "" for none."""
        asked = self._asked
        self._leave()
        if asked and words.strip():
            self._set(*asked, words.strip())

    def _leave(self) -> None:
        self._asked = None
        self.reason.leave()

    def _set(self, number: int, state: ElementState, reason: str = "") -> None:
        claim = self._session.claim
        if claim is None:
            return
        elements = list(claim.elements)
        words = _words_of(claim, elements[number])
        elements[number] = replace(elements[number], state=state, reason=reason)
        said = {
            ElementState.OPEN: labels.tr("Untick “{words}”"),
            ElementState.OK: labels.tr("Tick “{words}”"),
            ElementState.CHANGED: labels.tr("Note “{words}” as changed"),
            ElementState.WAIVED: labels.tr("Waive “{words}”"),
        }[state].format(words=words)
        self._session.edit(said, replace(claim, elements=tuple(elements)))


class ReasonLine(QLineEdit):
    """Hidden until asked; Enter answers, Escape leaves; the keys go back to where they were."""

    def __init__(self, answer: Callable[[str], None]) -> None:
        super().__init__()
        self._answer = answer
        self._before: QWidget | None = None
        self.setAccessibleName(labels.tr("Reason"))
        self.hide()

    def ask(self, words: str) -> None:
        """Ask for a few words."""
        self._before = QApplication.focusWidget()
        self.clear()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Hide, and let the next keys go where they went before."""
        had = self.hasFocus()
        self.hide()
        if had and self._before is not None and isValid(self._before):
            self._before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer on Enter, leave on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self._answer("")
        else:
            super().keyPressEvent(event)


def _words_of(claim: Claim, element: Element) -> str:
    """Return an element's words, short enough for a label."""
    start = claim.span.start
    words = " ".join(claim.exact[element.span.start - start : element.span.end - start].split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
