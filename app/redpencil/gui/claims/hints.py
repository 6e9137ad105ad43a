"""The filter's line: it offers the words that a filter understands while they are typed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from redpencil.domain.claim import FactType
from redpencil.domain.mark import Mark, Priority, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.claim_filter import FIELDS, STATES
from redpencil.gui.session import Session

_MOST: Final = 14
_OF_OFFERS: Final = (
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
)  # fmt: skip
_STATES: Final = {
    "open": labels.noop("Without a mark"),
    "marked": labels.noop("With a mark"),
    "closed": labels.noop("Ready or signed off"),
    "left": labels.noop("Something is still missing"),
    "waiting": labels.noop("Waiting for an answer"),
    "due": labels.noop("An answer or a second look is due"),
    "mine": labels.noop("Given to me or marked by me"),
    "unsourced": labels.noop("Without evidence"),
    "single": labels.noop("One independent source"),
    "author": labels.noop("On the author’s word"),
    "asked": labels.noop("A check asks about it"),
    "recheck": labels.noop("To be checked again"),
    "new": labels.noop("New in this draft"),
    "disputed": labels.noop("The second reader disagrees"),
}
_FIELDS: Final = {
    "mark": labels.noop("Mark"),
    "status": labels.noop("Status"),
    "priority": labels.noop("Priority"),
    "type": labels.noop("Types"),
    "speaker": labels.noop("Who says so"),
    "for": labels.noop("Given to"),
    "by": labels.noop("Marked by"),
    "note": labels.noop("Note"),
}


def hints(typed: str, worksheet: Worksheet | None) -> Iterator[tuple[str, str]]:
    """Yield what the last word could become, each with what it means."""
    minus = "-" if typed.startswith("-") else ""
    key, colon, value = typed.removeprefix("-").lower().partition(":")
    if not colon:
        keys = {"is": "", **_FIELDS} if key or not typed else {}
        yield from (
            (f"{minus}{k}:", labels.tr(words) if words else labels.tr("State of the claim"))
            for k, words in keys.items() if k.startswith(key)
        )  # fmt: skip
        return
    for word, meaning in _values(key, worksheet):
        told = f'{minus}{key}:"{word}"' if " " in word else f"{minus}{key}:{word}"
        if value.strip('"') in f"{word} {meaning}".lower() and told.lower() != typed.lower():
            yield told, meaning


def _values(key: str, worksheet: Worksheet | None) -> Iterator[tuple[str, str]]:
    claims = worksheet.claims if worksheet else ()
    if key == "is":
        yield from ((state, labels.tr(_STATES[state])) for state in STATES)
    elif key == "mark":
        yield from ((m.value, labels.mark(m)) for m in Mark)
    elif key == "status":
        yield from ((s.value, labels.status(s)) for s in Status)
    elif key == "priority":
        yield from ((p.value, "") for p in Priority)
    elif key == "type":
        yield from ((t.value, labels.tr(t.value)) for t in FactType)
    elif key in FIELDS and key != "note":
        yield from ((words, "") for words in sorted({FIELDS[key](c) for c in claims} - {""}))


class FilterLine(QLineEdit):
    """``left()`` when Enter or Escape give the keys back to the list; Escape empties it first."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setPlaceholderText(labels.tr("Filter: words, is:open, mark:change"))
        self.setAccessibleName(labels.tr("Filter the claims"))
        self.setToolTip(labels.tr("Words, or is:, mark:, status:, priority:, type:, speaker:, for:, by:. A minus before one turns it round. Down shows them all."))  # fmt: skip  # noqa: E501
        self.setClearButtonEnabled(True)
        self._model = QStandardItemModel(self)
        self.offers = QCompleter(self._model, self)
        self.offers.setWidget(self)
        self.offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offers.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def offer(self) -> None:
        """Show what the word at the end could become; nothing where nothing fits."""
        self._model.clear()
        for word, meaning in list(hints(self._last(), self._session.worksheet))[:_MOST]:
            item = QStandardItem(f"{word}   {meaning}".rstrip())
            item.setData(word, Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        if self._model.rowCount():
            self.offers.complete()
        else:
            self._withdraw()

    def _offer(self, _words: str) -> None:
        if ":" in self._last():  # a plain word is looked for as it is
            self.offer()
        else:
            self._withdraw()

    def _withdraw(self) -> None:
        if (popup := self.offers.popup()) is not None:
            popup.hide()

    def _last(self) -> str:
        """Return the word at the end; one in quotation marks may hold spaces."""
        words = self.text()
        if words.count('"') % 2:
            return words[words[: words.rindex('"')].rfind(" ") + 1 :]
        return words.rsplit(" ", 1)[-1]

    def _take(self, shown: str) -> None:
        """Put an offer in the place of the word at the end."""
        words, last = self.text(), self._last()
        row = next(
            (r for r in range(self._model.rowCount()) if self._model.item(r).text() == shown), None
        )
        word = shown if row is None else self._model.item(row).data(Qt.ItemDataRole.UserRole)
        end = "" if word.endswith(":") else " "
        self.setText(f"{words[: len(words) - len(last)]}{word}{end}")
        if not end:
            self.offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down shows the words there are; Enter goes to the list, Escape empties the line first."""
        key, popup = event.key(), self.offers.popup()
        if popup is not None and popup.isVisible() and key in _OF_OFFERS:
            event.ignore()  # the offers take them
        elif key == Qt.Key.Key_Down:
            self.offer()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
