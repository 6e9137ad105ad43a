"""All that is attributed rests on one source, or on people without a name.

Rule: at least two independent sources (AFP, "How we work"); an anonymous source never stands
alone (AFP; New York Times, "anonymous sourcing"). One question an article of some length, and
only where attribution was looked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.names.roll import folded
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.sentence import Attribution

NAME: Final = "one-source"
_FEWEST: Final = 4
"""Attributed sentences under which an article is too short to ask."""


def check(reading: Reading) -> Iterator[Flag]:
    """Ask once where one voice, or only nameless ones, carry the article."""
    body = [line for line in reading.lines if line.sentence.part is Part.BODY]
    said = [line for line in body if line.sentence.attribution is not Attribution.NONE]
    if len(said) < _FEWEST or not reading.english:
        return
    spans = tuple(line.span for line in said[:3])
    if all(line.sentence.attribution is Attribution.UNNAMED for line in said):
        yield reading.flag(
            NAME, spans, "Does nobody with a name say so?",
            f"All {len(said)} attributed sentences rest on unnamed sources.",
        )  # fmt: skip
        return
    speakers = {_key(line) for line in said}
    if len(speakers) == 1 and len(said) >= 0.4 * len(body):
        yield reading.flag(
            NAME, spans, "Does anybody else say so?",
            f"All {len(said)} attributed sentences rest on {said[0].sentence.speaker}.",
        )  # fmt: skip


def _key(line: Line) -> str:
    words = folded(line.sentence.speaker).split()
    return words[-1] if words else ""
