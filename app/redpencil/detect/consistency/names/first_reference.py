"""A surname before the full name: "Holm" in the second paragraph, "Ivar Holm" in the third.

Rule: full name at first reference, surname after it (Associated Press Stylebook, "names"). False
alarms: only in the body, only where the full name follows with a first name that no one else's
surname shares.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.names.roll import Mention, mentions
from redpencil.detect.consistency.reading import Reading
from redpencil.detect.elements import gazetteer
from redpencil.detect.elements.names import lists
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "first-reference"
_NO_SURNAMES: Final = gazetteer.PLACES | gazetteer.PLACE_WORDS | gazetteer.ORG_WORDS | gazetteer.WORK_WORDS  # fmt: skip


def _given(word: str) -> bool:
    return word in gazetteer.FIRST_NAMES or word in lists.names("given")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a person is named in full only after being named short."""
    if not reading.english:
        return
    body = [m for m in mentions(reading) if m.part is Part.BODY]
    short: dict[str, Mention] = {}
    done: set[str] = set()
    for mention in body:
        last = mention.words[-1]
        if len(mention.words) == 1:
            if len(last) > 3:
                short.setdefault(last, mention)
        elif len(mention.words) == 2 and _given(mention.words[0]):
            early = short.get(last)
            if early and last not in done and last not in _NO_SURNAMES:
                yield reading.flag(
                    NAME,
                    (early.span, mention.span),
                    "Is the full name given at first mention?",
                    f"“{last}” comes before “{' '.join(mention.words)}”.",
                )
            done.add(last)
