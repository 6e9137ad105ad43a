"""Rich text: the words by striprtf, all tracked changes accepted, without pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.domain.remark import RemarkKind
from redpencil.intake import characters, odd
from redpencil.intake.growing import Change, Growing
from redpencil.intake.hints import PASTE
from redpencil.intake.office import rtfchanges
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
        source, marks = rtfchanges.signed(source)
        found = str(
            rtf_to_text(source, encoding=_codec(page[1] if page else b""), errors="replace")
        )
    except (ValueError, LookupError, IndexError, TypeError, KeyError) as error:
        raise UserError(f"“{name}” is a damaged rich text.", PASTE) from error
    text = rtfchanges.SIGN.sub("", found)
    blocks = tuple(_block(b) for b in _paragraphs(found, marks) if b.text)
    if not blocks:
        raise UserError(f"“{name}” holds no text.", "Open another file, or paste the article.")
    return RawDocument(blocks, MEDIA, notices=characters.notices(text), hidden=odd.hidden(text))


def _codec(page: bytes) -> str:
    import codecs

    try:
        return codecs.lookup(f"cp{page.decode('ascii')}").name
    except (LookupError, ValueError):
        return "cp1252"


def _paragraphs(text: str, marks: list[rtfchanges.Mark]) -> Iterator[RawBlock]:
    """Yield the paragraphs with what was done to them; signs say what holds after them."""
    growing = Growing()
    change: Change | None = None
    for number, piece in enumerate(rtfchanges.SIGN.split(text)):
        if number % 2:
            mark = marks[place] if (place := _number(piece)) < len(marks) else None
            if isinstance(mark, rtfchanges.Note):
                growing.comment(len(growing), mark.words, mark.change)
            else:
                change = mark
            continue
        first, *lines = characters.normal(piece).split("\n")
        growing.add(first, change)
        for words in lines:
            if _goes_on(growing, change):
                growing.add(words, change)
                continue
            yield growing.block()
            growing = Growing()
            growing.add(words, change)
    yield growing.block()


def _goes_on(growing: Growing, change: Change | None) -> bool:
    """Note what was done to the end of a paragraph, and tell whether the next goes on in it.

    Nothing is left of one whose words were taken away: that is told with the next.
    """
    if change:
        growing.end_of_paragraph(change)
    elif not growing.text and growing.remarks:
        growing.end_of_paragraph(Change(RemarkKind.DELETED))
    return bool(change and change.kind.absent) or not growing.text


def _number(digits: str) -> int:
    return int("".join(str(ord(d) & 0xF) for d in digits))


def _block(raw: RawBlock) -> RawBlock:
    """Take the list mark off a paragraph's words."""
    found = _LIST.match(raw.text)
    if found is None:
        return raw
    cut = found.end()
    moved = (replace(r, start=max(0, r.start - cut), end=max(0, r.end - cut)) for r in raw.remarks)
    mark = f"{found[1]} " if found[1] else "• "
    return replace(raw, text=raw.text[cut:], mark=mark, remarks=tuple(moved))
