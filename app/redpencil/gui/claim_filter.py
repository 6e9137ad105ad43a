"""Which claims the list shows: plain words, and words such as ``mark:ok`` or ``is:open``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from redpencil.domain import closing
from redpencil.domain.claim import Agreement, Claim, ClaimId
from redpencil.domain.mark import Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels


@dataclass(frozen=True, slots=True)
class View:
    """What a filter may ask about besides the claim: the sheet, the reader, the day."""

    worksheet: Worksheet
    asked: frozenset[ClaimId] = frozenset()
    """Claims that a check asks about."""
    initials: str = ""
    today: date = date.max
    words: Callable[[Claim], str] = field(default=lambda claim: searched(claim))
    """What plain words are looked for in, in small letters; a list may keep it."""


Test = Callable[[Claim, View], bool]

STATES: Final[dict[str, Test]] = {
    "open": lambda c, _: c.mark is None,
    "marked": lambda c, _: c.mark is not None,
    "closed": lambda c, _: c.status in closing.DONE,
    "left": lambda c, v: bool(v.worksheet.hindrances(c)),
    "waiting": lambda c, _: c.status is Status.WAITING or any(q.open for q in c.queries),
    "due": lambda c, v: due(c, v.today),
    "mine": lambda c, v: bool(v.initials) and v.initials in (c.assigned, c.checker),
    "unsourced": lambda c, _: not c.evidence,
    "single": lambda c, v: v.worksheet.independent_sources(c) == 1,
    "author": lambda c, _: c.mark is Mark.ON_AUTHOR,
    "asked": lambda c, v: c.id in v.asked,
    "recheck": lambda c, _: c.status is Status.RECHECK,
    "new": lambda c, v: bool(c.since) and c.since == v.worksheet.header.version,
    "disputed": lambda c, _: c.agreement is Agreement.DISAGREE,
}
"""What can stand after ``is:``."""
FIELDS: Final[dict[str, Callable[[Claim], str]]] = {
    "mark": lambda c: f"{c.mark.value} {labels.mark(c.mark)}" if c.mark else "open",
    "status": lambda c: f"{c.status.value} {labels.status(c.status)}",
    "priority": lambda c: c.priority.value,
    "type": lambda c: " ".join(f"{t.value} {labels.tr(t.value)}" for t in c.types),
    "speaker": lambda c: c.speaker,
    "for": lambda c: c.assigned,
    "by": lambda c: c.checker,
    "note": lambda c: f"{c.notes} {c.concerns}",
}
"""What can stand before a colon; the value is looked for in what it returns."""
_TOKEN: Final = re.compile(r'(-?)(?:(\w+):)?(?:"([^"]*)"?|(\S+))')


def searched(claim: Claim) -> str:
    """Return all that plain words are looked for in, in small letters."""
    return f"{claim.exact}\n{claim.restated}\n{claim.speaker}\n{claim.notes}".lower()


def due(claim: Claim, today: date) -> bool:
    """Tell whether an answer should be here by today, or the claim be looked at again."""
    late = [q.due.date() for q in claim.queries if q.open and q.due]
    return any(day <= today for day in (*late, *filter(None, (claim.recheck_by,))))


def test(words: str) -> Test:
    """Return what tells whether a claim has every word; one after a minus it must not have."""
    parts = [_part(*found.groups()) for found in _TOKEN.finditer(words.lower())]
    if len(parts) == 1:
        return parts[0]

    def matches(claim: Claim, view: View) -> bool:
        return all(part(claim, view) for part in parts)

    return matches


def _part(minus: str, key: str | None, quoted: str | None, bare: str | None) -> Test:
    value = (bare or "") if quoted is None else quoted
    part = _positive(key or "", value)
    return (lambda c, v: not part(c, v)) if minus else part


def _positive(key: str, value: str) -> Test:
    """Return the test of one word; what is half typed lets everything through."""
    if key == "is" and value in STATES:
        return STATES[value]
    if key in FIELDS:
        field = FIELDS[key]
        return lambda c, _: value in field(c).lower()
    wanted = f"{key}:{value}" if key else value
    return lambda c, v: wanted in v.words(c)
