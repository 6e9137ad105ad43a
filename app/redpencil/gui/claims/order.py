"""The list's columns and the order that each of them sorts by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark, Status

NUMBER, MARK, PRIORITY, WORDS, SPEAKER, TYPES, STATUS, EVIDENCE, WHO = range(9)
SORTS: Final = {
    "place": NUMBER, "mark": MARK, "priority": PRIORITY, "words": WORDS, "speaker": SPEAKER,
    "types": TYPES, "status": STATUS, "evidence": EVIDENCE, "who": WHO,
}  # fmt: skip
"""Names of the columns, for actions."""
_MARKS: Final = {mark: place for place, mark in enumerate((None, *Mark))}
_STATUSES: Final = {status: place for place, status in enumerate(Status)}

KEYS: Final[dict[int, Callable[[Claim], Any]]] = {
    NUMBER: lambda c: c.span,
    MARK: lambda c: _MARKS[c.mark],
    PRIORITY: lambda c: c.priority.value,
    WORDS: lambda c: c.exact.casefold(),
    SPEAKER: lambda c: (not c.speaker, c.speaker.casefold()),
    TYPES: lambda c: (not c.types, [t.value for t in c.types]),
    STATUS: lambda c: _STATUSES[c.status],
    EVIDENCE: lambda c: len(c.evidence),
    WHO: lambda c: (not c.assigned and not c.checker, c.assigned or c.checker),
}
"""Reading order breaks every tie: sorting is stable, and the claims come in that order."""
