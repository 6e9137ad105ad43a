"""Word documents, with their tracked changes and comments.

An own reader of the XML: python-docx drops tracked insertions and shows hidden text (recipes,
part import). The text is the final view, all changes accepted; the changes stand beside it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import UserError
from redpencil.intake import characters, odd
from redpencil.intake.hints import PASTE
from redpencil.intake.office import body, markup
from redpencil.intake.office.archive import Archive
from redpencil.intake.office.names import STRICT, TRANSITIONAL
from redpencil.intake.office.styles import read_numbering, read_styles
from redpencil.intake.raw import RawBlock, RawDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

key = "docx"
label = "Word document"
suffixes = (".docx", ".docm", ".dotx")
needs = ("lxml.etree",)

_MAIN: Final = "word/document.xml"
_OTHERS: Final = {
    "xl/": ("a spreadsheet", "Export the sheet as text."),
    "ppt/": ("a presentation", "Save it as a PDF or copy its text."),
    "Index/": ("a Pages document", "Export it as Word in Pages."),
}


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1: any ZIP that nothing else knows."""
    return 0.6 if head.startswith(b"PK\x03\x04") else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read a document. Raises UserError."""
    archive = Archive(data, name)
    work.step(0.2, "Reading the Word document")
    root = _part(archive, _MAIN)
    if root is None:
        raise _no_word(archive)
    reading = body.Reading(
        read_styles(_part(archive, "word/styles.xml")),
        read_numbering(_part(archive, "word/numbering.xml")),
        body.read_comments(_part(archive, "word/comments.xml")),
        name,
    )
    blocks = reading.blocks(root, work)
    notes = [
        block
        for part in ("word/footnotes.xml", "word/endnotes.xml")
        if (found := _part(archive, part)) is not None
        for block in reading.blocks(found, work)
    ]
    every = tuple(_headed([*blocks, *notes, *_margins(archive, reading, work)]))
    if not every:
        raise UserError(f"“{name}” holds no text.", "Open another file, or paste the article.")
    return RawDocument(
        every,
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        notices=(*_notices(archive, reading), *characters.notices(reading.seen)),
        hidden=odd.hidden(reading.seen),
    )


def _part(archive: Archive, name: str) -> Element | None:
    data = archive.read(name)
    if data is None:
        return None
    return markup.parse(data.replace(STRICT, TRANSITIONAL), archive.name)


def _no_word(archive: Archive) -> UserError:
    for name in archive.names():
        for start, (what, hint) in _OTHERS.items():
            if name.startswith(start):
                return UserError(f"“{archive.name}” is {what}, no article.", f"{hint} {PASTE}")
    return UserError(
        f"“{archive.name}” is a ZIP file, but not a document that Redpencil can read.",
        f"Unpack it and open the article in it. {PASTE}",
    )


def _margins(archive: Archive, reading: body.Reading, work: Work) -> list[RawBlock]:
    """Return the words of page headers and footers, once each: not of the article, but kept."""
    found: dict[str, RawBlock] = {}
    for name in archive.names():
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
            root = _part(archive, name)
            for block in reading.blocks(root, work) if root is not None else ():
                found.setdefault(block.text, RawBlock(block.text, Part.BOILERPLATE))
    return list(found.values())


def _headed(blocks: list[RawBlock]) -> list[RawBlock]:
    """Make the first heading the headline where it stands before all text and none is named."""
    if (
        blocks
        and blocks[0].part is Part.SUBHEAD
        and not any(b.part is Part.HEADLINE for b in blocks)
    ):
        return [replace(blocks[0], part=Part.HEADLINE), *blocks[1:]]
    return blocks


def _notices(archive: Archive, reading: body.Reading) -> list[str]:
    """Say what else is in the file that a checker should know of."""
    said = []
    if reading.hidden:
        said.append(f"{reading.hidden} characters of hidden text were left out.")
    if any("vbaproject" in n.lower() for n in archive.names()):
        said.append("The document contains macros; they were ignored.")
    if b"External" in (archive.read("word/_rels/settings.xml.rels") or b""):
        said.append("The document refers to a remote template; it was not loaded.")
    return said
