"""Lines of plain text to blocks: broken paragraphs rejoined, list items and furniture apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from redpencil.intake import dates, joins, tables
from redpencil.intake.characters import line as one_line
from redpencil.intake.raw import RawBlock

MOST_JOINED: Final = 14
LONGEST_JOINED: Final = 1500
"""Lines and characters that one rejoined paragraph may have."""
HEADING: Final = 2
"""Lines at a text's start that may be headline and deck: those have no end mark, however long."""
_HYPHEN: Final = re.compile(r"[a-zà-ÿ]-$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source, or several that were joined."""

    text: str
    mark: str = ""
    furniture: bool = False
    gap: bool = True
    """Whether a blank line stands before it."""


def blocks(text: str) -> tuple[RawBlock, ...]:
    """Return the blocks of normal text in order; every word of it is in one of them."""
    lines = _lines(text)
    if _hard_wrapped(lines):
        lines = _unwrapped(lines)
    return tuple(RawBlock(line.text, mark=line.mark) for line in _rejoined(lines))


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    gap = True
    for source in text.split("\n"):
        words = one_line(source)
        if not words:
            gap = True
            continue
        bullet = tables.BULLET.match(source)
        if bullet and lines and joins.is_dashed_on(lines[-1].text, words):
            bullet = None
        if bullet and (rest := one_line(source[bullet.end() :])):
            mark = one_line(bullet["mark"]) + " "
            lines.append(Line(rest, mark, gap=gap))
        else:
            lines.append(Line(words, furniture=is_furniture(words), gap=gap))
        gap = False
    return lines


def is_furniture(line: str) -> bool:
    """Tell whether a line stands for itself, so that nothing may be joined to it."""
    return bool(
        tables.AI_LABEL.fullmatch(line)
        or tables.CREDIT.fullmatch(line)
        or tables.is_boilerplate(line)
        or tables.SIGN_OFF_LINE.fullmatch(line)
        or tables.PUBLISHED.fullmatch(line)
        or (len(line) < 90 and tables.BYLINE.fullmatch(line))
        or dates.day_of_line(line)
    )


def _hard_wrapped(lines: list[Line]) -> bool:
    """Tell text that was broken at a fixed width from text with a paragraph a line."""
    if len(lines) <= 8:
        return False
    lengths = sorted(len(line.text) for line in lines)
    usual = lengths[int(0.9 * (len(lengths) - 1))]
    near = sum(0.72 * usual <= n <= 1.12 * usual for n in lengths) / len(lengths)
    unended = sum(not tables.SENTENCE_END.search(line.text) for line in lines) / len(lines)
    return 40 <= usual <= 110 and near > 0.5 and unended > 0.5


def _unwrapped(lines: list[Line]) -> list[Line]:
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last and not (line.gap or line.furniture or last.furniture or line.mark):
            joined[-1] = replace(last, text=_glued(last.text, line.text))
        else:
            joined.append(line)
    return joined


def _glued(left: str, right: str) -> str:
    if _HYPHEN.search(left) and right[:1].islower():
        return left[:-1] + right
    return f"{left} {right}"


def _rejoined(lines: list[Line]) -> list[Line]:
    """Join what a link on a line of its own broke apart, where the result ends as text ends."""
    result: list[Line] = []
    texts = [line.text for line in lines]
    position = 0
    while position < len(lines):
        end = _reach(lines, texts, position)
        if end > position + 1:
            result.append(_joined(lines[position:end]))
        else:
            result.append(lines[position])
        position = end
    return result


def _reach(lines: list[Line], texts: list[str], start: int) -> int:
    """Return the end of the run of lines that make one paragraph."""
    if lines[start].furniture or lines[start].mark:
        return start + 1
    end, length = start + 1, len(lines[start].text)
    while (
        end < len(lines)
        and end - start < MOST_JOINED
        and length < LONGEST_JOINED
        and not (lines[end].furniture or lines[end].mark)
        and joins.goes_on(texts, end, heads=end <= HEADING, inside=end - start > 1)
    ):
        length += len(lines[end].text)
        end += 1
    finished = tables.SENTENCE_END.search(lines[end - 1].text)
    return end if finished else start + 1


def _joined(run: list[Line]) -> Line:
    text = run[0].text
    for line in run[1:]:
        tight = line.text[:1] in ",;.)%’" and not line.text.startswith("...")
        text += ("" if tight else " ") + line.text
    return replace(run[0], text=text)
