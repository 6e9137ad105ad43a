"""The document follows the working store: two seconds after the last edit, in a thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from redpencil import workflow
from redpencil.base.attempt import Outcome, attempt
from redpencil.domain.errors import UserError

QUIET: Final = 2000
"""Milliseconds after an edit until the document is written."""
MOST: Final = 30_000
"""Milliseconds that a stream of edits can put it off."""
POLL: Final = 20
"""Milliseconds between two looks at the thread."""

Told = workflow.Published | UserError


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be written; ``tell`` hears, in the window's thread, what became of it."""

    errand: workflow.Errand
    tell: Callable[[Told], None]


Make = Callable[[], Task | None]
"""Says what is to be written when its turn has come; None for nothing."""


def nothing() -> None:
    """Write nothing."""


class Publisher(QObject):
    """Writes one task after the other; nobody waits, what comes next is called.

    Signal: ``changed()`` when it begins or ends to be busy.
    """

    changed = Signal()

    def __init__(self, make: Make, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._thread: threading.Thread | None = None
        self._tell: Callable[[Told], None]
        self._then: Callable[[], None]
        self._wishes: deque[tuple[Make, Callable[[], None]]] = deque()
        self._outcome: list[Outcome[Told]] = []
        self._quiet, self._most, self._look = QTimer(self), QTimer(self), QTimer(self)
        for timer, time in ((self._quiet, QUIET), (self._most, MOST)):
            timer.setSingleShot(True)
            timer.setInterval(time)
            timer.timeout.connect(self.now)
        self._look.setInterval(POLL)
        self._look.timeout.connect(self._collect)

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._thread is not None

    def soon(self) -> None:
        """Write after a quiet moment."""
        self._quiet.start()
        if not self._most.isActive():
            self._most.start()

    def later(self) -> None:
        """Try again, as after a failure, when some time has passed."""
        self._most.start()

    def now(self) -> None:
        """Write at once, or once what is being written is done."""
        if self.busy:
            self.soon()
        else:
            self.flush(nothing)

    def flush(self, then: Callable[[], None], make: Make | None = None) -> None:
        """Write all there is to write, or what ``make`` says, and call ``then``: now if idle."""
        if make is None:
            self._quiet.stop()
            self._most.stop()
        self._wishes.append((make or self._make, then))
        self._go_on()

    def finish(self) -> None:
        """Wait for all of it here, as where the system shuts down and would not wait."""
        while self._thread is not None:
            self._thread.join()
            self._collect()

    def _go_on(self) -> None:
        while self._wishes and not self.busy:
            make, then = self._wishes.popleft()
            if task := make():
                self._start(task, then)
            else:
                then()

    def _start(self, task: Task, then: Callable[[], None]) -> None:
        self._outcome, self._tell, self._then = [], task.tell, then
        self._thread = threading.Thread(target=_publish, args=(task.errand, self._outcome))
        self._thread.start()
        self._look.start()
        self.changed.emit()

    def _collect(self) -> None:
        if self._thread is None or self._thread.is_alive():
            return
        self._thread.join()
        self._thread = None
        self._look.stop()
        (outcome,) = self._outcome
        try:
            told = outcome.error if isinstance(outcome.error, UserError) else outcome.value
            if told is None:
                raise RuntimeError("publishing failed") from outcome.error
            self._tell(told)
        finally:
            self.changed.emit()
            self._then()
            self._go_on()


def _publish(errand: workflow.Errand, said: list[Outcome[Told]]) -> None:
    """Run in the thread; whatever happens is handed to the other side, which raises a bug."""
    said.append(attempt(workflow.publish, errand))
