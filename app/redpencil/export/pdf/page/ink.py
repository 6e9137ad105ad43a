"""Lines of text as the operators that draw them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from redpencil.export.pdf.type.bidi import visual_order
from redpencil.export.pdf.type.shaping import Word
from redpencil.export.pdf.type.text import Atom, Line, Look, Part, Span

_SLOPE = 0.31
"""Of the size: how far below the middle of its line text stands."""
Fonts = Callable[[Word], str]
"""Returns the name of a word's font in the file, and remembers its glyphs."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """Operators for words set in one way on one line, and where they stand."""

    code: str
    span: Span
    x: float
    y: float
    width: float
    size: float


@lru_cache(maxsize=64)
def rgb(colour: str) -> str:
    """Return a colour of six hexadecimal digits as operands."""
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.3g}" for i in (0, 2, 4))


def baseline(look: Look) -> float:
    """Return how far below the top of a line its letters stand."""
    return look.leading / 2 + look.size * _SLOPE


def strokes(
    lines: Sequence[Line], look: Look, right: int, box: tuple[float, float, float], fonts: Fonts
) -> Iterator[Stroke]:
    """Yield what draws lines in a box: left, top and width in points. In the text's order."""
    left, top, width = box
    y = top - baseline(look)
    for line in lines:
        x = left + _start(look.align, right, width - line.width)
        if line.drawn is None:
            drawn = list(_drawn(line, look, fonts))
            if line.repeated:
                line.drawn = drawn
        else:
            drawn = line.drawn
        for part in drawn:
            yield _stroke(part, x + part.x, y)
        y -= look.leading


def _start(align: str, right: int, free: float) -> float:
    """Return how much of what is left of a line stands before its words."""
    if align == "start":
        return free * right
    if align == "end":
        return free * (1 - right)
    return free / 2 if align == "middle" else 0.0


def _drawn(line: Line, look: Look, fonts: Fonts) -> Iterator[Part]:
    """Yield a line's parts, each with its left edge from the beginning of the line."""
    for piece, x, taken in _placed(list(_pieces(line.atoms)), 0.0):
        first = piece[0]
        name = [fonts(atom.word) for atom in piece][-1]
        head = f"/{name} {first.size:g} Tf {rgb(first.span.colour or look.colour)} rg "
        leftwards = tuple(piece) if first.level % 2 else ()
        shown = "" if leftwards else _rightwards([a.word for a in piece], first.size)
        yield Part(first.span, first.size, x, taken, head, shown, leftwards)


def _stroke(part: Part, x: float, y: float) -> Stroke:
    height = y + part.span.rise
    if part.leftwards:
        code = _leftwards(part.leftwards, x + part.width, height)
    else:
        code = f"1 0 0 1 {x:.2f} {height:.2f} Tm {part.shown}"
    return Stroke(part.head + code, part.span, x, y, part.width, part.size)


def _pieces(atoms: Sequence[Atom]) -> Iterator[list[Atom]]:
    """Group neighbours that are set in one way."""
    piece: list[Atom] = []
    for atom in atoms:
        if piece:
            last = piece[-1]
            if (
                last.span is not atom.span
                or last.word.face is not atom.word.face
                or last.level != atom.level
            ):
                yield piece
                piece = []
        piece.append(atom)
    if piece:
        yield piece


def _placed(pieces: list[list[Atom]], x: float) -> Iterator[tuple[list[Atom], float, float]]:
    """Yield each piece with its left edge and width, in the text's order."""
    widths = [sum(a.width for a in p) for p in pieces]
    levels = [p[0].level for p in pieces]
    if not any(levels):
        for piece, taken in zip(pieces, widths, strict=True):
            yield piece, x, taken
            x += taken
        return
    lefts = [0.0] * len(pieces)
    for place in visual_order(levels):
        lefts[place] = x
        x += widths[place]
    yield from zip(pieces, lefts, widths, strict=True)


def _rightwards(words: Sequence[Word], size: float) -> str:
    if all(w.faithful for w in words):
        return _shown(words, size)
    return " ".join(
        _shown([w], size) if w.faithful else _said(w.text, _shown([w], size)) for w in words
    )


def _leftwards(piece: Sequence[Atom], right: float, y: float) -> str:
    """Return words in the order of the text, each further to the left.

    Inside a word glyphs stand as they are seen, and are said to (ISO 32000-1, 14.8.2.3.3): so
    PDFium, Poppler and pdf.js all give the text back in its order.
    """
    code = []
    for atom in piece:
        right -= atom.width
        shown = _shown([atom.word], atom.size)
        code.append(f"1 0 0 1 {right:.2f} {y:.2f} Tm /ReversedChars BMC {shown} EMC")
    return "\n".join(code)


def _shown(words: Sequence[Word], size: float) -> str:
    """Return TJ operators for words that follow each other."""
    if all(len(w.shows) == 1 and not w.shows[0][0] for w in words):
        return f"[{' '.join(w.shows[0][1] for w in words)}]TJ"
    code = [
        f"{rise * size / 1000:.2f} Ts [{inner}]TJ" for word in words for rise, inner in word.shows
    ]
    return " ".join(code) + " 0 Ts"


def _said(text: str, code: str) -> str:
    """Say which text glyphs stand for that do not say it themselves (ISO 32000-1, 14.9.4)."""
    words = text.encode("utf-16-be", "replace").hex().upper()
    return f"/Span<</ActualText<FEFF{words}>>>BDC {code} EMC"
