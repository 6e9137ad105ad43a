"""The counts of a worksheet: counted once for each edit, however many panes show them."""

from __future__ import annotations

from redpencil.domain import ledger
from redpencil.domain.worksheet import Worksheet


class Counts:
    """Keeps the counts of the worksheet that was asked about last."""

    def __init__(self) -> None:
        self._last: tuple[Worksheet, ledger.Totals] | None = None

    def of(self, sheet: Worksheet) -> ledger.Totals:
        """Return a worksheet's counts."""
        if self._last is None or self._last[0] is not sheet:
            self._last = sheet, ledger.totals(sheet)
        return self._last[1]
