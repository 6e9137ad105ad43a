"""Linux, from 5.13: no file may be read but the program's own, none written, no TCP (from 6.7)."""

from __future__ import annotations

import contextlib
import os
import struct
import sys
from collections.abc import Iterable
from typing import Any, Final

_CREATE, _ADD, _RESTRICT = 444, 445, 446
"""Numbers of the three system calls, the same on every processor (linux/landlock.h)."""
_VERSION: Final = 1
_PATH_BENEATH: Final = 1
_READ_FILE, _READ_FOLDER = 0x4, 0x8
_FILES: Final = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF}
"""Rights over files that each version of the interface knows; newer ones know 0xFFFF."""
_NEWEST: Final = 0xFFFF
_TCP: Final = 0x3
_SCOPES: Final = 0x3
_NO_NEW_PRIVILEGES: Final = 38


def apply() -> bool:
    """Take away all rights over files but to read the program's own. False where it can't be."""
    if sys.platform != "linux":
        return False
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE, None, 0, _VERSION)
    if version < 1:
        return False
    rules = _rules(version)
    ruleset = libc.syscall(_CREATE, rules, len(rules), 0)
    if ruleset < 0:
        return False
    for folder in _own():
        _allow(libc, ruleset, folder)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    kept = libc.syscall(_RESTRICT, ruleset, 0) == 0
    os.close(ruleset)
    return bool(kept)


def _rules(version: int) -> bytes:
    """Pack struct landlock_ruleset_attr as long as this version of the interface takes it."""
    files = _FILES.get(version, _NEWEST)
    network = _TCP if version >= 4 else 0
    scopes = _SCOPES if version >= 6 else 0
    length = 8 if version < 4 else 16 if version < 6 else 24
    return struct.pack("<QQQ", files, network, scopes)[:length]


def _own() -> Iterable[str]:
    """Name the folders of the interpreter, its libraries and the program."""
    folder = getattr(sys, "_MEIPASS", "")
    frozen = (folder, sys.executable) if folder else ()  # the modules are in the executable
    system = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/share/zoneinfo", "/etc/ld.so.cache")
    return {p for p in (sys.base_prefix, sys.prefix, *frozen, *system, *sys.path) if p}


def _allow(libc: Any, ruleset: int, path: str) -> None:
    with contextlib.suppress(OSError):
        place = os.open(path, os.O_PATH)
        rights = _READ_FILE | _READ_FOLDER if os.path.isdir(path) else _READ_FILE  # noqa: PTH112
        libc.syscall(_ADD, ruleset, _PATH_BENEATH, struct.pack("<QI", rights, place), 0)
        os.close(place)
