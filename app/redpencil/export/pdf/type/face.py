"""A face: a font file as HarfBuzz reads it, with what a PDF has to say of it."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import uharfbuzz as hb

_FORBIDDEN = 0x0002
"""Bit of OS/2.fsType: "restricted licence embedding" (OpenType specification)."""


@dataclass(eq=False)
class Face:
    """One face of one file; ``index`` counts the faces of a collection."""

    name: str
    path: Path
    index: int = 0
    advances: dict[int, float] = field(default_factory=dict)

    @cached_property
    def hb_face(self) -> hb.Face:
        """The face as HarfBuzz reads it."""
        return hb.Face(hb.Blob.from_file_path(str(self.path)), self.index)

    @cached_property
    def hb_font(self) -> hb.Font:
        """The face at one unit an em unit."""
        return hb.Font(self.hb_face)

    @cached_property
    def em(self) -> float:
        """Thousandths of an em in one of the font's units."""
        return 1000 / int(self.hb_face.upem)

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters it has."""
        return frozenset(chr(c) for c in self.hb_face.unicodes if not 0xD800 <= c < 0xE000)

    @cached_property
    def tables(self) -> frozenset[str]:
        """Tags of the tables that the file has."""
        return frozenset(self.hb_face.table_tags)

    @property
    def usable(self) -> bool:
        """Whether it has outlines and may be embedded."""
        if not self.tables & {"glyf", "CFF "}:
            return False
        os2 = bytes(self.hb_face.reference_table("OS/2").data or b"")
        allowed = struct.unpack(">H", os2[8:10])[0] if len(os2) >= 10 else 0
        return allowed & 0x000F != _FORBIDDEN

    def advance(self, glyph: int) -> float:
        """Return a glyph's width in thousandths of an em."""
        if glyph not in self.advances:
            self.advances[glyph] = self.hb_font.get_glyph_h_advance(glyph) * self.em
        return self.advances[glyph]
