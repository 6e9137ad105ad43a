"""The document follows the working store: two seconds after the last edit, in a thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from redpencil import workflow
from redpencil.domain.errors import UserError

QUIET: Final = 2000
"""Milliseconds after an edit until the document is written."""
MOST: Final = 30_000
"""Milliseconds that a stream of edits can put it off."""
POLL: Final = 20
"""Milliseconds between two looks at the thread."""

Outcome = workflow.Published | UserError | BaseException


class Publisher(QObject):
    """Writes one errand after the other; ``tell`` hears what became of each, in this thread."""

    def __init__(
        self,
        errand: Callable[[], workflow.Errand | None],
        tell: Callable[[workflow.Published | UserError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._errand, self._tell = errand, tell
        self._thread: threading.Thread | None = None
        self._outcome: list[Outcome] = []
        self._quiet, self._most, self._look = QTimer(self), QTimer(self), QTimer(self)
        for timer, time in ((self._quiet, QUIET), (self._most, MOST)):
            timer.setSingleShot(True)
            timer.setInterval(time)
            timer.timeout.connect(self.now)
        self._look.setInterval(POLL)
        self._look.timeout.connect(self._collect)

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
        if self._thread is not None:
            self.soon()
            return
        self._rest()
        errand = self._errand()
        if errand is not None:
            self.run(errand)

    def run(self, errand: workflow.Errand) -> None:
        """Start the thread that writes."""
        self._outcome = []
        self._thread = threading.Thread(target=_publish, args=(errand, self._outcome))
        self._thread.start()
        self._look.start()

    def finish(self, errand: workflow.Errand | None = None) -> None:
        """Wait until all is written, as on closing; an ``errand`` goes last."""
        self._wait()
        self._rest()
        last = errand or self._errand()
        if last is not None:
            self.run(last)
            self._wait()

    def stop(self) -> None:
        """Write nothing more, once what is being written is done."""
        self._wait()
        self._rest()

    def _rest(self) -> None:
        self._quiet.stop()
        self._most.stop()

    def _wait(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._collect()

    def _collect(self) -> None:
        if self._thread is None or self._thread.is_alive():
            return
        self._thread.join()
        self._thread = None
        self._look.stop()
        (outcome,) = self._outcome
        if isinstance(outcome, workflow.Published | UserError):
            self._tell(outcome)
        else:
            raise RuntimeError("publishing failed") from outcome


def _publish(errand: workflow.Errand, outcome: list[Outcome]) -> None:
    """Run in the thread; whatever happens is handed to the other side, which raises a bug."""
    try:
        outcome.append(workflow.publish(errand))
    except BaseException as error:  # noqa: BLE001 - the thread's boundary
        outcome.append(error)
