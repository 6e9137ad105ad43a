"""Edits of the questions that the checks ask: put aside, or asked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from redpencil.domain.errors import UserError
from redpencil.domain.flag import Dismissal, Flag
from redpencil.domain.worksheet import Worksheet


def dismissed(worksheet: Worksheet, flag: Flag, reason: str, who: str, now: datetime) -> Worksheet:
    """Put a question aside for good. Raises UserError where no reason is given."""
    if not reason.strip():
        raise UserError("A question is put aside with a reason.", "Say why it is all right.")
    others = tuple(d for d in worksheet.dismissed if d.key != flag.key)
    return replace(worksheet, dismissed=(*others, Dismissal(flag.key, reason.strip(), who, now)))


def recalled(worksheet: Worksheet, flag: Flag) -> Worksheet:
    """Ask again what was put aside."""
    kept = tuple(d for d in worksheet.dismissed if d.key != flag.key)
    return replace(worksheet, dismissed=kept)


def standing(worksheet: Worksheet, flags: tuple[Flag, ...]) -> tuple[Flag, ...]:
    """Return the questions that nobody has put aside."""
    gone = {d.key for d in worksheet.dismissed}
    return tuple(f for f in flags if f.key not in gone)
