"""The same share told twice: "one in five (25 percent)", "a majority, 48 percent".

Rule: a fraction in words and the percentage beside it are the same number, rounded in prose.
False alarms: two and a half points either way, more with "about", "nearly" and "more than".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.figures import Figure
from redpencil.detect.consistency.interval import plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "fractions"
_BESIDE: Final = r"(?:(?: of| in)?(?: [\w’'-]+){1,4}?)?(?:,? (?:or|about)|,? ?\(| ?[—–]|,)(?: ?(?:about|or|roughly|around|just|only|exactly))* ?"
_PAIR: Final = re.compile(
    rf"\{{(?P<a>F\d+)\}}{_BESIDE}\{{(?P<b>P\d+)\}}|\{{(?P<c>P\d+)\}}{_BESIDE}\{{(?P<d>F\d+)\}}",
    re.IGNORECASE,
)
_MOST: Final = re.compile(
    r"\b(?P<word>(?:a |the )?(?:\w+ )?majority|most|more than half|over half|mehr als die Hälfte|plus de la moitié|más de la mitad|понад половина)"
    r"(?: of [\w’' -]{2,40}?)?(?:,| ?\(| ?[—–])(?: ?(?:or|about|just|only))* ?\{(?P<share>P\d+)\}"
    r"|\b(?P<less>(?:a |the )?minority|less than half|fewer than half|under half)"
    r"(?: of [\w’' -]{2,40}?)?(?:,| ?\(| ?[—–])(?: ?(?:or|about|just|only))* ?\{(?P<share2>P\d+)\}",
    re.IGNORECASE,
)  # fmt: skip

_NEARLY_ALL: Final = re.compile(
    r"\b(?P<word>(?:almost|nearly|virtually|practically) (?:all|everyone|everybody|every [a-z]+))(?: of [\w’' -]{2,40}?| [a-z]+)?(?:,| ?\(| ?[—–])(?: ?(?:or|about|just|only))* ?\{(?P<share>P\d+)\}",
    re.IGNORECASE,
)
_ALL_BUT: Final = 0.8
"""Of a whole, below which nobody would say "nearly all"."""


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a share in words is not the one in figures."""
    for line in reading.lines:
        if "{P" not in line.masked:
            continue
        for match in line.found(_PAIR):
            words, share = (
                line.figure(match["a"] or match["d"]),
                line.figure(match["b"] or match["c"]),
            )
            if not words.range.meets(share.range):
                yield _asked(reading, words, share)
        for match in line.found(_NEARLY_ALL):
            share = line.figure(match["share"])
            if share.range.high < _ALL_BUT:
                yield reading.flag(
                    NAME,
                    (share.span,),
                    f"Is this “{match['word']}”?",
                    f"{share.words.strip()} is far from all.",
                )
        for match in line.found(_MOST):
            yield from _majority(reading, line, match)


def _asked(reading: Reading, words: Figure, share: Figure) -> Flag:
    return reading.flag(
        NAME,
        (words.span, share.span),
        "Are both the same share?",
        f"“{words.words}” is {plain(100 * words.value)} %, not {share.words.strip()}.",
    )


def _majority(reading: Reading, line: Line, match: re.Match[str]) -> Iterator[Flag]:
    share = line.figure(match["share"] or match["share2"])
    most = bool(match["share"])
    if (share.range.high < 0.5) if most else (share.range.low > 0.5):
        said = (match["word"] or match["less"]).strip()
        yield reading.flag(
            NAME,
            (share.span,),
            f"Is this “{said}”?",
            f"{share.words.strip()} is {'less' if most else 'more'} than half.",
        )
