"""Plain text: files, pasted text, text scraped from pages."""

from __future__ import annotations

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import characters, encoding, lines, odd
from redpencil.intake.raw import RawDocument

key = "text"
label = "Plain text"
suffixes = (".txt", ".text")
needs = ("charset_normalizer",)


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1: text of any kind, unless something knows better."""
    return 0.2 if not encoding.is_binary(encoding.decode(head)) else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read text in any encoding. Raises UserError where it holds no words."""
    source = encoding.decode(data)
    work.step(0.2, "Reading the text")
    blocks = lines.blocks(characters.normal(source))
    if not blocks:
        raise UserError(f"“{name}” holds no text.", "Open another file, or paste the article.")
    return RawDocument(blocks, notices=characters.notices(source), hidden=odd.hidden(source))
