"""What may be chosen for an export."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Choices of an export; the dialog draws them, the writers obey them."""

    page: str = "A4"
    """"A4" or "Letter"."""
    galley: bool = True
    cards: bool = True
    ledger: bool = True
    trail: str = ""
    """Last hash of the worksheet's trail, printed so that the trail can be held against it."""
