"""Which claims the list shows: plain words, and tokens such as ``mark:ok`` or ``open``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from redpencil.domain.claim import Agreement, Claim
from redpencil.domain.mark import Mark, Status
from redpencil.domain.worksheet import Worksheet

Test = Callable[[Claim, Worksheet], bool]

_PLAIN: Final[dict[str, Test]] = {
    "open": lambda c, _: c.mark is None,
    "marked": lambda c, _: c.mark is not None,
    "unsourced": lambda c, _: not c.evidence,
    "single": lambda c, w: w.independent_sources(c) == 1,
    "author": lambda c, _: c.mark is Mark.ON_AUTHOR,
    "recheck": lambda c, _: c.status is Status.RECHECK,
    "new": lambda c, w: bool(c.since) and c.since == w.header.version,
    "disputed": lambda c, _: c.agreement is Agreement.DISAGREE,
}
_KEYED: Final[dict[str, Callable[[Claim], str]]] = {
    "mark": lambda c: c.mark.value if c.mark else "open",
    "priority": lambda c: c.priority.value,
    "status": lambda c: c.status.value,
    "speaker": lambda c: c.speaker,
    "for": lambda c: c.assigned,
    "type": lambda c: " ".join(t.value for t in c.types),
}


def matches(claim: Claim, words: str, worksheet: Worksheet, *, asked: bool = False) -> bool:
    """Tell whether a claim has every word; ``is:open`` and ``key:value`` ask for one field.

    ``asked`` says whether a check asks about it, which ``is:asked`` looks for.
    """
    return all(
        asked if token == "is:asked" else _matches_one(claim, token, worksheet)
        for token in words.lower().split()
    )


def _matches_one(claim: Claim, token: str, worksheet: Worksheet) -> bool:
    key, _, value = token.partition(":")
    if key == "is" and value in _PLAIN:
        return _PLAIN[value](claim, worksheet)
    if value and key in _KEYED:
        return value in _KEYED[key](claim).lower()
    return any(
        token in text.lower() for text in (claim.exact, claim.restated, claim.speaker, claim.notes)
    )
