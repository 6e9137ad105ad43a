"""Who changed which field of a claim, from what to what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """One field of one claim, before and after, as words."""

    at: datetime
    """Aware, UTC."""
    who: str
    field: str
    old: str
    new: str
    extras: tuple[tuple[str, str], ...] = ()
