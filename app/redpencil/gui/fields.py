"""Fields bound to the chosen claim: what is typed is an edit at once, there is no Apply."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from redpencil.domain.claim import Claim
from redpencil.gui import choices, labels
from redpencil.gui.session import Session

Get = Callable[[Claim], Any]
Put = Callable[[Claim, Any], Claim]


class Line(QLineEdit):
    """One line of text of the chosen claim."""

    def __init__(self, session: Session, name: str, get: Get, put: Put) -> None:
        super().__init__()
        self._session, self._name, self._get, self._put = session, name, get, put
        self.setAccessibleName(name)
        self.textEdited.connect(self._edit)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's value; what is being typed stays where it is."""
        value = self._get(claim) if claim else ""
        if value != self.text():
            self.setText(value)
            self.setCursorPosition(0)
        self.setEnabled(claim is not None)

    def _edit(self, words: str) -> None:
        claim = self._session.claim
        if claim:
            key = f"{claim.id}:{self._name}"
            self._session.edit(
                labels.tr("Edit: {field}").format(field=self._name), self._put(claim, words), key
            )


class Text(QPlainTextEdit):
    """Several lines of text of the chosen claim."""

    def __init__(self, session: Session, name: str, get: Get, put: Put, lines: int = 3) -> None:
        super().__init__()
        self._session, self._name, self._get, self._put = session, name, get, put
        self.setObjectName("note")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._edit)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's value; what is being typed stays where it is."""
        value = self._get(claim) if claim else ""
        if value != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(value)
            self.blockSignals(False)
        self.setEnabled(claim is not None)

    def _edit(self) -> None:
        claim = self._session.claim
        if claim and self._get(claim) != self.toPlainText():
            key = f"{claim.id}:{self._name}"
            changed = self._put(claim, self.toPlainText())
            self._session.edit(labels.tr("Edit: {field}").format(field=self._name), changed, key)


class Choice(QComboBox):
    """One of several values; the first may stand for none."""

    def __init__(
        self,
        session: Session,
        name: str,
        values: Sequence[tuple[StrEnum | None, str]],
        get: Get,
        put: Put,
    ) -> None:
        super().__init__()
        self._session, self._name, self._get, self._put = session, name, get, put
        choices.named(self, name)
        choices.narrow(self)
        self._values = [value for value, _ in values]
        self.addItems([words for _, words in values])
        self.activated.connect(self._edit)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's value."""
        value = self._get(claim) if claim else self._values[0]
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self.setEnabled(claim is not None)

    def _edit(self, number: int) -> None:
        claim = self._session.claim
        if claim:
            changed = self._put(claim, self._values[number])
            self._session.edit(labels.tr("Set: {field}").format(field=self._name), changed)


def chain(*widgets: QWidget | None) -> None:
    """Let Tab go from each to the next; Qt puts what is made later at the window's end."""
    for one, following in pairwise(filter(None, widgets)):
        QWidget.setTabOrder(one, following)


def label(words: str, buddy: QWidget | None = None) -> QLabel:
    """Return a small grey label."""
    made = QLabel(words)
    made.setProperty("role", "label")
    if buddy is not None:
        made.setBuddy(buddy)
    return made
