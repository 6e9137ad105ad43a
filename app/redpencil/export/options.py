"""What may be chosen for an export."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from redpencil.domain.flag import Flag
from redpencil.export.house import House


class Layout(StrEnum):
    """What a sheet is for."""

    CARDS = "cards"
    TABLE = "table"
    GALLEY = "galley"
    CALLS = "call sheets"
    QUERIES = "author queries"
    CORRECTIONS = "corrections"
    SIGNOFF = "sign-off"


class Only(StrEnum):
    """Which claims a sheet holds."""

    ALL = "all"
    OPEN = "open"
    UNSAFE = "unsafe"
    PRIORITY_A = "priority a"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Choices of an export; the panel draws them, layouts and writers obey them."""

    page: str = "A4"
    """"A4" or "Letter"."""
    layout: Layout = Layout.CARDS
    only: Only = Only.ALL
    claims: tuple[str, ...] | None = None
    """Ids of the claims to hold, as a list on screen shows them; None for no such choice."""
    language: str = ""
    """Of the report's words; empty for the article's, where there are words for it."""
    fillable: bool = True
    """Fields of a form, to be filled in on screen; else lines and boxes for a pen."""
    redacted: bool = False
    """Without names of sources that may not be named, private fields and people of the desk."""
    galley: bool = True
    cards: bool = True
    ledger: bool = True
    annotated: bool = False
    """Word documents only: the article with the claims as comments, and nothing else."""
    house: House = field(default_factory=House)
    own_house: bool = True
    """Whether a profile that the worksheet keeps goes before this one."""
    questions: tuple[Flag, ...] = ()
    """What does not add up and nobody has put aside, to be printed with its working."""
    trail: str = ""
    """Last hash of the worksheet's trail, printed so that the trail can be held against it."""
