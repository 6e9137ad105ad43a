"""Notices: what happened, in a sentence, without stopping anybody; all can be read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.errors import UserError
from redpencil.gui import labels

_LEAST: Final = 8_000
"""Milliseconds that a notice stays, however short it is."""
_A_LETTER: Final = 90
"""Milliseconds for each of its characters: some 130 words a minute, the pace of slow readers."""
_KEPT: Final = 200
"""Notices that can be read again."""


class Notice(QFrame):
    """A bar above the panes; hidden until there is something to say.

    What only tells goes by itself, but not while the mouse rests on it; what went wrong, and what
    offers something, stays until it is closed. ``said(time, words)`` goes to the list of them.
    """

    said = Signal(str, str)
    list_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.all_button = QPushButton(labels.tr("All notices"))
        self.close_button = QPushButton(labels.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self.all_button.clicked.connect(self.list_asked)
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        self._waits = False
        self.told: list[tuple[str, str]] = []
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self.words, 1)
        for button in (self.button, self.all_button, self.close_button):
            layout.addWidget(button)
        self.hide()

    def say(self, words: str, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Say something, with one thing that can be done about it."""
        self._show(words, button, action)
        if not button:
            self.timer.start(max(_LEAST, _A_LETTER * len(words)))

    def tell(self, error: UserError) -> None:
        """Say what went wrong and what would work."""
        self._show(labels.error(error), "", None)

    def _show(self, words: str, button: str, action: Callable[[], None] | None) -> None:
        self.timer.stop()
        self.words.setText(words)
        self.setAccessibleName(words)
        self._action = action
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.all_button.setVisible(bool(self.told))
        self.show()
        now = QTime.currentTime().toString("HH:mm")
        self.told = [*self.told, (now, words)][-_KEPT:]
        self.said.emit(now, words)

    def _act(self) -> None:
        if self._action:
            self._action()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads."""
        if self.timer.isActive():
            self.timer.stop()
            self._waits = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go a little later than the mouse."""
        if self._waits and self.isVisible():
            self.timer.start(_LEAST)
        self._waits = False
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class NoticesList(QDialog):
    """What was said since the start, the newest first; the window stays usable."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = notice
        self.setWindowTitle(labels.tr("Notices"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(labels.tr("Notices since the start"))
        self.empty = QLabel(
            labels.tr("Nothing was said yet. What Redpencil tells you is listed here.")
        )
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "label")
        self.copy_button = QPushButton(labels.tr("Copy"))
        self.close_button = QPushButton(labels.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.resize(560, 420)
        notice.said.connect(self._fill)
        self._fill()

    def _fill(self, *_said: str) -> None:
        self.list.clear()
        self.list.addItems([f"{when}  {words}" for when, words in reversed(self._notice.told)])
        has = bool(self._notice.told)
        self.empty.setVisible(not has)
        self.list.setVisible(has)
        self.copy_button.setEnabled(has)
        self.list.setCurrentRow(0)

    def _copy(self) -> None:
        """Put the chosen notice on the clipboard, to be sent to whoever helps."""
        item = self.list.currentItem()
        if item is not None:
            QApplication.clipboard().setText(item.text())
