"""PDF files typeset for tests: paragraphs in columns, in whichever order they are written."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

KEY = "open sesame"
FONT, SIZE, LEADING = "Times-Roman", 10.0, 12.5


@dataclass(frozen=True)
class Layout:
    """A page: its size and columns in points, and what stands around them."""

    width: float = 595.0
    height: float = 842.0
    columns: int = 1
    margin: float = 60.0
    gutter: float = 18.0
    hyphens: bool = False
    head: str = ""
    foot: str = ""
    headline: str = ""


@dataclass(frozen=True)
class Word:
    """A line that is to be drawn."""

    text: str
    x: float
    y: float
    font: str = FONT
    size: float = SIZE


def typeset(
    paragraphs: Sequence[str],
    layout: Layout,
    order: Callable[[list[Word]], list[Word]] = list,
    password: str = "",
) -> bytes:
    """Return a PDF whose lines are written in the order that ``order`` gives to each page's."""
    stream = io.BytesIO()
    lock = StandardEncryption(password) if password else None
    canvas = Canvas(stream, pagesize=(layout.width, layout.height), encrypt=lock)
    for page in _pages(paragraphs, layout):
        for line in order(page):
            canvas.setFont(line.font, line.size)
            canvas.drawString(line.x, line.y, line.text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def locked_pdf(text: str) -> bytes:
    return typeset([text], Layout(), password=KEY)


def shuffled(page: list[Word]) -> list[Word]:
    """As a page comes from a layout program: frames in the order in which they were drawn."""
    return sorted(page, key=lambda w: (random.Random(w.x).random(), -w.y))


def across(page: list[Word]) -> list[Word]:
    """Line by line over all columns."""
    return sorted(page, key=lambda w: (-w.y, w.x))


def scattered(page: list[Word]) -> list[Word]:
    """Each line anywhere."""
    return random.Random(7).sample(page, len(page))


def _pages(paragraphs: Sequence[str], layout: Layout) -> list[list[Word]]:
    inner = layout.width - 2 * layout.margin
    wide = (inner - (layout.columns - 1) * layout.gutter) / layout.columns
    lines = [line for p in paragraphs for line in [*_broken(p, wide, layout.hyphens), ""]]
    pages: list[list[Word]] = []
    while lines:
        number = len(pages) + 1
        page = _around(layout, number)
        top = layout.height - layout.margin
        if layout.headline and number == 1:
            page.append(Word(layout.headline, layout.margin, top - 24, "Times-Bold", 24))
            top -= 50
        for column in range(layout.columns):
            x = layout.margin + column * (wide + layout.gutter)
            y = top - SIZE
            while lines and y > layout.margin:
                text = lines.pop(0)
                if text or y < top - SIZE:  # no blank line at the top of a column
                    page += [Word(text, x, y)] if text else []
                    y -= LEADING
        pages.append(page)
    return pages


def _around(layout: Layout, number: int) -> list[Word]:
    found = []
    if layout.head:
        found.append(Word(layout.head, layout.margin, layout.height - 34, size=8))
    if layout.foot:
        found.append(Word(f"{layout.foot} {number}", layout.margin, 28, size=8))
    return found


def _broken(paragraph: str, wide: float, hyphens: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in paragraph.split():
        longer = f"{line} {word}".strip()
        if stringWidth(longer, FONT, SIZE) <= wide:
            line = longer
            continue
        head, tail = _parted(line, word, wide) if hyphens else ("", word)
        lines.append(f"{line} {head}".strip() if head else line)
        line = tail
    return [*lines, line]


def _parted(line: str, word: str, wide: float) -> tuple[str, str]:
    """Part a word with a hyphen where it fits: three letters at least on both lines."""
    for cut in range(len(word) - 3, 2, -1):
        if not word.isalpha():
            break
        if stringWidth(f"{line} {word[:cut]}-", FONT, SIZE) <= wide:
            return f"{word[:cut]}-", word[cut:]
    return "", word
