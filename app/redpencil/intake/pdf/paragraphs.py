"""Lines to paragraphs: joined where one goes on, hyphens at line ends resolved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from redpencil.domain.article import Part
from redpencil.intake import characters
from redpencil.intake.pdf.glyphs import SOFT
from redpencil.intake.pdf.lines import Line
from redpencil.intake.raw import RawBlock

_END: Final = re.compile(r"[.!?…:。！？।؟][\"'”’»“)\]]*$")
_BULLET: Final = re.compile(r"^(?:[•▪◦‣●∙·]|(\d{1,3}[.)])(?=\s+\S))\s*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+|[^\W\d_]+")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S*[/_=&]$|https?:/?$", re.IGNORECASE)
"""An address that goes on on the next line."""
_LAST: Final = re.compile(r"([^\W\d_]+)$")
_FIRST: Final = re.compile(r"^([^\W\d_]+)")
_UNSPACED: Final = (("\u3000", "\u9fff"), ("\uff00", "\uffef"), ("\u0e00", "\u0e7f"))
"""East Asian and Thai letters."""
_LARGER: Final = 1.15
_LARGEST: Final = 1.35
"""Sizes of subheads and of the headline against the body's."""
_INDENTED: Final = 0.8
"""Ems of white before a paragraph's first word."""
_WIDER: Final = 1.22
"""Distance of two paragraphs against that of two lines."""
_HEADING: Final = 200
"""Characters of the longest heading."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a document is set: its text's size and distance of lines in points, and its indents."""

    size: float
    leading: float
    indents: bool
    """Whether paragraphs begin with an indent."""


def joined(lines: Sequence[Line]) -> list[RawBlock]:
    """Return the paragraphs of all pages, in reading order."""
    if not lines:
        return []
    habits = _habits(lines)
    words = Counter(w for line in lines for w in _WORD.findall(line.text.casefold()))
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, habits):
            groups[-1].append(line)
        else:
            groups.append([line])
    blocks = [_block(group, habits.size, words) for group in groups]
    return _headed([b for b in blocks if b.text], groups, habits.size)


def _body_size(lines: Sequence[Line]) -> float:
    """Return the size in which most characters are set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.run.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _habits(lines: Sequence[Line]) -> Habits:
    """Find out how this document tells its paragraphs apart."""
    steps = [
        one.run.middle - other.run.middle
        for one, other in pairwise(lines)
        if (one.page, one.column) == (other.page, other.column)
    ]
    size = _body_size(lines)
    first = sum(1 for ln in lines if _INDENTED < ln.indent < 5 and abs(ln.run.size - size) < 1)
    usual = median([s for s in steps if s > 0] or [12.0])
    return Habits(size, usual, first > 0.05 * len(lines))


def _goes_on(group: list[Line], line: Line, habits: Habits) -> bool:
    """Tell whether a line belongs to the paragraph before it."""
    last = group[-1]
    if abs(last.run.size - line.run.size) > 0.12 * last.run.size or _BULLET.match(line.text):
        return False
    ended = bool(_END.search(last.text))
    if last.run.bold != line.run.bold and (len(group) == 1 or ended):
        return False
    if (last.page, last.column) != (line.page, line.column):
        return _goes_on_elsewhere(line, ended, habits)
    if last.run.middle - line.run.middle > _WIDER * max(habits.leading, 0.9 * last.run.size):
        return False
    short = last.gap > 1.5
    if line.indent > _INDENTED:
        if last.indent > 0.5:
            return not (short and (ended or len(group) == 1))
        return len(group) == 1 and not (ended or short)
    return not (ended and last.gap > max(4.0, 0.12 * (last.right - last.left) / last.run.size))


def _goes_on_elsewhere(line: Line, ended: bool, habits: Habits) -> bool:
    """Tell whether a paragraph goes on at the top of the next column or page."""
    if line.text[:1].islower():
        return True
    if habits.indents:
        return line.indent <= _INDENTED
    return not ended


def _size(group: list[Line]) -> float:
    return group[0].run.size


def _block(group: list[Line], body: float, words: Counter[str]) -> RawBlock:
    text = group[0].text
    for line in group[1:]:
        text = _continued(text, line.text, words)
    text = characters.line(characters.normal(text.replace(SOFT, "")))
    bullet = _BULLET.match(text)
    mark = (f"{bullet[1]} " if bullet[1] else "• ") if bullet else ""
    text = text[bullet.end() :] if bullet else text
    return RawBlock(text, _part(group, text, body), mark)


def _continued(text: str, more: str, words: Counter[str]) -> str:
    """Append a line; a hyphen at the end goes where the document has the word without it."""
    if text.endswith((SOFT, "-", "\u2010")):
        stem, rest = _LAST.search(text[:-1]), _FIRST.match(more)
        if stem and rest and rest[1][0].islower():
            whole = (stem[1] + rest[1]).casefold()
            parted = f"{stem[1]}-{rest[1]}".casefold()
            kept = words[parted] > words[whole]
            return f"{text[:-1]}-{more}" if kept else text[:-1] + more
        return f"{text[:-1]}-{more}"
    if _ADDRESS.search(text):
        return text + more
    if _is_unspaced(text[-1:]) and _is_unspaced(more[:1]):
        return text + more
    return f"{text} {more}"


def _is_unspaced(letter: str) -> bool:
    """Tell whether a letter is of a script that is written without spaces."""
    return any(first <= letter <= last for first, last in _UNSPACED)


def _part(group: list[Line], text: str, body: float) -> Part | None:
    """Know a heading by its size or weight; all else is for the cleaner to find out."""
    run = group[0].run
    if len(text) > _HEADING or (_END.search(text) and run.size < _LARGEST * body):
        return None
    bold = all(line.run.bold for line in group)
    return Part.SUBHEAD if run.size >= _LARGER * body or (bold and len(group) <= 2) else None


def _headed(blocks: list[RawBlock], groups: list[list[Line]], body: float) -> list[RawBlock]:
    """Make the first of the largest headings of the first page the headline."""
    first = [g for g in groups if g[0].page == groups[0][0].page]
    largest = max(_size(g) for g in first)
    if largest < _LARGEST * body:
        return blocks
    for number, (block, group) in enumerate(zip(blocks, groups, strict=False)):
        if block.part is Part.SUBHEAD and _size(group) >= 0.98 * largest:
            head = RawBlock(block.text, Part.HEADLINE)
            return [*blocks[:number], head, *blocks[number + 1 :]]
    return blocks
