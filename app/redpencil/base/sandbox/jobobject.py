"""Windows: a Job object keeps a process's memory and ends it with whoever started it.

Written from the documentation of the Windows interface; it has not been run yet.
"""

from __future__ import annotations

import sys
from typing import Any, Final

_KILL_ON_CLOSE, _PROCESS_MEMORY, _ACTIVE_PROCESS = 0x2000, 0x100, 0x8
_EXTENDED_LIMITS: Final = 9
_RIGHTS: Final = 0x0101
"""PROCESS_SET_QUOTA and PROCESS_TERMINATE."""


def hold(pid: int, memory: int) -> Any:
    """Put a process into a job of its own; keep what is returned for as long as it runs."""
    if sys.platform != "win32":
        return None
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = [
            ("per_process_time", ctypes.c_int64), ("per_job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD), ("least", ctypes.c_size_t), ("most", ctypes.c_size_t),
            ("processes", wintypes.DWORD), ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD), ("scheduling", wintypes.DWORD),
        ]  # fmt: skip

    class Extended(ctypes.Structure):
        _fields_ = [
            ("basic", Basic), ("counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t), ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t), ("peak_job", ctypes.c_size_t),
        ]  # fmt: skip

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.OpenProcess.restype = wintypes.HANDLE
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
    limits = Extended()
    limits.basic.flags = _KILL_ON_CLOSE | _PROCESS_MEMORY | _ACTIVE_PROCESS
    limits.basic.processes = 1
    limits.process_memory = memory
    kernel.SetInformationJobObject(
        job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
    )
    process = wintypes.HANDLE(kernel.OpenProcess(_RIGHTS, False, pid))
    kernel.AssignProcessToJobObject(job, process)
    kernel.CloseHandle(process)
    return job
