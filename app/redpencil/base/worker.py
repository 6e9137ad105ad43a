"""Slow work in one long-lived process, without Qt, that can be told to stop and be killed."""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from ctypes import c_longlong
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import RawValue
from typing import Any, Final

from redpencil.base import log
from redpencil.base.attempt import Outcome, attempt
from redpencil.base.work import Cancelled, Work

PATIENCE: Final = 2.0
"""Seconds that work may go on after it was told to stop, before its process is killed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is, 0 to 1, and what is being done."""

    fraction: float
    message: str


@dataclass(frozen=True, slots=True)
class Done:
    """What the function returned."""

    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """What the function raised, with the traceback as text where the process could say it."""

    error: Exception
    trace: str = ""
    places: str = ""
    """The traceback without a message or a word of the input."""


class Died(Exception):  # noqa: N818 - what happened, not whose fault
    """The process ended without a word: killed, out of memory, or crashed."""


Message = Progress | Done | Failed
Numbered = tuple[int, Message]
Call = tuple[Callable[..., Any], tuple[Any, ...]]


class Worker:
    """Runs one function after the other in its process; the newest is the only one wanted.

    Poll it: the last message of a call is Done or Failed. Nothing here waits, but for ``stop``.
    ``warm`` names modules that the process imports before it is asked for anything.
    """

    def __init__(self, warm: tuple[str, ...] = (), patience: float = PATIENCE) -> None:
        self._warm, self._patience = warm, patience
        self._context = multiprocessing.get_context("spawn")
        self._unwanted = RawValue(c_longlong, 0)
        self._process: Any = None
        self._number = 0
        self._waiting: tuple[int, Call] | None = None
        self._running = 0
        self._deadline = float("inf")
        self._talk: threading.Thread | None = None
        self._said: deque[Numbered] = deque()

    @property
    def busy(self) -> bool:
        """Whether the process is at work, or is about to be."""
        return bool(self._running or self._waiting)

    def prepare(self) -> None:
        """Start the process ahead of the first call."""
        if self._process is None:
            ours, theirs = self._context.Pipe()
            self._pipe = ours
            self._process = self._context.Process(
                target=_serve, args=(theirs, self._unwanted, self._warm), daemon=True
            )
            self._process.start()
            theirs.close()

    def start(self, function: Callable[..., Any], *args: Any) -> None:
        """Run ``function(*args, work=…)``; what runs already is cancelled."""
        self.cancel()
        self._number += 1
        self._waiting = (self._number, (function, args))
        self._send()

    def cancel(self) -> None:
        """Tell the work to stop. Nothing that it still says is handed on."""
        self._waiting = None
        self._unwanted.value = self._number
        if self._running:
            self._deadline = min(self._deadline, time.monotonic() + self._patience)

    def poll(self) -> tuple[Message, ...]:
        """Return what the wanted call has said since the last look, in order, without waiting."""
        said = [message for number, message in self._heard() if number > self._unwanted.value]
        if self._running and time.monotonic() > self._deadline:
            self.stop()
        self._send()
        return tuple(said)

    def stop(self) -> None:
        """End the process, whatever it is doing; the next call starts another."""
        if self._process is None:
            return
        self._process.kill()
        self._process.join()
        if self._talk is not None:
            self._talk.join()  # at once: there is nobody left to talk to
        self._process.close()
        self._pipe.close()
        self._process = self._talk = None
        self._said.clear()
        self._running, self._deadline = 0, float("inf")

    def _send(self) -> None:
        """Hand over what waits, once the process is idle: a busy one would not read it."""
        if self._waiting and not self._running:
            self.prepare()
            self._talk = threading.Thread(
                target=_converse, args=(self._pipe, self._waiting, self._said), daemon=True
            )
            self._talk.start()
            self._running = self._waiting[0]
            self._waiting = None

    def _heard(self) -> list[Numbered]:
        heard: list[Numbered] = []
        while self._said:
            number, message = self._said.popleft()
            heard.append((number, message))
            if not isinstance(message, Progress):
                self._running, self._deadline = 0, float("inf")
        dead = self._process is not None and not self._running and not self._process.is_alive()
        if dead or any(isinstance(m, Failed) and isinstance(m.error, Died) for _, m in heard):
            self.stop()
        return heard


def _converse(pipe: Connection, call: tuple[int, Call], said: deque[Numbered]) -> None:
    """Hand a call over and hear it out, in a thread: a long article takes its time to pack."""

    def heard_out() -> None:
        pipe.send_bytes(pickle.dumps(call))
        while True:
            answer: Numbered = pipe.recv()
            said.append(answer)
            if not isinstance(answer[1], Progress):
                return

    outcome = attempt(heard_out)
    if isinstance(outcome.error, (EOFError, OSError)):
        said.append((call[0], Failed(Died())))
    elif outcome.error:
        said.append((call[0], Failed(outcome.error, outcome.trace)))


def _serve(pipe: Connection, unwanted: Any, warm: tuple[str, ...]) -> None:
    """Answer calls, in the process, until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window
    multiprocessing.current_process().daemon = False  # daemons may not start the locked-down one
    _be_nice()
    for name in warm:
        importlib.import_module(name)
    with contextlib.suppress(EOFError, OSError):
        while True:
            _answer(pipe, unwanted, pipe.recv_bytes())


def _answer(pipe: Connection, unwanted: Any, call: bytes) -> None:
    number = 0

    def report(fraction: float, message: str) -> None:
        pipe.send((number, Progress(fraction, message)))

    def answered() -> bytes:
        nonlocal number
        number, (function, args) = pickle.loads(call)
        work = Work(report, lambda: unwanted.value >= number)
        return pickle.dumps((number, Done(function(*args, work=work))))

    outcome = attempt(answered)
    pipe.send_bytes(outcome.value or pickle.dumps((number, _failed(outcome))))


def _failed(outcome: Outcome[bytes]) -> Failed:
    error = outcome.error or Died()
    if isinstance(error, Cancelled):
        return Failed(error)
    return Failed(_portable(error), outcome.trace, log.places(error))


def _portable(error: Exception) -> Exception:
    """Return the error, or one that can cross a pipe where this one can't."""
    try:
        pickle.loads(pickle.dumps(error))
    except (TypeError, AttributeError, ValueError, pickle.PickleError):
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


def _be_nice() -> None:
    """Let the window come first."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        with contextlib.suppress(OSError):
            os.nice(10)
