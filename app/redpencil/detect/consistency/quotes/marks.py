"""A quotation that is opened and never closed, or closed and never opened.

Rule: quotation marks come in pairs; a quotation over several paragraphs opens each and closes the
last (Associated Press Stylebook, "quotation marks"). False alarms: of single marks only one that
opens with no ’ behind it, which may be an apostrophe; inches and seconds are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Block, Part
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "quotation-marks"
_MARK: Final = re.compile(r'[“”„«»]|(?<!\d)"|"(?=[A-Za-z])')
_CLOSES: Final = {"“": "”“", "”": "”", "„": "“”", "«": "»", "»": "«"}
_SINGLE: Final = re.compile(
    r"(?<![\w’])‘(?=[^\W\d])(?!(?:[Tt]is|[Tt]was|[Ee]m|[Tt]il|[Cc]ause|[Nn])\b)"
)
_FAR: Final = 8
"""Paragraphs that a quotation may run over."""
_OUT: Final = (Part.BOILERPLATE, Part.CREDIT, Part.BYLINE)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a mark has no partner, in its paragraph or a few on."""
    blocks = [b for b in reading.article.blocks if b.part not in _OUT]
    lone = [_lone(reading.text, b) for b in blocks]
    closed: set[int] = set()
    for number, found in enumerate(lone):
        if found is None or number in closed:
            continue
        place, opened = found
        if opened:
            end = _goes_on(reading.text, blocks, lone, number)
            if end is not None:
                closed.update(range(number + 1, end + 1))
                continue
        yield reading.flag(
            NAME,
            (Span(place, place + 1),),
            "Where does this quotation end?" if opened else "Where does this quotation begin?",
            f"{reading.text[place]} is "
            f"{'opened and not closed' if opened else 'closed and not opened'} in its paragraph.",
        )


def _goes_on(
    text: str, blocks: Sequence[Block], lone: Sequence[tuple[int, bool] | None], number: int
) -> int | None:
    """Return the paragraph to which an open quotation runs; None where it is just left open."""
    following = blocks[number + 1 : number + 2]
    if following and _MARK.match(following[0].span.of(text).lstrip()):
        return number
    for later in range(number + 1, min(number + _FAR, len(blocks))):
        found = lone[later]
        if found is not None:
            return later if _ends(text, blocks[later], found) else None
        if _MARK.search(blocks[later].span.of(text)):
            return None
    return None


def _ends(text: str, block: Block, found: tuple[int, bool]) -> bool:
    """Tell whether a lone mark is the first of its paragraph and may close."""
    place, opened = found
    words = text[block.span.start : place]
    return not _MARK.search(words) and (
        not opened or (text[place] in '"»“' and place > block.span.start)
    )


def _lone(text: str, block: Block) -> tuple[int, bool] | None:
    """Return the first mark without a partner, and whether it opens."""
    opened: list[int] = []
    for match in _MARK.finditer(text, block.span.start, block.span.end):
        sign, place = match[0], match.start()
        if opened and (
            sign == '"' == text[opened[-1]] or sign in _CLOSES.get(text[opened[-1]], "")
        ):
            opened.pop()
        elif sign == "”" and not _swedish(text, place):
            return place, False
        else:
            opened.append(place)
    return (opened[0], True) if opened else _single(text, block)


def _single(text: str, block: Block) -> tuple[int, bool] | None:
    """Return a single mark that opens where none of its kind can close it behind."""
    found = _SINGLE.search(text, block.span.start, block.span.end)
    closes = found is not None and "’" in text[found.end() : block.span.end]
    return (found.start(), True) if found and not closes else None


def _swedish(text: str, place: int) -> bool:
    """Tell ” that opens, as in Sweden and Finland."""
    return (place == 0 or text[place - 1].isspace()) and text[place + 1 : place + 2].isalnum()
