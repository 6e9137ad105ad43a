"""What does not add up in an article: a question for the checker, never a verdict."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from redpencil.domain.span import Span


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing that a second pair of eyes would ask about.

    ``key`` names check and words, not the place, so that a dismissal outlives a new draft.
    Raises ValueError where it points to no words.
    """

    check: str
    spans: tuple[Span, ...]
    """The words concerned, in reading order."""
    message: str
    """The question, one sentence."""
    working: str
    """The sum or comparison shown, so that a person can do it again."""
    key: str

    def __post_init__(self) -> None:
        if not self.spans:
            raise ValueError("a flag points to words")

    @property
    def span(self) -> Span:
        """From the first word concerned to the last."""
        return Span(self.spans[0].start, max(s.end for s in self.spans))


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A flag that a person looked at and put aside."""

    key: str
    reason: str
    who: str = ""
    at: datetime | None = None
    """Aware, UTC."""
    extras: tuple[tuple[str, str], ...] = ()


def raised(check: str, text: str, spans: tuple[Span, ...], message: str, working: str) -> Flag:
    """Return a flag whose key is made of the check and the words themselves."""
    ordered = tuple(sorted(set(spans)))
    words = "\x1f".join((check, *(" ".join(s.of(text).split()).casefold() for s in ordered)))
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
    return Flag(check, ordered, message, working, digest[:12])
