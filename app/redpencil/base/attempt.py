"""The edge of a thread or a process: what is raised there is no use to anybody until it is told."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What a function returned, or what it raised."""

    value: R | None = None
    error: Exception | None = None

    @property
    def trace(self) -> str:
        """The traceback as text; "" where nothing was raised."""
        return "".join(traceback.format_exception(self.error)) if self.error else ""


def attempt(function: Callable[P, R], *args: P.args, **named: P.kwargs) -> Outcome[R]:
    """Call a function and return its outcome; nothing but the wish to end the program is raised."""
    try:
        return Outcome(function(*args, **named))
    except Exception as error:  # noqa: BLE001 - the edge: whoever asked is told
        return Outcome(error=error)
