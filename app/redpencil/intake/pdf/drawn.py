"""Whether figures are drawn as what is copied: a PDF may draw a 5 and call it a 9 (ToUnicode).

A figure is told by the holes that its shape encloses, which are the same in any font: an 8 has
two, a 0, 6 or 9 one, a 1, 2, 3, 5 or 7 none; a 4 may be open. What is swapped for one with as many
holes is not found, nor is any letter.
"""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator
from statistics import median
from typing import Any, Final

from redpencil.intake.pdf import glyphs

HOLES: Final = {"0": (1, 2), "6": (1,), "8": (2,), "9": (1,)} | dict.fromkeys("12357", (0,))
"""A zero may bear a stroke or a dot."""
SAMPLES: Final = 3
"""Drawings of a figure in a font that have all to be of another: one may be blotted."""
MOST: Final = 60
"""Figures that are looked at, so that it stays quick."""
_HEIGHT: Final = 40
"""Pixels of a figure as it is drawn for the look."""
_CONTRAST: Final = 55
"""Of 255 between ink and paper: hairlines of display type are grey at this size."""
_SPECK: Final = 4
"""Pixels of a hole that counts."""


class Look:
    """Looks at the figures of one document, page by page."""

    def __init__(self) -> None:
        self._seen: Counter[tuple[bytes, str]] = Counter()
        self._other: Counter[tuple[bytes, str]] = Counter()
        self._left = MOST

    @property
    def misread(self) -> bool:
        """Whether a figure is drawn as another one wherever it was looked at, twice at least."""
        return any(2 <= seen == self._other[key] for key, seen in self._seen.items())

    def take(self, page: Any) -> None:
        """Look at a page's figures, as many as are still wanted."""
        text = page.get_textpage()
        for number, figure, font in _figures(text):
            if not self._left:
                return
            key = (font, figure)
            if self._seen[key] >= SAMPLES or (box := _box(text, number)) is None:
                continue
            self._left -= 1
            holes = _holes(page, box)
            if holes is not None:
                self._seen[key] += 1
                self._other[key] += holes not in HOLES[figure]


def _figures(text: Any) -> Iterator[tuple[int, str, bytes]]:
    """Yield the place, the figure and the font's name of each figure."""
    import pypdfium2.raw as c

    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(128)
    for number in range(c.FPDFText_CountChars(text)):
        figure = chr(c.FPDFText_GetUnicode(text, number))
        turned = figure not in HOLES or c.FPDFText_GetCharAngle(text, number) != 0
        if not turned and not glyphs.is_hidden(text, number):
            c.FPDFText_GetFontInfo(text, number, name, len(name), ctypes.byref(flags))
            yield number, figure, name.value


def _box(text: Any, number: int) -> tuple[float, float, float, float] | None:
    """Return what a figure covers (left, bottom, right, top), None where it is too small."""
    import pypdfium2.raw as c

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    known = c.FPDFText_GetCharBox(
        text, number, ctypes.byref(left), ctypes.byref(right), ctypes.byref(bottom),
        ctypes.byref(top),
    )  # fmt: skip
    if not known or top.value - bottom.value < 3 or right.value - left.value < 1:
        return None
    return left.value, bottom.value, right.value, top.value


def _holes(page: Any, box: tuple[float, float, float, float]) -> int | None:
    """Draw what is in a box and count the holes in it; None where nothing is drawn."""
    left, bottom, right, top = box
    scale = _HEIGHT / (top - bottom)
    edge = 2 / scale
    width, height = page.get_size()
    crop = (left - edge, bottom - edge, width - right - edge, height - top - edge)
    if min(crop) < 0:
        return None
    drawn = page.render(scale=scale, crop=crop, grayscale=True)
    stride, pixels = drawn.stride, bytes(drawn.buffer)
    rows = [pixels[y * stride : y * stride + drawn.width] for y in range(drawn.height)]
    drawn.close()
    paper = median((*rows[0], *rows[-1], *(row[0] for row in rows), *(row[-1] for row in rows)))
    inked = [[abs(pixel - paper) > _CONTRAST for pixel in row] for row in rows]
    return _count(inked) if any(map(any, inked)) else None


def _count(inked: list[list[bool]]) -> int:
    """Count the areas without ink that ink encloses."""
    height, width = len(inked), len(inked[0])
    bare = {(y, x) for y in range(height) for x in range(width) if not inked[y][x]}
    holes = 0
    while bare:
        area = [bare.pop()]
        open_, size = False, 0
        while area:
            y, x = area.pop()
            size += 1
            open_ = open_ or y in (0, height - 1) or x in (0, width - 1)
            for near in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if near in bare:
                    bare.remove(near)
                    area.append(near)
        holes += not open_ and size >= _SPECK
    return holes
