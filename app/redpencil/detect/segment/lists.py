"""Lists that run on inside a paragraph: "1) one 2) two", "• one • two", "a. one b. two"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.domain.span import Span

_BULLET: Final = re.compile(r"[•⁃]\s?(?:(?:\d{1,3}|[a-z])(?:\.\)|\)|\.)\s?)?(?=\S)")
_FIRST: Final = re.compile(
    r"[ \t]{0,4}(?:(?P<number>\d{1,3})|(?P<letter>a))(?P<sign>\.\)|\)|\.) ?(?=\S)"
)
_INSIDE: Final = re.compile(r":\s(?P<letter>a)(?P<sign>\)) ?(?=\S)")
MOST: Final = 1000
"""Marks of one list that are followed."""


def marks(text: str, inside: Span) -> Iterator[Span]:
    """Yield the list marks of a stretch in order, the space after them included."""
    if "•" in text or "⁃" in text:
        bullets = [Span(*m.span()) for m in _BULLET.finditer(text, inside.start, inside.end)]
        if bullets:
            yield from bullets
            return
    words = inside.of(text)
    if first := _FIRST.match(words):
        yield from _counted(words, first, inside.start)
    elif first := _INSIDE.search(words):
        yield from tuple(_counted(words, first, inside.start))[1:]


def _counted(words: str, first: re.Match[str], base: int) -> Iterator[Span]:
    """Follow a numbering as long as the next number or letter comes; one mark is no list."""
    found = [Span(base + first.start("sign") - 1, base + first.end())]
    position = first.end()
    letter = first.groupdict().get("letter")
    count = ord(letter) if letter else int(first["number"])
    while len(found) < MOST:
        count += 1
        name = chr(count) if letter else str(count)
        if letter and not "a" <= name <= "z":
            break
        sign = re.escape(first["sign"])
        follow = re.compile(rf"(?<=\S)\s{{1,4}}({name}{sign}\s?)(?=\S)").search(words, position)
        if follow is None:
            break
        found.append(Span(base + follow.start(1), base + follow.end(1)))
        position = follow.end(1)
    if len(found) > 1:
        yield from found
