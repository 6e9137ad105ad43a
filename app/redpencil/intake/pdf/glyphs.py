"""The glyphs of a page, gathered into runs on one line with their place and size.

PDFium is not thread-safe: one process at a time reads with it (recipes, import).
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any, Final

SOFT: Final = "\u00ad"
"""A hyphen at a line's end, whether PDFium found it out or the file says so."""
_HYPHENS: Final = frozenset((0xFFFE, 0x0002, 0x00AD))
_LINE_ENDS: Final = frozenset((10, 13))
_INVISIBLE: Final = frozenset((3, 7))
"""Text render modes that draw nothing (ISO 32000-1, 9.3.6)."""
_JUMP: Final = 1.9
"""Ems of white between two glyphs from which on they stand in two columns or cells."""
_WHITE: Final = 250


@dataclass(frozen=True, slots=True)
class Run:
    """Words on one line without a wide gap; points from the page's lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool = False
    hidden: bool = False

    @property
    def width(self) -> float:
        """Points."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """Height of its middle above the page's foot."""
        return (self.bottom + self.top) / 2

    def level_with(self, other: Run) -> bool:
        """Tell whether both stand on one line: they share half of the lower one's height."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > 0.5 * min(self.top - self.bottom, other.top - other.bottom)


@dataclass(slots=True)
class _Open:
    """A run while it grows."""

    first: int
    letters: list[int]
    left: float
    bottom: float
    right: float
    top: float

    def takes(self, box: Any, em: float) -> bool:
        """Tell whether a glyph goes on on this line, right behind the last."""
        if box.right <= box.left:
            return True
        shared = min(self.top, box.top) - max(self.bottom, box.bottom)
        level = shared > 0.4 * min(self.top - self.bottom, box.top - box.bottom)
        return bool(level and -em < box.left - self.right < _JUMP * em)

    def add(self, letter: int, box: Any) -> None:
        self.letters.append(letter)
        if box.right > box.left:
            self.right = max(self.right, box.right)
            self.bottom, self.top = min(self.bottom, box.bottom), max(self.top, box.top)


def runs(page: Any) -> list[Run]:
    """Return the runs of a page of pypdfium2's in the file's own order."""
    import pypdfium2.raw as c

    text = page.get_textpage()
    found: list[Run] = []
    opened: _Open | None = None
    box = c.FS_RECTF()
    reference = ctypes.byref(box)
    for number in range(c.FPDFText_CountChars(text)):
        letter = c.FPDFText_GetUnicode(text, number)
        if letter in _LINE_ENDS:
            _close(text, opened, found)
            opened = None
            continue
        known = c.FPDFText_GetLooseCharBox(text, number, reference)
        if not known or (letter == 32 and opened is None):
            continue
        em = max(1.0, box.top - box.bottom)
        if opened is not None and not opened.takes(box, em):
            _close(text, opened, found)
            opened = None
        if opened is None:
            if letter == 32:
                continue
            opened = _Open(number, [], box.left, box.bottom, box.right, box.top)
        opened.add(0xAD if letter in _HYPHENS else letter, box)
    _close(text, opened, found)
    return found


def _close(text: Any, opened: _Open | None, found: list[Run]) -> None:
    if opened is None:
        return
    words = _words(opened.letters)
    if words.strip():
        import pypdfium2.raw as c

        found.append(
            Run(
                words.rstrip(), opened.left, opened.bottom, opened.right, opened.top,
                c.FPDFText_GetFontSize(text, opened.first) or (opened.top - opened.bottom),
                c.FPDFText_GetFontWeight(text, opened.first) >= 600,
                _is_hidden(text, opened.first),
            )
        )  # fmt: skip


def _words(letters: list[int]) -> str:
    """Join code units; two halves of one character become it again."""
    raw = "".join(map(chr, letters))
    if any(0xD800 <= n < 0xE000 for n in letters):
        raw = raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return raw


def _is_hidden(text: Any, number: int) -> bool:
    """Tell whether a glyph is drawn invisibly, or in white."""
    import pypdfium2.raw as c

    drawn = c.FPDFText_GetTextObject(text, number)
    if drawn and c.FPDFTextObj_GetTextRenderMode(drawn) in _INVISIBLE:
        return True
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not c.FPDFText_GetFillColor(
        text, number, ctypes.byref(red), ctypes.byref(green), ctypes.byref(blue),
        ctypes.byref(alpha),
    ):  # fmt: skip
        return False
    return min(red.value, green.value, blue.value) >= _WHITE or alpha.value == 0
