"""Files are read and written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.store.failing import on_failure

LARGEST: Final = 256 * 1024 * 1024
"""Bytes of a file that is still read: twenty times the largest article seen, and its evidence."""

_PREFIX: Final = ".redpencil-"
_SUFFIX: Final = ".part"
_LEFT_BEHIND: Final = 3600.0
"""Seconds."""
_TRIES: Final = 10
"""On Windows: a virus scanner or a sync client may hold the file for a moment."""

_WHY: Final = {
    errno.ENOENT: "the folder or file is not there (any more)",
    errno.EISDIR: "it is a folder, not a file",
    errno.ENOTDIR: "part of its path is not a folder",
    errno.EACCES: "you do not have permission",
    errno.EPERM: "you do not have permission",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your quota on that disk is used up",
    errno.EFBIG: "the file is too large for that disk",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EIO: "the disk reported an error",
}


def why(error: OSError) -> str:
    """Say in words what the system said in a number."""
    return _WHY.get(error.errno or 0, (error.strerror or "the system refused").lower())


def read(path: Path) -> bytes:
    """Return a file's bytes. Raises UserError where it can't be read or is too large."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UserError(
            f"Could not read “{path.name}”: {why(error)}.", "Choose another file."
        ) from error
    if len(data) > LARGEST:
        raise UserError(
            f"“{path.name}” is larger than {LARGEST // 2**20} MB.", "Paste the article's text."
        )
    return data


def write(path: Path, data: bytes) -> None:
    """Put ``data`` in place of the file: beside it, synced, then renamed over it.

    Raises UserError; the old file is untouched then, and nothing is left beside it.
    """
    target = path.resolve() if path.is_symlink() else path
    try:
        _replace(target, data)
    except OSError as error:
        raise UserError(
            f"Could not save “{path.name}”: {why(error)}. The file on the disk is unchanged.",
            "Save it in another place.",
        ) from error


def delete(path: Path) -> None:
    """Delete a file. Raises UserError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            f"“{path.name}” could not be deleted: {why(error)}.", "Delete it yourself."
        ) from error


def sweep(folder: Path) -> None:
    """Delete what a kill in the middle of writing left in a folder more than an hour ago."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            if time.time() - path.stat().st_mtime > _LEFT_BEHIND:
                path.unlink()


def _replace(target: Path, data: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder")
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=_PREFIX, suffix=_SUFFIX)
    beside = Path(name)
    with on_failure(partial(_discard, beside)):
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            _sync(file.fileno())
        beside.chmod(_mode(target))
        _swap(beside, target)
    _sync_folder(target.parent)


def _discard(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _sync(handle: int) -> None:
    """Make what was written durable; on macOS plain fsync leaves it in the drive's cache."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def _swap(beside: Path, target: Path) -> None:
    for left in reversed(range(_TRIES)):
        try:
            beside.replace(target)
            return
        except PermissionError:
            if os.name != "nt" or not left:
                raise
            time.sleep(0.05 * (_TRIES - left))


def _mode(target: Path) -> int:
    """Permission bits of the file that is replaced, else what the user's umask gives."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system can sync a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
