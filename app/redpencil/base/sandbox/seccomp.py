"""Linux: no sockets, no programs, no other processes; such a call fails with "not permitted"."""

from __future__ import annotations

import platform
import struct
import sys
from typing import Final

_REFUSED: Final = {
    "x86_64": (0xC000003E, (41, 42, 53, 56, 57, 58, 59, 62, 101, 200, 234, 310, 311, 322,
                            424, 425, 426, 427, 435)),
    "aarch64": (0xC00000B7, (198, 199, 203, 220, 221, 117, 129, 130, 131, 270, 271, 281,
                             424, 425, 426, 427, 435)),
}  # fmt: skip
"""Processor to its audit number and the numbers of the calls that are refused: to sockets, other
processes and their memory, programs, and io_uring, which would go round the filter."""
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_X32: Final = 0x40000000
"""Calls of the x32 interface start here: another door to the same rooms."""
_ALLOW, _KILL, _NOT_PERMITTED = 0x7FFF0000, 0x80000000, 0x00050001
_SET_SECCOMP, _FILTER = 22, 2


def apply() -> bool:
    """Refuse the calls for the rest of this process's life. False where it can't be."""
    known = _REFUSED.get(platform.machine()) if sys.platform == "linux" else None
    if known is None:
        return False
    import ctypes

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]

    code = _program(*known)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _program(processor: int, refused: tuple[int, ...]) -> bytes:
    """Write the filter: end a foreign processor's calls, refuse the listed, let others pass."""
    lines = [
        _line(_LOAD, 0, 0, 4),
        _line(_EQUAL, 1, 0, processor),
        _line(_RETURN, 0, 0, _KILL),
        _line(_LOAD, 0, 0, 0),
    ]
    last = len(refused) + 1
    lines += [_line(_AT_LEAST, last, 0, _X32)]
    lines += [_line(_EQUAL, last - n, 0, call) for n, call in enumerate(refused, 1)]
    lines += [_line(_RETURN, 0, 0, _ALLOW), _line(_RETURN, 0, 0, _NOT_PERMITTED)]
    return b"".join(lines)


def _line(code: int, when_true: int, when_false: int, value: int) -> bytes:
    return struct.pack("<HBBI", code, when_true, when_false, value)
