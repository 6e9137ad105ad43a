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
_SUSPECT: Final = re.compile(r"[^\W\d_]*(?:[A-Za-zÀ-ɏ][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-zÀ-ɏ])[^\W\d_]*")  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where letters of two alphabets make one word."""
    for line in reading.lines:
        for match in _SUSPECT.finditer(line.text):
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
