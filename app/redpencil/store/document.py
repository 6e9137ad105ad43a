"""What a worksheet's file holds: the worksheet, the article's original bytes, evidence files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final, Self

from redpencil.domain.worksheet import Worksheet
from redpencil.store.protection import Key

EVIDENCE: Final = "evidence/"
"""Files that prove something, each under its SHA-256."""
ORIGINALS: Final = "original/"
"""In the working store only: articles as they came, by their SHA-256; undo may go back to one."""
DRAFTS: Final = "drafts/"
"""Articles of other drafts as they came, each under its SHA-256."""
MERGED: Final = "merged/"
"""Trails of copies that were merged into this one, each under its own SHA-256."""
TRAIL: Final = "trail.jsonl"


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
        """Return the document with an edited worksheet, and the original that is its article's.

        Raises KeyError where it has another article whose file is not among the members.
        """
        old = self.worksheet.article.provenance.sha256
        new = worksheet.article.provenance.sha256
        if old == new:
            return replace(self, worksheet=worksheet)
        members = dict(self.members) | {DRAFTS + old: self.original}
        original = members.pop(DRAFTS + new, None) or members.pop(ORIGINALS + new)
        return replace(self, worksheet=worksheet, original=original, members=tuple(members.items()))

    def member(self, name: str) -> bytes | None:
        """Return a file that travels with the worksheet, or None."""
        return next((data for n, data in self.members if n == name), None)

    def with_members(self, members: Iterable[tuple[str, bytes]]) -> Self:
        """Return the document with more files, or newer ones of the same name."""
        joined = dict(self.members) | dict(members)
        return replace(self, members=tuple(joined.items()))

    def travelling(self) -> Self:
        """Return what a file of it holds: no evidence or draft that nothing names any more."""
        sheet = self.worksheet
        claims = (*sheet.claims, *(o.claim for o in sheet.orphans))
        named = {e.file.member for c in claims for e in c.evidence if e.file}
        named |= {DRAFTS + d.provenance.sha256 for d in sheet.drafts}
        kept = tuple(
            (n, d) for n, d in self.members if not n.startswith((EVIDENCE, DRAFTS)) or n in named
        )
        return replace(self, members=kept)
