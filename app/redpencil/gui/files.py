"""Opening and saving: slow work goes to the worker, failures become notices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal

from redpencil import workflow
from redpencil.domain.article import Arrival
from redpencil.domain.errors import UserError
from redpencil.gui import labels
from redpencil.gui.ask import Ask, Unsaved
from redpencil.gui.jobs import Jobs
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session
from redpencil.settings import Settings

_BAD_IN_NAMES: Final = re.compile(r"[^\w\s.-]+")


class Files(QObject):
    """All that goes in and out. ``opened()`` is emitted when another worksheet is shown."""

    opened = Signal()

    def __init__(
        self, session: Session, jobs: Jobs, notice: Notice, ask: Ask, settings: Settings
    ) -> None:
        super().__init__(session)
        self._session, self._jobs, self._notice, self.ask = session, jobs, notice, ask
        self.settings = settings

    def open(self) -> None:
        """Ask for a file and open it."""
        suffixes = sorted({s for f in workflow.article_formats() for s in f.suffixes})
        every = " ".join(f"*{s}" for s in (*suffixes, workflow.SUFFIX))
        path = self.ask.open_path(
            f"{labels.tr('Articles and worksheets')} ({every});;{labels.tr('All files')} (*)"
        )
        if path:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open an article or a worksheet; what is open stays until the new one is ready."""
        if not self.may_replace():
            return
        arguments = (path, self.settings, self._session.clock())

        def show(document: workflow.Document) -> None:
            self._show(document, path if path.suffix == workflow.SUFFIX else None)

        self._jobs.start(workflow.load, *arguments, done=show, failed=self._notice.tell)

    def read_bytes(self, data: bytes, name: str, arrival: Arrival) -> None:
        """Read an article that is in memory: pasted, dropped, or our sample."""
        if self.may_replace():
            self._jobs.start(
                workflow.analyse_as, data, name, self.settings, self._session.clock(), arrival,
                done=self._show, failed=self._notice.tell,
            )  # fmt: skip

    def open_sample(self) -> None:
        """Open the article that comes with the program."""
        data, name = workflow.sample_article()
        self.read_bytes(data, name, Arrival.SAMPLE)

    def take(self, mime: QMimeData) -> bool:
        """Read what was pasted or dropped: a file, a page's HTML, or text."""
        if mime.hasUrls() and (local := [u for u in mime.urls() if u.isLocalFile()]):
            self.open_path(Path(local[0].toLocalFile()))
        elif mime.hasHtml() and len(mime.html()) > len(mime.text()) and "<p" in mime.html().lower():
            self.read_bytes(mime.html().encode(), labels.tr("Pasted page"), Arrival.PASTED)
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

    def save(self) -> bool:
        """Save where the worksheet was saved before, else ask; tell whether it was saved."""
        return self._write(self._session.path) if self._session.path else self.save_as()

    def save_as(self) -> bool:
        """Ask where to save, and save there."""
        if self._session.document is None:
            return False
        path = self.ask.save_path(
            labels.tr("Save worksheet"), self.suggestion(workflow.SUFFIX),
            f"{labels.tr('Redpencil worksheet')} (*{workflow.SUFFIX})",
        )  # fmt: skip
        if path is None:
            return False
        return self._write(path if path.suffix else path.with_suffix(workflow.SUFFIX))

    def may_replace(self) -> bool:
        """Tell whether what is open may go: saved, discarded, or nothing to lose."""
        if self._session.worksheet is None or not self._session.unsaved:
            return True
        answer = self.ask.unsaved()
        if answer is Unsaved.SAVE:
            return self.save()
        return answer is Unsaved.DISCARD

    def open_many(self, names: Sequence[str]) -> None:
        """Open the first of the files named at start."""
        if names:
            self.open_path(Path(names[0]))

    def _show(self, document: workflow.Document, path: Path | None = None) -> None:
        self._session.open(document, path)
        notices = document.worksheet.article.notices
        if notices and path is None:
            self._notice.say(" ".join(notices))
        else:
            self._notice.hide()
        self.opened.emit()

    def _write(self, path: Path) -> bool:
        document = self._session.document
        if document is None:
            return False
        try:
            workflow.save(document, path)
        except UserError as error:
            self._notice.tell(error)
            return False
        self._session.saved(document.worksheet, path)
        self._notice.hide()
        return True

    def suggestion(self, suffix: str) -> str:
        """Return a name for a file of the open worksheet."""
        worksheet = self._session.worksheet
        if self._session.path:
            return str(self._session.path.with_suffix(suffix))
        title = worksheet.article.title if worksheet else ""
        name = "-".join(_BAD_IN_NAMES.sub("", title).split()[:6]).lower() or "worksheet"
        return name[:60] + suffix
