"""Report to DOCX: the pieces in order, on the newsroom's template where it has one."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml import etree

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.export.docx import (
    cards,
    comments,
    contents,
    fonts,
    front,
    galley,
    grid,
    package,
    page,
    styles,
    xml,
)  # fmt: skip
from redpencil.export.docx.builder import Builder
from redpencil.export.options import ExportOptions
from redpencil.export.report import Cards, Front, Galley, Grid, Piece, Report, Section

PLACE: Final = "{{worksheet}}"
"""What a template's paragraph says where the worksheet goes; without it the body is left out."""
_BREAK: Final = "<w:pageBreakBefore/>"
_UNREADABLE: Final = (
    KeyError, ValueError, AttributeError, zipfile.BadZipFile, PackageNotFoundError,
    etree.LxmlError, OSError,
)  # fmt: skip


def write(report: Report, options: ExportOptions, work: Work, *, annotated: bool = False) -> bytes:
    """Return the DOCX's bytes; ``annotated`` is the article alone with the claims as comments.

    Raises UserError where the template is no Word document.
    """
    template = options.house.template
    document = _opened(template)
    styles.add(document, report)
    if not template:
        styles.headings(document, report)
    width = page.paper(document, options.page, landscape=report.landscape, templated=bool(template))
    page.furnish(document, report, width)
    build = Builder(document.part, report)
    start = "" if template else page.letterhead(document, report.letterhead, width)
    make = comments.pieces if annotated else _pieces
    pieces = chain((start,), make(build, document, report, width, work.part(0.0, 0.85)))
    body = _body(document, pieces)
    package.properties(document, report)
    package.keep(document, "" if annotated else report.manifest)
    if not template:
        fonts.embed(document)
    _settings(document)
    work.step(0.85, "Packing the document")
    return package.written(document, body, report.made)


def _opened(template: bytes) -> Document:
    if not template:
        return docx.Document()
    try:
        return docx.Document(io.BytesIO(template))
    except _UNREADABLE as error:
        raise UserError(
            "The house profile's template is no Word document (.docx).",
            "Open it in your word processor and save it as .docx.",
        ) from error


def _pieces(
    build: Builder, document: Document, report: Report, width: int, work: Work
) -> Iterator[str]:
    heads = [p.heading for p in report.pieces if not isinstance(p, Front) and p.heading]
    for place, piece in enumerate(report.pieces):
        work.step(place / len(report.pieces), "Setting the pages")
        if isinstance(piece, Front):
            listed = contents.table(report.contents, heads) if place == 0 else ""
            yield from front.parts(build, piece, width, listed)
        else:
            yield from _headed(build, piece, contents.anchor(heads, piece.heading))
            yield from _drawn(build, piece, width, work)
    yield xml.words("", "RPGap")


def _headed(build: Builder, piece: Galley | Cards | Grid | Any, anchor: str) -> Iterator[str]:
    words = build.bookmark(anchor, xml.run(piece.heading))
    yield xml.paragraph(words, "Heading1", about=_BREAK if piece.breaks else "")
    if piece.lead:
        yield xml.words(piece.lead, "RPLead")


def _drawn(build: Builder, piece: Piece, width: int, work: Work) -> Iterable[str]:
    match piece:
        case Galley():
            return galley.rows(build, piece, width)
        case Cards() if piece.cards:
            return cards.table(build, piece, width, work)
        case Grid() if piece.rows:
            return grid.table(build, piece, width)
        case Section() if piece.rows:
            return grid.listing(build, piece, width)
    return ()


def _settings(document: Document) -> None:
    """Mend what python-docx's model document lacks, and say that fonts are embedded."""
    settings: Any = document.settings.element
    zoom = settings.find(qn("w:zoom"))
    if zoom is not None and zoom.get(qn("w:percent")) is None:
        zoom.set(qn("w:percent"), "100")
    if settings.find(qn("w:embedTrueTypeFonts")) is None:
        made = settings.makeelement(qn("w:embedTrueTypeFonts"))
        after = [settings.find(qn(f"w:{name}")) for name in _BEFORE_FONTS]
        known = [element for element in after if element is not None]
        if known:
            known[-1].addnext(made)
        else:
            settings.insert(0, made)


_BEFORE_FONTS: Final = (
    "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime",
    "doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText",
    "printFractionalCharacterWidth", "printFormsData",
)  # fmt: skip


def _body(document: Document, pieces: Iterable[str]) -> bytes:
    """Return the document's part: the model's or template's frame, with our pieces in it."""
    root: Any = document.element
    frame = root.body
    place = next((p for p in frame.findall(qn("w:p")) if PLACE in "".join(p.itertext())), None)
    section = frame.find(qn("w:sectPr"))
    marker = frame.makeelement(qn("w:p"))
    marker.set("here", "here")
    if place is not None:
        frame.replace(place, marker)
    else:
        for child in list(frame):
            if child is not section:
                frame.remove(child)
        frame.insert(0, marker)
    shell = etree.tostring(root, encoding="unicode")
    before, _, after = shell.partition('<w:p here="here"/>')
    opening = re.compile(r"<w:document\b[^>]*>").search(before)
    said = opening.group() if opening else ""
    before = before.replace(said, _declared(said), 1)
    out = bytearray(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
    out += before.encode()
    names = _renamed(document)
    for piece in pieces:
        for usual, own in names:
            piece = piece.replace(usual, own)
        out += piece.encode()
    out += after.encode()
    return bytes(out)


def _declared(opening: str) -> str:
    """Return the opening tag with the namespaces that our pieces use."""
    missing = [
        f'xmlns:{name}="{uri}"'
        for name, uri in xml.NAMESPACES.items()
        if f"xmlns:{name}=" not in opening
    ]
    if "mc:Ignorable=" not in opening:
        missing.append('mc:Ignorable="w14"')
    return f"{opening[:-1]} {' '.join(missing)}>"


def _renamed(document: Document) -> list[tuple[str, str]]:
    """Return what a template calls our styles: "Heading 1" may be "berschrift1" there."""
    names = []
    for style in document.styles:
        name = str(style.name)
        usual = name.replace(" ", "")
        if style.style_id != usual and (name in ("Title", "Heading 1") or name.startswith("RP ")):
            names += [
                (f'<w:{tag} w:val="{usual}"/>', f'<w:{tag} w:val="{style.style_id}"/>')
                for tag in ("pStyle", "rStyle", "tblStyle")
            ]
    return names
