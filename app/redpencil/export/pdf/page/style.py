"""Colours, sizes and looks of paragraphs: the same family as the window's."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm

from redpencil.export.pdf.type import catalogue as c
from redpencil.export.pdf.type.text import Look

INK: Final = "1D1C1A"
MUTED: Final = "5E5B55"
FAINT: Final = "8A867E"
RULE: Final = "C9C4BA"
UNDER: Final = "8F8B83"
TINT: Final = "F1EDE4"
LINK: Final = "1F4E79"
LOUD: Final = "A32A25"
"""Marks that change what is printed; their shapes tell them apart in grey."""
WHITE: Final = "FFFFFF"

PAGES: Final[dict[str, tuple[float, float]]] = {"A4": A4, "Letter": LETTER}
MARGIN: Final = 18 * mm
TOP: Final = 24 * mm
BOTTOM: Final = 19 * mm
GALLEY_MARGIN: Final = 46 * mm
"""Room beside the galley, for marks and for a pencil."""
HEADINGS: Final = frozenset({"H1", "H2", "H3"})

KICKER: Final = Look(c.SANS_BOLD, 8.5, 11, MUTED)
TITLE: Final = Look(c.SERIF_STRONG, 23, 27.5, INK, tag="H1")
TITLE_SMALL: Final = Look(c.SERIF_STRONG, 17, 21.5, INK, tag="H1")
HEADING: Final = Look(c.SERIF_STRONG, 16, 20, INK, before=20, after=3, tag="H2")
LEAD: Final = Look(c.SANS, 8.2, 11.2, MUTED, after=8)
NOTE: Final = Look(c.SANS_STRONG, 8.6, 11.6, INK, before=4)
SMALL_HEAD: Final = Look(c.SANS_BOLD, 9.4, 12, INK, after=3, tag="H2")
LABEL: Final = Look(c.SANS_STRONG, 6.7, 8.6, MUTED)
LABEL_END: Final = Look(c.SANS_STRONG, 6.7, 8.6, MUTED, align="end")
SIDE_LABEL: Final = Look(c.SANS_STRONG, 6.7, 11.4, MUTED)
VALUE: Final = Look(c.SANS, 8.8, 11.4, INK, align="left")
CELL: Final = Look(c.SANS, 8.3, 10.8, INK)
CELL_END: Final = Look(c.SANS, 8.3, 10.8, INK, align="end")
CELL_SERIF: Final = Look(c.SERIF, 8.8, 11.6, INK)
SMALL: Final = Look(c.SANS, 7.6, 10.2, MUTED)
BODY: Final = Look(c.SERIF, 10.4, 16, INK, after=6)
HEADLINE: Final = Look(c.SERIF_STRONG, 15, 20, INK, after=6, tag="H3")
DECK: Final = Look(c.SERIF_ITALIC, 10.4, 15.5, INK, after=5)
SUBHEAD: Final = Look(c.SANS_BOLD, 10, 14, INK, before=5, after=3, tag="H3")
CAPTION: Final = Look(c.SERIF_ITALIC, 9, 14, INK, after=5)
FURNITURE: Final = Look(c.SANS, 7.6, 10.5, FAINT, after=3)
CLAIM: Final = Look(c.SERIF, 10.8, 14.6, INK)
META: Final = Look(c.SANS, 7.6, 10.4, MUTED)
DETAIL: Final = Look(c.SANS, 8.7, 11.4, INK)
TICKS: Final = Look(c.SANS, 8.4, 12.6, INK)
NUMBER: Final = Look(c.SERIF_STRONG, 17, 20, INK, tag="H3")
CHOICE: Final = Look(c.SANS, 8, 11.4, INK)
FOOT: Final = Look(c.SANS, 7, 9, MUTED, align="left")
FOOT_STRONG: Final = Look(c.SANS_STRONG, 7.4, 9, INK, align="end")
HEAD: Final = Look(c.SANS, 7.6, 10, INK, align="left")
HEAD_BOLD: Final = Look(c.SANS_BOLD, 7.4, 10, INK)
HEAD_END: Final = Look(c.SANS_STRONG, 7.6, 10, INK, align="end")
DONUT: Final = Look(c.SERIF_STRONG, 19, 22, INK, align="middle")
DONUT_LABEL: Final = Look(c.SANS, 6.8, 8.4, MUTED, align="middle")
MARGIN_NUMBER: Final = Look(c.SANS_BOLD, 8.4, 10, INK, align="end")
MARGIN_LABEL: Final = Look(c.SANS, 7.2, 10, MUTED)
PARAGRAPH_NUMBER: Final = Look(c.SANS, 6.8, 16, FAINT, align="end")
LETTERHEAD: Final = Look(c.SERIF_STRONG, 12, 15, INK)


@cache
def paint(colour: str) -> Any:
    """Return a colour as reportlab's canvas takes it."""
    return HexColor(f"#{colour}")
