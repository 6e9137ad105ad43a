"""A superlative or "first" with a scope and no source.

Rule: superlatives are checked first and need somebody who vouches for them (KSJ Fact-Checking
Project; Chicago Guide). False alarms: only with a scope that could be checked ("in the world",
"ever", "since 1990", "on record"), only in the author's own voice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.sentence import Attribution

NAME: Final = "superlative-without-source"
_SUPERLATIVE: Final = r"\b(?:the |its |their |his |her |[\w’]+[’']s )(?:first|only|largest|biggest|smallest|oldest|youngest|highest|lowest|longest|tallest|deadliest|worst|best|most \w+|fastest|richest|poorest|busiest|heaviest|costliest|coldest|hottest|warmest|wettest|driest|strongest|earliest|latest|closest|bloodiest|greatest|newest|steepest|sharpest|lightest|deepest|widest)\b"
_SCOPE: Final = r"\b(?:in (?:the|its|his|her|their|our) (?:world|country|nation|history|region|continent|state|city)(?:[’']s history)?|in (?:modern |recorded |human |club |league )?history|in (?:Europe|Asia|Africa|America|North America|South America)|of all time|ever\b(?! since)|on record|since (?:records began|(?:1[5-9]|20)\d{2}|World War)|in (?:\d+|more than \d+|over \d+|nearly \d+|\w+) (?:years|decades))\b"
_RULE: Final = re.compile(rf"{_SUPERLATIVE}[^.;:]{{0,70}}?{_SCOPE}|\b[Nn]o other [\w-]+(?: [\w-]+){{0,2}}? (?:has|have|is|was|had) [^.;:]{{0,50}}?(?:\b(?:more|most|as) |(?:er|more) \w*)|\b(?:the world|Europe|Asia|Africa|America)[’']s (?:first|only|largest|biggest|oldest|tallest|longest|deadliest|highest|richest|busiest|most \w+)\b")  # fmt: skip
_SOURCED: Final = re.compile(
    r"\b(?:according to|said|says|say|told|reported|reports|announced|claims?|claimed|estimate[sd]?|study|survey|figures|data|records? show|believed|considered|wrote|called|described|known as|billed)\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask who says that it is the first or the largest."""
    for line in reading.lines if reading.english else ():
        if line.sentence.part is not Part.BODY or line.sentence.attribution is not Attribution.NONE:
            continue
        if _SOURCED.search(line.text):
            continue
        match = _RULE.search(line.text)
        if match:
            yield reading.flag(
                NAME,
                (line.at(match),),
                "Who says so, and has it been counted?",
                "A superlative in the author’s own voice; no source in the sentence.",
            )
