"""Opening and saving: slow work goes to the worker, failures become notices."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from redpencil import workflow
from redpencil.domain.article import Arrival
from redpencil.domain.errors import InUseError, PasswordNeededError, UserError
from redpencil.gui import labels
from redpencil.gui.ask import Ask
from redpencil.gui.jobs import Jobs
from redpencil.gui.kept import Kept
from redpencil.gui.notices import Notice
from redpencil.gui.publisher import nothing
from redpencil.gui.saving import Saving
from redpencil.gui.session import Session
from redpencil.settings import Settings

_ADDRESS: Final = re.compile(r"https?://\S{4,4000}", re.IGNORECASE)
_BLOCK: Final = re.compile(r"<(?:p|div|h[1-6]|li|br|td|blockquote)[\s/>]", re.IGNORECASE)
"""What text on the clipboard has where its HTML tells more than its plain words."""
_BAD_IN_NAMES: Final = re.compile(r"[^\w\s.-]+")


class Files(QObject):
    """All that goes in and out.

    Signals: ``opened()`` when another worksheet is shown, after ``came(Path)`` where it has a
    file; ``replaced()`` before what is open is let go of; ``locked(str, callable)`` when a file
    needs a password, with what to call with it; ``address_given(str)`` when an address was dropped
    or pasted, which is not asked for yet.
    """

    opened = Signal()
    came = Signal(object)
    replaced = Signal()
    locked = Signal(str, object)
    address_given = Signal(str)

    def __init__(
        self, session: Session, jobs: Jobs, notice: Notice, ask: Ask, settings: Settings
    ) -> None:
        super().__init__(session)
        self._session, self._jobs, self._notice, self.ask = session, jobs, notice, ask
        self.settings = settings
        self.kept = Kept(session, notice, self)
        self.saving = Saving(session, notice, lambda: self.ask, self.suggestion)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what the actions on files do."""
        saving, kept = self.saving, self.kept
        return {
            "open": self.open, "sample": self.open_sample, "save": saving.save_now,
            "save_as": saving.save_elsewhere,"save_locked": saving.save_with_password,
            "kept": kept.show, "delete": saving.delete,
        }  # fmt: skip

    def open(self) -> None:
        """Ask for a file and open it."""
        suffixes = sorted({s for f in workflow.article_formats() for s in f.suffixes})
        every = " ".join(f"*{s}" for s in (*suffixes, workflow.SUFFIX, workflow.EXPORTED))
        path = self.ask.open_path(
            f"{labels.tr('Articles and worksheets')} ({every});;{labels.tr('All files')} (*)"
        )
        if path:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open an article or a worksheet; what is open stays until the new one is ready."""
        path = path.absolute()
        if path.suffix == workflow.SUFFIX and path == self._session.path:
            self._notice.say(labels.tr("{name} is open already, here.").format(name=path.name))
            return

        def show(document: workflow.Document) -> None:
            self._show(document, path if document.sha256 else None, path)

        failed = partial(self._not_opened, path)
        self.when_free(lambda: self._read(workflow.load, path, done=show, failed=failed))

    def _not_opened(self, path: Path, error: UserError) -> None:
        """Say why a file could not be opened, and offer what would work."""
        self._notice.tell(error)
        if path.suffix == workflow.SUFFIX:
            self.kept.offer_last_good(path, error)

    def read_bytes(self, data: bytes, name: str, arrival: Arrival) -> None:
        """Read an article that is in memory: pasted, dropped, or our sample."""
        self.when_free(
            lambda: self._jobs.start(
                workflow.analyse_as, data, name, self.settings, self._session.clock(), arrival,
                done=self._show, failed=self._notice.tell,
            )
        )  # fmt: skip

    def open_address(self, written: str) -> None:
        """Get a page from the network and read it: only after the person was told who is asked."""
        self.when_free(lambda: self._read(workflow.read_address, written, done=self._show))

    def read_again(self, choices: workflow.Choices) -> None:
        """Read the open article's original anew, with the language or encoding that was chosen."""
        document = self._session.document
        if document is not None:
            read = partial(self._read, workflow.read_again, document, choices=choices)
            self.when_free(lambda: read(done=self._show))

    def _read(
        self,
        function: Callable[..., workflow.Document],
        what: object,
        *,
        done: Callable[[workflow.Document], None],
        failed: Callable[[UserError], None] | None = None,
        choices: workflow.Choices | None = None,
    ) -> None:
        """Start a job that may ask for a password, and then starts again with it."""
        chosen = choices or workflow.Choices()

        def again(typed: workflow.Choices) -> None:
            known = replace(chosen, password=typed.password)
            self._read(function, what, done=done, failed=failed, choices=known)

        def refused(error: UserError) -> None:
            if isinstance(error, PasswordNeededError):
                self.locked.emit(labels.told(error.message), again)
            else:
                (failed or self._notice.tell)(error)

        job = partial(function, choices=chosen)
        self._jobs.start(job, what, self.settings, self._session.clock(), done=done, failed=refused)

    def open_sample(self) -> None:
        """Open the article that comes with the program."""
        data, name = workflow.sample_article()
        self.read_bytes(data, name, Arrival.SAMPLE)

    def take(self, mime: QMimeData) -> bool:
        """Read what was pasted or dropped: a file, a page's HTML, or text; ask about an address."""
        if mime.hasUrls() and (local := [u for u in mime.urls() if u.isLocalFile()]):
            self.open_path(Path(local[0].toLocalFile()))
        elif _ADDRESS.fullmatch(address := mime.text().strip()):
            self.address_given.emit(address)
        elif mime.hasHtml() and _BLOCK.search(mime.html()):
            # The mark overrules what the page says of its encoding: it is the system's text now.
            data = codecs.BOM_UTF8 + mime.html().encode("utf-8", "replace")
            self.read_bytes(data, labels.tr("Pasted page"), Arrival.PASTED)
        elif mime.hasText() and mime.text().strip():
            self.read_bytes(
                mime.text().encode("utf-8", "replace"), labels.tr("Pasted text"), Arrival.PASTED
            )
        else:
            return False
        return True

    def paste(self, mime: QMimeData) -> None:
        """Read the article from the clipboard."""
        if not self.take(mime):
            self._notice.say(labels.tr("The clipboard holds no text. Copy the article first."))

    def when_free(self, then: Callable[[], None]) -> None:
        """Call ``then`` once what is open may go and nothing is being written: it may be read."""
        self.saving.when_free(partial(self.saving.publisher.flush, then, nothing))

    def open_many(self, names: Sequence[str]) -> None:
        """Open the first of the files named at start."""
        if names:
            self.open_path(Path(names[0]))

    def _show(
        self, document: workflow.Document, path: Path | None = None, came: Path | None = None
    ) -> None:
        """Show a document, once what is being written is: it may be the same file."""
        self.replaced.emit()
        self.saving.publisher.flush(partial(self._shown_at_last, document, path, came), nothing)

    def _shown_at_last(
        self, document: workflow.Document, path: Path | None, came: Path | None
    ) -> None:
        try:
            self._session.open(document, path)
        except InUseError as error:
            open_copy = labels.tr("Open a copy")
            self._notice.say(labels.error(error), open_copy, lambda: self.show_copy(document))
            return
        except UserError as error:
            self._notice.tell(error)
            return
        if came or path:
            self.came.emit(came or path)
        self.shown()

    def show_copy(self, document: workflow.Document) -> None:
        """Show a document that no longer knows its file."""
        self._show(replace(document, sha256=""))

    def ask_parent(self) -> QWidget | None:
        """Return the window, for what opens above it."""
        return self._notice.window()

    def shown(self) -> None:
        """Say what there is to say about the worksheet that was opened."""
        keeping = self._session.keeping
        if keeping is None:
            return
        notices = () if keeping.path else keeping.store.worksheet.article.notices
        if words := " ".join((*keeping.remarks, *notices)):
            self._notice.say(words)
        else:
            self._notice.hide()
        self.saving.publisher.soon()
        self.opened.emit()

    def suggestion(self, suffix: str) -> str:
        """Return a name for a file of the open worksheet."""
        worksheet = self._session.worksheet
        if self._session.path:
            return str(self._session.path.with_suffix(suffix))
        title = worksheet.article.title if worksheet else ""
        name = "-".join(_BAD_IN_NAMES.sub("", title).split()[:6]).lower() or "worksheet"
        return name[:60] + suffix
