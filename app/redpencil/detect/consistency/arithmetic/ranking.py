"""A rank against those named before it: "the third-largest, behind only Brazil".

Rule: who is third has two before him. False alarms: one name counts behind a superlative only,
and every list must stand right behind the rank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag

NAME: Final = "ranking"
_NAME: Final = r"(?:the )?[A-ZÀ-Þ][\w’'.-]+(?: (?:of |and the )?[A-ZÀ-Þ][\w’'.-]+){0,3}"
_RULE: Final = re.compile(
    r"\{(?P<rank>O\d+)\}[- ](?P<what>(?:most |least )?[\w-]+)(?: [\w’'-]+){0,6}?,? (?:behind|after|trailing|following)(?P<only> only)? "
    rf"(?P<list>{_NAME}(?:, {_NAME})*(?:,? and {_NAME})?)(?=[.,;)]|$)"
)
_TOP: Final = re.compile(r"(?:most |least )?\w+est\b", re.IGNORECASE)
_BEST: Final = re.compile(r"(?:\w+est|most|best|worst|place|in)\b", re.IGNORECASE)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where more or fewer are named than the rank leaves room for."""
    for line in reading.lines:
        for match in line.found(_RULE):
            names = re.split(r", and |, | and ", match["list"])
            rank = line.figure(match["rank"])
            alone = len(names) == 1 and not match["only"]
            if not _BEST.match(match["what"]) or (alone and not _TOP.match(match["what"])):
                continue
            if len(names) != rank.value - 1:
                yield reading.flag(
                    NAME,
                    (rank.span,),
                    "Are as many named as rank higher?",
                    f"“{rank.words}” has {int(rank.value) - 1} before it; named: {len(names)}.",
                )
