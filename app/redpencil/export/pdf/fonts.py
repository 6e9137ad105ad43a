"""Embedded fonts, and for each run of text one that has its letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from redpencil.base import resources

SERIF: Final = "SourceSerif4-Regular"
SERIF_ITALIC: Final = "SourceSerif4-It"
SERIF_STRONG: Final = "SourceSerif4-Semibold"
SERIF_STRONG_ITALIC: Final = "SourceSerif4-SemiboldIt"
SANS: Final = "SourceSans3-Regular"
SANS_ITALIC: Final = "SourceSans3-It"
SANS_STRONG: Final = "SourceSans3-Semibold"
SANS_BOLD: Final = "SourceSans3-Bold"

_OURS: Final = (
    SERIF, SERIF_ITALIC, SERIF_STRONG, SERIF_STRONG_ITALIC,
    SANS, SANS_ITALIC, SANS_STRONG, SANS_BOLD,
)  # fmt: skip
_SYSTEM: Final = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    "/Library/Fonts/Arial Unicode.ttf",
    "C:/Windows/Fonts/arial.ttf",
    "C:/Windows/Fonts/seguisym.ttf",
)
"""Where letters that ours lack may be found; a font that is not there is passed over."""
_BAD: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_MISSING: Final = "□"
"""Shown for a letter that no font has: Source Sans has it, every reader knows it."""


@cache
def register() -> None:
    """Make our fonts known to reportlab, once."""
    for name in _OURS:
        pdfmetrics.registerFont(TTFont(name, str(resources.path(f"fonts/{name}.ttf"))))


@cache
def _fallbacks() -> tuple[str, ...]:
    """Return the names of the system's fonts that could be registered."""
    names = []
    for place in _SYSTEM:
        path = Path(place)
        if path.is_file():
            try:
                pdfmetrics.registerFont(TTFont(path.stem, place))
            except TTFError:
                continue
            names.append(path.stem)
    return tuple(names)


@cache
def _has(font: str, letter: str) -> bool:
    return ord(letter) in pdfmetrics.getFont(font).face.charToGlyph


@cache
def _font_for(letter: str, font: str) -> str:
    """Return a font that has the letter; "" where none has."""
    if letter.isspace() or _has(font, letter):
        return font
    return next((name for name in _fallbacks() if _has(name, letter)), "")


def runs(text: str, font: str) -> Iterator[tuple[str, str]]:
    """Cut text into (font, text); what no font has becomes a visible replacement."""
    text = _BAD.sub(_MISSING, text)
    current = font
    pieces: list[str] = []
    for letter in text:
        name = _font_for(letter, font)
        used = name or SANS
        if used != current and pieces:
            yield current, "".join(pieces)
            pieces = []
        current = used
        pieces.append(letter if name else _MISSING)
    if pieces:
        yield current, "".join(pieces)


def markup(text: str, font: str) -> str:
    """Return text as reportlab's paragraph markup, set in ``font`` and its fallbacks."""
    return "".join(
        escape(words) if name == font else f'<font name="{name}">{escape(words)}</font>'
        for name, words in runs(text, font)
    )


def plain(text: str, font: str, limit: int) -> str:
    """Return one line for the canvas: letters the font lacks replaced, cut at ``limit``."""
    shown = "".join(
        letter if letter.isspace() or _has(font, letter) else "?" for letter in _BAD.sub("?", text)
    )
    return shown if len(shown) <= limit else shown[: limit - 1].rstrip() + "…"
