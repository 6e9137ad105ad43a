"""Characters that can't be seen or that look like others, told beside the sentence they stand in.

What can't be seen is taken out by the readers, each in its own way; its place is remembered by the
words around it and found again in the article, whatever became of blocks and white space.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from redpencil.domain.remark import Remark, RemarkKind
from redpencil.domain.span import Span
from redpencil.intake import characters
from redpencil.intake.raw import RawHidden

MOST: Final = 200
"""Places that are told; a text with more is told of as a whole."""
_AROUND: Final = 60
_KEPT: Final = 16
"""Characters of context that are looked at, and those that are compared."""
_SPACE: Final = re.compile(r"\s+")


def hidden(seen: str) -> tuple[RawHidden, ...]:
    """Return the places of a text, as it came, where there are characters that nobody sees."""
    if seen.isascii():
        return ()
    places: list[tuple[int, int]] = []
    for found in sorted(m.span() for m in itertools.islice(characters.unseen(seen), 10 * MOST)):
        if places and places[-1][1] >= found[0]:
            places[-1] = places[-1][0], found[1]
        else:
            places.append(found)
    return tuple(_around(seen, *place) for place in places[:MOST])


def _name(char: str) -> str:
    return unicodedata.name(char, f"U+{ord(char):04X}").lower()


def _around(seen: str, start: int, end: int) -> RawHidden:
    before = _bare(characters.normal(seen[max(0, start - _AROUND) : start]))
    after = _bare(characters.normal(seen[end : end + _AROUND]))
    return RawHidden(_listed([_name(c) for c in seen[start:end]]), before[-_KEPT:], after[:_KEPT])


def _listed(names: list[str]) -> str:
    counted = {name: names.count(name) for name in names}
    few = [f"{n} × {name}" if n > 1 else name for name, n in itertools.islice(counted.items(), 4)]
    return ", ".join(few) + (" …" if len(counted) > len(few) else "")


def _bare(text: str) -> str:
    return _SPACE.sub("", text)


def remarks(found: Sequence[RawHidden], text: str) -> tuple[Remark, ...]:
    """Return the remarks on characters of an article, in order."""
    alike = (
        Remark(RemarkKind.ALIKE, Span(start, end), f"“{text[start:end][:80]}” has {what}")
        for start, end, what in itertools.islice(characters.deceptive(text), MOST)
    )
    every = (*_placed(found, text), *alike)
    return tuple(sorted(every, key=lambda r: (r.span.start, r.span.end)))


def _placed(found: Sequence[RawHidden], text: str) -> Iterator[Remark]:
    if not found:
        return
    places = [place for place, char in enumerate(text) if not char.isspace()]
    bare = "".join(text[place] for place in places)
    at = 0
    for entry in found:
        where = _find(bare, entry, at)
        if where is None:
            continue
        at = max(at, where - _KEPT)
        span = _word(text, places[min(where, len(places) - 1)])
        yield Remark(RemarkKind.HIDDEN, span, f"{entry.what}, taken out of “{span.of(text)[:80]}”")


def _find(bare: str, entry: RawHidden, at: int) -> int | None:
    """Return the place in the text without white space; the nearest words decide in the end."""
    for kept in (_KEPT, _KEPT // 2, _KEPT // 4):
        before, after = entry.before[-kept:], entry.after[:kept]
        for start in (at, 0):
            place = bare.find(before + after, start)
            if place >= 0 and before + after:
                return place + len(before)
    return None


def _word(text: str, place: int) -> Span:
    """Return the word at a place, up to the white space around it."""
    start = end = place
    while start > 0 and not text[start - 1].isspace() and place - start < _AROUND:
        start -= 1
    while end < len(text) and not text[end].isspace() and end - place < _AROUND:
        end += 1
    return Span(start, end)
