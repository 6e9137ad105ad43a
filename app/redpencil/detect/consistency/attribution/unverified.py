"""A caveat, "could not be independently verified": what it covers, and whether it says so there.

Rule: the caveat belongs with what it covers (Reuters Handbook of Journalism, "sourcing"). One
question for each caveat, pointing to the attributed sentences right before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag
from redpencil.domain.sentence import Attribution

NAME: Final = "not-verified"
_CAVEAT: Final = re.compile(
    r"\b(?:not|n[’']t|unable to|impossible to) (?:immediately |yet |be )*(?:been )?(?:able to |possible (?:for [\w ]{2,20})?to )?(?:be )?(?:immediately )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|check(?:ed)?(?= independently))\b"
    r"|\bno independent (?:verification|confirmation|evidence)\b"
    r"|\b(?:independent(?:ly)?) (?:verification|confirmation) (?:was|is) (?:not )?(?:im)?possible",
    re.IGNORECASE,
)
_FAR: Final = 4


def check(reading: Reading) -> Iterator[Flag]:
    """Ask for each caveat what it covers."""
    lines = reading.lines
    for number, line in enumerate(lines):
        match = _CAVEAT.search(line.text)
        if match is None:
            continue
        covered = _covered(lines[max(0, number - _FAR) : number])
        shown = (
            "; ".join(f"“{_short(c.text)}”" for c in covered)
            or "nothing attributed right before it"
        )
        yield reading.flag(
            NAME,
            (*(c.span for c in covered), line.at(match)),
            "What could not be verified, and does the text say so there?",
            f"Before it: {shown}.",
        )


def _covered(before: tuple[Line, ...]) -> list[Line]:
    """Return the attributed sentences that end right before the caveat."""
    found: list[Line] = []
    for line in reversed(before):
        if line.sentence.attribution is Attribution.NONE:
            break
        found.insert(0, line)
    return found[-2:]


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + " …"
