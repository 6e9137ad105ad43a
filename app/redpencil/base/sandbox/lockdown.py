"""Everything a process gives up before it looks at a foreign byte."""

from __future__ import annotations

import signal
import sys
from typing import Final

from redpencil.base.sandbox import landlock, limits, seccomp
from redpencil.base.sandbox.limits import Limits

_SIGNAL_OF_PARENT: Final = 1
"""PR_SET_PDEATHSIG (linux/prctl.h)."""


def apply(bounds: Limits) -> tuple[str, ...]:
    """Give up what the system lets a process give up; return the names of what was kept."""
    _end_with_parent()
    limits.apply(bounds)
    guards = (("landlock", landlock.apply), ("seccomp", seccomp.apply))
    return ("limits", *(name for name, guard in guards if guard()))


def _end_with_parent() -> None:
    """Linux: be killed where whoever started this process is; elsewhere its limits end it."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_SIGNAL_OF_PARENT, signal.SIGKILL, 0, 0, 0)
