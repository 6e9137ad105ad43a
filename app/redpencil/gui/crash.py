"""Uncaught errors: all work kept, one calm notice, a report without anybody's words."""

from __future__ import annotations

import contextlib
import logging
import platform
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from redpencil import workflow
from redpencil.base import log, paths
from redpencil.domain.errors import UserError
from redpencil.gui import labels
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session

_log = logging.getLogger(__name__)
RESCUED: Final = "rescued.redpencil"
REPORT: Final = "crash-report.txt"
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def hook(session: Session, notice: Notice) -> Hook:
    """Return a hook for ``sys.excepthook`` that keeps the work and says so once a kind."""
    seen: set[str] = set()

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("uncaught %s", kind)
        report = _report(error)
        words = f"{_kept(session)} {_written(report)}".strip()
        if sys.stderr is not None:
            sys.stderr.write(report)
        if kind.__name__ not in seen:
            seen.add(kind.__name__)
            notice.say(words, labels.tr("Copy report"), lambda: _copy(report))

    return caught


def _report(error: BaseException) -> str:
    """Return what helps to find the bug: no message, which may quote an article or a name."""
    return (
        f"{workflow.PROGRAM}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        "Places in the program and kinds of errors; no words of an article, no names.\n\n"
        f"{log.places(error)}\n"
    )


def _written(report: str) -> str:
    """Leave the report in the state folder; say where."""
    path = paths.state_folder() / REPORT
    try:
        path.write_text(report, encoding="utf-8")
    except OSError:
        return ""
    return labels.tr("A report without any words of yours is in {path}.").format(path=path)


def _kept(session: Session) -> str:
    """Keep all that is on the screen; where that fails too, in a copy; say how it stands."""
    sorry = labels.tr("Something went wrong inside Redpencil.")
    if session.worksheet is None or _committed(session):
        kept = labels.tr("Nothing is lost: all your edits are kept on this computer.")
    elif path := _rescued(session):
        kept = labels.tr("What is on the screen is kept as a copy in {path}.").format(path=path)
    else:
        kept = labels.tr("The last edit is on the screen only: save the worksheet elsewhere now.")
    return f"{sorry} {kept}"


def _committed(session: Session) -> bool:
    """Commit what is being typed; the error may come from just there."""
    with contextlib.suppress(Exception):
        return session.keep() and bool(session.keeping and session.keeping.place)
    return False


def _rescued(session: Session) -> Path | None:
    """Save a copy beside the working store, or where there is none in the state folder."""
    place = session.keeping.place if session.keeping else None
    path = (place.folder if place else paths.state_folder()) / RESCUED
    try:
        if document := session.document:
            workflow.save(document, path)
            return path
    except UserError:
        _log.error("no copy could be made")
    return None


def _copy(report: str) -> None:
    QApplication.clipboard().setText(report)
