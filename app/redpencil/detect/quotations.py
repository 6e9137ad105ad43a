"""Where the article quotes: quotation marks paired inside a paragraph, in any house's style."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from redpencil.domain.article import Block
from redpencil.domain.span import Span

_PAIRS: Final = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "‹": "›",
    "‘": "’",
}
_MARKS: Final = re.compile('[“”„«»「」『』‹›"]|(?<![\\w.,!?])‘(?=\\w)|’(?![\\w])')


def quoted(text: str, inside: Span, *, carried: bool = False) -> tuple[Span, ...]:
    """Return what stands inside quotation marks, without the marks, in order.

    A quotation that the paragraph does not close runs to its end, as when it goes on in the next;
    ``carried`` says that the paragraph before left one open. Then one may end here that begins
    nowhere, and goes from the paragraph's start.
    """
    found: list[Span] = []
    opened: tuple[str, int] | None = None
    for mark in _MARKS.finditer(text, inside.start, inside.end):
        sign = mark[0]
        if opened is None:
            if sign in _PAIRS or (sign == '"' and _opens(text, mark.start(), inside)):
                opened = (sign, mark.end())
            elif carried and not found and mark.start() > inside.start:
                found.append(Span(inside.start, mark.start()))
        elif sign == '"' == opened[0] or sign in _PAIRS.get(opened[0], ""):
            if mark.start() > opened[1]:
                found.append(Span(opened[1], mark.start()))
            opened = None
    if opened and opened[0] != "‘" and opened[1] < inside.end:
        found.append(Span(opened[1], inside.end))
    return tuple(found)


def left_open(text: str, inside: Span, found: tuple[Span, ...]) -> bool:
    """Tell whether a paragraph's last quotation is not closed by its end."""
    return bool(found) and found[-1].end == inside.end


def _opens(text: str, place: int, inside: Span) -> bool:
    """Tell a straight mark that opens by what stands around it: space before, a word behind.

    In French usage spaces stand on both sides; a mark that nothing has opened opens then.
    """
    before = text[place - 1] if place > inside.start else " "
    after = text[place + 1] if place + 1 < inside.end else " "
    opens = not after.isspace() or before.isspace()
    return opens and not (before.isalnum() or before in '.,!?;)"”')


def of_blocks(text: str, blocks: Sequence[Block]) -> list[tuple[Span, ...]]:
    """Return the quotations of each paragraph, those that go on over several included."""
    found: list[tuple[Span, ...]] = []
    carried = False
    for block in blocks:
        here = quoted(text, block.span, carried=carried)
        carried = left_open(text, block.span, here)
        found.append(here)
    return found
