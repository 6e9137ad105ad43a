"""Colours, sizes and paragraph styles: the same family as the window's."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from redpencil.export.pdf import fonts

INK: Final = HexColor("#1D1C1A")
MUTED: Final = HexColor("#6B6862")
FAINT: Final = HexColor("#9A968E")
RULE: Final = HexColor("#C9C4BA")
ACCENT: Final = HexColor("#A32A25")
TINT: Final = HexColor("#F3EFE6")
LINK: Final = HexColor("#1F4E79")

PAGES: Final[dict[str, tuple[float, float]]] = {"A4": A4, "Letter": LETTER}
MARGIN: Final = 18 * mm
TOP: Final = 24 * mm
BOTTOM: Final = 20 * mm
GALLEY_MARGIN: Final = 44 * mm
"""Room beside the galley, for marks and for a pencil."""


def style(name: str, font: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    """Return a paragraph style in our ink; words longer than the line are broken."""
    more.setdefault("textColor", INK)
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=leading, splitLongWords=1, **more
    )


def colour(value: Color) -> str:
    """Return a colour as markup names it."""
    return f"#{value.hexval()[2:]}"


KICKER: Final = style("kicker", fonts.SANS_BOLD, 8.5, 11, textColor=ACCENT)
TITLE: Final = style("title", fonts.SERIF_STRONG, 23, 27.5)
HEADING: Final = style("heading", fonts.SERIF_STRONG, 16, 20, spaceAfter=3)
LEAD: Final = style("lead", fonts.SANS, 8, 11, textColor=MUTED, spaceAfter=8)
SMALL_HEAD: Final = style("smallhead", fonts.SANS_BOLD, 9, 12)
LABEL: Final = style("label", fonts.SANS, 6.6, 8.5, textColor=MUTED)
VALUE: Final = style("value", fonts.SANS, 8.6, 11)
CELL: Final = style("cell", fonts.SANS, 8.2, 10.6)
CELL_STRONG: Final = style("cellstrong", fonts.SANS_STRONG, 8.2, 10.6)
CELL_SERIF: Final = style("cellserif", fonts.SERIF, 8.4, 11)
NUMBER: Final = style("number", fonts.SANS, 8.2, 10.6, alignment=TA_RIGHT)
BODY: Final = style("body", fonts.SERIF, 10.4, 16, spaceAfter=6)
HEADLINE: Final = style("headline", fonts.SERIF_STRONG, 15, 20, spaceAfter=6)
DECK: Final = style("deck", fonts.SERIF_ITALIC, 10.4, 15.5, spaceAfter=5)
SUBHEAD: Final = style("subhead", fonts.SANS_BOLD, 10, 14, spaceBefore=5, spaceAfter=3)
CAPTION: Final = style("caption", fonts.SERIF_ITALIC, 9, 14, spaceAfter=5)
FURNITURE: Final = style("furniture", fonts.SANS, 7.6, 10.5, textColor=FAINT, spaceAfter=3)
CLAIM: Final = style("claim", fonts.SERIF, 10.8, 14.6)
META: Final = style("meta", fonts.SANS, 7.6, 10.4, textColor=MUTED)
DETAIL: Final = style("detail", fonts.SANS, 8.6, 11.6)
TICKS: Final = style("ticks", fonts.SANS, 8.4, 12.6)
