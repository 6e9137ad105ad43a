"""A word of two alphabets: a Cyrillic letter among Latin ones looks alike and is not.

Rule: Unicode Technical Standard 39, mixed-script confusables. False alarms: only letters of
Latin, Greek and Cyrillic inside one word; a hyphen parts words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.flag import Flag

NAME: Final = "look-alike-letters"
_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ]")
_OTHERS: Final = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]")


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where letters of two alphabets make one word."""
    for line in reading.lines:
        if not (_OTHERS.search(line.text) and _LATIN.search(line.text)):
            continue
        for match in _WORD.finditer(line.text):
            if not (_OTHERS.search(match[0]) and _LATIN.search(match[0])):
                continue
            scripts: dict[str, str] = {}
            for letter in match[0]:
                script = unicodedata.name(letter, "?").split()[0]
                scripts[script] = scripts.get(script, "") + letter
            scripts = {k: v for k, v in scripts.items() if k in ("LATIN", "GREEK", "CYRILLIC")}
            if len(scripts) > 1 and not match[0].startswith(("µ", "μ")):
                shown = "; ".join(f"{k.capitalize()}: {v}" for k, v in sorted(scripts.items()))
                yield reading.flag(
                    NAME, (line.at(match),), "Are all letters of one alphabet?", f"{shown}."
                )
