"""What the text says of itself: who wrote it, when it was published, where it was filed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake import tables
from redpencil.intake.parts import Placed

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero gennaio janeiro januari stycznia ocak січня января",
            "february feb februar février febrero febbraio fevereiro februari lutego şubat лютого"
            " февраля",
            "march mar märz mars marzo março maart marts marca mart березня марта maret",
            "april apr avril abril aprile kwietnia nisan квітня апреля",
            "may mai mayo maggio maio mei maj maja mayıs травня мая",
            "june jun juni juin junio giugno junho czerwca haziran червня июня",
            "july jul juli juillet julio luglio julho lipca temmuz липня июля",
            "august aug août agosto augustus augusti sierpnia ağustos серпня августа agustus",
            "september sep sept septembre septiembre settembre setembro września eylül вересня"
            " сентября",
            "october oct oktober octobre octubre ottobre outubro października ekim жовтня октября",
            "november nov novembre noviembre novembro listopada kasım листопада ноября",
            "december dec dezember décembre diciembre dicembre dezembro desember grudnia aralık"
            " грудня декабря",
        ),
        1,
    )
    for name in names.split()
}
_ISO: Final = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})")
_EASTERN: Final = re.compile(r"(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?(?:[日일]|(?!\d))")
_DOTTED: Final = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_DAY_FIRST: Final = re.compile(
    r"\b(\d{1,2})\.?(?:st|nd|rd|th)?\s+(?:de\s+)?([^\W\d]{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b"
)
_MONTH_FIRST: Final = re.compile(r"\b([^\W\d]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_SIGNED: Final = re.compile(
    r"(?:written by|story by|by|von|par|por|di|de|від|автор:?|text:)\s+", re.I
)


def day_in(text: str) -> date | None:
    """Return the first whole date that a line names, in any of the usual forms."""
    for pattern, order in ((_ISO, (1, 2, 3)), (_EASTERN, (1, 2, 3)), (_DOTTED, (3, 2, 1)), (_DAY_FIRST, (3, 2, 1)),
                           (_MONTH_FIRST, (3, 1, 2))):  # fmt: skip
        for found in pattern.finditer(text):
            year, month, day = (found[n] for n in order)
            number = int(month) if month.isdigit() else _MONTHS.get(month.lower(), 0)
            if made := _day(int(year), number, int(day)):
                return made
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def published(blocks: Iterable[Placed]) -> date | None:
    """Return the day a line of the page gives as that of publication; never a guess."""
    for block in blocks:
        found = tables.PUBLISHED.fullmatch(block.text) if block.part is Part.BOILERPLATE else None
        if found and (day := day_in(found["when"])):
            return day
    return None


def byline(blocks: Iterable[Placed]) -> str:
    """Return who signed: the author's line before an agency's."""
    lines = [b.text for b in blocks if b.part is Part.BYLINE]
    signed = [_SIGNED.sub("", t, count=1) for t in lines if _SIGNED.match(t)]
    return (signed or lines or [""])[0].strip(" ()")


def dateline(blocks: Iterable[Placed]) -> str:
    """Return the place line at the start of the first paragraphs, as printed."""
    paragraphs = [b.text for b in blocks if b.part is Part.BODY][:3]
    for text in paragraphs:
        if found := tables.DATELINE.match(text):
            return (found["loud"] or found["soft"]).strip()
    return ""
