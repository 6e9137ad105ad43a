"""What the window stands on: a screen and Qt's libraries; a sentence where one is missing."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator
from typing import Final

from redpencil.domain.errors import UserError

OTHERWISE: Final = "The command line works without one: redpencil --help."
_LIBRARY: Final = re.compile(r"(lib[\w.+-]+): cannot open shared object")


def look_for_screen() -> None:
    """Raise UserError where there can't be a window; Qt would end the process."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named):
        raise UserError("There is no screen here, so the window can't open.", OTHERWISE)


@contextlib.contextmanager
def libraries() -> Iterator[None]:
    """Turn the failure to load Qt for want of a system's library into a UserError."""
    try:
        yield
    except ImportError as error:
        found = _LIBRARY.match(str(error))
        if not found:
            raise
        raise UserError(
            f"The window needs {found[1]}, which this system lacks.",
            "Install the package that holds it.",
        ) from error


@contextlib.contextmanager
def starting() -> Iterator[None]:
    """Say in our words, and leave with 2, where Qt finds no screen; it would abort."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def hear(kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            sys.stderr.write(f"redpencil: {_reason(held)} {OTHERWISE}\n")
            sys.stderr.flush()
            os._exit(2)
        held.append(words)

    held: list[str] = []
    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        sys.stderr.writelines(f"{words}\n" for words in held)


def _reason(held: list[str]) -> str:
    """Return the one thing that Qt's messages come down to."""
    if any("could not connect" in words or "wl_display" in words for words in held):
        screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "–"
        return f"The screen “{screen}” can't be reached, so the window can't open."
    if chosen := os.environ.get("QT_QPA_PLATFORM"):
        return f"Qt knows no screen “{chosen}” here (QT_QPA_PLATFORM), so the window can't open."
    return "The window can't open: a library that Qt needs for this screen is missing."
