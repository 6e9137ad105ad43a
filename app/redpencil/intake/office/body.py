"""The paragraphs of a Word document's XML, in reading order, each piece with its change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.domain.remark import RemarkKind
from redpencil.intake.growing import BREAK, Change, Growing
from redpencil.intake.hints import PASTE
from redpencil.intake.office.names import W
from redpencil.intake.office.styles import Numbering, Style, is_on, part_of
from redpencil.intake.raw import RawBlock

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_PARAGRAPHS: Final = 100_000
_CHANGES: Final = {
    W + "ins": RemarkKind.INSERTED,
    W + "del": RemarkKind.DELETED,
    W + "moveTo": RemarkKind.MOVED_HERE,
    W + "moveFrom": RemarkKind.MOVED_AWAY,
}
_TABLE_CHANGES: Final = _CHANGES | {
    W + "cellIns": RemarkKind.INSERTED, W + "cellDel": RemarkKind.DELETED,
}  # fmt: skip
_TEXT: Final = frozenset((W + "t", W + "delText"))
_MATHS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SIGNS: Final = {
    W + "tab": " ", W + "ptab": " ", W + "br": " ", W + "cr": " ", W + "noBreakHyphen": "\u2011",
}  # fmt: skip
_SKIPPED: Final = frozenset((
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",  # the same once more
    W + "rt",  # a reading aid beside the word itself
    W + "pPr", W + "rPr", W + "instrText", W + "delInstrText",
))  # fmt: skip


def read_comments(root: Element | None) -> dict[str, tuple[str, Change]]:
    """Return the comments by their id: words, and who said so when."""
    if root is None:
        return {}
    return {
        c.get(W + "id", ""): (_words(c), _change(c, RemarkKind.COMMENT))
        for c in root.iter(W + "comment")
    }


def _words(comment: Element) -> str:
    lines = ("".join(t.text or "" for t in p.iter(W + "t")) for p in comment.iter(W + "p"))
    return "\n".join(filter(None, lines))


def _change(element: Element, kind: RemarkKind) -> Change:
    at: datetime | None = None
    with suppress(ValueError):
        at = datetime.fromisoformat(element.get(W + "date", ""))
    return Change(kind, element.get(W + "author", ""), at)


class Reading:
    """Reads the parts of one document; ``hidden`` counts characters left out, ``seen`` is all."""

    def __init__(
        self,
        styles: dict[str, Style],
        numbering: Numbering,
        comments: dict[str, tuple[str, Change]],
        name: str,
    ) -> None:
        self._name = name
        self._styles, self._numbering, self._comments = styles, numbering, comments
        self._begun: dict[str, int] = {}
        self._said: set[str] = set()
        self.hidden = 0
        self._pieces: list[str] = []

    @property
    def seen(self) -> str:
        """All words as they stand in the file, for a look at their characters."""
        return "".join(self._pieces)

    def blocks(self, root: Element, work: Work) -> list[RawBlock]:
        """Return the paragraphs below an element; text boxes follow the paragraph they stand in."""
        found: list[RawBlock] = []
        growing = Growing()
        for number, paragraph in enumerate(root.iter(W + "p")):
            if number > MOST_PARAGRAPHS:
                most = f"“{self._name}” has more than {MOST_PARAGRAPHS:,} paragraphs."
                raise UserError(most, PASTE)
            if number % 1000 == 0:
                work.step(0.3, "Reading the Word document")
            if any(a.tag in _SKIPPED for a in paragraph.iterancestors()):
                continue
            growing = self._paragraph(paragraph, growing, found)
        if growing.text or growing.remarks:
            found.append(growing.block())
        return [b for b in found if b.text]

    def _paragraph(self, paragraph: Element, growing: Growing, found: list[RawBlock]) -> Growing:
        """Add a paragraph's words; where its end is deleted, the next one goes on in it."""
        for change, element in self._leaves(paragraph, _row_change(paragraph)):
            self._leaf(element, change, growing)
        end = _nested(self._end(paragraph))
        if end and end.kind.absent:
            growing.end_of_paragraph(end)
            return growing
        if not growing.text:  # nothing is left of it; what was taken away is told with the next
            if not end and (any(r.kind.takes for r in growing.remarks) or _is_open(found)):
                growing.end_of_paragraph(Change(RemarkKind.DELETED))
            return growing  # an end that is itself new parted nothing before
        if end:
            growing.end_of_paragraph(end)
        style = self._style(paragraph, "pPr", "pStyle")
        found.append(growing.block(part_of(style), self._numbering.mark(paragraph)))
        return Growing()

    def _end(self, paragraph: Element) -> Iterator[Change]:
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        for child in mark if mark is not None else ():
            if kind := _CHANGES.get(str(child.tag)):
                yield _change(child, kind)

    def _leaves(
        self, element: Element, change: Change | None
    ) -> Iterator[tuple[Change | None, Element]]:
        """Walk a paragraph's runs without recursion, each leaf with the change it stands in."""
        stack = [(change, child) for child in reversed(element)]
        while stack:
            change, child = stack.pop()
            if child.tag == W + "p" or child.tag in _SKIPPED:
                continue
            if child.tag == W + "r" and self._is_hidden(child):
                self.hidden += sum(len(t.text or "") for t in child.iter(W + "t"))
                continue
            if kind := _CHANGES.get(str(child.tag)):
                change = _within(change, _change(child, kind))
            yield change, child
            stack += [(change, below) for below in reversed(child)]

    def _leaf(self, element: Element, change: Change | None, growing: Growing) -> None:
        tag = str(element.tag)
        if tag in _TEXT or tag == _MATHS:
            words = element.text or ""
            self._pieces.append(words)
            growing.add(words, change)
        elif tag in _SIGNS:
            growing.add(_SIGNS[tag], change)
        elif tag == W + "commentRangeStart":
            self._begun[element.get(W + "id", "")] = len(growing.text)
        elif tag in (W + "commentRangeEnd", W + "commentReference"):
            self._comment(element.get(W + "id", ""), growing)

    def _comment(self, number: str, growing: Growing) -> None:
        """Put a comment at its place, once: at its range's end, else where it is referred to."""
        if number in self._said or number not in self._comments:
            return
        self._said.add(number)
        words, change = self._comments[number]
        growing.comment(self._begun.get(number, len(growing.text)), words, change)

    def _is_hidden(self, run: Element) -> bool:
        own = run.find(f"{W}rPr/{W}vanish")
        if own is not None:
            return is_on(own)
        paragraph = next(run.iterancestors(W + "p"))
        styles = (self._style(run, "rPr", "rStyle"), self._style(paragraph, "pPr", "pStyle"))
        return any(s is not None and s.hidden for s in styles)

    def _style(self, element: Element, properties: str, kind: str) -> Style | None:
        named = element.find(f"{W}{properties}/{W}{kind}")
        return self._styles.get(named.get(W + "val") or "") if named is not None else None


def _is_open(found: list[RawBlock]) -> bool:
    """Tell whether the end of the last paragraph is itself new, so that the next was part of it."""
    last = found[-1].remarks if found else ()
    return any(r.words == BREAK and r.kind.adds for r in last)


def _within(outer: Change | None, inner: Change) -> Change:
    """Return what became of words that were put in by one change and taken out by another."""
    if outer is None or not (outer.kind.adds and inner.kind.takes):
        return inner
    hands = dict.fromkeys(filter(None, (outer.who, inner.who)))
    return Change(RemarkKind.WITHDRAWN, ", ".join(hands), inner.at)


def _nested(changes: Iterable[Change]) -> Change | None:
    """Return the one change that an end of a paragraph or a row has undergone."""
    found: Change | None = None
    for change in sorted(changes, key=lambda c: c.kind.takes):
        found = _within(found, change)
    return found


def _row_change(paragraph: Element) -> Change | None:
    """Return the change of a table's row or cell that was put in or taken out whole."""
    found: list[Change] = []
    for holder in paragraph.iterancestors(W + "tr", W + "tc"):
        properties = holder.find(str(holder.tag) + "Pr")
        found += [
            _change(child, kind)
            for child in (properties if properties is not None else ())
            if (kind := _TABLE_CHANGES.get(str(child.tag)))
        ]
    return _nested(found)
