"""What the locked-down process is asked to do in tests: functions of a module, as it needs."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from redpencil.base.sandbox import landlock, process, seccomp
from redpencil.base.work import Work


def greet(name: str, work: Work) -> dict[str, Any]:
    work.step(0.5, "half way")
    return {"hello": name, "qt": "PySide6" in sys.modules, "odd": "\ud800"}


def guards(work: Work) -> list[bool]:
    return [landlock.apply(), seccomp.apply()]


def by_fork(function: Callable[..., Any], *args: Any, work: Work) -> Any:
    assert process.can_fork()
    return process.run(function, *args, work=work)


def by_spawn(function: Callable[..., Any], *args: Any, work: Work) -> Any:
    process.can_fork = lambda: False
    return process.run(function, *args, work=work)


def spin(work: Work) -> None:
    while True:
        pass


def step_for_ever(work: Work) -> None:
    while True:
        work.step(0.1, "still here")


def eat(work: Work) -> int:
    return len(bytearray(4_000_000_000))


def crash(work: Work) -> None:
    ctypes.string_at(0)


def stumble(work: Work) -> None:
    raise LookupError("a bug")


def babble(work: Work) -> str:
    return "x" * 5_000_000


def answer_in_code(work: Work) -> object:
    return crash


def attempt(path: str, port: int, work: Work) -> dict[str, str]:
    """Try what a reader that was taken over would try; say how each ended."""
    tries: dict[str, Callable[[], object]] = {
        "read": lambda: Path(path).read_bytes(),
        "list": lambda: list(Path(path).parent.iterdir()),
        "write": lambda: Path(path + "2").write_bytes(b"x"),
        "delete": lambda: Path(path).unlink(),
        "tcp": lambda: socket.create_connection(("127.0.0.1", port), 1),
        "udp": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        "program": lambda: subprocess.run([sys.executable, "-c", ""], check=False),
        "fork": os.fork,
        "signal": lambda: os.kill(os.getppid(), 0),
    }
    ends = {}
    for name, act in tries.items():
        try:
            act()
        except OSError:
            ends[name] = "refused"
        else:
            ends[name] = "done"
    return ends
