"""Find in the article."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from redpencil.gui import labels
from redpencil.gui.galley import Galley


class FindBar(QWidget):
    """Hidden until it is asked for; goes round at the end."""

    def __init__(self, galley: Galley, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._galley = galley
        self.words = QLineEdit()
        self.words.setPlaceholderText(labels.tr("Find in the article"))
        self.words.setAccessibleName(labels.tr("Find in the article"))
        self.words.returnPressed.connect(self.find_next)
        self.missing = QLabel()
        self.missing.setProperty("role", "missing")
        close = QPushButton(labels.tr("Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.missing)
        layout.addWidget(close)
        self.hide()

    def ask(self) -> None:
        """Show the bar and let the next keys go into it."""
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def find_next(self) -> None:
        """Go to the next place; from the end on to the beginning."""
        words = self.words.text()
        found = self._galley.find(words)
        if words and not found:
            cursor = self._galley.textCursor()
            cursor.setPosition(0)
            self._galley.setTextCursor(cursor)
            found = self._galley.find(words, QTextDocument.FindFlag(0))
        self.missing.setText("" if found or not words else labels.tr("Not found"))
