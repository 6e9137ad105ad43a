"""Fonts embedded, so that the sheet looks the same where they are not installed."""

from __future__ import annotations

import uuid
from typing import Any, Final

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

from redpencil.base import resources
from redpencil.export.docx.styles import SANS, SERIF

_EMBEDDED: Final = (
    (SERIF, "Regular", "SourceSerif4-Regular"), (SERIF, "Bold", "SourceSerif4-Semibold"),
    (SERIF, "Italic", "SourceSerif4-It"), (SERIF, "BoldItalic", "SourceSerif4-SemiboldIt"),
    (SANS, "Regular", "SourceSans3-Regular"),
    (SANS, "Bold", "SourceSans3-Semibold"),
)  # fmt: skip
_OBFUSCATED: Final = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def embed(document: Document) -> None:
    """Embed our fonts, obfuscated as ECMA-376 part 4, section 2.8.1 says.

    The first 32 bytes are mixed with a key that the font table names. A template without a font
    table keeps its own fonts.
    """
    table = next(
        (r.target_part for r in document.part.rels.values()
         if r.reltype == RELATIONSHIP_TYPE.FONT_TABLE), None,
    )  # fmt: skip
    if table is None:
        return
    entries: dict[str, Any] = {}
    for number, (family, face, name) in enumerate(_EMBEDDED, 1):
        key = uuid.uuid5(uuid.NAMESPACE_URL, f"redpencil:{name}")
        data = resources.path(f"fonts/{name}.ttf").read_bytes()
        place = PackURI(f"/word/fonts/redpencil{number}.odttf")
        relation = table.relate_to(
            Part(place, _OBFUSCATED, _mixed(data, key), table.package), RELATIONSHIP_TYPE.FONT
        )
        entry = entries.setdefault(family, _element("font", name=family))
        fitted = _element(f"embed{face}", fontKey=f"{{{str(key).upper()}}}")
        fitted.set(qn("r:id"), relation)
        entry.append(fitted)
    table._blob = _with_entries(table.blob, entries)


def _element(tag: str, **attributes: str) -> Any:
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _mixed(data: bytes, key: uuid.UUID) -> bytes:
    mask = key.bytes[::-1]
    head = bytes(b ^ mask[i % 16] for i, b in enumerate(data[:32]))
    return head + data[32:]


def _with_entries(blob: bytes, entries: dict[str, Any]) -> bytes:
    """Return the font table with our fonts instead of others of the same name."""
    root = etree.fromstring(blob)
    for old in root.findall(qn("w:font")):
        if old.get(qn("w:name")) in entries:
            root.remove(old)
    for entry in entries.values():
        root.append(entry)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
