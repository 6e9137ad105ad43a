"""A count against the list behind it: "four priorities: education, crime and development".

Rule: as many as are announced are listed (copydesk.org, "Numeracy": "highest four priorities").
False alarms: "and" inside an item makes a list count as either number, "including" and "such as"
open a list that need not be whole, and a list must end with the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.interval import plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "listed-count"
_LIST: Final = re.compile(
    r"\{(?P<count>N\d+)\}(?: (?!of\b|out\b|in\b|per\b|percent\b|times\b|people\b|years?\b|days?\b)[A-Za-z’'-]+){0,3}? "
    r"(?P<noun>[a-z-]{3,}s|children|men|women|countries|people)"
    r"(?P<link>(?: (?:for|of|in) (?:the |this |his |her )?[a-z]+)?:| ?[—–] ?| as (?=[A-ZÀ-Þ])| \((?=[A-ZÀ-Þ])| (?:are|were)(?=:? (?:the |a )?[\w-]+(?: [\w-]+){0,3},)|(?:,)? namely|,(?= [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?(?:, | and )(?:[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?(?:,? and |, )?)+(?:$|\.|, (?:were|was|are|have|had|will)))) ?"
    r"(?P<list>[^.;:—–{})]{6,240}?)(?P<end>[.;—–)]|, (?=were|was|are|have|had|will)|$)"
)  # fmt: skip
_OPEN: Final = re.compile(r"\b(?:including|such as|among|not|that|which|who|because|so|he|she|they|we|said|says)\b", re.IGNORECASE)  # fmt: skip
_AND: Final = re.compile(r",? (?:and|&|or) ")
_LONGEST: Final = 7


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a list is longer or shorter than announced."""
    for line in reading.lines:
        for match in line.found(_LIST):
            yield from _counted(reading, line, match)


def _counted(reading: Reading, line: Line, match: re.Match[str]) -> Iterator[Flag]:
    count = line.figure(match["count"])
    items = _items(match["list"])
    if not items or not 2 <= count.value <= 12 or count.value != int(count.value):
        return
    low, high = items
    if low <= count.value <= high:
        return
    start = line.text.find(match["list"].strip()[:20])
    end = line.span.start + start + len(match["list"]) if start >= 0 else count.span.end
    spans = (
        (count.span,) if start < 0 else (count.span, type(count.span)(line.span.start + start, end))
    )
    shown = str(low) if low == high else f"{low} or {high}"
    yield reading.flag(
        NAME,
        spans,
        "Is the list as long as announced?",
        f"Announced: {plain(count.value)}; listed: {shown}.",
    )


def _items(words: str) -> tuple[int, int] | None:
    """Return the least and the most items that a list can have; None where it is no list."""
    bare = words.strip(" ,")
    if _OPEN.search(bare) or not _AND.search(bare):
        return None
    pieces = [p for p in re.split(r", ", bare) if p.strip()]
    last = pieces[-1]
    serial = bool(re.match(r"(?:and|or|&) ", last))
    ands = [len(_AND.findall(f" {p}")) for p in pieces]
    if any(len(p.split()) > _LONGEST for p in pieces):
        return None
    if len(pieces) == 1:
        return (2, 1 + ands[0]) if ands[0] else None
    inner = sum(ands[:-1])
    if serial:
        return len(pieces), len(pieces) + inner + ands[-1] - 1
    return len(pieces) + (1 if ands[-1] else 0), len(pieces) + inner + ands[-1]
