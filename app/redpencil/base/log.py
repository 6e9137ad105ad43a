"""What the program did, in a small file: ids, counts and durations, never a word of an article.

Loggers are used as always (``logging.getLogger(__name__)``). Here it is decided what gets into
the file: numbers, enum members, class names and hexadecimal ids. Any other argument is replaced
by its length, and a traceback loses its message, which may quote the text.
"""

from __future__ import annotations

import logging
import re
import traceback
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

LOGGER: Final = "redpencil"
FILE: Final = "redpencil.log"
LARGEST: Final = 512 * 1024
"""Bytes; two older files are kept beside it."""

_ID: Final = re.compile(r"[0-9a-f]{8}[0-9a-f-]{0,56}")

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start(folder: Path) -> logging.Handler | None:
    """Log the program's own doings into a folder; None where it can't be written to."""
    try:
        handler = RotatingFileHandler(
            folder / FILE, maxBytes=LARGEST, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(DiscreetFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler


def stop(handler: logging.Handler) -> None:
    """Close the file."""
    logging.getLogger(LOGGER).removeHandler(handler)
    handler.close()


class DiscreetFormatter(logging.Formatter):
    """Writes down nothing that could be somebody's words."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a copy of the record, since other handlers get the record too."""
        copy = logging.makeLogRecord(record.__dict__)
        if isinstance(record.args, tuple):
            copy.args = tuple(discreet(value) for value in record.args)
        else:
            copy.args = {name: discreet(value) for name, value in (record.args or {}).items()}
        copy.msg = record.msg if isinstance(record.msg, str) else discreet(record.msg)
        copy.exc_text = None
        return super().format(copy)

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - the library's name
        """Return where it happened and what kind of error it is, without its message."""
        return places(ei[1]) if ei[1] else "no error"


def places(error: BaseException) -> str:
    """Return where an error and what led to it happened and of what kind they are, no message.

    Notes of an error are taken to be of the same kind.
    """
    before = error.__cause__ or error.__context__
    frames = (
        f"  {'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    told = (*frames, *getattr(error, "__notes__", ()), type(error).__name__)
    return "\n".join((places(before), *told) if before else told)


def discreet(value: object) -> object:
    """Return the value if it can't be somebody's words, else how long it is."""
    if value is None or isinstance(value, (int, float, Enum)):
        return value
    if isinstance(value, type):
        return value.__name__
    words = str(value)
    return words if _ID.fullmatch(words) else f"({len(words)} characters)"
