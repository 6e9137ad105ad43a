r"""Tracked changes and comments of rich text (RTF 1.9.1): put into the words as signs of our own.

striprtf knows nothing of them and drops comments. So the source is walked ahead of it by its own
grammar, and where the hand changes, an escape is put in that comes out as a number between two
noncharacters, which no text holds. Deleted words are ``\deleted``, inserted ones ``\revised``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from redpencil.domain.remark import RemarkKind
from redpencil.intake.growing import Change

_USED: Final = re.compile(r"\\(?:revised|deleted|mv[ft]|annotation)\b")
_START, _END, _ZERO = 0xFDDF, 0xFDDE, 0xFDD0
SIGN: Final = re.compile(f"[{chr(_START)}]([{chr(_ZERO)}-{chr(_ZERO + 9)}]{{1,8}})[{chr(_END)}]")
_PAGE: Final = re.compile(r"\\ansicpg\d{1,5}")
_DATE: Final = re.compile(r"\\atndate\s*(-?\d{1,10})")
_NAMES: Final = re.compile(r"\\revtbl\b((?:[^{}]|\{[^{}]*\})*)\}")
_NAME: Final = re.compile(r"\{([^{};]*);?\}")
_BRACE: Final = re.compile(r"(?<!\\)[{}]")
LONGEST: Final = 20_000
"""Characters of a comment's source that are read."""
_SWITCHES: Final = frozenset(("revised", "deleted", "mvf", "mvt"))
_FIGURES: Final = frozenset(("revauth", "revauthdel", "revdttm", "revdttmdel", "mvauth", "mvdate"))


@dataclass(frozen=True, slots=True)
class Note:
    """A comment at its place."""

    words: str
    change: Change


Mark = Change | Note | None


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the words of a group; ``said`` are control words and their figures."""

    ignored: bool = False
    said: Mapping[str, int] = field(default_factory=dict)

    def change(self, names: list[str]) -> Change | None:
        """Return what was done to the words here."""
        said = self.said
        for kind, words, who, at in (
            (RemarkKind.MOVED_AWAY, ("mvf",), "mvauth", "mvdate"),
            (RemarkKind.MOVED_HERE, ("mvt",), "mvauth", "mvdate"),
            (RemarkKind.WITHDRAWN, ("revised", "deleted"), "revauthdel", "revdttmdel"),
            (RemarkKind.DELETED, ("deleted",), "revauthdel", "revdttmdel"),
            (RemarkKind.INSERTED, ("revised",), "revauth", "revdttm"),
        ):
            if all(said.get(word) for word in words):
                number = said.get(who, 0)
                name = names[number] if 0 < number < len(names) else ""
                return Change(kind, name, _moment(said.get(at, 0)))
        return None


class _Walk:
    """The source once more, with signs; ``numbers`` are those of the marks that they mean."""

    def __init__(self, source: str) -> None:
        self._source, self._page = source, next(iter(_PAGE.findall(source)), "")
        found = _NAMES.search(source)
        self._names = [self._words(n) for n in _NAME.findall(found[1])] if found else []
        self.numbers: dict[Mark, int] = {None: 0}
        self._out: list[str] = []
        self._copied = self._skipped = 0
        self._state, self._stack = _State(), list[_State]()
        self._now: Change | None = None
        self._author, self._at = "", 0

    def take(self, token: re.Match[str]) -> None:
        """Go on by one token."""
        from striprtf.striprtf import specialchars

        word, number, hexadecimal, sign, brace, char = token.groups()
        if token.start() < self._skipped:
            return
        if brace:
            self._brace(brace)
        elif word:
            self._word(word, number, token.end())
        elif sign == "*":
            self._state = replace(self._state, ignored=True)
        shows = hexadecimal or char or sign or word == "u" or word in specialchars
        if shows and not self._state.ignored:
            change = self._state.change(self._names)
            if change != self._now:
                self._sign(token.start(), change)
                self._now = change

    def whole(self) -> str:
        """Return the source with all signs."""
        return "".join((*self._out, self._source[self._copied :]))

    def _brace(self, brace: str) -> None:
        if brace == "{":
            self._stack.append(self._state)
        else:
            self._state = self._stack.pop() if self._stack else _State()

    def _word(self, word: str, number: str | None, end: int) -> None:
        if word == "annotation":
            self._comment(end)
        elif word == "atnauthor":
            self._author = self._words(self._group(end))
        elif word == "atndate":
            with suppress(ValueError):
                self._at = int(self._words(self._group(end)))
        self._state = _after(self._state, word, number)

    def _comment(self, start: int) -> None:
        """Put a comment in front of its group, and go on behind it."""
        inside = self._group(start)
        self._skipped = start + len(inside)
        for packed in _DATE.findall(inside):
            self._at = int(packed)
        if words := " ".join(self._words(inside).split()):
            change = Change(RemarkKind.COMMENT, self._author, _moment(self._at))
            self._sign(self._source.rfind("{", 0, start), Note(words, change))

    def _sign(self, where: int, mark: Mark) -> None:
        """Put the number of a mark in front of a place."""
        digits = (_ZERO + int(d) for d in str(self.numbers.setdefault(mark, len(self.numbers))))
        signs = "".join(f"\\u{c - 0x10000} " for c in (_START, *digits, _END))
        self._out += (self._source[self._copied : where], "{\\uc0", signs, "}")
        self._copied = max(self._copied, where)

    def _group(self, start: int) -> str:
        """Return what is left of the group that a place stands in, or its first part."""
        depth = 0
        for brace in _BRACE.finditer(self._source, start, start + LONGEST):
            depth += 1 if brace[0] == "{" else -1
            if depth < 0:
                return self._source[start : brace.start()]
        return self._source[start : start + LONGEST]

    def _words(self, inside: str) -> str:
        from striprtf.striprtf import rtf_to_text

        try:
            plain = rtf_to_text(f"{{\\rtf1{self._page} {inside}}}", errors="replace")
        except (ValueError, LookupError, TypeError):
            return ""
        return str(plain).strip()


def signed(source: str) -> tuple[str, list[Mark]]:
    """Return the source with signs in it, and what their numbers say; the first is nothing."""
    from striprtf.striprtf import PATTERN

    if not _USED.search(source):
        return source, [None]
    walk = _Walk(source)
    for token in PATTERN.finditer(source):
        walk.take(token)
    return walk.whole(), list(walk.numbers)


def _after(state: _State, word: str, number: str | None) -> _State:
    """Return what holds after a control word."""
    from striprtf.striprtf import destinations

    if word in destinations:
        return replace(state, ignored=True)
    if word == "plain":
        return _State(ignored=state.ignored)
    if word in _SWITCHES:
        return replace(state, said={**state.said, word: int(number != "0")})
    if word in _FIGURES:
        return replace(state, said={**state.said, word: int(number or 0)})
    return state


def _moment(packed: int) -> datetime | None:
    """Read a date as Word packs it: minute, hour, day, month, year from 1900, weekday."""
    bits = packed & 0xFFFFFFFF
    with suppress(ValueError):
        return datetime(
            (bits >> 20 & 511) + 1900, bits >> 16 & 15, bits >> 11 & 31, bits >> 6 & 31, bits & 63
        )
    return None
