"""A figure of the headline, deck, summary or caption that the body tells differently or not at all.

Rule: corrections must reach the headline (BBC Verify, FIELD.md 2.2); every hed, dek and subhed is
checked against the text (Time Inc.). False alarms: any mention in the body that rounds to the
figure will do; only counts, money and percentages, and "not at all" only above the body.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from redpencil.detect.consistency.figures import Figure, Kind
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.repetition.counted import Counted, comparable, counted
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "figure-told-differently"
_ABOVE: Final = (Part.HEADLINE, Part.DECK)
_PAIRED: Final = 40
"""Figures of the body that are added up and subtracted in pairs."""
_CHECKED: Final = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.SHARE)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where body and the words around it give two figures."""
    body = [line for line in reading.lines if line.sentence.part is Part.BODY]
    if not body:
        return
    figures = [f for line in body for f in line.figures]
    counts = [c for line in body for c in counted(line)]
    for line in reading.lines:
        if line.sentence.part in (*_ABOVE, Part.CAPTION):
            yield from _above(reading, line, figures, counts)


def _above(
    reading: Reading, line: Line, figures: list[Figure], counts: list[Counted]
) -> Iterator[Flag]:
    mine = {c.figure.span: c for c in counted(line)}
    for figure in line.figures:
        if figure.kind not in _CHECKED or (figure.kind is Kind.NUMBER and figure.span not in mine):
            continue
        if any(f.range.meets(figure.range) and _kin(f, figure) for f in figures):
            continue
        if _made_of_two(figure, figures):
            continue
        count = mine.get(figure.span)
        other = next((c for c in counts if count and comparable(count, c)), None)
        if other:
            yield _differs(reading, figure, other.figure)
        elif line.sentence.part in _ABOVE and (figure.kind is not Kind.NUMBER or figure.value > 1):
            yield reading.flag(
                NAME,
                (figure.span,),
                "Where in the text is this figure?",
                f"“{figure.words.strip()}” is in the {reading.where(line.span, line.sentence.part)}, not in the body.",
            )


def _made_of_two(figure: Figure, figures: list[Figure]) -> bool:
    """Tell a sum or a difference of two figures of the body: "£2.4m over budget"."""
    alike = [f for f in figures if f.kind is figure.kind and f.unit == figure.unit][:_PAIRED]
    return any(
        (a.range + b.range).meets(figure.range)
        or (a.range - b.range).meets(figure.range)
        or (b.range - a.range).meets(figure.range)
        for a, b in combinations(alike, 2)
    )


def _kin(one: Figure, other: Figure) -> bool:
    shares = (Kind.PERCENT, Kind.SHARE, Kind.POINTS)
    return (
        one.kind is other.kind
        or (one.kind in shares and other.kind in shares)
        or {one.kind, other.kind} <= {Kind.NUMBER, Kind.MONEY, Kind.MEASURE, Kind.TIME}
    )


def _differs(reading: Reading, figure: Figure, other: Figure) -> Flag:
    return reading.flag(
        NAME,
        (figure.span, other.span),
        "Which of the two figures is right?",
        f"“{figure.words.strip()}” here, “{other.words.strip()}” in the body.",
    )
