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
_MARKS: Final = re.compile(
    "[“”„«»「」『』‹›\"]|(?<![\\w.,!?])‘(?=\\w)|’(?![\\w])|(?<![\\w.,!?'])'(?=[^\\W\\d_])|'(?!\\w)"
)
_CLIPPED: Final = re.compile(r"(?:em|til|tis|twas|cause|cos|round|bout|n|s)\b", re.IGNORECASE)
"""Words that begin with an apostrophe: "'em", "rock 'n' roll"."""
_CLOSES: Final = re.compile(r"(?<=[\w.,!?…])'(?!\w)")
_FAR: Final = 200
"""Characters within which a straight single mark is closed."""


def quoted(text: str, inside: Span, *, carried: bool = False) -> tuple[Span, ...]:
    """Return what stands inside quotation marks, without the marks, in order.

    A quotation that the paragraph does not close runs to its end, as when it goes on in the next;
    ``carried`` says that the paragraph before left one open. Then one may end here that begins
    nowhere, and goes from the paragraph's start.
    """
    found: list[Span] = []
    opened: tuple[str, int] | None = None
    for mark in _MARKS.finditer(text, inside.start, inside.end):
        sign, place = mark[0], mark.start()
        if opened is None:
            if _begins(text, place, inside):
                opened = (sign, mark.end())
            elif carried and not found and place > inside.start and sign != "'":
                found.append(Span(inside.start, place))
        elif _ends(text, place, opened[0]):
            if place > opened[1]:
                found.append(Span(opened[1], place))
            opened = None
    if opened and opened[0] not in "‘'" and opened[1] < inside.end:
        found.append(Span(opened[1], inside.end))
    return tuple(found)


def _begins(text: str, place: int, inside: Span) -> bool:
    """Tell whether a mark opens a quotation."""
    sign = text[place]
    if sign == '"':
        return _opens(text, place, inside)
    return _quotes(text, place, inside) if sign == "'" else sign in _PAIRS


def _ends(text: str, place: int, opened: str) -> bool:
    """Tell whether a mark closes the quotation that another one opened."""
    if text[place] == "'":
        return opened == "'" and not text[place - 1].isspace()
    return opened == '"' if text[place] == '"' else text[place] in _PAIRS.get(opened, "")


def _quotes(text: str, place: int, inside: Span) -> bool:
    """Tell a straight single mark that quotes from an apostrophe: it stands before a word and is closed soon."""
    if _CLIPPED.match(text, place + 1) or not text[place + 1 : place + 2].isalpha():
        return False
    if place > inside.start and not (text[place - 1].isspace() or text[place - 1] in "([-–—/"):
        return False
    return bool(_CLOSES.search(text, place + 2, min(inside.end, place + _FAR)))


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
