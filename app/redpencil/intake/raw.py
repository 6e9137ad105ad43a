"""What a reader hands to the cleaner: blocks as they came, with what the format knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from redpencil.domain.article import Part


@dataclass(frozen=True, slots=True)
class RawBlock:
    """A paragraph, heading or item as it came."""

    text: str
    part: Part | None = None
    """The part the format knows it to be; None where the cleaner has to find out."""
    mark: str = ""
    """List mark, as "• "."""
    machine_made: bool = False


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document before cleaning; every field but ``blocks`` is what the format says of itself."""

    blocks: tuple[RawBlock, ...]
    media_type: str = "text/plain"
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    notices: tuple[str, ...] = ()
