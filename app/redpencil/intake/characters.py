"""Characters made normal, and the checker told of those that can't be seen."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LINE_ENDS: Final = re.compile("\r\n|[\r\x85\u2028\u2029\x0b\x0c]")
_SPACES: Final = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_BIDI: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_INVISIBLE: Final = re.compile("[\u200b\u2060-\u2064\ufeff\u00ad\u180e]|[\U000e0000-\U000e007f]")
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}")
"""Runs of variation selectors: a hidden manifest (C2PA); single ones belong to emoji and CJK."""
_MARKS: Final = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"
_STACKED: Final = re.compile(f"([{_MARKS}]{{31,}})")
"""More marks on one letter than any language has: left alone, since sorting them takes minutes."""
_WORD: Final = re.compile(r"[^\W\d_]{2,60}")
_LATIN: Final = re.compile("[A-Za-z]")
_LOOKALIKE: Final = re.compile("[\u0370-\u03ff\u0400-\u04ff]")


def normal(text: str) -> str:
    """Return NFC text with LF line ends and without characters that nobody can see."""
    text = _LINE_ENDS.sub("\n", text)
    for hidden in (_CONTROL, _BIDI, _INVISIBLE, _SELECTORS):
        text = hidden.sub("", text)
    return "".join(
        piece if number % 2 else unicodedata.normalize("NFC", piece)
        for number, piece in enumerate(_STACKED.split(text))
    )


def line(text: str) -> str:
    """Return one line of normal text with single plain spaces and none at its ends."""
    return _SPACES.sub(" ", text).strip(" \n")


def notices(text: str) -> tuple[str, ...]:
    """Say what was hidden in a text as it came, one sentence a kind."""
    said = []
    if count := len(_BIDI.findall(text)):
        said.append(f"{count} invisible marks that change the direction of text were taken out.")
    if count := len(_INVISIBLE.findall(text)) - text.startswith("\ufeff"):
        said.append(f"{count} invisible characters were taken out.")
    if count := len(_SELECTORS.findall(text)):
        said.append(f"{count} hidden runs of variation selectors were taken out.")
    if "\ufffd" in text:
        said.append("Some characters of the file could not be read; they show as “\ufffd”.")
    if mixed := sorted({w for w in _WORD.findall(text) if _is_mixed(w)}):
        shown = ", ".join(f"“{w}”" for w in mixed[:5])
        said.append(f"Words that mix letters of two scripts, which look alike: {shown}.")
    return tuple(said)


def _is_mixed(word: str) -> bool:
    return bool(_LATIN.search(word) and _LOOKALIKE.search(word))
