"""A quotation and its paraphrase that part ways: "She will not resign", “I will resign”.

Rule: a paraphrase says what the quotation says (Associated Press Stylebook, "quotations in the
news"; Reuters Handbook of Journalism, "quotes"). False alarms: the two stand next to each other or
one above the text, share most of the paraphrase's words, and differ in a negation, in certainty
("will" against "may") or in the figure before the same noun; not where the text sets them against
each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redpencil.detect import quotations
from redpencil.detect.consistency.figures import Kind
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.detect.consistency.repetition.counted import comparable, counted
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "paraphrase"
_NOT: Final = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|refus\w+|den(?:y|ied|ies)|rul(?:ed?|es|ing) out)\b|n[’']t\b",
    re.IGNORECASE,
)
_SURE: Final = re.compile(r"\b(?:will|shall|is going to|are going to|must|certainly|definitely)\b|[’']ll\b", re.IGNORECASE)  # fmt: skip
_UNSURE: Final = re.compile(r"\b(?:may|might|could|perhaps|possibly|maybe|likely|probably|would consider|hope[sd]?)\b", re.IGNORECASE)  # fmt: skip
_TOLD: Final = re.compile(
    r"\b(?:sa(?:ys?|id)|told|announc\w+|promis\w+|vow\w*|pledg\w+|claim\w*|insist\w*|warn\w*|confirm\w*|declar\w+|admit\w*|den(?:y|ied|ies)|reject\w*|disput\w+|stat(?:ed|es)|according to|:)(?!\w)",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(
    r"\b(?:but|however|although|though|despite|yet|earlier|later|previously|if|whether|unless|asked|nonetheless|instead|contradict\w*)\b",
    re.IGNORECASE,
)
_EMPTY: Final = frozenset(
    "the and that this would will was were are has have had been being not his her their its our your they she you for with from "
    "may might could can must shall should who which about into than then also just".split()
)
_ENDING: Final = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|e)$")
_OPPOSITE: Final = tuple(
    tuple(_ENDING.sub("", w)[:5] for w in pair.split())
    for pair in (
        "close open", "rise fall", "accept reject", "win lose", "support oppose", "increase decrease",
        "guilty innocent", "safe dangerous", "approve reject", "buy sell", "raise lower", "start stop",
    )
)  # fmt: skip
_FAR: Final = 2
_SHORTEST: Final = 4
_SHARES: Final = (Kind.PERCENT, Kind.SHARE)
_FEWEST: Final = 2
_SHARE: Final = 0.6


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation and the sentence that it is in."""

    number: int
    line: Line
    span: Span
    words: str


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a paraphrase next to a quotation says another thing."""
    if not reading.english:
        return
    lines = reading.lines
    said = list(_quotations(reading))
    for quote in said:
        for number in _near(lines, quote.number):
            line = lines[number]
            told = _own_words(reading, line, said)
            difference = _difference(reading, line, told, quote)
            if difference:
                yield reading.flag(
                    NAME,
                    (line.span, quote.span),
                    "Does the paraphrase say what the quotation says?",
                    difference,
                )
                break


def _quotations(reading: Reading) -> Iterator[_Said]:
    for number, line in enumerate(reading.lines):
        if line.sentence.part is Part.BODY:
            for span in quotations.quoted(reading.text, line.span):
                words = span.of(reading.text)
                if len(words.split()) >= _SHORTEST:
                    yield _Said(number, line, span, words)


def _near(lines: tuple[Line, ...], number: int) -> Iterator[int]:
    """Yield the sentences that may paraphrase the one with this number, itself among them."""
    for other, line in enumerate(lines):
        above = line.sentence.part in (Part.HEADLINE, Part.DECK)
        if above or (abs(other - number) <= _FAR and line.sentence.part is Part.BODY):
            yield other


def _own_words(reading: Reading, line: Line, said: list[_Said]) -> str:
    """Return a sentence's words outside quotation marks."""
    words = line.text
    for quote in said:
        if quote.line is line:
            words = words.replace(quote.words, " … ")
    return words


def _difference(reading: Reading, line: Line, told: str, quote: _Said) -> str:
    """Return how paraphrase and quotation differ, or ""."""
    above = line.sentence.part in (Part.HEADLINE, Part.DECK)
    if _AGAINST.search(told) or told.rstrip().endswith("?") or not (above or _TOLD.search(told)):
        return ""
    mine, its = _matter(_TOLD.sub(" ", told)), _matter(quote.words)
    common = len(mine & its)
    both = f"“{_short(told)}” and “{_short(quote.words)}”"
    turned = any((a in mine and b in its) or (b in mine and a in its) for a, b in _OPPOSITE)
    if turned and common >= _FEWEST and bool(_NOT.search(told)) == bool(_NOT.search(quote.words)):
        return f"The two say the opposite: {both}."
    if common < _FEWEST or common < _SHARE * min(len(mine), len(its)):
        return ""
    if bool(_NOT.search(told)) != bool(_NOT.search(quote.words)):
        return f"Only one of the two has a “not”: {both}."
    if _SURE.search(told) and not _UNSURE.search(told) and _UNSURE.search(quote.words):
        return f"The paraphrase is surer: {both}."
    return _figures(line, quote, both)


def _matter(words: str) -> frozenset[str]:
    """Return the beginnings of the words that a short sentence is about; names are left out."""
    found = re.findall(
        r"(?<![\w’'])(?:[a-zß-ÿ][\w’'-]{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)", words
    )
    return frozenset(_ENDING.sub("", w.casefold())[:5] for w in found if w.casefold() not in _EMPTY)


def _figures(line: Line, quote: _Said, both: str) -> str:
    inside = [c for c in counted(quote.line) if quote.span.covers(c.figure.span)]
    outside = [c for c in counted(line) if not quote.span.meets(c.figure.span)]
    shares = [f for f in quote.line.figures if f.kind in _SHARES and quote.span.covers(f.span)]
    told = [f for f in line.figures if f.kind in _SHARES and not quote.span.meets(f.span)]
    if len(shares) == len(told) == 1 and not shares[0].range.widened(0.02).meets(told[0].range):
        return f"Two figures: {both}."
    for one in outside:
        alike = [c for c in inside if comparable(one, c)]
        if alike and not any(c.figure.range.meets(one.figure.range) for c in alike):
            return f"Two figures: {both}."
    return ""


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 80 else plain[:77].rsplit(" ", 1)[0] + " …"
