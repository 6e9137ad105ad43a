"""The few questions that need an answer at once; tests answer them without a dialog."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from redpencil.gui import labels


class Unsaved(Enum):
    """What to do with changes that no file has."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Ask:
    """Asks the person at the screen."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def open_path(self, kinds: str) -> Path | None:
        """Ask for a file to open."""
        name, _ = QFileDialog.getOpenFileName(self._parent, labels.tr("Open"), "", kinds)
        return Path(name) if name else None

    def save_path(self, title: str, suggestion: str, kinds: str) -> Path | None:
        """Ask where to write a file; the system asks before it is replaced."""
        name, _ = QFileDialog.getSaveFileName(self._parent, title, suggestion, kinds)
        return Path(name) if name else None

    def unsaved(self) -> Unsaved:
        """Ask what becomes of unsaved changes."""
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._parent,
            labels.tr("Unsaved changes"),
            labels.tr("The worksheet has changes that are not in a file. Save them?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        return {buttons.Save: Unsaved.SAVE, buttons.Discard: Unsaved.DISCARD}.get(
            answer, Unsaved.CANCEL
        )

    def password(self, why: str) -> str:
        """Ask for the password of a locked file; "" for none."""
        given, accepted = QInputDialog.getText(
            self._parent, labels.tr("Password"), why, QLineEdit.EchoMode.Password
        )
        return given if accepted else ""

    def new_password(self, consequence: str) -> str | None:
        """Ask for a new password, twice; "" takes the old one off, None changes nothing."""
        first = self._typed(f"{consequence}\n\n{labels.tr('Password (empty: none)')}")
        if not first:
            return first
        while (again := self._typed(labels.tr("The same password again"))) not in (None, first):
            pass
        return again

    def _typed(self, words: str) -> str | None:
        given, accepted = QInputDialog.getText(
            self._parent, labels.tr("Save with password"), words, QLineEdit.EchoMode.Password
        )
        return given if accepted else None

    def delete(self, words: str) -> bool:
        """Ask before what can't be undone."""
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._parent, labels.tr("Delete"), words, buttons.Yes | buttons.Cancel, buttons.Cancel
        )
        return answer is buttons.Yes
