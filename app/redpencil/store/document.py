"""What a worksheet's file holds: the worksheet, the article's original bytes, evidence files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Self

from redpencil.domain.worksheet import Worksheet
from redpencil.store.protection import Key


@dataclass(frozen=True, slots=True)
class Document:
    """A worksheet with everything that travels with it."""

    worksheet: Worksheet
    original: bytes
    """The article as it came; its SHA-256 is the provenance's."""
    members: tuple[tuple[str, bytes], ...] = ()
    """Evidence files and members of newer programs, by name; carried as they are."""
    extras: tuple[tuple[str, str], ...] = ()
    """Keys of newer programs beside the worksheet, with their values as JSON."""
    sha256: str = field(default="", compare=False)
    """Hash of the file it was read from, in hexadecimal; "" for one that has no file."""
    key: Key | None = None
    """What locks the file; None for one without a password."""

    def with_worksheet(self, worksheet: Worksheet) -> Self:
        """Return the document with an edited worksheet."""
        return replace(self, worksheet=worksheet)
