"""What a locked-down process may use: time, memory, files. All POSIX systems."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process may use before it is ended."""

    wall: float = 9.0
    """Seconds by the clock, kept by whoever started it."""
    cpu: int = 9
    """Seconds of computing, kept by the system."""
    memory: int = 1_200_000_000
    """Bytes of address space. macOS does not keep this limit."""
    answer: int = 100_000_000
    """Bytes that it may answer with."""


FILES: Final = 64
"""Open files: a reader needs its libraries and its pipe."""


def apply(limits: Limits) -> None:
    """Lower this process's limits for good; a limit that the system does not know is left out."""
    if sys.platform == "win32":
        return
    import resource

    _lower(resource.RLIMIT_AS, limits.memory)
    _lower(resource.RLIMIT_CPU, limits.cpu, grace=1)
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_NOFILE, FILES)
    _lower(resource.RLIMIT_CORE, 0)


def _lower(kind: int, most: int, grace: int = 0) -> None:
    """Set a limit; with grace, what passes it is told before it is ended."""
    import resource

    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(kind)[1]
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard - grace)
        resource.setrlimit(kind, (bound, bound + grace))
