"""The order in which a page is read, from where its words stand and not from the file's order.

A gutter is a strip that few lines cross. Lines that cross it (headlines, wide captions) part the
page into bands; in each band the column on the reading side comes first.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Final

from redpencil.intake.pdf.glyphs import Run

Column = list[Run]
"""Runs of one column in one band, from top to bottom."""

_FEWEST: Final = 3
"""Lines on each side of a gutter."""
_CROSSING: Final = 0.2
"""Share of lines that may cross a gutter."""
_FILLED: Final = 0.55
"""Share of a column's width that its middle line fills; cells of tables fill less."""
_DEEPEST: Final = 6
_LOUD: Final = 1.35
"""Size of a headline against the text's."""


def ordered(runs: Sequence[Run], right_to_left: bool = False) -> list[Column]:
    """Return the runs of a page by columns, in reading order."""
    return _read(list(runs), right_to_left, 0)


def _read(runs: list[Run], right_to_left: bool, depth: int) -> list[Column]:
    gutter = _gutter(runs) if depth < _DEEPEST else None
    if gutter is None:
        return [_down(runs)] if runs else []
    columns: list[Column] = []
    for band in _bands(runs, gutter):
        if len(band) == 1 and _crosses(band[0], gutter):
            columns.append(band)
            continue
        sides = (
            [r for r in band if r.right <= gutter + 1],
            [r for r in band if r.right > gutter + 1],
        )
        for side in reversed(sides) if right_to_left else sides:
            columns += _read(side, right_to_left, depth + 1)
    return columns


def _down(runs: list[Run]) -> Column:
    """Sort from top to bottom and along each line; runs on one line stand together."""
    rest = sorted(runs, key=lambda r: -r.middle)
    found: Column = []
    while rest:
        line = [r for r in rest if r.level_with(rest[0])]
        found += sorted(line, key=lambda r: r.left)
        rest = [r for r in rest if r not in line]
    return found


def _gutter(runs: list[Run]) -> float | None:
    """Return the x of the best strip that parts the runs into two columns; None without one.

    Only running text is asked: a headline may end just behind the gutter.
    """
    if len(runs) < 2 * _FEWEST:
        return None
    em = median(r.size for r in runs)
    runs = [r for r in runs if r.size < _LOUD * em]
    best: tuple[float, float] | None = None
    edges = sorted({round(r.right, 1) for r in runs})
    for edge in edges[:-1]:
        at = edge + 0.1
        if (worth := _worth(runs, at, em)) and (best is None or worth > best[0]):
            best = (worth, at)
    return best[1] if best else None


def _worth(runs: list[Run], at: float, em: float) -> float:
    """Say how good a gutter at ``at`` is: its white in ems times the lines beside; 0 for none."""
    left = [r for r in runs if r.right <= at]
    right = [r for r in runs if r.left > at]
    crossing = len(runs) - len(left) - len(right)
    if min(len(left), len(right)) < _FEWEST or crossing > _CROSSING * len(runs):
        return 0.0
    white = min(r.left for r in right) - max(r.right for r in left)
    if white < 0.6 * em or not (_is_column(left) and _is_column(right)):
        return 0.0
    return white / em * min(len(left), len(right)) / (1 + crossing)


def _is_column(side: list[Run]) -> bool:
    """Tell running text from the cells of a table."""
    start, end = min(r.left for r in side), max(r.right for r in side)
    width = end - start
    return width > 0 and median(r.width for r in side) >= _FILLED * _one_column(side, width)


def _one_column(side: list[Run], width: float) -> float:
    """Return the width of one column of a side that may hold several."""
    widest = max(r.width for r in side)
    return min(width, widest)


def _crosses(run: Run, gutter: float) -> bool:
    return run.left < gutter < run.right


def _bands(runs: list[Run], gutter: float) -> list[list[Run]]:
    """Part the runs at those that cross the gutter, from top to bottom."""
    bands: list[list[Run]] = [[]]
    for run in sorted(runs, key=lambda r: -r.middle):
        if _crosses(run, gutter):
            bands += [[run], []]
        else:
            bands[-1].append(run)
    return [band for band in bands if band]
