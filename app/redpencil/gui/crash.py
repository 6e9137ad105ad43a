"""Uncaught errors: one calm notice, the worksheet kept beside, nothing sent."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QApplication

from redpencil import workflow
from redpencil.base import paths
from redpencil.domain.errors import UserError
from redpencil.gui import labels
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session

_log = logging.getLogger(__name__)
RESCUED = "rescued.redpencil"
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def hook(session: Session, notice: Notice) -> Hook:
    """Return a hook for ``sys.excepthook`` that keeps the worksheet and says so once a kind."""
    seen: set[str] = set()

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        _log.error("uncaught %s", kind.__name__)
        sys.stderr.write(report)
        if kind.__name__ not in seen:
            seen.add(kind.__name__)
            notice.say(_words(session), labels.tr("Copy report"), lambda: _copy(report))

    return caught


def _words(session: Session) -> str:
    kept = _rescue(session)
    sorry = labels.tr("Something went wrong inside Redpencil; your work is still here.")
    copy = labels.tr("A copy was kept as {path}.").format(path=kept)
    return f"{sorry} {copy}" if kept else sorry


def _rescue(session: Session) -> str:
    """Save a copy into the state folder; return its name, or "" where that failed too."""
    document = session.document
    if document is None:
        return ""
    path = paths.state_folder() / RESCUED
    try:
        workflow.save(document, path)
    except UserError:
        return ""
    return str(path)


def _copy(report: str) -> None:
    QApplication.clipboard().setText(report)
