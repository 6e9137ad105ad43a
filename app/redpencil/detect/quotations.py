"""Where the article quotes: quotation marks paired inside a paragraph, in any house's style."""

from __future__ import annotations

import re
from typing import Final

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


def quoted(text: str, inside: Span) -> tuple[Span, ...]:
    """Return what stands inside quotation marks, without the marks, in order.

    A quotation that the paragraph does not close runs to its end, as when it goes on in the next.
    """
    found: list[Span] = []
    opened: tuple[str, int] | None = None
    for mark in _MARKS.finditer(text, inside.start, inside.end):
        sign = mark[0]
        if opened is None:
            if sign in _PAIRS or (sign == '"' and _opens(text, mark.end())):
                opened = (sign, mark.end())
        elif sign == '"' == opened[0] or sign in _PAIRS.get(opened[0], ""):
            if mark.start() > opened[1]:
                found.append(Span(opened[1], mark.start()))
            opened = None
    if opened and opened[0] != "‘" and opened[1] < inside.end:
        found.append(Span(opened[1], inside.end))
    return tuple(found)


def _opens(text: str, after: int) -> bool:
    return after < len(text) and not text[after].isspace()
