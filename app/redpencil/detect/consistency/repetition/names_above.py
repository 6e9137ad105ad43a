"""A name or date in headline, deck or summary that the text below does not have.

Rule: a summary says nothing that the article does not; one made by a machine may (BBC/EBU study on
AI summaries, 2025). False alarms: words in title case are not taken for names, a name may stand
anywhere else in the article in any ending, and dates are compared only in summaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.names.roll import Mention, folded, mentions
from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "name-not-in-text"
_ABOVE: Final = (Part.HEADLINE, Part.DECK)
_SHORTEST: Final = 4
_CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december".split()
)
_ENDINGS: Final = re.compile(r"(?:ians?|ish|ese|ans?|[’']s|s|n|i)$")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where what stands above names somebody or a day that the body does not."""
    body = " ".join(
        b.span.of(reading.text)
        for b in reading.article.blocks
        if b.part not in _ABOVE and b.part is not Part.BOILERPLATE
    )
    if len(body) < 200 or not reading.english:
        return
    below = folded(body)
    for mention in mentions(reading):
        if mention.part in _ABOVE:
            yield from _missing(reading, mention, below)
    yield from _dates(reading)


def _missing(reading: Reading, mention: Mention, below: str) -> Iterator[Flag]:
    if any(len(w) >= _SHORTEST and folded(w) in below for w in mention.words[1:]):
        return
    place = mention.span.start
    for number, word in enumerate(mention.words):
        start = place
        place += len(word) + 1
        bare = folded(word)
        stem = _ENDINGS.sub("", bare)
        if (number == 0 and mention.opens) or word.casefold() in _CALENDAR:
            continue
        if (
            len(bare) < _SHORTEST
            or not bare.isalpha()
            or (stem if len(stem) >= 4 else bare) in below
        ):
            continue
        if _initials(word) or bare.endswith(("ish", "ian", "ese")):
            continue
        yield reading.flag(
            NAME,
            (type(mention.span)(start, start + len(word)),),
            "Where in the text is this name?",
            f"“{word}” is in the {mention.part.value}, not below it.",
        )
        return


def _initials(word: str) -> bool:
    """Tell an abbreviation, which the body may spell out."""
    return word.isupper() and len(word) <= 6


def _dates(reading: Reading) -> Iterator[Flag]:
    """Ask for days that only a summary made by a machine has."""
    made = [b.span for b in reading.article.blocks if b.machine_made]
    mine = [
        line
        for line in reading.lines
        if any(s.covers(line.span) or s.meets(line.span) for s in made)
    ]
    elsewhere = {(d.month, d.day) for line in reading.lines if line not in mine for d in line.days}
    for moment in (d for line in mine for d in line.days):
        if (moment.month, moment.day) not in elsewhere:
            yield reading.flag(
                NAME,
                (moment.span,),
                "Where in the text is this date?",
                f"“{moment.span.of(reading.text)}” is in the summary, not below it.",
            )
