"""Slow work off the window's thread: one job at a time, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from redpencil.base.work import Cancelled
from redpencil.base.worker import Died, Done, Failed, Progress, Worker
from redpencil.domain.errors import UserError

POLL: Final = 20
"""Milliseconds between two looks at the worker."""
QUIET: Final = 300
"""Milliseconds before progress is shown."""


class Jobs(QObject):
    """Runs functions in a worker process and hands back what they return.

    Signals: ``progressed(float, str)`` while a job runs; ``ended()`` when none does any more.
    """

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[UserError], None] | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._worker is not None

    def start(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Run ``function(*args, work=…)``; a job that still runs is cancelled."""
        self.cancel()
        self._done, self._failed = done, failed
        self._worker = Worker(function, *args)
        self._clock.start()
        self._timer.start()

    def cancel(self) -> None:
        """Stop what runs; nothing of it is kept."""
        if self._worker is not None:
            self._timer.stop()
            self._worker.stop()
            self._worker = None
            self.ended.emit()

    def _look(self) -> None:
        if self._worker is None:
            return
        for message in self._worker.poll():
            if isinstance(message, Progress):
                if self._clock.elapsed() >= QUIET:
                    self.progressed.emit(message.fraction, message.message)
            else:
                self._finish(message)
                return

    def _finish(self, message: Done | Failed) -> None:
        done, failed = self._done, self._failed
        self.cancel()
        if isinstance(message, Done):
            if done:
                done(message.value)
            return
        error = message.error
        if isinstance(error, UserError):
            if failed:
                failed(error)
        elif isinstance(error, Died):
            if failed:
                failed(
                    UserError(
                        "The work stopped by itself; nothing was changed.",
                        "Try again, or paste the article's text.",
                    )
                )
        elif not isinstance(error, Cancelled):
            raise RuntimeError(message.trace) from error
