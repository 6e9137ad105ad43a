"""Spans that run backwards: "from 2005 to 2003".

Rule: a span begins before it ends. False alarms: only years in "from … to" and "between … and";
a score, a road or a model number is no year beside these words with a noun between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag

NAME: Final = "order-of-events"
_YEARS: Final = re.compile(
    r"\b(?:from|between|von|zwischen|de|entre|з) (?:early |late |[A-Z][a-z]+ )?(?P<a>(?:1[5-9]|20)\d{2}) (?:to|until|and|through|bis|und|à|et|a|y|до) (?:early |late |[A-Z][a-z]+ )?(?P<b>(?:1[5-9]|20)\d{2})\b(?![%,.]\d| (?:people|dollars|euros|votes|cases|jobs|homes))"
    r"|\((?P<a2>(?:1[5-9]|20)\d{2})[-–](?P<b2>(?:1[5-9]|20)\d{2})\)"
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where the later year stands first."""
    for line in reading.lines:
        for match in _YEARS.finditer(line.text):
            first, second = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
            if first > second and not re.search(
                r"\b(?:fell|rose|up|down|dropped|increased|decreased|cut|lowered|reduced)\b",
                line.text,
            ):
                yield reading.flag(
                    NAME,
                    (line.at(match),),
                    "Does the span begin before it ends?",
                    f"{first} is {first - second} years after {second}.",
                )
