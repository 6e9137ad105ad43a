"""E-books: the chapters in the order of their spine."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import characters, html, odd
from redpencil.intake.hints import PASTE
from redpencil.intake.office import markup
from redpencil.intake.office.archive import Archive
from redpencil.intake.raw import RawBlock, RawDocument
from redpencil.intake.web import visible

key = "epub"
label = "E-book (EPUB)"
suffixes = (".epub",)
needs = ("lxml.html", "selectolax.lexbor")

MEDIA: Final = "application/epub+zip"
MOST_CHAPTERS: Final = 500


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    return 0.95 if head.startswith(b"PK") and b"mimetype" + MEDIA.encode() in head[:200] else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read all chapters. Raises UserError."""
    archive = Archive(data, name)
    if archive.read("META-INF/encryption.xml") is not None and archive.read("META-INF/rights.xml"):
        raise UserError(f"“{name}” is locked by its shop.", PASTE)
    book = _book(archive)
    title, author, chapters = _spine(archive, book)
    blocks: list[RawBlock] = []
    seen: list[str] = []
    for number, chapter in enumerate(chapters[:MOST_CHAPTERS]):
        work.step(number / len(chapters), "Reading the e-book")
        written = html.decode(archive.read(chapter) or b"")
        blocks += visible.blocks(written)
        seen.append(html.seen(written))
    if not blocks:
        raise UserError(f"“{name}” holds no text.", f"It may be a book of pictures. {PASTE}")
    return RawDocument(
        tuple(blocks),
        media_type=MEDIA,
        title=title,
        byline=author,
        notices=characters.notices("\n".join(seen)),
        hidden=odd.hidden("\n".join(seen)),
    )


def _book(archive: Archive) -> str:
    """Return the name of the package's part."""
    data = archive.read("META-INF/container.xml")
    if data is not None:
        for element in markup.parse(data, archive.name).iter():
            if markup.local(element) == "rootfile":
                return markup.attribute(element, "full-path")
    return next((n for n in archive.names() if n.endswith(".opf")), "")


def _spine(archive: Archive, book: str) -> tuple[str, str, list[str]]:
    """Return title, author and the parts of the chapters, in order; only such as lie inside."""
    data = archive.read(book)
    if data is None:
        raise UserError(f"“{archive.name}” has no list of its chapters.", PASTE)
    root = markup.parse(data, archive.name)
    elements = list(root.iter())
    items = {
        markup.attribute(e, "id"): markup.attribute(e, "href")
        for e in elements
        if markup.local(e) == "item"
    }
    folder = posixpath.dirname(book)

    def parts() -> Iterator[str]:
        for element in elements:
            if markup.local(element) == "itemref":
                href = unquote(items.get(markup.attribute(element, "idref"), "")).split("#")[0]
                part = posixpath.normpath(posixpath.join(folder, href))
                if part in archive.names():
                    yield part

    named = {markup.local(e): (e.text or "").strip() for e in reversed(elements)}
    return named.get("title", ""), named.get("creator", ""), list(parts())
