"""A ZIP that is read in memory, by exact names, and refused where it is a trap."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from itertools import pairwise
from typing import IO, Final

from redpencil.domain.errors import UserError
from redpencil.intake.hints import PASTE

MOST_PARTS: Final = 1_000
MOST_IN_PART: Final = 100_000_000
MOST_IN_ALL: Final = 200_000_000
"""Bytes after unpacking."""
MOST_TIMES: Final = 200
"""How often its packed size a part may have, from ``SMALL`` on (recipes, storage-and-safety)."""
SMALL: Final = 20_000_000
_CHUNK: Final = 1 << 16
_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError, OverflowError, UnicodeError, IndexError,
)  # fmt: skip
"""What the standard library raises over damaged archives."""
_OUTSIDE: Final = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|^[A-Za-z]:|\0")


class Archive:
    """The parts of one file. Raises UserError where it is damaged, locked or a bomb."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = MOST_IN_ALL
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = _checked(self._zip, name)
        except _DAMAGED as error:
            raise self.damaged() from error

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts that lie inside."""
        return tuple(self._parts)

    def read(self, part: str) -> bytes | None:
        """Return a part's bytes; None where there is none of that name."""
        found = self._parts.get(part)
        if found is None:
            return None
        try:
            with self._zip.open(found) as stream:
                return self._unpacked(stream, found)
        except _DAMAGED as error:
            raise self.damaged() from error

    def damaged(self) -> UserError:
        """Return the words for a file that is not whole."""
        return UserError(
            f"“{self.name}” is damaged or incomplete.",
            f"Ask for the file again, or open it in its own program. {PASTE}",
        )

    def _unpacked(self, stream: IO[bytes], part: zipfile.ZipInfo) -> bytes:
        """Unpack piece by piece, so that no limit is passed: the directory may lie."""
        out = bytearray()
        while piece := stream.read(_CHUNK):
            out += piece
            crowded = len(out) > SMALL and len(out) > MOST_TIMES * max(1, part.compress_size)
            if len(out) > min(MOST_IN_PART, self._left) or crowded:
                raise _too_big(self.name, f"expands to more than {len(out) // 1_000_000} MB")
        self._left -= len(out)
        return bytes(out)


def _checked(found: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    parts = found.infolist()
    if len(parts) > MOST_PARTS:
        raise _too_big(name, f"has {len(parts):,} parts")
    if any(p.flag_bits & 1 for p in parts):
        raise UserError(
            f"“{name}” is protected by a password.",
            "Open it in its own program and save it without one.",
        )
    if len({p.filename.lower() for p in parts}) < len(parts):
        raise UserError(f"“{name}” holds two parts of the same name: it was tampered with.", PASTE)
    spans = sorted((p.header_offset, p.header_offset + 30 + p.compress_size) for p in parts)
    if any(one[1] > next_one[0] for one, next_one in pairwise(spans)):
        raise UserError(f"“{name}” holds parts that overlap: it was tampered with.", PASTE)
    return {p.filename: p for p in parts if not _OUTSIDE.search(p.filename)}


def _too_big(name: str, how: str) -> UserError:
    return UserError(f"“{name}” {how}: that is no article.", PASTE)
