"""Styles and embedded fonts: a newsroom's template may bring its own of the same names."""

from __future__ import annotations

import uuid
from typing import Any, Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from redpencil.base import resources
from redpencil.export.docx.parts import ACCENT, INK, MUTED, element

SERIF: Final = "Source Serif 4"
SANS: Final = "Source Sans 3"
FAINT: Final = RGBColor(0x9A, 0x96, 0x8E)

_PARAGRAPHS: Final = (
    # name, font, size, line, before, after, colour, bold, italic
    ("RP Kicker", SANS, 8.5, 11, 4, 2, ACCENT, True, False),
    ("RP Lead", SANS, 8, 11, 0, 8, MUTED, False, False),
    ("RP Small heading", SANS, 9, 12, 10, 3, INK, True, False),
    ("RP Label", SANS, 6.6, 8.5, 2, 0, MUTED, False, False),
    ("RP Value", SANS, 8.6, 11, 0, 3, INK, False, False),
    ("RP Cell", SANS, 8.2, 10.8, 1, 1, INK, False, False),
    ("RP Body", SERIF, 10.4, 15.5, 0, 5, INK, False, False),
    ("RP Headline", SERIF, 15, 20, 0, 5, INK, True, False),
    ("RP Deck", SERIF, 10.4, 15.5, 0, 4, INK, False, True),
    ("RP Subhead", SANS, 10, 14, 4, 3, INK, True, False),
    ("RP Caption", SERIF, 9, 13.5, 0, 4, INK, False, True),
    ("RP Furniture", SANS, 7.6, 10.5, 0, 3, FAINT, False, False),
    ("RP Margin", SANS, 7.4, 11.5, 0, 0, MUTED, False, False),
    ("RP Claim", SERIF, 10.8, 14.6, 4, 1, INK, False, False),
    ("RP Meta", SANS, 7.6, 10.4, 0, 3, MUTED, False, False),
    ("RP Detail", SANS, 8.6, 11.6, 0, 2, INK, False, False),
    ("RP Ruled line", SANS, 8.6, 17, 0, 0, INK, False, False),
    ("RP Number", SERIF, 17, 20, 2, 0, INK, True, False),
    ("RP Running", SANS, 7.4, 10, 0, 0, MUTED, False, False),
)
_EMBEDDED: Final = (
    (SERIF, "Regular", "SourceSerif4-Regular"), (SERIF, "Bold", "SourceSerif4-Semibold"),
    (SERIF, "Italic", "SourceSerif4-It"), (SANS, "Regular", "SourceSans3-Regular"),
    (SANS, "Bold", "SourceSans3-Semibold"),
)  # fmt: skip


def add(document: Document) -> None:
    """Add our styles, where the document does not have them, and set its headings."""
    for look in _PARAGRAPHS:
        if look[0] not in document.styles:
            style: Any = document.styles.add_style(look[0], WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = document.styles["Normal"]
            _dress(style, *look[1:])
    _dress(document.styles["Title"], SERIF, 23, 27.5, 0, 6, INK, True, False)
    _dress(document.styles["Heading 1"], SERIF, 16, 20, 0, 2, INK, True, False)
    borders = document.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        document.styles["Title"].element.pPr.remove(borders)


def _dress(
    style: Any, font: str, size: float, line: float, before: float, after: float,
    colour: RGBColor, bold: bool, italic: bool,
) -> None:  # fmt: skip
    style.font.name, style.font.size = font, Pt(size)
    style.font.bold, style.font.italic, style.font.color.rgb = bold, italic, colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), font)
    layout = style.paragraph_format
    layout.line_spacing, layout.space_before, layout.space_after = Pt(line), Pt(before), Pt(after)


def embed_fonts(document: Document) -> None:
    """Embed our fonts, so that the sheet looks the same where they are not installed.

    Obfuscated as ECMA-376 part 4, section 2.8.1 says: the first 32 bytes mixed with the key.
    """
    table = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    entries: dict[str, Any] = {}
    for number, (family, face, name) in enumerate(_EMBEDDED, 1):
        key = uuid.uuid5(uuid.NAMESPACE_URL, f"redpencil:{name}")
        data = resources.path(f"fonts/{name}.ttf").read_bytes()
        place = PackURI(f"/word/fonts/font{number}.odttf")
        part = Part(place, _OBFUSCATED, _mixed(data, key), table.package)
        relation = table.relate_to(part, RELATIONSHIP_TYPE.FONT)
        entry = entries.setdefault(family, element("font", name=family))
        fitted = element(f"embed{face}", fontKey=f"{{{str(key).upper()}}}")
        fitted.set(qn("r:id"), relation)
        entry.append(fitted)
    table._blob = _with_entries(table.blob, entries.values())
    document.settings.element.insert(0, element("embedTrueTypeFonts"))


_OBFUSCATED: Final = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def _mixed(data: bytes, key: uuid.UUID) -> bytes:
    mask = key.bytes[::-1]
    head = bytes(b ^ mask[i % 16] for i, b in enumerate(data[:32]))
    return head + data[32:]


def _with_entries(blob: bytes, entries: Any) -> bytes:
    from lxml import etree

    root = etree.fromstring(blob)
    for entry in entries:
        root.append(entry)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
