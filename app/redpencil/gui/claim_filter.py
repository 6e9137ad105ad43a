"""Which claims the list shows: plain words, and tokens such as ``mark:ok`` or ``open``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark

Test = Callable[[Claim], bool]

_PLAIN: Final[dict[str, Test]] = {
    "open": lambda c: c.mark is None,
    "marked": lambda c: c.mark is not None,
    "unsourced": lambda c: not c.evidence,
    "single": lambda c: c.independent_sources == 1,
    "author": lambda c: c.mark is Mark.ON_AUTHOR,
}
_KEYED: Final[dict[str, Callable[[Claim], str]]] = {
    "mark": lambda c: c.mark.value if c.mark else "open",
    "priority": lambda c: c.priority.value,
    "status": lambda c: c.status.value,
    "speaker": lambda c: c.speaker,
    "type": lambda c: " ".join(t.value for t in c.types),
}


def matches(claim: Claim, words: str, *, asked: bool = False) -> bool:
    """Tell whether a claim has every word; ``is:open`` and ``key:value`` ask for one field.

    ``asked`` says whether a check asks about it, which ``is:asked`` looks for.
    """
    return all(
        asked if token == "is:asked" else _matches_one(claim, token)
        for token in words.lower().split()
    )


def _matches_one(claim: Claim, token: str) -> bool:
    key, _, value = token.partition(":")
    if key == "is" and value in _PLAIN:
        return _PLAIN[value](claim)
    if value and key in _KEYED:
        return value in _KEYED[key](claim).lower()
    return any(
        token in text.lower() for text in (claim.exact, claim.restated, claim.speaker, claim.notes)
    )
