"""Running a function in a locked-down process of its own, one process a call.

Where it is safe the process is a fork of this one, so that it begins with every library loaded
(5 ms); else it is a new one (about 0.5 s). The function gets plain values and returns plain
values: its answer crosses as JSON, so that a process that was taken over can't send code back.
"""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from enum import StrEnum
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, Protocol

from redpencil.base.sandbox import child, jobobject
from redpencil.base.sandbox.limits import Limits
from redpencil.base.work import Work

LOOK: Final = 0.05
"""Seconds between two looks at whether the work is still wanted."""


class Ending(StrEnum):
    """Why a process gave no answer."""

    TIME = "time"
    MEMORY = "memory"
    CRASH = "crash"


class Ended(Exception):  # noqa: N818 - what happened, not whose fault
    """The process was stopped, or stopped by itself, before it had answered."""

    def __init__(self, why: Ending) -> None:
        super().__init__(why)
        self.why = why


class _Process(Protocol):
    def kill(self) -> None:
        """End it, whatever it is doing, and wait until it is gone."""

    def status(self) -> int:
        """Wait until it is gone; its exit code, or minus the number of the signal."""


def run(function: Callable[..., Any], *args: Any, work: Work, limits: Limits | None = None) -> Any:
    """Return what ``function(*args, work=…)`` returns, as JSON carries it.

    Raises Ended where it gave no answer, Cancelled where it is no longer wanted, and
    RuntimeError with the function's traceback where it stumbled over a bug.
    """
    bounds = limits or Limits()
    ours, theirs = multiprocessing.Pipe(duplex=False)
    start = _fork if can_fork() else _spawn
    process = start(theirs, function, args, bounds)
    theirs.close()
    try:
        return _answer(ours, process, work, bounds)
    finally:
        process.kill()
        ours.close()


def can_fork() -> bool:
    """Tell whether a fork of this process would be sound: Linux, and no second thread."""
    tasks = Path("/proc/self/task")
    return sys.platform == "linux" and tasks.exists() and len(list(tasks.iterdir())) == 1


def _answer(pipe: Connection, process: _Process, work: Work, limits: Limits) -> Any:
    deadline = time.monotonic() + limits.wall
    while time.monotonic() < deadline:
        try:
            if not pipe.poll(LOOK):
                work.step(0.0, "") if work.cancelled() else None
                continue
            said = json.loads(pipe.recv_bytes(limits.answer))
        except (EOFError, OSError, ValueError):
            raise Ended(_why(process)) from None
        if "step" in said:
            work.step(float(said["step"][0]), str(said["step"][1]))
        elif "done" in said:
            return said["done"]
        elif "bug" in said:
            raise RuntimeError(said["bug"])
        else:
            raise Ended(Ending.MEMORY)
    raise Ended(Ending.TIME)


def _why(process: _Process) -> Ending:
    """Tell a process that used up its time from one that crashed."""
    out_of_time = getattr(signal, "SIGXCPU", None)
    return Ending.TIME if out_of_time and process.status() == -out_of_time else Ending.CRASH


class _Forked:
    """A fork of this process."""

    def __init__(self, pid: int) -> None:
        self._pid, self._status = pid, 0

    def kill(self) -> None:
        if self._pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            self.status()

    def status(self) -> int:
        if self._pid:
            code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
            self._pid, self._status = 0, code
        return self._status


class _Spawned:
    """A new process of multiprocessing's."""

    def __init__(self, process: Any, job: Any) -> None:
        self._process, self._job = process, job

    def kill(self) -> None:
        self._process.kill()
        self._process.join()

    def status(self) -> int:
        self._process.join()
        return int(self._process.exitcode or 0)


def _fork(
    pipe: Connection, function: Callable[..., Any], args: tuple[Any, ...], limits: Limits
) -> _Process:
    pid = os.fork()
    if not pid:
        child.serve_forked(pipe, function, args, limits)
    return _Forked(pid)


def _spawn(
    pipe: Connection, function: Callable[..., Any], args: tuple[Any, ...], limits: Limits
) -> _Process:
    process = multiprocessing.get_context("spawn").Process(
        target=child.serve, args=(pipe, function, args, limits), daemon=True
    )
    process.start()
    return _Spawned(process, jobobject.hold(process.pid or 0, limits.memory))
