"""Sentences to tokens, with the shape of each: what the tagger reads."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\.){2,8}|\d(?:[\d.,:]{0,30}\d)?(?:[^\W\d_]{1,30})?|['’]s(?!\w)|(?:[ldnsjmtcL]|qu)['’](?=[^\W\d_])"
    r"|[^\W\d_][^\W_]{0,60}(?:(?:[-&]|['’](?!s\b))[^\W_]{1,60}){0,8}|[^\w\s]|_"
)


class Token(NamedTuple):
    """A word, number or mark; offsets are code points in the text."""

    start: int
    end: int
    word: str
    low: str
    shape: str


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch in order."""
    return [
        Token(m.start(), m.end(), w := m[0], w.lower(), shape(w))
        for m in _TOKEN.finditer(text, start, end)
    ]


def shape(word: str) -> str:
    """Return a word's class: X capitals, Xx capitalised, XxX mixed, x small, d digits, . marks."""
    first = word[0]
    if first.isdigit():
        return "d" if word[-1].isdigit() else "dx"
    if not first.isalpha():
        return word
    if word.islower():
        return "x-x" if "-" in word else "x"
    if first.isupper():
        return _capital(word)
    return "xX" if any(c.isupper() for c in word) else "u"


def _capital(word: str) -> str:
    if any(c.isdigit() for c in word):
        return "X9"
    if len(word) == 1 or word.isupper():
        return "X." if "." in word else ("X1" if len(word) == 1 else "X")
    rest = word[1:]
    if rest.islower():
        return "Xx"
    return "Xx-Xx" if "-" in word else "XxX"
