"""Slow work in a process of its own, without Qt, that can be killed."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from redpencil.base.work import Work

PATIENCE = 2.0
"""Seconds that a process which was told to end may take."""


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


class Died(Exception):  # noqa: N818 - what happened, not whose fault
    """The process ended without a word: killed, out of memory, or crashed."""


Message = Progress | Done | Failed


class Worker:
    """One function in one process. Poll it; the last message is Done or Failed."""

    def __init__(self, function: Callable[..., Any], *args: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self._inbox, outbox = context.Pipe(duplex=False)
        self._process = context.Process(target=_run, args=(outbox, function, args), daemon=True)
        self._process.start()
        outbox.close()

    def poll(self) -> tuple[Message, ...]:
        """Return what has come since the last call, in order, without waiting."""
        messages: list[Message] = []
        try:
            while self._inbox.poll():
                messages.append(self._inbox.recv())
        except (EOFError, OSError):
            messages.append(Failed(Died()))
        return tuple(messages)

    def stop(self) -> None:
        """End the process, whatever it is doing, and forget it."""
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(PATIENCE)
            if self._process.is_alive():
                self._process.kill()
        self._process.join()
        self._process.close()
        self._inbox.close()


def _run(outbox: Connection, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Run in the process: the window comes first, so we are nice."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(10)
    work = Work(lambda fraction, message: outbox.send(Progress(fraction, message)))
    try:
        outbox.send(Done(function(*args, work=work)))
    except Exception as error:  # noqa: BLE001 - the job boundary: told to whoever asked
        outbox.send(Failed(error, traceback.format_exc()))
    finally:
        outbox.close()
