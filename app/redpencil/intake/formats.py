"""The readers, and which one fits the bytes: a reader is a module and a line in a tuple."""

from __future__ import annotations

from typing import Final, Protocol

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import html, markdown, text, webarchive
from redpencil.intake.choices import PLAIN, Choices, in_unicode
from redpencil.intake.mail import eml, mhtml, msg
from redpencil.intake.office import docx, epub, odt, rtf
from redpencil.intake.pdf import reader as pdf
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

    @property
    def needs(self) -> tuple[str, ...]:
        """Modules that are slow to load, for loading them ahead."""

    def sniff(self, head: bytes, name: str) -> float:
        """Return how sure it is that it can read this, 0 to 1."""

    def read(self, data: bytes, name: str, work: Work) -> RawDocument:
        """Read the document. Raises UserError."""


READERS: Final[tuple[Reader, ...]] = (
    text, markdown, html, docx, odt, pdf, rtf, epub, eml, msg, mhtml, webarchive,
)  # fmt: skip

_BARE: Final[tuple[Reader, ...]] = (text, markdown, html)
"""Readers of text that says nothing, or nothing to be relied on, of its encoding."""

HEAD: Final = 8192
"""Bytes that are sniffed."""
MOST: Final = 50_000_000
"""Bytes of a file that is still read; pictures in office files weigh, words don't."""

_KNOWN: Final = (
    (b"\x89PNG", "a picture", "Paste the article's text."),
    (b"\xff\xd8\xff", "a picture", "Paste the article's text."),
    (b"GIF8", "a picture", "Paste the article's text."),
    (b"RIFF", "a picture or a recording", "Paste the article's text."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
    (b"Rar!", "a compressed file", "Unpack it first."),
    (b"7z\xbc\xaf", "a compressed file", "Unpack it first."),
    (b"SQLite format 3\0", "a database", "Paste the article's text."),
    (b"MZ", "a program", "Don't start it. Ask the sender what it is."),
    (b"\x7fELF", "a program", "Don't start it. Ask the sender what it is."),
)


def read(data: bytes, name: str, work: Work, choices: Choices = PLAIN) -> RawDocument:
    """Read a document with the reader that is surest of its bytes; its name only breaks ties.

    Call it through ``door``. Raises UserError that names the file, what was found in it and what
    would work; PasswordNeededError where a password would.
    """
    reader = chosen(data, name, choices)
    if reader is pdf:
        return pdf.read(data, name, work, choices.password)
    if reader in _BARE:
        return reader.read(in_unicode(data, choices.encoding), name, work)
    return reader.read(data, name, work)


def chosen(data: bytes, name: str, choices: Choices = PLAIN) -> Reader:
    """Return the reader for these bytes. Raises UserError where there is none."""
    _refuse_unreadable(data, name)
    if not choices.encoding:
        return _surest(data, name)
    try:
        reader = _surest(data, name)
    except UserError:  # what looks like no text may be one in that encoding
        return _surest(in_unicode(data, choices.encoding), name)
    return _surest(in_unicode(data, choices.encoding), name) if reader in _BARE else reader


def _surest(data: bytes, name: str) -> Reader:
    head = data[:HEAD]
    sure = [(r.sniff(head, name), name.lower().endswith(r.suffixes), r) for r in READERS]
    certainty, _, reader = max(sure, key=lambda entry: entry[:2])
    if certainty <= 0:
        raise UserError(
            f"“{name}” is not a text that Redpencil can read.",
            f"It reads {', '.join(r.label for r in READERS)}; or paste the article.",
        )
    return reader


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
            raise UserError(f"“{name}” is {what}, which holds no article to read.", hint)
