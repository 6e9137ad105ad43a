"""XLSX: claims, evidence and sources on three sheets; every cell is text or a number."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from redpencil.domain.mark import Finding, Mark
from redpencil.domain.worksheet import Worksheet
from redpencil.export import printable
from redpencil.export.data import columns
from redpencil.export.options import ExportOptions
from redpencil.export.written import Keeper, Written

key = "xlsx"
label = "Table of claims, Excel"
suffix = ".xlsx"

LONGEST: Final = 32_000
"""Characters of a cell; Excel's own limit is 32,767 units of UTF-16."""
_WIDTHS: Final = {"claim": 52, "evidence": 40, "notes": 36, "change to": 30, "queries": 30}
_CHOICES: Final = {"mark": tuple(m.value for m in Mark), "finding": tuple(f.value for f in Finding)}
_MORE: Final = "More"
Cells = Iterable[str | int]


def write(worksheet: Worksheet, options: ExportOptions, now: datetime, keeper: Keeper) -> Written:
    """Return the workbook; what does not fit a cell goes on, in parts, on a sheet of its own."""
    import xlsxwriter

    worksheet = printable.made(worksheet)
    out = io.BytesIO()
    chosen = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, {"in_memory": True, **chosen})
    book.set_properties({"created": now.replace(tzinfo=None), "author": "", "company": ""})
    filled = _Book(book, options.trail)
    entries = list(columns.rows(worksheet, options, now))
    heads = [head for head, _ in columns.COLUMNS]
    claims = filled.add("Claims", heads, ([f(e) for _, f in columns.COLUMNS] for e in entries))
    for head, choices in _CHOICES.items():
        place = heads.index(head)
        claims.data_validation(
            1, place, max(1, len(entries)), place, {"validate": "list", "source": list(choices)}
        )
    claims.freeze_panes(1, heads.index("claim") + 1)
    filled.add("Evidence", _EVIDENCE, _evidence(entries))
    filled.add("Sources", _SOURCES, _sources(worksheet))
    filled.close()
    return Written(out.getvalue())


_EVIDENCE: Final = (
    "claim", "source", "title", "role", "stance", "locator", "excerpt", "url", "archive",
    "accessed",
)  # fmt: skip
_SOURCES: Final = ("name", "kind", "title", "affiliation", "url")


def _evidence(entries: Sequence[columns.Entry]) -> Iterable[Cells]:
    for entry in entries:
        for one in entry.claim.evidence:
            known = entry.sheet.sources.get(one.source or "")
            yield (
                entry.number, known[1].shown_name if known else "", one.title, one.role.value,
                one.stance.value, one.locator, one.excerpt, one.url, one.archive_url,
                one.accessed.isoformat() if one.accessed else "",
            )  # fmt: skip


def _sources(worksheet: Worksheet) -> Iterable[Cells]:
    for source in worksheet.sources:
        told = (source.title, source.affiliation, source.url) if source.exportable else ("",) * 3
        yield (source.shown_name, source.kind.value, *told)


class _Book:
    """A workbook whose long texts go on elsewhere; the trail's head is printed on each page."""

    def __init__(self, book: Any, trail: str) -> None:
        self._book, self._trail = book, trail
        self._head = book.add_format({"bold": True, "bottom": 2, "text_wrap": True})
        self._text = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self._more: list[tuple[str, str, int, str]] = []

    def add(self, name: str, heads: Sequence[str], rows: Iterable[Cells]) -> Any:
        """Add a sheet with heads that stay and repeat on paper."""
        page = self._book.add_worksheet(name)
        page.write_row(0, 0, heads, self._head)
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row):
                self._cell(page, number, place, value, f"{name} {number + 1}", heads[place])
        for place, head in enumerate(heads):
            page.set_column(place, place, _WIDTHS.get(head, 14))
        page.set_landscape()
        page.repeat_rows(0)
        page.fit_to_pages(1, 0)
        page.set_footer(f"&L&8{self._trail}&R&P / &N" if self._trail else "&P / &N")
        page.freeze_panes(1, 0)
        return page

    def _cell(self, page: Any, row: int, place: int, value: str | int, at: str, head: str) -> None:
        if isinstance(value, int):
            page.write_number(row, place, value, self._text)
        elif value:
            first, *rest = _pieces(value)
            page.write_string(row, place, first, self._text)
            self._more += ((at, head, number, words) for number, words in enumerate(rest, 2))

    def close(self) -> None:
        """Add what did not fit, and finish the file."""
        if self._more:
            rest, self._more = self._more, []
            self.add(_MORE, ("row", "column", "part", "text"), rest)
        self._book.close()


def _pieces(value: str) -> list[str]:
    """Cut a text into parts that a cell can hold, counted in units of UTF-16."""
    if len(value) * 2 <= LONGEST:
        return [value]
    step = LONGEST if value.isascii() else LONGEST // 2
    return [value[start : start + step] for start in range(0, len(value), step)]
