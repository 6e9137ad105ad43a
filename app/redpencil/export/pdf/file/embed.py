"""Fonts in the file: subset by HarfBuzz, addressed by glyph, with the way back to text."""

from __future__ import annotations

import struct

import uharfbuzz as hb

from redpencil.export.pdf.file import syntax
from redpencil.export.pdf.file.document import SheetDocument
from redpencil.export.pdf.type.face import Face


def composite(document: SheetDocument, face: Face, glyphs: dict[int, str], number: int) -> None:
    """Write a face with the glyphs used, each with its text, as object ``number``.

    Type 0 with Identity-H: codes are glyphs (ISO 32000-1, 9.7).
    """
    name = f"{_tag(number)}+{_postscript(face)}".encode()
    flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    if "glyf" in face.tables:
        program = _subset(face, glyphs, flags)
        font_file = document.put(syntax.stream(program, b"/Length1 %d" % len(program)))
        kind, entry = b"/CIDFontType2/CIDToGIDMap/Identity", b"/FontFile2 "
    else:
        program = _subset(face, glyphs, flags | hb.SubsetFlags.CFF_IDENTITY_CHARSET)
        outlines = bytes(hb.Face(program).reference_table("CFF ").data)
        font_file = document.put(syntax.stream(outlines, b"/Subtype/CIDFontType0C"))
        kind, entry = b"/CIDFontType0", b"/FontFile3 "
    descriptor = document.put(_descriptor(face, name, entry + syntax.ref(font_file), flags=4))
    widths = b" ".join(b"%d[%.0f]" % (g, face.advance(g)) for g in sorted(glyphs))
    inner = document.put(
        b"<</Type/Font/Subtype%s/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/FontDescriptor %s/DW 0/W[%s]>>"
        % (kind, name, syntax.ref(descriptor), widths)
    )
    back = document.put(syntax.stream(_to_unicode(glyphs)))
    document.put(
        b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]"
        b"/ToUnicode %s>>" % (name, syntax.ref(inner), syntax.ref(back)),
        number,
    )


def simple(document: SheetDocument, face: Face) -> int:
    """Write a face with the letters of Windows-1252, for typing in forms; return its number.

    Readers of PDF type in a form with a simple font only (ISO 32000-1, 12.7.3.3).
    """
    codes = {i: bytes([i]).decode("cp1252", "ignore") for i in range(32, 256)}
    given = hb.SubsetInput()
    given.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    for letter in codes.values():
        if letter:
            given.unicode_set.add(ord(letter))
    program = bytes(hb.subset(face.hb_face, given).blob.data)
    font_file = document.put(syntax.stream(program, b"/Length1 %d" % len(program)))
    name = f"REDPEN+{_postscript(face)}".encode()
    descriptor = _descriptor(face, name, b"/FontFile2 " + syntax.ref(font_file), flags=32)
    nominal = face.hb_font.get_nominal_glyph
    glyphs = (nominal(ord(letter)) if letter else None for letter in codes.values())
    widths = b" ".join(b"%.0f" % (face.advance(g) if g else 0) for g in glyphs)
    return document.put(
        b"<</Type/Font/Subtype/TrueType/BaseFont/%s/Encoding/WinAnsiEncoding/FirstChar 32"
        b"/LastChar 255/Widths[%s]/FontDescriptor %s>>"
        % (name, widths, syntax.ref(document.put(descriptor)))
    )


def _subset(face: Face, glyphs: dict[int, str], flags: hb.SubsetFlags) -> bytes:
    given = hb.SubsetInput()
    given.flags = flags
    given.pin_all_axes_to_default(face.hb_face)
    given.glyph_set.update(glyphs)
    given.drop_table_tag_set.update(_table(t) for t in ("GSUB", "GPOS", "GDEF", "kern", "name"))
    return bytes(hb.subset(face.hb_face, given).blob.data)


def _table(tag: str) -> int:
    """Return a table's tag as HarfBuzz counts it."""
    return int.from_bytes(tag.encode("ascii"), "big")


def _descriptor(face: Face, name: bytes, file: bytes, *, flags: int) -> bytes:
    head = bytes(face.hb_face.reference_table("head").data)
    box = [v * face.em for v in struct.unpack(">4h", head[36:44])]
    lines = face.hb_font.get_font_extents("ltr")
    italic = 64 if name.endswith(b"It") else 0
    return (
        b"<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%.0f %.0f %.0f %.0f]/ItalicAngle %d"
        b"/Ascent %.0f/Descent %.0f/CapHeight 660/StemV 80%s>>"
        % (
            name, flags | italic, *box, -12 if italic else 0, lines.ascender * face.em,
            lines.descender * face.em, file,
        )
    )  # fmt: skip


def _postscript(face: Face) -> str:
    return "".join(c for c in face.name if c.isascii() and (c.isalnum() or c in "-_")) or "Face"


def _tag(number: int) -> str:
    """Return the six capitals that mark a subset, different for each font of a file."""
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, 26)
        letters += chr(65 + rest)
    return letters


def _to_unicode(glyphs: dict[int, str]) -> bytes:
    """Return the map from glyphs to text (ISO 32000-1, 9.10.3)."""
    pairs = [
        b"<%04X><%s>" % (glyph, letters.encode("utf-16-be", "replace").hex().upper().encode())
        for glyph, letters in sorted(glyphs.items())
    ]
    blocks = b"".join(
        b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block))
        for block in (pairs[i : i + 100] for i in range(0, len(pairs), 100))
    )
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"
        + blocks
        + b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
