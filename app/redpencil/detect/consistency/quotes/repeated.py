"""One quotation in two wordings: one of them is not what was said.

Rule: a direct quotation is word for word each time. False alarms: a shorter cut of the same words
is fine, as are short quotations; three words in four must agree in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations
from typing import Final

from redpencil.detect import quotations
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "quote-worded-twice"
_SHORTEST: Final = 4
_ALIKE: Final = 0.7
_MOST: Final = 150
"""Quotations compared; more would be a book, and the time grows with the square."""


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where two quotations are nearly the same."""
    quotes = [
        q
        for q in all_quotes(reading)
        if len(words(reading.text, q)) >= _SHORTEST and not titled(q.of(reading.text))
    ][:_MOST]
    read = {q: words(reading.text, q) for q in quotes}
    for one, other in combinations(quotes, 2):
        a, b = read[one], read[other]
        common = len(set(a) & set(b))
        if common < 0.6 * min(len(a), len(b)) or holds(a, b) or holds(b, a):
            continue
        pairs = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
        if sum(p.size for p in pairs) >= _ALIKE * min(len(a), len(b)) and min(
            len(a), len(b)
        ) * 2 > max(len(a), len(b)):
            yield reading.flag(
                NAME,
                (one, other),
                "Which wording was said?",
                f"“{' '.join(one.of(reading.text).split())}” and "
                f"“{' '.join(other.of(reading.text).split())}”.",
            )


def all_quotes(reading: Reading) -> tuple[Span, ...]:
    """Return what stands in quotation marks, in order."""
    return tuple(
        q for block in reading.article.blocks for q in quotations.quoted(reading.text, block.span)
    )


def words(text: str, span: Span) -> tuple[str, ...]:
    """Return the words of a span without capitals and marks."""
    return tuple(re.findall(r"[\w]+(?:[’'][\w]+)*", span.of(text).casefold().replace("’", "'")))


def titled(words: str) -> bool:
    """Tell the name of a book or a film, which bears capitals, from what was said."""
    long = re.findall(r"[^\W\d_]{4,}", words)
    return 2 * len([w for w in long if w[0].isupper()]) > len(long)


def holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Tell whether the words stand in the longer row, in order and without a gap."""
    whole = f" {' '.join(long)} "
    return f" {' '.join(short)} " in whole
