"""What this computer keeps: edits that are in no file, earlier versions, and how to delete them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil import workflow
from redpencil.domain.errors import PasswordNeededError, UserError
from redpencil.gui import labels
from redpencil.gui.ask import Ask
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session


class Shows(Protocol):
    """Shows a worksheet in the window."""

    ask: Ask

    def when_free(self, then: Callable[[], None]) -> None:
        """Call ``then`` once what is open may go."""

    def open_path(self, path: Path) -> None:
        """Open a file."""

    def show_copy(self, document: workflow.Document) -> None:
        """Show a document that no longer knows its file."""

    def shown(self) -> None:
        """Say what there is to say about the worksheet that was opened."""

    def ask_parent(self) -> QWidget | None:
        """Return the window."""


class Kept(QObject):
    """Offers what is kept, goes on with it, restores it, deletes it."""

    def __init__(self, session: Session, notice: Notice, files: Shows) -> None:
        super().__init__(session)
        self._session, self._notice, self._files = session, notice, files

    def offer_waiting(self) -> None:
        """Say, at the start, that edits are here which are in no file."""
        waiting = self._waiting()
        if not waiting:
            return
        if len(waiting) == 1:
            (one,) = waiting
            self._notice.say(f"{_of(one)}.", labels.tr("Open"), partial(self.reopen, one.place))
        else:
            words = labels.count("%n worksheets have edits that are in no file.", len(waiting))
            self._notice.say(words, labels.tr("Show"), self.show)

    def _waiting(self) -> list[workflow.Waiting]:
        try:
            return workflow.waiting()
        except UserError as error:
            self._notice.tell(error)
            return []

    def offer_last_good(self, path: Path, error: UserError) -> None:
        """Offer what is kept here of a file that can't be opened."""
        try:
            place, version = workflow.last_good(path)
        except UserError:
            return
        if place:
            self._notice.say(
                labels.tr("{trouble} All that was done here is kept on this computer.").format(
                    trouble=labels.told(error.message)
                ),
                labels.tr("Open what is kept"), partial(self.reopen_alone, place),
            )  # fmt: skip
        elif version:
            self._notice.say(
                labels.tr("{trouble} A version is kept from {when}.").format(
                    trouble=labels.told(error.message), when=_when(version.at)
                ),
                labels.tr("Open that version"), partial(self.open_version, version),
            )  # fmt: skip

    def reopen(self, place: workflow.Place, password: str = "") -> None:
        """Go on where it was left: from the file where it can be read, else from here alone."""
        path = Path(place.about.path)
        if place.about.path and path.is_file() and path != self._session.path:
            self._files.open_path(path)
            return
        self.reopen_alone(place, password)

    def reopen_alone(self, place: workflow.Place, password: str = "") -> None:
        """Go on from what is kept here, whatever the file says."""
        self._files.when_free(partial(self._reopen, place, password))

    def _reopen(self, place: workflow.Place, password: str) -> None:
        try:
            keeping = workflow.reopen(
                place, password, self._session.initials, self._session.clock()
            )
        except PasswordNeededError as error:
            if given := self._files.ask.password(labels.told(error.message)):
                self.reopen_alone(place, given)
            return
        except UserError as error:
            self._notice.tell(error)
            return
        self._session.take(keeping)
        self._files.shown()

    def open_version(self, version: workflow.Version, password: str = "") -> None:
        """Open an earlier version as a worksheet without a file."""
        document = self._read(version, password)
        if document:
            self._files.when_free(partial(self._files.show_copy, document))

    def restore(self, version: workflow.Version) -> None:
        """Put an earlier version in place of the worksheet, as one edit that undo takes back."""
        document = self._read(version)
        worksheet = self._session.worksheet
        if document is None or worksheet is None:
            return
        if document.worksheet.id != worksheet.id:
            self.open_version(version)
            return
        members = workflow.brought(document)
        self._session.do(labels.tr("Restore version"), document.worksheet, members=members)
        self._notice.say(
            labels.tr("Restored as of {when}.").format(when=_when(version.at)), labels.tr("Undo"),
            self._session.undo,
        )  # fmt: skip

    def _read(self, version: workflow.Version, password: str = "") -> workflow.Document | None:
        try:
            return workflow.read_version(version, password)
        except PasswordNeededError as error:
            given = self._files.ask.password(labels.told(error.message))
            return self._read(version, given) if given else None
        except UserError as error:
            self._notice.tell(error)
            return None

    def delete(self, place: workflow.Place) -> bool:
        """Delete what is kept of a worksheet, after asking; tell whether it is gone."""
        words = labels.tr(
            "Its working store, history and versions on this computer are deleted for good. "
            "Its file, if it has one, stays. Delete them?"
        )
        if not self._files.ask.delete(f"{place.name}\n\n{words}"):
            return False
        try:
            workflow.delete(place)
        except UserError as error:
            self._notice.tell(error)
            return False
        return True

    def show(self) -> None:
        """Open the list of what is kept."""
        keeping = self._session.keeping
        versions = keeping.versions() if keeping else ()
        KeptList(self, versions, self._waiting(), self._files.ask_parent()).open()


class KeptList(QDialog):
    """Versions of the open worksheet, then worksheets whose edits are in no file."""

    def __init__(
        self,
        kept: Kept,
        versions: tuple[workflow.Version, ...],
        waiting: list[workflow.Waiting],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.tr("Kept on this computer"))
        self._kept = kept
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumSize(520, 280)
        for version in versions:
            size = max(1, version.size // 1024)
            named = labels.tr("Version of {when} · {size} KB")
            self._add(named.format(when=_when(version.at), size=size), version)
        for one in waiting:
            self._add(_of(one), one.place)
        self.open_button = QPushButton(labels.tr("Open"))
        self.restore_button = QPushButton(labels.tr("Restore"))
        self.delete_button = QPushButton(labels.tr("Delete…"))
        for button, act in (
            (self.open_button, self._open),
            (self.restore_button, self._restore),
            (self.delete_button, self._delete),
        ):
            button.clicked.connect(act)
        self.list.currentItemChanged.connect(self._follow)
        self.list.itemActivated.connect(self._open)
        self._place()
        self.list.setCurrentRow(0)
        self._follow()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        words = labels.tr("Nothing is kept besides the file itself.")
        if self.list.count():
            words = labels.tr("Earlier versions of this worksheet, and edits that are in no file.")
        column.addWidget(QLabel(words))
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.delete_button, self.restore_button, self.open_button):
            row.addWidget(button)
        column.addLayout(row)

    def _add(self, words: str, thing: object) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, thing)

    def _chosen(self) -> object:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _follow(self, *_items: object) -> None:
        chosen = self._chosen()
        self.open_button.setEnabled(chosen is not None)
        self.restore_button.setEnabled(isinstance(chosen, workflow.Version))
        self.delete_button.setEnabled(isinstance(chosen, workflow.Place))

    def _open(self, *_item: object) -> None:
        chosen = self._chosen()
        self.accept()
        if isinstance(chosen, workflow.Version):
            self._kept.open_version(chosen)
        elif isinstance(chosen, workflow.Place):
            self._kept.reopen(chosen)

    def _restore(self) -> None:
        chosen = self._chosen()
        self.accept()
        if isinstance(chosen, workflow.Version):
            self._kept.restore(chosen)

    def _delete(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, workflow.Place) and self._kept.delete(chosen):
            self.list.takeItem(self.list.currentRow())


def _of(one: workflow.Waiting) -> str:
    words = labels.count("{name}: %n edits are in no file, kept {when}", one.edits)
    return words.format(name=one.place.name, when=_when(one.kept_at))


def _when(at: datetime) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
