"""Shares of one whole that make more or less than all of it: 68 + 4 + 25.

Rule: shares of a whole add up to 100, give or take rounding of each (pitlist.blogspot.com, "Do
the math", 2009). False alarms: only answers, votes and the like that exclude each other count,
told by their words; short of 100 is asked only where the rest is named or nobody is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.figures import Figure
from redpencil.detect.consistency.interval import plain
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "shares"
_FOR: Final = r"\b(?:approv\w+|support\w*|favou?r\w*|agree\w*|yes|for|back(?:ed|ing)?|satisfied|positive|dafür|ja|pour|favorables?|a favor|sí|за)\b"
_AGAINST: Final = r"\b(?:disapprov\w+|oppos\w+|against|disagree\w*|no|reject\w*|dissatisfied|negative|dagegen|nein|contre|opposés?|en contra|проти)\b"
_REST: Final = r"\b(?:undecided|unsure|don[’']t know|did not know|no opinion|abstain\w*|the rest|the remain\w+|remaining|others|neither|unentschieden|Rest|indécis|sans opinion|le reste|indecisos|el resto|решта|не визначил\w+)\b"
_VOTE: Final = re.compile(r"\b(?:of the vote|vote share|of votes|der Stimmen|des voix|de los votos|голосів)\b", re.IGNORECASE)  # fmt: skip
_MADE_OF: Final = re.compile(
    r"\b(?:comes? from|came from|consists? of|consisted of|made up of|breaks? down|broken down|divided|split|composed of|comprises?|is shared|mix|owned|held|controlled|goes? to|went to|spent on)\b|\bcomes?\b(?=[^;:]*\bfrom\b[^;:]*\bfrom\b[^;:]*\bfrom\b)",
    re.IGNORECASE,
)
_LIST: Final = re.compile(r"\{([PF]\d+)\}")
_FROM: Final = re.compile(r"\bfrom\b")
_NOT: Final = re.compile(r"\b(?:margin of error|up from|compared (?:with|to)|last (?:year|month)|in \d{4}|from|increase|rose|fell)\b", re.IGNORECASE)  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where shares that exclude each other do not make a whole."""
    for line in reading.lines:
        tokens = _LIST.findall(line.masked)
        plain_words = line.masked if _MADE_OF.search(line.masked) is None else _FROM.sub(" ", _MADE_OF.sub(" ", line.masked))  # fmt: skip
        if not 2 <= len(tokens) <= 8 or _NOT.search(plain_words):
            continue
        shares = [line.figure(t) for t in tokens]
        sides = sum(bool(re.search(p, line.masked, re.IGNORECASE)) for p in (_FOR, _AGAINST, _REST))
        rest = bool(re.search(_REST, line.masked, re.IGNORECASE))
        if len(shares) >= 3 and _MADE_OF.search(line.masked):
            yield from _added(reading, line, shares, False)
        elif any(t.startswith("F") for t in tokens):
            continue
        elif sides >= 2 or (_VOTE.search(line.masked) and len(shares) >= 2):
            yield from _added(reading, line, shares, rest and sides >= 2 and len(shares) >= 3)


def _added(reading: Reading, line: Line, shares: list[Figure], whole: bool) -> Iterator[Flag]:
    low = sum(s.range.low for s in shares)
    high = sum(s.range.high for s in shares)
    if low > 1.0 + 1e-9 or (whole and high < 1.0 - 1e-9):
        total = sum(s.value for s in shares)
        sum_shown = " + ".join(plain(100 * s.value) for s in shares)
        yield reading.flag(
            NAME,
            tuple(s.span for s in shares),
            "Do these shares make 100 percent?",
            f"{sum_shown} = {plain(100 * total)} %.",
        )
