"""Progress and cancelling, handed to every slow function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):  # noqa: N818 - it is a wish, not an error
    """The user has had enough; nothing is wrong."""


def _silent(_fraction: float, _message: str) -> None:
    """Report to nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Work:
    """Call ``step`` often: it says how far the work is, and raises where it is no longer wanted."""

    report: Callable[[float, str], None] = _silent
    cancelled: Callable[[], bool] = _never

    def step(self, fraction: float, message: str) -> None:
        """Say that ``fraction`` (0 to 1) is done. Raises Cancelled."""
        if self.cancelled():
            raise Cancelled
        self.report(fraction, message)

    def part(self, start: float, end: float) -> Work:
        """Return a Work whose 0 to 1 is this one's ``start`` to ``end``."""
        report = self.report
        return Work(lambda f, m: report(start + f * (end - start), m), self.cancelled)
