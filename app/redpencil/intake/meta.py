"""What the text says of itself: who wrote it, when it was published, where it was filed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake import tables
from redpencil.intake.dates import day_in, day_of_line
from redpencil.intake.parts import Placed

_SIGNED: Final = re.compile(
    r"(?:written by|story by|by|von|par|por|di|de|від|автор:?|text:)\s+", re.I
)


def published(blocks: Iterable[Placed]) -> date | None:
    """Return the day a line of the page gives as that of publication; never a guess.

    That is a line that says so, or one that is a date and nothing else, above the text.
    """
    for block in blocks:
        found = tables.PUBLISHED.fullmatch(block.text) if block.part is Part.BOILERPLATE else None
        if found and (day := day_in(found["when"])):
            return day
        if block.part is Part.BYLINE and (day := day_of_line(block.text)):
            return day
    return None


def byline(blocks: Iterable[Placed]) -> str:
    """Return who signed: the author's line before an agency's."""
    lines = [b.text for b in blocks if b.part is Part.BYLINE and not day_of_line(b.text)]
    signed = [_SIGNED.sub("", t, count=1) for t in lines if _SIGNED.match(t)]
    return (signed or lines or [""])[0].strip(" ()")


def dateline(blocks: Iterable[Placed]) -> str:
    """Return the place line at the start of the first paragraphs, as printed."""
    paragraphs = [b.text for b in blocks if b.part is Part.BODY][:3]
    for text in paragraphs:
        if found := tables.DATELINE.match(text):
            return (found["loud"] or found["soft"]).strip()
    return ""
