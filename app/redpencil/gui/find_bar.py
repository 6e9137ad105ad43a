"""Find in the article: every place at once, one after the other, round at the end."""

from __future__ import annotations

import itertools
import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from redpencil.domain.span import Span
from redpencil.gui import labels
from redpencil.gui.galley import Galley

_MOST: Final = 9_999


class FindBar(QWidget):
    """Hidden until it is asked for; Enter goes on, Shift+Enter back, Escape closes."""

    def __init__(self, galley: Galley, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._galley = galley
        self._places: tuple[Span, ...] = ()
        self.words = QLineEdit()
        self.words.setPlaceholderText(labels.tr("Find in the article"))
        self.words.setAccessibleName(labels.tr("Find in the article"))
        self.words.setToolTip(labels.tr("Enter goes on, Shift+Enter back, Escape closes"))
        self.words.textChanged.connect(self._look)
        self.missing = QLabel()
        self.missing.setProperty("role", "label")
        close = QPushButton(labels.tr("Close"))
        close.clicked.connect(self.leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.missing)
        layout.addWidget(close)
        galley.session.changed.connect(self._look_again)
        self.hide()

    def ask(self) -> None:
        """Show the bar and let the next keys go into it; words selected are looked for."""
        if (span := self._galley.selected()) and "\n" not in self._text()[span.start : span.end]:
            self.words.setText(span.of(self._text()))
        self.show()
        self._look()
        self.words.setFocus()
        self.words.selectAll()

    def leave(self) -> None:
        """Hide the bar; what was found stays selected in the galley."""
        self.hide()
        self._galley.show_found(())
        self._galley.setFocus()

    def find_next(self) -> None:
        """Go to the next place; from the end on to the beginning."""
        at = self._galley.cursor_offset()
        self._go([p for p in self._places if p.start >= at], first=0)

    def find_previous(self) -> None:
        """Go to the place before; from the beginning on to the end."""
        here = self._galley.selected()
        at = here.start if here else self._galley.cursor_offset()
        self._go([p for p in self._places if p.start < at], first=-1)

    def _go(self, ahead: list[Span], first: int) -> None:
        places = ahead or list(self._places)
        if places:
            self._galley.go_to(places[first])
            self._tell(self._places.index(places[first]) + 1)

    def _text(self) -> str:
        sheet = self._galley.session.worksheet
        return sheet.article.text if sheet else ""

    def _look_again(self, _change: object) -> None:
        if self.isVisible():
            self._look()

    def _look(self, _words: str = "") -> None:
        """Look up every place; capitals don't matter."""
        sought = self.words.text()
        every = re.finditer(re.escape(sought), self._text(), re.IGNORECASE) if sought else ()
        self._places = tuple(Span(*found.span()) for found in itertools.islice(every, _MOST))
        self._galley.show_found(self._places if self.isVisible() else ())
        self._tell(0)

    def _tell(self, number: int) -> None:
        if not self.words.text():
            self.missing.setText("")
        elif not self._places:
            self.missing.setText(labels.tr("Not found"))
        elif number:
            said = labels.tr("{n} of {all}")
            self.missing.setText(said.format(n=number, all=len(self._places)))
        else:
            self.missing.setText(labels.count("%n found", len(self._places)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift, close with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.find_previous() if back else self.find_next()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
