"""A grave fact that only somebody without a name vouches for.

Rule: an anonymous source never stands alone on what is damaging (AFP, "How we work"; New York Times,
"anonymous sourcing"). False alarms: only deaths, crimes and accusations; not where another sentence
with a named speaker or a document tells of the same. One question for each such sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.repetition.alike import same_matter, stems
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.sentence import Attribution

NAME: Final = "only-anonymous"
_GRAVE: Final = re.compile(
    r"\b(?:kill\w*|murder\w*|died|dead|tortur\w*|rap(?:ed|es|ing)|abus\w+|assault\w*|harass\w*|brib\w+|corrupt\w*|fraud\w*|embezzl\w*|stole|stolen|launder\w*|forg(?:ed|ery|ing)|cover(?:ed)? up|lied|affair|arrested|spy|spied|spying|extort\w*|blackmail\w*|beat(?:en|ing)? (?:him|her|them|prisoners)|falsif\w+|poison\w*|kidnap\w*|smuggl\w*)\b",
    re.IGNORECASE,
)
_NAMELESS: Final = re.compile(
    r"\b(?:anonym\w+|sources?|insiders?|unnamed|not (?:to be|be) (?:named|identified)|(?:someone|people|persons?|officials?) (?:familiar|close|with knowledge)|a (?:person|former|senior|junior|high-ranking)? ?(?:official|employee|staffer|colleague|worker|diplomat|aide|friend|neighbou?r|insider|witness))\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask for a second source where a nameless one alone says something grave."""
    if not reading.english:
        return
    body = [line for line in reading.lines if line.sentence.part is Part.BODY]
    vouched = [stems(line.text) for line in body if _answerable(line)]
    for line in body:
        grave = _GRAVE.search(line.text)
        if grave and _nameless(line) and not any(same_matter(stems(line.text), v) for v in vouched):
            yield reading.flag(
                NAME,
                (line.span,),
                "Does a second source say so?",
                f"“{grave[0]}” rests on {line.sentence.speaker or 'an unnamed source'} alone.",
            )


def _answerable(line: Line) -> bool:
    """Tell a voice that can be asked again: a name, an office, a document."""
    return line.sentence.attribution is not Attribution.NONE and not _nameless(line)


def _nameless(line: Line) -> bool:
    return line.sentence.attribution is Attribution.UNNAMED and bool(
        _NAMELESS.search(line.sentence.speaker) or _NAMELESS.search(line.text)
    )
