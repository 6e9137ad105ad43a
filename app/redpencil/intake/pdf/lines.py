"""Lines of a document's pages in reading order, and which of them are furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from redpencil.intake.pdf.columns import Column
from redpencil.intake.pdf.glyphs import Run

_MARGIN: Final = 0.13
"""Share of a page's height, at its top and foot, in which headers and footers stand."""
_FAR: Final = 2.2
"""Ems between two middles of lines from which on a short one is no part of the other's text."""
_FARTHER: Final = 4.0
"""The same for a line in the size of the text."""
_SMALL: Final = 0.95
_STEP: Final = 4.0
"""Points between heights that are told apart."""
_PIECE: Final = 5
"""Letters of a line from which on a part of it is known."""
_SHORT: Final = 80
_LOUD: Final = 1.25
"""Size of a running head against the page's lines; a headline is larger."""
_DIGITS: Final = re.compile(r"\d+")
_FOLIO: Final = re.compile(
    r"(?:page|seite|p\.|s\.|pagina|página|сторінка|стр\.?)?\s*[-–—|]?\s*\d{1,4}\s*[-–—|]?"
    r"(?:\s*(?:/|of|von|de|sur|di|з|из)\s*\d{1,4})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one column; ``left`` and ``right`` are its column's, as its neighbours tell."""

    text: str
    run: Run
    page: int
    column: int
    left: float
    right: float

    @property
    def indent(self) -> float:
        """How far its first word stands inside its column, in ems."""
        return (self.run.left - self.left) / max(1.0, self.run.size)

    @property
    def gap(self) -> float:
        """How far its last word stays behind its column's edge, in ems."""
        return (self.right - self.run.right) / max(1.0, self.run.size)


def gathered(columns: Iterable[Column], page: int) -> list[Line]:
    """Join the runs of each column to lines."""
    found: list[Line] = []
    for number, column in enumerate(columns):
        left, right = min(r.left for r in column), max(r.right for r in column)
        found += [Line(r.text, r, page, number, left, right) for r in _merged(column)]
    return found


def _merged(column: Column) -> list[Run]:
    lines: list[Run] = []
    for run in column:
        if lines and lines[-1].level_with(run) and run.left >= lines[-1].left:
            lines[-1] = _joined(lines[-1], run)
        else:
            lines.append(run)
    return lines


def _joined(one: Run, other: Run) -> Run:
    longer = max(one, other, key=lambda run: run.width)
    space = "" if other.left - one.right < 0.15 * one.size else " "
    return Run(
        one.text + space + other.text, one.left, min(one.bottom, other.bottom),
        max(one.right, other.right), max(one.top, other.top), longer.size,
        one.bold and other.bold, one.hidden or other.hidden,
    )  # fmt: skip


def furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> set[Line]:
    """Return the running heads and feet and the page numbers.

    A line in the margin is one where it is a page number, where it stands far from all others,
    or where the same words (but for numbers) stand in the margins of a third of the pages, or
    words at the same height of which they are a part.
    """
    marginal = [
        [line for line in page if _is_marginal(line, height)]
        for page, height in zip(pages, heights, strict=True)
    ]
    seen: dict[int, Counter[str]] = {}
    for margin in marginal:
        for height, words in {(_height(line), _masked(line.text)) for line in margin}:
            seen.setdefault(height, Counter())[words] += 1
    needed = max(2, len(pages) // 3)
    return {
        line
        for page, margin in zip(pages, marginal, strict=True)
        for line in margin
        if _FOLIO.fullmatch(line.text.strip())
        or _times(line, seen) >= needed
        or _is_lonely(line, page)
    }


def _height(line: Line) -> int:
    return round(line.run.middle / _STEP)


def _times(line: Line, seen: dict[int, Counter[str]]) -> int:
    """Count the pages on which a line of a margin stands, whole or in pieces."""
    mine, height = _masked(line.text), _height(line)

    def is_piece(words: str) -> bool:
        short = min(len(words), len(mine)) < _PIECE
        return words == mine or (not short and (words in mine or mine in words))

    near = [seen[h] for h in range(height - 1, height + 2) if h in seen]
    alike = sum(n for counted in near for words, n in counted.items() if is_piece(words))
    return max(alike, sum(counted[mine] for counted in seen.values()))


def _is_lonely(line: Line, page: Sequence[Line]) -> bool:
    """Tell whether a short line stands apart from all text, of which there is some.

    In the text's own size it may be a title or a date: then it has to stand farther away.
    """
    usual = _typical(page)
    if len(line.text) > _SHORT or line.run.size > _LOUD * usual:
        return False
    others = [abs(o.run.middle - line.run.middle) for o in page if not o.run.level_with(line.run)]
    far = _FAR if line.run.size < _SMALL * usual else _FARTHER
    return min(others, default=0.0) > far * line.run.size


def _typical(page: Sequence[Line]) -> float:
    return median(o.run.size for o in page)


def _is_marginal(line: Line, height: float) -> bool:
    return not _MARGIN * height < line.run.middle < (1 - _MARGIN) * height


def _masked(text: str) -> str:
    return _DIGITS.sub("#", text).strip().casefold()
