"""A rank against those named before it: "the third-largest, behind only Brazil".

Rule: who is third has two before him. False alarms: only lists closed by "only" or of at least
two names, right behind the rank.
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
_BEST: Final = re.compile(r"(?:\w+est|most|best|worst|place|in)\b", re.IGNORECASE)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where more or fewer are named than the rank leaves room for."""
    for line in reading.lines:
        for match in line.found(_RULE):
            names = re.split(r", and |, | and ", match["list"])
            rank = line.figure(match["rank"])
            if not _BEST.match(match["what"]) or not (match["only"] or len(names) > 1):
                continue
            if len(names) != rank.value - 1:
                yield reading.flag(
                    NAME,
                    (rank.span,),
                    "Are as many named as rank higher?",
                    f"“{rank.words}” has {int(rank.value) - 1} before it; named: {len(names)}.",
                )
