"""Words as glyphs: shaped once by HarfBuzz, kept, and drawn as often as they occur."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import uharfbuzz as hb

from redpencil.export.pdf.type.face import Face

_PLAIN: Final = {
    "kern": True,
    "mark": True,
    "mkmk": True,
    "ccmp": True,
    "liga": False,
    "clig": False,
}
"""One glyph a letter where the script allows it: text that is copied out stays as it was."""
_JOINED: Final = {"kern": True}


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """Glyphs of one face in one direction, in thousandths of an em."""

    face: Face
    text: str
    width: float
    shows: tuple[tuple[float, str], ...]
    """Rise above the line, and what stands between the brackets of a TJ."""
    glyphs: tuple[tuple[int, str], ...]
    """Glyph and the text it stands for."""
    faithful: bool
    """Whether the glyphs say the text; else the text has to be said with them."""


@lru_cache(maxsize=20_000)
def shape(face: Face, text: str, rightwards: bool, language: str) -> Word:
    """Return a word shaped; ``rightwards`` is False where it runs from right to left."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.guess_segment_properties()
    buffer.direction = "LTR" if rightwards else "RTL"
    if language:
        buffer.language = language
    simple = all(c < "\u0590" for c in text)
    hb.shape(face.hb_font, buffer, _PLAIN if simple else _JOINED)
    infos, places = buffer.glyph_infos, buffer.glyph_positions or []
    clusters = _clusters(text, [i.cluster for i in infos])
    glyphs = tuple((i.codepoint, clusters[i.cluster]) for i in infos)
    order = [i.cluster for i in infos]
    placed, end = _placed(face, infos, places)
    return Word(
        face,
        text,
        sum(p.x_advance for p in places) * face.em,
        tuple(_shows(face, placed, end)),
        glyphs,
        not rightwards or order == list(range(len(text))),
    )


def _clusters(text: str, starts: Sequence[int]) -> dict[int, str]:
    """Return the text of every cluster."""
    edges = sorted({*starts, len(text)})
    return {a: text[a:b] for a, b in pairwise(edges)}


def _placed(face: Face, infos: Any, places: Any) -> tuple[list[_Glyph], float]:
    """Return glyphs from left to right, each with its place, and where the next word begins."""
    made, pen = [], 0.0
    for info, place in zip(infos, places, strict=True):
        made.append((info.codepoint, pen + place.x_offset * face.em, place.y_offset * face.em))
        pen += place.x_advance * face.em
    return made, pen


_Glyph = tuple[int, float, float]
"""Number, distance from the word's start, rise; in thousandths of an em."""


def _shows(face: Face, placed: list[_Glyph], end: float) -> Iterator[tuple[float, str]]:
    """Yield the contents of TJ operators; a new one wherever the rise changes."""
    pieces: list[str] = []
    risen, at, hexes = 0.0, 0.0, ""
    for glyph, x, rise in placed:
        if rise != risen or abs(at - x) >= 0.5:
            if hexes:
                pieces.append(f"<{hexes}>")
                hexes = ""
            if rise != risen and pieces:
                yield risen, "".join(pieces)
                pieces = []
            risen = rise
            if abs(at - x) >= 0.5:
                pieces.append(f"{at - x:.0f}")
                at = x
        hexes += f"{glyph:04X}"
        at += face.advance(glyph)
    if hexes:
        pieces.append(f"<{hexes}>")
    if abs(at - end) >= 0.5:
        pieces.append(f"{at - end:.0f}")
    yield risen, "".join(pieces)


def joins(letter: str) -> bool:
    """Tell whether a letter belongs to the one before it: accents, joiners, selectors."""
    return (
        unicodedata.category(letter) in ("Mn", "Me", "Mc")
        or letter in "\u200c\u200d\ufe0e\ufe0f"
        or "\U0001f3fb" <= letter <= "\U0001f3ff"
    )
