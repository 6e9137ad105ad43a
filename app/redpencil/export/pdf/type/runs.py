"""Text cut into what one face can set; what no face has is shown, and counted."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from redpencil.export.pdf.type import catalogue
from redpencil.export.pdf.type.face import Face

BAD: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
"""What is no letter and may not stand in a PDF's text."""
MISSING: Final = "□"
"""Shown for a letter that no font has: Source Sans has it, every reader knows it."""
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_EAST: Final = re.compile(
    "[\u2e80-\u33ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)


def runs(text: str, name: str, missing: Counter[str]) -> Iterator[tuple[Face, str]]:
    """Cut text into (face, text), asked for in one of our faces.

    ``missing`` counts, by script, the letters that are shown as □.
    """
    own = catalogue.face(name)
    if own.letters.issuperset(text):
        yield own, text
        return
    current: Face | None = None
    pieces: list[str] = []
    for letter in text:
        face = _face(letter, name, current)
        if face is None:
            missing[script(letter)] += 1
            face, letter = catalogue.face(catalogue.SANS), MISSING
        if face is not current and current is not None:
            yield current, "".join(pieces)
            pieces = []
        current = face
        pieces.append(letter)
    if current is not None:
        yield current, "".join(pieces)


def _face(letter: str, name: str, current: Face | None) -> Face | None:
    """Return the face for a letter; marks and joiners stay with the letter before them."""
    if BAD.match(letter):
        return None
    if current is not None and (
        _INVISIBLE.match(letter) or (_neutral(letter) and letter in current.letters)
    ):
        return current
    if _INVISIBLE.match(letter) or letter.isspace():
        return current or catalogue.face(name)
    return catalogue.face_for(letter, name)


@lru_cache(maxsize=4_000)
def _neutral(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "MZP"


def script(letter: str) -> str:
    """Return what people call the script of a letter."""
    kind = unicodedata.category(letter)
    if BAD.match(letter):
        return "control characters"
    if _EAST.match(letter):
        return "Chinese and Japanese"
    if kind[0] not in "LMN":
        return "symbols"
    first = unicodedata.name(letter, "rare letters").split()[0]
    return "Korean" if first == "HANGUL" else first.title()
