"""The readers, and which one fits the bytes: a reader is a module and a line in a tuple."""

from __future__ import annotations

from typing import Final, Protocol

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import html, text
from redpencil.intake.raw import RawDocument


class Reader(Protocol):
    """What a reader's module offers."""

    @property
    def key(self) -> str:
        """Its name on the command line."""

    @property
    def label(self) -> str:
        """Its name on screen."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Ends of file names, with their dot, lower case."""

    def sniff(self, head: bytes, name: str) -> float:
        """Return how sure it is that it can read this, 0 to 1."""

    def read(self, data: bytes, name: str, work: Work) -> RawDocument:
        """Read the document. Raises UserError."""


READERS: Final[tuple[Reader, ...]] = (text, html)

HEAD: Final = 8192
"""Bytes that are sniffed."""
MOST: Final = 20_000_000
"""Bytes of an article that are still read: a hundred times the longest feature."""

_KNOWN: Final = (
    (b"%PDF", "a PDF", "Copy its text and paste it."),
    (b"\xd0\xcf\x11\xe0", "an old Word or mail file", "Save it as plain text or paste its text."),
    (b"PK\x03\x04", "a ZIP or office file", "Save it as plain text or paste its text."),
    (b"{\\rtf", "an RTF file", "Save it as plain text or paste its text."),
    (b"\x89PNG", "a picture", "Paste the article's text."),
    (b"\xff\xd8\xff", "a picture", "Paste the article's text."),
    (b"GIF8", "a picture", "Paste the article's text."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
)


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read a document with the reader that is surest of its bytes; its name only breaks ties.

    Raises UserError that names the file, what was found in it and what would work.
    """
    _refuse_unreadable(data, name)
    head = data[:HEAD]
    sure = [(r.sniff(head, name), name.lower().endswith(r.suffixes), r) for r in READERS]
    certainty, _, reader = max(sure, key=lambda entry: entry[:2])
    if certainty <= 0:
        raise UserError(
            f"“{name}” is not a text that Redpencil can read.",
            f"It reads {', '.join(r.label for r in READERS)}; or paste the article.",
        )
    return reader.read(data, name, work)


def _refuse_unreadable(data: bytes, name: str) -> None:
    if not data.strip(b" \t\r\n\0"):
        raise UserError(f"“{name}” is empty.", "Open another file, or paste the article.")
    if len(data) > MOST:
        raise UserError(
            f"“{name}” has {len(data) // 1_000_000} MB, more than any article.",
            "Paste the article's text.",
        )
    for magic, what, hint in _KNOWN:
        if data.startswith(magic):
            raise UserError(f"“{name}” is {what}, which Redpencil can't read yet.", hint)
