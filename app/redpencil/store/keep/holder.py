"""Who has a worksheet open: a lock of the system in the state folder, a note beside the document.

The lock is let go by the system when its process ends, however it ends. The note is for people on
other computers and for other users; one that was left behind is known by its process, or its age.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Final, Self

from redpencil.domain.errors import InUseError

OLD: Final = 24 * 3600.0
"""Seconds after which a note from another computer, never refreshed, is taken as left behind."""
_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")
_LOCKED_BYTE: Final = 1 << 30
"""On Windows a locked byte can't be read, so it lies beyond what is written."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that has a worksheet open."""

    host: str
    user: str
    pid: int
    since: str
    boot: str = ""
    """Which start of that computer: process numbers begin again with each."""

    @classmethod
    def me(cls) -> Self:
        """Return this program."""
        return cls(
            socket.gethostname(), _user(), os.getpid(), datetime.now(UTC).isoformat(), _boot()
        )

    @classmethod
    def read(cls, data: bytes) -> Self | None:
        """Return who a note names, or None where it can't be read."""
        try:
            plain = json.loads(data)
            who = cls(**plain)
        except (ValueError, TypeError, RecursionError):
            return None
        fits = isinstance(who.pid, int) and all(
            isinstance(v, str) for v in (who.host, who.user, who.since, who.boot)
        )
        return who if fits else None

    def note(self) -> bytes:
        """Return the bytes of a note."""
        return json.dumps(asdict(self)).encode()

    @property
    def gone(self) -> bool:
        """Whether it ran on this computer and runs no more."""
        if self.host != socket.gethostname():
            return False
        return self.boot != _boot() or not _runs(self.pid)

    def refusal(self, name: str) -> InUseError:
        """Return what to tell a second one."""
        with contextlib.suppress(ValueError):
            since = datetime.fromisoformat(self.since).astimezone().strftime("%d %b %H:%M")
            return InUseError(
                f"“{name}” is open already: {self.user} on {self.host} has it since {since} "
                f"(process {self.pid}).",
                "Close it there, or open a copy.",
            )
        return InUseError(f"“{name}” is open already.", "Close it there, or open a copy.")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"


def _boot() -> str:
    try:
        return _BOOT.read_text().strip()
    except OSError:
        return ""


def _runs(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # unknown here: the note's age decides
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


class Lock:
    """Held from when it is made until it is let go. Raises InUseError where somebody has it."""

    def __init__(self, path: Path, name: str) -> None:
        self._file: IO[bytes] = path.open("a+b", buffering=0)
        try:
            _lock(self._file)
        except OSError:
            self._file.seek(0)
            who = Holder.read(self._file.read(4096))
            self._file.close()
            raise (who or Holder("", "", 0, "")).refusal(name) from None
        with contextlib.suppress(OSError):  # on a full disk it holds, and does not say for whom
            self._file.truncate(0)
            self._file.write(Holder.me().note())

    def let_go(self) -> None:
        """Let the next one have it."""
        self._file.close()


def _lock(file: IO[Any]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Note:
    """The note beside a document. Where none can be written there is none, and nothing is said."""

    def __init__(self, document: Path) -> None:
        """Put the note there. Raises InUseError where another program's lies there."""
        self._path = document.with_name(f".~lock.{document.name}#")
        self._mine = Holder.me().note()
        if not self._written():
            self._refuse(document.name)
            with contextlib.suppress(OSError):
                self._path.unlink()
            self._written()

    def _written(self) -> bool:
        """Write the note unless there is one; tell whether there was none."""
        try:
            with self._path.open("xb") as file:
                file.write(self._mine)
        except FileExistsError:
            return False
        except OSError:
            return True
        return True

    def _refuse(self, name: str) -> None:
        try:
            who, age = Holder.read(self._path.read_bytes()), self._age()
        except OSError:
            return
        if who and not who.gone and age < OLD and who.pid != os.getpid():
            raise who.refusal(name)

    def _age(self) -> float:
        return time.time() - self._path.stat().st_mtime

    def refresh(self) -> None:
        """Say that it is still open."""
        with contextlib.suppress(OSError):
            os.utime(self._path)

    def take_away(self) -> None:
        """Remove the note, if it is still ours."""
        with contextlib.suppress(OSError):
            if self._path.read_bytes() == self._mine:
                self._path.unlink()
