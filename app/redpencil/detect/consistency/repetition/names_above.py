"""A name or date in headline, deck or summary that the text below does not have.

Rule: a summary says nothing that the article does not; one made by a machine may (BBC/EBU study on
AI summaries, 2025). False alarms: words in title case are not taken for names, a name may stand
anywhere else in the article in any ending; a day without a date is its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.names.roll import Mention, apart, folded, mentions
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "name-not-in-text"
_ABOVE: Final = (Part.HEADLINE, Part.DECK)
_SHORTEST: Final = 4
_CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december".split()
)
_WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
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
        if word.casefold() in _CALENDAR:
            continue
        if number == 0 and mention.opens and not _near_name(bare, below):
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
            f"“{word}” is in the {reading.where(mention.span, mention.part)}, not below it.",
        )
        return


def _near_name(bare: str, below: str) -> bool:
    """Tell a word that opens a headline from a name that it misspells: they begin alike."""
    near = re.findall(rf"\b{re.escape(bare[:_SHORTEST])}\w*", below)
    return (
        len(bare) >= 6
        and len(set(near)) == 1
        and apart(bare, near[0]) > 0
        and bare[:-1] not in near[0]
    )


def _initials(word: str) -> bool:
    """Tell an abbreviation, which the body may spell out."""
    return word.isupper() and len(word) <= 6


def _dates(reading: Reading) -> Iterator[Flag]:
    """Ask for days that only headline, deck or summary has."""
    above = [line for line in reading.lines if line.sentence.part in _ABOVE]
    below = [line for line in reading.lines if line.sentence.part not in _ABOVE]
    days = {(d.month, d.day) for line in below for d in line.days}
    named = {w.casefold() for line in below for w in _WEEKDAY.findall(line.text)}
    for line in above:
        for moment in line.days:
            if (moment.month, moment.day) not in days:
                yield _asked(reading, line, moment.span)
        for match in _WEEKDAY.finditer(line.text):
            span = line.at(match)
            if match[0].casefold() not in named and not any(d.span.meets(span) for d in line.days):
                yield _asked(reading, line, span)


def _asked(reading: Reading, line: Line, span: Span) -> Flag:
    return reading.flag(
        NAME,
        (span,),
        "Where in the text is this day?",
        f"“{span.of(reading.text)}” is in the {reading.where(span, line.sentence.part)}, not below it.",
    )
