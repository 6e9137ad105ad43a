"""Notices: what happened, in a sentence, without stopping anybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from redpencil.domain.errors import UserError
from redpencil.gui import labels


class Notice(QFrame):
    """A bar above the panes; hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.close_button = QPushButton(labels.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.hide()

    def say(self, words: str, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Say something, with one thing that can be done about it."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self._action = action
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()

    def tell(self, error: UserError) -> None:
        """Say what went wrong and what would work."""
        self.say(labels.error(error))

    def _act(self) -> None:
        if self._action:
            self._action()
