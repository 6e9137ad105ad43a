"""Earlier drafts of the article, and the claims that a new draft has no place for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from redpencil.domain.article import Provenance
from redpencil.domain.claim import Claim
from redpencil.domain.span import Span


class Lost(StrEnum):
    """Why a claim could not be placed."""

    GONE = "its words are not in the new draft"
    AMBIGUOUS = "its words stand in several places"
    ELSEWHERE = "its words stand only in another sentence"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was replaced by a newer one; its file stays with the worksheet."""

    version: int
    text: str
    provenance: Provenance
    sentences: tuple[Span, ...] = ()
    title: str = ""
    replaced_at: datetime | None = None
    """Aware, UTC."""
    replaced_by: str = ""
    """Initials."""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Orphan:
    """A claim of an earlier draft that a person has to place or to drop.

    Its span points into the text of draft ``version``, not into the article.
    """

    claim: Claim
    version: int
    why: Lost
    sentence: str = ""
    """The sentence it stood in."""
    extras: tuple[tuple[str, str], ...] = ()
