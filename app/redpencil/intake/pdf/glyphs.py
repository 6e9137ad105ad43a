"""The glyphs of a page, gathered into runs on one line with their place and size.

PDFium is not thread-safe: one process at a time reads with it (recipes, import).
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from statistics import median
from typing import Any, Final

SOFT: Final = "\u00ad"
"""A hyphen at a line's end, whether PDFium found it out or the file says so."""
_HYPHENS: Final = frozenset((0xFFFE, 0x0002, 0x00AD))
_LINE_ENDS: Final = frozenset((10, 13))
_INVISIBLE: Final = frozenset((3, 7))
"""Text render modes that draw nothing (ISO 32000-1, 9.3.6)."""
_JUMP: Final = 1.2
"""Ems of white between two glyphs from which on they stand in two columns or cells."""
_WHITE: Final = 250
_TURNED: Final = 0.1
"""Radians."""


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
    turned: bool = False
    """Whether it does not run along the page, as notes in the margin do."""

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

        last = opened.first + len(opened.letters) - 1
        found.append(
            Run(
                words.rstrip(), opened.left, opened.bottom, opened.right, opened.top,
                _usual_size(text, opened.first, last) or (opened.top - opened.bottom) / 1.2,
                all(c.FPDFText_GetFontWeight(text, n) >= 600 for n in (opened.first, last)),
                is_hidden(text, opened.first),
                abs(c.FPDFText_GetCharAngle(text, opened.first)) > _TURNED,
            )
        )  # fmt: skip


def _usual_size(text: Any, first: int, last: int) -> float:
    """Return the middle one of three glyphs' sizes: a capital or a note's number is no guide."""
    sizes = [_size(text, number) for number in (first, (first + last) // 2, last)]
    return median([size for size in sizes if size > 0] or [0.0])


def _size(text: Any, number: int) -> float:
    """Return the size in which a glyph is drawn: its font's size times its matrix."""
    import pypdfium2.raw as c

    matrix = c.FS_MATRIX()
    if not c.FPDFText_GetMatrix(text, number, ctypes.byref(matrix)):
        return float(c.FPDFText_GetFontSize(text, number))
    scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
    return float(c.FPDFText_GetFontSize(text, number) * scale)


def _words(letters: list[int]) -> str:
    """Join code units; two halves of one character become it again."""
    raw = "".join(map(chr, letters))
    if any(0xD800 <= n < 0xE000 for n in letters):
        raw = raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return raw


def is_hidden(text: Any, number: int) -> bool:
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
