"""Every mention of a name in the article, as words with a capital; the raw matter of the checks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Part
from redpencil.domain.span import Span

_UP: Final = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯІЇЄҐ]"
_WORD: Final = rf"{_UP}[\w’'-]*[\w]"
_BEFORE: Final = 12
"""Characters in which a full stop or an opening mark is looked for."""
_ACCENTS: Final = re.compile(r"[\u0300-\u036f]")
_OPENER: Final = re.compile(
    r"(?:For|In|At|But|And|On|By|With|After|When|As|To|From|If|While|Since|Before|Until|Though|Although|Because|Under|Over|Near) "
)
"""A word that begins a sentence and is no part of the name behind it."""
_CHAIN: Final = re.compile(rf"{_WORD}(?: (?:(?:van|von|de|der|den|da|di|del|la|al|bin|ibn|of|the) ){{0,2}}{_WORD}){{0,4}}")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A run of capitalised words in running text; ``opens`` where a sentence begins with it."""

    span: Span
    words: tuple[str, ...]
    part: Part
    opens: bool


def mentions(reading: Reading) -> Iterator[Mention]:
    """Yield them in reading order; a headline in title case yields none."""
    for line in reading.lines:
        if line.sentence.part is Part.HEADLINE and _title_case(line.text):
            continue
        for match in _CHAIN.finditer(line.text):
            first = _OPENER.match(match[0]) if match.start() == 0 else None
            start = first.end() if first else 0
            words = tuple(re.sub(r"[’']s?$", "", w) for w in match[0][start:].split())
            before = line.text[max(0, match.start() - _BEFORE) : match.start()].strip(
                " \"'“”‘’„«»(•–—-"
            )
            yield Mention(
                Span(line.at(match).start + start, line.at(match).end),
                words,
                line.sentence.part,
                not start and (not before or before[-1:] in ":.!?"),
            )


def _title_case(words: str) -> bool:
    long = [w for w in words.split() if len(w) > 3]
    return len(long) > 3 and sum(w[0].isupper() for w in long) > 0.7 * len(long)


def folded(word: str) -> str:
    """Return a word without accents and capitals."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return _ACCENTS.sub("", plain).replace("’", "'")


def apart(one: str, other: str) -> int:
    """Return how many letters lie between two words: changed, left out, added or swapped; at most 3.

    Damerau's distance (1964), cut off, as only neighbours matter.
    """
    if abs(len(one) - len(other)) > 2:
        return 3
    before2: list[int] = []
    before = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                best = min(best, before2[j - 2] + 1)
            row.append(best)
        before2, before = before, row
    return min(before[-1], 3)
