"""A few quoted words that the whole quotation has otherwise: “a total disaster”, “a small disaster”.

Rule: a partial quotation is cut from the whole without a word changed (Associated Press Stylebook,
"quotations in the news"). False alarms: at least three words, of which all but one must stand in
the longer quotation in the same order and without a gap of more than one word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.quotes.repeated import all_quotes, holds, titled, words
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "partial-quote"
_SHORTEST, _LONGEST, _MOST = 3, 8, 80


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a cut of a quotation has another word than the whole."""
    quotes = [q for q in all_quotes(reading) if not titled(q.of(reading.text))][:_MOST]
    read = {q: words(reading.text, q) for q in quotes}
    cuts = [q for q in quotes if _SHORTEST <= len(read[q]) <= _LONGEST]
    for cut in cuts:
        short = read[cut]
        wholes = [w for w in quotes if len(read[w]) >= 2 * len(short)]
        if any(holds(read[w], short) for w in wholes):
            continue
        whole = next((w for w in wholes if _nearly(read[w], short)), None)
        if whole is not None:
            yield _asked(reading, cut, whole)


def _asked(reading: Reading, cut: Span, whole: Span) -> Flag:
    return reading.flag(
        NAME,
        (cut, whole),
        "Are the quoted words those of the whole quotation?",
        f"“{' '.join(cut.of(reading.text).split())}” is not in "
        f"“{' '.join(whole.of(reading.text).split())}”.",
    )


def _nearly(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Tell whether one word more, less or other makes the cut a part of the whole."""
    length = len(short)
    for start in range(len(long) - 1):
        for end in (start + length - 1, start + length, start + length + 1):
            if 0 < end <= len(long) and _one_off(long[start:end], short):
                return True
    return False


def _one_off(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(other)) - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    inside = head and tail
    return bool(inside) and max(len(one), len(other)) - head - tail == 1
