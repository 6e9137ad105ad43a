"""Slow work off the window's thread: one job at a time, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from redpencil.base.work import Cancelled
from redpencil.base.worker import Died, Done, Failed, Message, Progress, Worker
from redpencil.domain.errors import UserError
from redpencil.gui import labels

POLL: Final = 20
"""Milliseconds between two looks at the worker."""
QUIET: Final = 300
"""Milliseconds before progress is shown."""
WARM: Final = (
    "redpencil.workflow", "redpencil.exporting", "redpencil.intake.door", "redpencil.intake.clean",
    "redpencil.detect.find", "redpencil.detect.consistency.checks",
)  # fmt: skip
"""What the worker imports ahead of the first job: the window itself never needs most of it."""


class Jobs(QObject):
    """Runs functions in the worker process and hands back what they return.

    Signals: ``progressed(float, str)`` while a job runs for longer than a moment; ``ended()``
    when none is wanted any more.
    """

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(self, parent: QObject | None = None, quiet: int = QUIET) -> None:
        super().__init__(parent)
        self._worker = Worker(WARM)
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[UserError], None] | None = None
        self._last = Progress(0.0, "")
        self._look_again = QTimer(self)
        self._look_again.setInterval(POLL)
        self._look_again.timeout.connect(self._look)
        self._quiet = QTimer(self)
        self._quiet.setInterval(quiet)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._show_progress)

    @property
    def busy(self) -> bool:
        """Whether a job runs whose result is wanted."""
        return self._done is not None

    def prepare(self) -> None:
        """Start the process ahead of the first job."""
        self._worker.prepare()

    def start(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Run ``function(*args, work=…)``; a job that still runs is cancelled."""
        self.cancel()
        self._done, self._failed, self._last = done, failed, Progress(0.0, "")
        self._worker.start(function, *args)
        self._look_again.start()
        self._quiet.start()

    def cancel(self) -> None:
        """Stop what runs; nothing of it is kept."""
        self._worker.cancel()
        self._forget()

    def wait(self) -> None:
        """End the process, as the window closes."""
        self.cancel()
        self._look_again.stop()
        self._worker.stop()

    def _forget(self) -> None:
        wanted, self._done, self._failed = self._done is not None, None, None
        self._quiet.stop()
        if wanted:
            self.ended.emit()

    def _look(self) -> None:
        for message in self._worker.poll():
            self._hear(message)
        if not self._worker.busy:
            self._look_again.stop()

    def _hear(self, message: Message) -> None:
        if isinstance(message, Progress):
            self._last = message
            if not self._quiet.isActive():
                self._show_progress()
            return
        done, failed = self._done, self._failed
        self._forget()
        if done and isinstance(message, Done):
            done(message.value)
        elif failed and isinstance(message, Failed):
            _tell(message, failed)

    def _show_progress(self) -> None:
        self.progressed.emit(self._last.fraction, self._last.message)


def _tell(message: Failed, failed: Callable[[UserError], None]) -> None:
    """Hand on what the user can be told; a bug of ours is raised and meets the crash hook."""
    if isinstance(message.error, UserError):
        failed(message.error)
    elif isinstance(message.error, Died):
        failed(
            UserError(
                labels.tr("The work stopped by itself; nothing was changed."),
                labels.tr("Try again, or paste the article’s text."),
            )
        )
    elif not isinstance(message.error, Cancelled):
        bug = RuntimeError(message.trace)
        bug.add_note(message.places)
        raise bug from message.error
