"""The locked-down process: runs one function and answers in JSON, never in anything that runs."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from redpencil.base.attempt import attempt
from redpencil.base.sandbox import lockdown
from redpencil.base.sandbox.limits import Limits
from redpencil.base.work import Work


def serve(
    pipe: Connection, function: Callable[..., Any], args: tuple[Any, ...], limits: Limits
) -> None:
    """Lock this process down, run ``function(*args, work=…)``, answer, and end the process."""
    _be_silent()
    kept = lockdown.apply(limits)

    def report(fraction: float, message: str) -> None:
        pipe.send_bytes(_packed({"step": [fraction, message]}))

    def answered() -> bytes:
        return _packed({"done": function(*args, work=Work(report)), "kept": kept})

    outcome = attempt(answered)
    if isinstance(outcome.error, MemoryError):
        answer = _packed({"ended": "memory"})
    else:
        answer = outcome.value or _packed({"bug": outcome.trace})
    with contextlib.suppress(OSError):
        pipe.send_bytes(answer)
    os._exit(0)


def serve_forked(
    pipe: Connection, function: Callable[..., Any], args: tuple[Any, ...], limits: Limits
) -> None:
    """Do as ``serve`` in a fork: whatever is open but the pipe is its parent's, so it is closed."""
    try:
        os.closerange(3, pipe.fileno())
        os.closerange(pipe.fileno() + 1, os.sysconf("SC_OPEN_MAX"))
        serve(pipe, function, args, limits)
    finally:
        os._exit(1)


def _packed(what: dict[str, Any]) -> bytes:
    return json.dumps(what).encode("ascii")


def _be_silent() -> None:
    """Libraries print what they find in files: nobody is to read that."""
    with open(os.devnull, "r+b", buffering=0) as nowhere:  # noqa: PTH123 - a device, no path
        for stream in (0, 1, 2):
            with contextlib.suppress(OSError):
                os.dup2(nowhere.fileno(), stream)
    sys.unraisablehook = lambda _: None
