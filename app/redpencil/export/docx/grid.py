"""Tables and lists: heads that repeat, rows that stay whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from redpencil.export.docx import xml
from redpencil.export.docx.builder import Builder
from redpencil.export.report import Cell, Grid, Row, Section

_LONG: Final = 1_500
"""Characters of a row that may be taller than a page: it may be split."""
_LETTER: Final = 90
"""Width of a letter, in twentieths of a point."""
_LINES: Final = 30
"""Lines of a cell from which on its row may be split."""


def table(build: Builder, grid: Grid, width: int) -> Iterator[str]:
    """Yield a table with heads."""
    widths = xml.shares(width, (c.share for c in grid.columns))
    head = xml.row(
        (
            xml.cell(w, xml.words(c.label, "RPHead"))
            for w, c in zip(widths, grid.columns, strict=True)
        ),
        head=True,
    )
    rows = (_row(build, row, widths) for row in grid.rows)
    return xml.table_parts("RPGrid", widths, chain((head,), rows), grid.heading, head=True)


def _row(build: Builder, row: tuple[Cell, ...], widths: list[int]) -> str:
    cells = [
        xml.cell(width, "".join(_cell(build, cell)))
        for width, cell in zip(widths, row, strict=True)
    ]
    lines = (_length(c) * _LETTER / w for c, w in zip(row, widths, strict=True))
    return xml.row(cells, whole=max(lines) < _LINES)


def _length(cell: Cell) -> int:
    """Return how many characters a cell holds."""
    words = sum(len(r.text) for r in cell.runs)
    return words + sum(len(f.value) + sum(len(k.text) for k in f.links) for f in cell.fields)


def _cell(build: Builder, cell: Cell) -> Iterator[str]:
    """Yield the paragraphs of a cell: shape and words, then its fields; at least one."""
    first = [xml.priority(cell.priority)] if cell.priority else []
    lone = cell.shape and not cell.runs and len(cell.fields) == 1
    if cell.shape and not (lone and build.fillable):
        first.append(xml.mark(cell.mark) + xml.run(xml.EN))
    first.append(xml.ref(cell.ref) + xml.said(cell.runs))
    rest = cell.fields
    if lone:
        first.append(build.value(cell.fields[0], narrow=True))
        rest = ()
    words = "".join(first)
    made = []
    if words or cell.anchor:
        reads = "".join(r.text for r in cell.runs)[:100]
        made.append(xml.paragraph(build.bookmark(cell.anchor, words), "RPCell", reads=reads))
    for field in rest:
        label = xml.run(f"{field.label} ", "RPFieldLabel") if field.label else ""
        if build.shown(field):
            made.append(
                xml.paragraph(label + build.value(field, narrow=True), "RPCell", reads=field.value)
            )
        else:
            made += [xml.words("", "RPRuledLine")] * build.rules(field)
    yield from made or [xml.words("", "RPCell")]


def listing(build: Builder, section: Section, width: int) -> Iterator[str]:
    """Yield a list: what it is on the left, what to know of it on the right."""
    widths = xml.shares(width, (62, 38))
    rows = (_entry(build, row, widths) for row in section.rows)
    return xml.table_parts("RPGrid", widths, rows, section.heading)


def _entry(build: Builder, row: Row, widths: list[int]) -> str:
    name = xml.ref(row.ref, "  ") + xml.run(row.left)
    left = xml.paragraph(build.bookmark(row.anchor, name), "RPCell", reads=row.left)
    if row.links:
        left += xml.paragraph(build.links(row.links), "RPMeta")
    right = xml.words(row.right, "RPMeta") if row.right or not row.refs else ""
    if row.refs:
        refs = xml.run(", ").join(xml.ref(r) for r in row.refs)
        right += xml.paragraph(refs, "RPMeta")
    whole = len(row.left) + len(row.right) < _LONG
    return xml.row((xml.cell(widths[0], left), xml.cell(widths[1], right)), whole=whole)
