"""A paragraph that is put together from pieces, each with what was done to it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from redpencil.domain.article import Part
from redpencil.domain.remark import RemarkKind
from redpencil.intake import characters
from redpencil.intake.raw import RawBlock, RawRemark

_SPACE: Final = re.compile(r"\s+")
BREAK: Final = "\n"
"""Words of a remark that is about the end of a paragraph."""


@dataclass(frozen=True, slots=True)
class Change:
    """Who did what when."""

    kind: RemarkKind
    who: str = ""
    at: datetime | None = None


@dataclass(slots=True)
class Growing:
    """One paragraph while it is read: text with all changes accepted, and its remarks.

    White space is made single as the text grows, so that the places of remarks stay right.
    """

    remarks: list[RawRemark] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0

    def __len__(self) -> int:
        """Count its characters."""
        return self._length

    def __bool__(self) -> bool:
        """Tell whether it holds a character or a remark."""
        return bool(self._length or self.remarks)

    @property
    def text(self) -> str:
        """Its words with all changes accepted; put together when asked for, for speed."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    @property
    def tail(self) -> str:
        """Its last piece."""
        return self._pieces[-1] if self._pieces else ""

    def add(self, words: str, change: Change | None = None) -> None:
        """Add words as they stand in the file; those taken away become a remark only."""
        plain = " " if words.isspace() else _SPACE.sub(" ", characters.normal(words))
        if change and change.kind.absent:
            self._remember(change, self._length, plain)
            return
        if plain.startswith(" ") and (self.tail.endswith(" ") or not self._length):
            plain = plain[1:]
            self._spare_space()
        start = self._length
        if plain:
            self._pieces.append(plain)
            self._length += len(plain)
        if change and plain:
            self._remember(change, start, plain)

    def _spare_space(self) -> None:
        """Give a space that is one too many to the words that were taken away before it."""
        last = self.remarks[-1] if self.remarks else None
        if last and last.kind.absent and last.end == self._length and not last.words[-1:].isspace():
            self.remarks[-1] = replace(last, words=f"{last.words} ")

    def end_of_paragraph(self, change: Change) -> None:
        """Note that the break here was put in, or stood here once."""
        self.remarks.append(
            RawRemark(change.kind, self._length, self._length, BREAK, change.who, change.at)
        )

    def comment(self, start: int, words: str, change: Change) -> None:
        """Note a comment on the words from ``start`` to here."""
        place = min(start, self._length)
        self.remarks.append(
            RawRemark(change.kind, place, self._length, words, change.who, change.at)
        )

    def block(self, part: Part | None = None, mark: str = "") -> RawBlock:
        """Return the paragraph as it stands.

        The remark of an end that was put in covers the space that the words had before it.
        """
        text = self.text.rstrip(" ")
        most = len(text)
        fitted = [replace(r, start=min(r.start, most), end=min(r.end, most)) for r in self.remarks]
        if fitted and fitted[-1].words == BREAK and most < self._length:
            fitted[-1] = replace(fitted[-1], end=most + 1)
        return RawBlock(text, part, mark, remarks=tuple(fitted))

    def _remember(self, change: Change, start: int, words: str) -> None:
        """Keep a change; one that goes on where the last of the same hand ended is the same."""
        end = start if change.kind.absent else start + len(words)
        last = self.remarks[-1] if self.remarks else None
        if last and last.end == start and _same(last, change) and last.words != BREAK:
            self.remarks[-1] = replace(last, end=end, words=last.words + words)
        else:
            self.remarks.append(RawRemark(change.kind, start, end, words, change.who, change.at))


def _same(remark: RawRemark, change: Change) -> bool:
    return (remark.kind, remark.who, remark.at) == (change.kind, change.who, change.at)
