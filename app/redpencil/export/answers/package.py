"""The parts of a filled-in DOCX, within limits that a sheet never meets."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import Final

from lxml import etree

from redpencil.domain.errors import UserError

MOST_PARTS: Final = 2_000
MOST_IN_PART: Final = 100_000_000
"""Bytes unpacked; a sheet of 5,000 claims has 45 million."""
MOST_TIMES: Final = 400
"""How often its packed size a part may have, from a megabyte on."""
_OFFICE: Final = "/officeDocument"
_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError, OverflowError, IndexError, KeyError,
)  # fmt: skip


class Package:
    """The parts of a file by name. Raises UserError where it is damaged or a trap."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {i.filename: i for i in self._zip.infolist()}
        except _DAMAGED as error:
            raise damaged(name) from error
        if len(self._parts) > MOST_PARTS:
            raise damaged(name)

    def names(self, folder: str) -> tuple[str, ...]:
        """Return the names of the parts in a folder."""
        return tuple(n for n in self._parts if n.startswith(folder))

    def read(self, part: str) -> bytes:
        """Return a part's bytes. Raises UserError where it is not there, or is a bomb."""
        info = self._parts.get(part)
        if info is None:
            raise damaged(self._name)
        crowded = info.file_size > 1_000_000 and info.file_size > MOST_TIMES * info.compress_size
        if info.file_size > MOST_IN_PART or crowded or info.flag_bits & 1:
            raise damaged(self._name)
        try:
            with self._zip.open(info) as stream:
                data = stream.read(info.file_size + 1)
        except _DAMAGED as error:
            raise damaged(self._name) from error
        if len(data) > info.file_size:
            raise damaged(self._name)
        return data

    def main(self) -> str:
        """Return the name of the document's own part: most, not all, call it document.xml."""
        try:
            root = etree.fromstring(self.read("_rels/.rels"), parser())
        except etree.XMLSyntaxError as error:
            raise damaged(self._name) from error
        for relation in root:
            if str(relation.get("Type", "")).endswith(_OFFICE):
                return posixpath.normpath(str(relation.get("Target", "")).lstrip("/"))
        raise damaged(self._name)


def parser() -> etree.XMLParser:
    """Return a parser that fetches nothing and follows no entity."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def damaged(name: str) -> UserError:
    """Return the words for a file that is no whole Word document."""
    return UserError(
        f"“{name}” is damaged, or is no Word document; nothing was changed.",
        "Ask for the filled-in sheet again, saved as .docx.",
    )
