"""A sentence of the article and whether it must be checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redpencil.domain.article import Part
from redpencil.domain.span import Span


class Checkability(StrEnum):
    """What a checker could do with a sentence, the first that fits (shared/gold/GUIDE.md)."""

    FACT = "fact"
    QUOTE = "quote"
    PREDICTION = "prediction"
    OPINION = "opinion"
    TRANSITION = "transition"
    NONE = "none"


class Attribution(StrEnum):
    """Who vouches for a statement in the text; ``NONE`` is the author's own voice."""

    NAMED = "named"
    UNNAMED = "unnamed"
    DOCUMENT = "document"
    MEDIA = "media"
    NONE = "none"


TO_CHECK = frozenset({Checkability.FACT, Checkability.QUOTE, Checkability.PREDICTION})


@dataclass(frozen=True, slots=True)
class Sentence:
    """An orthographic sentence; together the sentences cover the article but for white space."""

    span: Span
    part: Part
    checkability: Checkability = Checkability.NONE
    speaker: str = ""
    attribution: Attribution = Attribution.NONE
    reasons: tuple[str, ...] = ()
    """Why it was sorted so, in words."""
    looked_at: str = ""
    """Initials of the person who read it and found nothing more to list; empty until then."""
    ruling: str = ""
    """Why there is nothing to check here, in that person's words."""
    extras: tuple[tuple[str, str], ...] = ()

    @property
    def to_check(self) -> bool:
        """Whether a worksheet must account for it."""
        return self.checkability in TO_CHECK
