"""Several files dropped or pasted at once: the first is opened, the others one after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer

from redpencil.gui import labels
from redpencil.gui.files import Files
from redpencil.gui.jobs import Jobs
from redpencil.gui.notices import Notice

_NAMED: Final = 3
"""Files that a notice names; it counts the others."""


class Dropped(QObject):
    """Holds the files that wait; each is offered when the one before is open, or could not be."""

    def __init__(self, files: Files, jobs: Jobs, notice: Notice) -> None:
        super().__init__(files)
        self._files, self._notice = files, notice
        self.waiting: list[Path] = []
        files.opened.connect(self._soon)
        jobs.ended.connect(self._soon)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._offer)

    def hold(self, mime: QMimeData) -> None:
        """Keep all files but the first, which is opened now."""
        paths = [Path(u.toLocalFile()) for u in mime.urls() if u.isLocalFile()]
        self.waiting = paths[1:]

    def _soon(self) -> None:
        """Wait until whoever ended the work has said what became of it."""
        if self.waiting:
            self._timer.start(0)

    def _offer(self) -> None:
        names = [path.name for path in self.waiting]
        shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
        more = len(names) - _NAMED
        rest = labels.tr("Also dropped: {names}.").format(names=shown)
        if more > 0:
            rest = labels.count("Also dropped: {names} and %n more.", more).format(names=shown)
        said = self._notice.words.text() if self._notice.isVisible() else ""
        words = f"{said} {rest}" if said and rest not in said else rest
        self._notice.say(words, labels.tr("Open the next"), self.open_next)

    def open_next(self) -> None:
        """Open the file that waits longest."""
        if self.waiting:
            path = self.waiting.pop(0)
            self._notice.hide()
            self._files.open_path(path)
