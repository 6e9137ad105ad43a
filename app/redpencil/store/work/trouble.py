"""What SQLite and the system say, in words a person can use."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.store import whole
from redpencil.store.work.schema import DamagedError

_WHY: Final = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "the disk is read-only",
    "SQLITE_IOERR": "the disk reported an error",
    "SQLITE_CANTOPEN": "the folder is not there, or you do not have permission",
    "SQLITE_PERM": "you do not have permission",
    "SQLITE_BUSY": "another program is using it",
    "SQLITE_LOCKED": "another program is using it",
    "SQLITE_NOMEM": "there is not enough memory",
}
_DAMAGED: Final = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT")


def why(error: sqlite3.Error | OSError) -> str:
    """Say in words why keeping an edit failed."""
    if isinstance(error, OSError):
        return whole.why(error)
    name = str(getattr(error, "sqlite_errorname", ""))
    return next((w for start, w in _WHY.items() if name.startswith(start)), "the disk refused it")


@contextlib.contextmanager
def told(message: str, hint: str) -> Iterator[None]:
    """Turn what storage raises into a UserError; ``message`` has a place ``{why}``.

    A database that is not what was written raises DamagedError.
    """
    try:
        yield
    except sqlite3.Error as error:
        if str(getattr(error, "sqlite_errorname", "")).startswith(_DAMAGED):
            raise DamagedError(str(error)) from error
        raise UserError(message.format(why=why(error)), hint) from error
    except OSError as error:
        raise UserError(message.format(why=why(error)), hint) from error
