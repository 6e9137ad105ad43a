"""The ways to an article that need a word more: locked files, addresses, another reading."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from redpencil import workflow
from redpencil.gui.bars import AddressBar, Bar, PasswordBar, ReadAgainBar
from redpencil.gui.files import Files
from redpencil.gui.guard import override
from redpencil.gui.session import Session


class Openings(QWidget):
    """The bars below the toolbar; at most one is shown."""

    def __init__(self, session: Session, files: Files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self.password, self.address = PasswordBar(), AddressBar()
        self.again = ReadAgainBar()
        self._bars: tuple[Bar, ...] = (self.password, self.address, self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for bar in self._bars:
            layout.addWidget(bar)
        files.locked.connect(self._ask_password)
        files.address_given.connect(self.ask_address)
        files.opened.connect(self.close_all)
        self.address.chosen.connect(files.open_address)
        self.again.chosen.connect(files.read_again)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what the actions of these ways do."""
        return {"open_address": self.ask_address, "read_again": self.ask_again}

    def ask_address(self, address: str = "") -> None:
        """Ask which page to get, and say who would learn of it."""
        self.close_all()
        self.address.ask(address)

    def ask_again(self) -> None:
        """Ask how to read the open article again."""
        worksheet = self._session.worksheet
        if worksheet is not None:
            self.close_all()
            self.again.ask(worksheet.article)

    def close_all(self) -> None:
        """Hide whatever is asked."""
        for bar in self._bars:
            bar.hide()

    def _ask_password(self, words: str, again: Callable[[workflow.Choices], None]) -> None:
        self.close_all()
        self.password.ask(words, lambda typed: again(workflow.Choices(password=typed)))


class FileEvents(QObject):
    """Opens what is double-clicked on macOS, which sends an event instead of a name."""

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self._files = files

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.open_path(Path(event.file()))
            return True
        return False
