"""Lines that hold a day, or a day and an hour, of the chosen claim."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

from redpencil.domain.claim import Claim
from redpencil.gui import labels
from redpencil.gui.fields import Line
from redpencil.gui.session import Session

_DAY: Final = "%Y-%m-%d"
_MOMENT: Final = "%Y-%m-%d %H:%M"


def shown(at: datetime | date | None) -> str:
    """Return a time by the clock on the wall; midnight is a day without an hour."""
    if not isinstance(at, datetime):
        return at.isoformat() if at else ""
    local = at.astimezone()
    return local.strftime(_MOMENT if local.hour or local.minute else _DAY)


def read(words: str) -> datetime | None:
    """Return the time that was typed, or None for nothing. Raises ValueError."""
    if not words.strip():
        return None
    pattern = _MOMENT if ":" in words else _DAY
    return datetime.strptime(words.strip(), pattern).astimezone()


def read_day(words: str) -> date | None:
    """Return the day that was typed, or None for nothing. Raises ValueError."""
    return date.fromisoformat(words.strip()) if words.strip() else None


class MomentLine(Line):
    """What can't be read is not kept, and is told beside; what is typed stays as it is typed."""

    def __init__(
        self, session: Session, name: str, get: Callable[[Claim], datetime | date | None],
        put: Callable[[Claim, Any], Claim], how: Callable[[str], Any] = read,
    ) -> None:  # fmt: skip
        super().__init__(
            session, name, lambda c: shown(get(c)), lambda c, words: put(c, how(words))
        )
        self._how = how
        self.setPlaceholderText("2026-01-31" if how is read_day else "2026-01-31 18:00")

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's value, unless it is being typed."""
        if not self.hasFocus():
            super().show_claim(claim)
        self.setEnabled(claim is not None)

    def _edit(self, words: str) -> None:
        try:
            self._how(words)
        except ValueError:
            self.setToolTip(labels.tr("Write the day as year-month-day, such as 2026-01-31."))
            return
        self.setToolTip("")
        super()._edit(words)
