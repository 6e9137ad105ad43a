"""Everything a process gives up before it looks at a foreign byte."""

from __future__ import annotations

from redpencil.base.sandbox import landlock, limits, seccomp
from redpencil.base.sandbox.limits import Limits


def apply(bounds: Limits) -> tuple[str, ...]:
    """Give up what the system lets a process give up; return the names of what was kept."""
    limits.apply(bounds)
    guards = (("landlock", landlock.apply), ("seccomp", seccomp.apply))
    return ("limits", *(name for name, guard in guards if guard()))
