"""Rich text: the words by striprtf, without pictures and without what is marked as deleted."""

from __future__ import annotations

import re
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import characters, odd
from redpencil.intake.hints import PASTE
from redpencil.intake.raw import RawBlock, RawDocument

key = "rtf"
label = "Rich text (RTF)"
suffixes = (".rtf",)
needs = ("striprtf.striprtf",)

MEDIA: Final = "application/rtf"
MOST_GROUPS: Final = 200_000
_PAGE: Final = re.compile(rb"\\ansicpg(\d{3,5})")
_BLOB: Final = re.compile(rb"[0-9a-fA-F\s]{2000,}")
"""Pictures in hexadecimal: striprtf takes 21 s for 50 MB of them (recipes, import)."""
_APART: Final = re.compile(r"\\deleted\b")
_LIST: Final = re.compile(r"^(?:[·•\uf0b7▪◦‣-]|(\d{1,3}[.)]))\s+")


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    return 0.95 if head.startswith(b"{\\rtf") else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read the words. Raises UserError."""
    from striprtf.striprtf import rtf_to_text

    small = _BLOB.sub(b"", data)
    if small.count(b"{") > MOST_GROUPS:
        raise UserError(f"“{name}” has too many groups to be an article.", PASTE)
    work.step(0.2, "Reading the rich text")
    source = small.decode("latin-1")
    page = _PAGE.search(small)
    try:
        text = str(rtf_to_text(source, encoding=_codec(page[1] if page else b""), errors="replace"))
    except (ValueError, LookupError, IndexError, TypeError, KeyError) as error:
        raise UserError(f"“{name}” is a damaged rich text.", PASTE) from error
    blocks = tuple(_block(line) for line in _paragraphs(text))
    if not blocks:
        raise UserError(f"“{name}” holds no text.", "Open another file, or paste the article.")
    said = characters.notices(text)
    if _APART.search(source):
        said = ("Tracked deletions of this file show as text: save it as .docx to see them.", *said)
    return RawDocument(blocks, MEDIA, notices=said, hidden=odd.hidden(text))


def _codec(page: bytes) -> str:
    import codecs

    try:
        return codecs.lookup(f"cp{page.decode('ascii')}").name
    except (LookupError, ValueError):
        return "cp1252"


def _paragraphs(text: str) -> list[str]:
    lines = characters.normal(text).split("\n")
    return [plain for line in lines if (plain := characters.line(line))]


def _block(line: str) -> RawBlock:
    found = _LIST.match(line)
    if found is None:
        return RawBlock(line)
    return RawBlock(line[found.end() :], mark=f"{found[1]} " if found[1] else "• ")
