"""A paragraph: spans of any script, broken into lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

from redpencil.export.pdf.type import bidi, breaking
from redpencil.export.pdf.type.runs import runs
from redpencil.export.pdf.type.shaping import Word, shape

_BLANKS: Final = re.compile(
    "[ \t\v\f\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+"
)
_TOKEN: Final = re.compile(r"\n| |[^ \n]+")
_LABEL: Final = 48
"""Letters of what may be a label."""
_MOST: Final = 400
"""Letters shaped at once of a word that does not fit on a line."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph is set; sizes in points, colour as six hexadecimal digits."""

    face: str
    size: float
    leading: float
    colour: str
    align: str = "start"
    """"start", "end", "middle" or "left"; the start of what runs leftwards is at the right."""
    before: float = 0.0
    after: float = 0.0
    tag: str = "P"


@dataclass(frozen=True, slots=True)
class Span:
    """Words set in one way; what is empty is as the paragraph's look has it."""

    text: str
    face: str = ""
    size: float = 0.0
    colour: str = ""
    rise: float = 0.0
    under: bool = False
    link: str = ""
    """"#" and an anchor, or an address."""
    begins: int = 0
    """Number of the claim whose margin mark stands on the line where this begins."""
    language: str = ""


@dataclass(slots=True)
class Atom:
    """What a line can't break: a word, a part of one, a space, an end of line."""

    word: Word
    span: Span
    size: float
    width: float
    level: int
    space: bool
    opens: bool
    """Whether a line may begin with it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Atoms of a line that are set in one way, as they are drawn wherever the line stands."""

    span: Span
    size: float
    x: float
    """Points from the beginning of the line."""
    width: float
    head: str
    """Operators that choose font and colour."""
    shown: str
    """Operators that show the glyphs; empty where they run leftwards."""
    leftwards: tuple[Atom, ...]


@dataclass(slots=True)
class Line:
    """Atoms of one line, in the order of the text."""

    atoms: list[Atom]
    width: float
    repeated: bool = False
    """Whether it is a label's, which occurs on every card and is made ready once."""
    drawn: list[Part] | None = None


@dataclass(slots=True)
class Setting:
    """What is common to all paragraphs of one document."""

    language: str
    missing: Counter[str]
    """By script, letters that no font has."""
    known: dict[tuple[Span, Look, float], tuple[list[Line], int]] = field(default_factory=dict)
    """Labels, which occur on every card, are broken once."""


def broken(
    spans: Sequence[Span], look: Look, width: float, setting: Setting
) -> tuple[list[Line], int]:
    """Return the lines of a paragraph and its direction: 1 from right to left."""
    if len(spans) != 1 or len(spans[0].text) > _LABEL:
        return _broken(spans, look, width, setting)
    key = spans[0], look, width
    if key in setting.known:
        return setting.known[key]
    unknown = setting.missing.total()
    made = _broken(spans, look, width, setting)
    if setting.missing.total() == unknown:  # what is missing counts each time it is printed
        setting.known[key] = made
        for line in made[0]:
            line.repeated = True
    return made


def _broken(
    spans: Sequence[Span], look: Look, width: float, setting: Setting
) -> tuple[list[Line], int]:
    spans = [_plain(s) for s in spans]
    whole = "".join(s.text for s in spans)
    right = bidi.runs_right(whole)
    base = bidi.base_level(whole) if right else 0
    return list(_Filler(width).lines(_atoms(spans, look, setting, whole, base, right))), base


def _plain(span: Span) -> Span:
    """Make every space but those that hold words together the usual one."""
    return replace(span, text=_BLANKS.sub(" ", span.text)) if _BLANKS.search(span.text) else span


def _atoms(
    spans: Sequence[Span], look: Look, setting: Setting, whole: str, base: int, right: bool
) -> Iterator[Atom | None]:
    """Yield the atoms; None is an end of line."""
    deep = _levels(whole, base) if right else []
    place, opens = 0, False
    for span in spans:
        size = span.size or look.size
        scale = size / 1000
        language = span.language or setting.language
        for face, piece in runs(span.text, span.face or look.face, setting.missing):
            simple = not deep and piece.isascii() and "-" not in piece
            for token in _TOKEN.findall(piece):
                if token == "\n":
                    yield None
                    place += 1
                    continue
                space = token == " "
                for part, level in ((token, 0),) if simple else _pieces(token, deep, place):
                    word = shape(face, part, level % 2 == 0, language)
                    yield Atom(word, span, size, word.width * scale, level, space, opens)
                    opens = True
                opens = space
                place += len(token)


def _levels(whole: str, base: int) -> list[int]:
    """Return the levels of a text whose lines are paragraphs of their own."""
    deep: list[int] = []
    for line in whole.split("\n"):
        deep += [*bidi.levels(line, base), base]
    return deep


def _pieces(token: str, deep: Sequence[int], place: int) -> Iterator[tuple[str, int]]:
    """Cut a token where a line may break inside it, and where its direction changes."""
    for part in breaking.parts(token):
        if not deep:
            yield part, 0
            continue
        at = place
        for level, letters in groupby(deep[place : place + len(part)]):
            length = len(list(letters))
            yield part[at - place : at - place + length], level
            at += length
        place += len(part)


class _Filler:
    """Fills lines of one width."""

    def __init__(self, width: float) -> None:
        self.room = width
        self.line: list[Atom] = []
        self.used = 0.0
        self.unit: list[Atom] = []
        self.unit_width = 0.0

    def lines(self, atoms: Iterator[Atom | None]) -> Iterator[Line]:
        """Yield full lines; spaces at their ends are left out."""
        for atom in atoms:
            if atom is None:
                yield from self._settle()
                yield self._end()
            elif atom.space:
                yield from self._settle()
                if self.line:
                    self.line.append(atom)
                    self.used += atom.width
            else:
                if atom.opens and self.unit:
                    yield from self._settle()
                self.unit.append(atom)
                self.unit_width += atom.width
        yield from self._settle()
        if self.line:
            yield self._end()

    def _settle(self) -> Iterator[Line]:
        """Put the unit on this line or the next; one that is wider than a line is cut."""
        if not self.unit:
            return
        if self.used + self.unit_width > self.room and self.line:
            yield self._end()
        if self.unit_width > self.room:
            for atom in self.unit:
                yield from self._forced(atom)
        else:
            self.line += self.unit
            self.used += self.unit_width
        self.unit, self.unit_width = [], 0.0

    def _forced(self, atom: Atom) -> Iterator[Line]:
        while atom.width > self.room - self.used:
            if self.used and atom.width <= self.room:
                yield self._end()
                continue
            first, atom = self._cut(atom)
            if first:
                self.line.append(first)
                self.used += first.width
            yield self._end()
            if not atom.word.text:
                return
        word = shape(atom.word.face, atom.word.text, atom.level % 2 == 0, atom.span.language)
        self.line.append(replace(atom, word=word, width=word.width * atom.size / 1000))
        self.used += self.line[-1].width

    def _cut(self, atom: Atom) -> tuple[Atom | None, Atom]:
        """Return what of a word still fits on the line, and the rest."""
        text, room = atom.word.text, self.room - self.used
        most = min(len(text) - 1, _MOST, int(room / (atom.width / len(text))) + 1)
        if len(text) == 1:
            return (None, atom) if self.line else (atom, self._with(atom, ""))
        while True:
            place = breaking.forced(text, most)
            first = self._with(atom, text[:place])
            if first.width <= room or (place == 1 and not self.used):
                return first, self._with(atom, text[place:])
            if place == 1:
                return None, atom
            most = min(place - 1, max(1, int(place * room / first.width)))

    @staticmethod
    def _with(atom: Atom, text: str) -> Atom:
        word = atom.word
        if len(text) > _MOST:  # shaped when it is cut; until then its width is an estimate
            made = replace(word, text=text, width=word.width * len(text) / len(word.text))
        else:
            made = shape(word.face, text, atom.level % 2 == 0, atom.span.language)
        return replace(atom, word=made, width=made.width * atom.size / 1000)

    def _end(self) -> Line:
        while self.line and self.line[-1].space:
            self.used -= self.line.pop().width
        line = Line(self.line, self.used)
        self.line, self.used = [], 0.0
        return line
