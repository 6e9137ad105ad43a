"""A headline that is surer than the text: "kills" above, "may have killed" below.

Rule: a headline claims no more than the article (Chicago Guide to Fact-Checking, "headlines and
cover lines"). False alarms: only where one of the first sentences says the same words with "may",
"allegedly" and the like, and the headline has neither those nor somebody who says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.names.roll import folded
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "headline-overstates"
_HEDGE: Final = re.compile(r"\b(?:may(?! \d)|might|allegedly|alleged|reportedly|possibly|perhaps|suspected|appears? to|seems? to|is thought to|are thought to|is believed to|are believed to|could)\b")  # fmt: skip
_SOFT: Final = re.compile(
    r"\b(?:may|might|could|alleged\w*|reported\w*|possibl\w+|suspect\w*|says?|said|claims?|accus\w+|believ\w+|likely|probabl\w+|appears?|seems?|suggests?|fears?|warns?|plans?|expected|potential\w*|hopes?|wants?|asks?|according|would|will|to|charged|trial|rul(?:es?|ed|ing)|court|judges?|finds?|found)\b|[?‘“\"'„«:]",
    re.IGNORECASE,
)
_ENDING: Final = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|e)$")
_REACH: Final = 5
"""Words behind the caution of which the headline must have one."""
_LEAD: Final = 3
_COMMON: Final = 3


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where the headline drops a caution of the lead."""
    if not reading.english:
        return
    heads = [line for line in reading.lines if line.sentence.part is Part.HEADLINE]
    body = [line for line in reading.lines if line.sentence.part is Part.BODY][:_LEAD]
    for head in heads[:1]:
        if _SOFT.search(head.text):
            return
        said = _stems(head.text)
        for line in body:
            hedge = _HEDGE.search(line.text)
            common = said & _stems(line.text)
            if (
                hedge
                and len(common) >= max(_COMMON, 0.6 * len(said))
                and said & _stems(" ".join(line.text[hedge.end() :].split()[:_REACH]))
            ):
                yield reading.flag(
                    NAME,
                    (head.span, line.at(hedge)),
                    "Is the headline surer than the text?",
                    f"The text says “{hedge[0]}”; the headline does not.",
                )
                return


def _stems(words: str) -> set[str]:
    return {_ENDING.sub("", folded(w))[:5] for w in re.findall(r"[^\W\d_]{4,}", words)}
