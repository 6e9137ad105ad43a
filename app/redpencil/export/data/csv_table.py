"""CSV, a row a claim: UTF-8 with a mark that spreadsheets know, no cell that runs as a formula."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from typing import Final

from redpencil.domain.worksheet import Worksheet
from redpencil.export import printable
from redpencil.export.data import columns
from redpencil.export.options import ExportOptions
from redpencil.export.written import Keeper, Written

key = "csv"
label = "Table of claims, CSV"
suffix = ".csv"

_RUNS: Final = frozenset("=+-@\t\r\n＝＋－＠")
"""First characters that make a spreadsheet compute a cell (OWASP, CSV injection)."""


def write(worksheet: Worksheet, options: ExportOptions, now: datetime, keeper: Keeper) -> Written:
    """Return the CSV."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(head for head, _ in columns.COLUMNS)
    for entry in columns.rows(printable.made(worksheet), options, now):
        table.writerow(safe(fill(entry)) for _, fill in columns.COLUMNS)
    return Written(out.getvalue().encode("utf-8-sig"))


def safe(value: str | int) -> str | int:
    """Return a value that no spreadsheet takes for a formula: an apostrophe makes it text."""
    if isinstance(value, str) and (value[:1] in _RUNS or value.lstrip()[:1] in _RUNS):
        return f"'{value}" if value else value
    return value
