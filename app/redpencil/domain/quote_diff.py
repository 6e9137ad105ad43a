"""A printed quotation against a transcript: where it was said, and each word that differs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_NEAR = 0.45
"""Share of the quotation's words that must be found before a place is called one."""


class Fate(StrEnum):
    """What became of a word between tape and print."""

    SAME = "same"
    LEFT_OUT = "left out"
    """Said, and not printed."""
    PUT_IN = "put in"
    """Printed, and not said."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one fate, as they stand in the transcript or, where put in, in print."""

    fate: Fate
    words: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The quotation beside the part of the transcript that is nearest to it."""

    pieces: tuple[Piece, ...]
    start: int
    """Of the part, in the transcript's characters."""
    end: int
    share: float
    """Of the printed words that were said there, in order; 0 to 1."""

    @property
    def word_for_word(self) -> bool:
        """Whether every word is as it was said, whatever marks stand between."""
        return bool(self.pieces) and all(p.fate is Fate.SAME for p in self.pieces)

    @property
    def found(self) -> bool:
        """Whether the transcript has anything like it."""
        return self.share >= _NEAR


def compare(printed: str, transcript: str) -> Comparison:
    """Find a printed quotation in a transcript and say what differs; words only, marks are free."""
    said, quoted = _words(transcript), _words(printed)
    if not said or not quoted:
        return Comparison((), 0, 0, 0.0)
    first, last = _window([w for w, _, _ in quoted], [w for w, _, _ in said])
    part = said[first:last]
    matcher = SequenceMatcher(None, [w for w, _, _ in part], [w for w, _, _ in quoted], False)
    pieces: list[Piece] = []
    same = 0
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            same += b - a
            pieces.append(Piece(Fate.SAME, _text(transcript, part[a:b])))
            continue
        if b > a:
            pieces.append(Piece(Fate.LEFT_OUT, _text(transcript, part[a:b])))
        if d > c:
            pieces.append(Piece(Fate.PUT_IN, _text(printed, quoted[c:d])))
    start, end = (part[0][1], part[-1][2]) if part else (0, 0)
    return Comparison(tuple(pieces), start, end, same / len(quoted))


def _words(text: str) -> list[tuple[str, int, int]]:
    """Return each word as it is compared, with its place."""
    return [(m[0].casefold().replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(text)]


def _text(source: str, words: list[tuple[str, int, int]]) -> str:
    return " ".join(source[words[0][1] : words[-1][2]].split())


def _window(quoted: list[str], said: list[str]) -> tuple[int, int]:
    """Return the part of what was said that is nearest: from the first to the last word it shares.

    Where the whole quotation was said in one go, that is the part. Else counts shared words in a
    sliding window, in linear time, then trims it to matching ends.
    """
    spoken = f" {' '.join(said)} "
    whole = spoken.find(f" {' '.join(quoted)} ")
    if whole >= 0:
        first = spoken[:whole].count(" ")
        return first, first + len(quoted)
    size = max(len(quoted) + len(quoted) // 4, 1)
    wanted = set(quoted)
    hits = [w in wanted for w in said]
    count = sum(hits[:size])
    best, place = count, 0
    for start in range(1, max(1, len(said) - size + 1)):
        count += hits[start + size - 1] - hits[start - 1]
        if count > best:
            best, place = count, start
    low, high = max(0, place - size // 4), min(len(said), place + size + size // 4)
    blocks = SequenceMatcher(None, said[low:high], quoted, False).get_matching_blocks()
    real = [b for b in blocks if b.size]
    if not real:
        return low, low
    return low + real[0].a, low + real[-1].a + real[-1].size
