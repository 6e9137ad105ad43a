"""The paragraphs of an OpenDocument text's XML, in reading order, each piece with its change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.remark import RemarkKind
from redpencil.intake.growing import BREAK, Change, Growing
from redpencil.intake.office.markup import attribute, local
from redpencil.intake.office.names import OFFICE, TEXT
from redpencil.intake.raw import RawBlock

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PARAGRAPHS: Final = frozenset((TEXT + "p", TEXT + "h"))
_APART: Final = frozenset((TEXT + "tracked-changes", OFFICE + "annotation", TEXT + "note"))
"""Elements whose paragraphs stand elsewhere than in the flow."""
_SKIPPED: Final = frozenset((
    *_APART, TEXT + "note-citation", TEXT + "hidden-text", TEXT + "ruby-text", *_PARAGRAPHS,
    OFFICE + "annotation-end", "{http://www.w3.org/2000/svg}title", "{http://www.w3.org/2000/svg}desc",
))  # fmt: skip
_SIGNS: Final = {TEXT + "s": " ", TEXT + "tab": " ", TEXT + "line-break": " "}
_STYLES: Final = (
    ("title", Part.HEADLINE), ("subtitle", Part.DECK), ("heading", Part.SUBHEAD),
    ("caption", Part.CAPTION), ("figure", Part.CAPTION), ("illustration", Part.CAPTION),
)  # fmt: skip
_BULLET: Final = "• "


class Reading:
    """Reads one document; ``hidden`` counts characters left out, ``seen`` is all of them."""

    def __init__(self, root: Element) -> None:
        self.hidden = 0
        self._pieces: list[str] = []
        self._styles = {attribute(style, "name"): style for style in root.iter("{*}style")}
        self._changes = dict(_changes(root))
        self._open: dict[str, Change] = {}
        self._noted: list[Element] = []

    @property
    def seen(self) -> str:
        """All words as they stand in the file, for a look at their characters."""
        return "".join(self._pieces)

    def blocks(self, written: Element, work: Work) -> list[RawBlock]:
        """Return the paragraphs below an element, those of its notes last."""
        found = [b for p in written.iter(*_PARAGRAPHS) if not _is_apart(p) for b in self._block(p)]
        work.step(0.6, "Reading the OpenDocument text")
        for note in tuple(self._noted):
            found += [b for p in note.iter(*_PARAGRAPHS) for b in self._block(p)]
        return found

    def _block(self, paragraph: Element) -> list[RawBlock]:
        growing = Growing()
        self._walk(paragraph, growing)
        if not growing.text.strip():
            return []
        part = self._part(paragraph)
        return [growing.block(part, "" if part else _mark(paragraph))]

    def _walk(self, element: Element, growing: Growing) -> None:
        self._add(element.text, growing)
        for child in element:
            if isinstance(child.tag, str):
                self._piece(child, growing)
            self._add(child.tail, growing)

    def _piece(self, child: Element, growing: Growing) -> None:
        tag = str(child.tag)
        if tag in _SIGNS:
            self._add(_SIGNS[tag], growing)
        elif tag.startswith(TEXT + "change"):
            self._mark_change(child, growing)
        elif tag == OFFICE + "annotation":
            growing.comment(len(growing.text), _said(child), _change(child, RemarkKind.COMMENT))
        elif tag == TEXT + "note":
            self._noted.append(child)
        elif tag == TEXT + "hidden-text" or self._is_hidden(child):
            self.hidden += len("".join(map(str, child.itertext())))
        elif tag not in _SKIPPED:
            self._walk(child, growing)

    def _add(self, words: str | None, growing: Growing) -> None:
        if words:
            self._pieces.append(words)
            growing.add(words, next(reversed(self._open.values()), None))

    def _mark_change(self, child: Element, growing: Growing) -> None:
        """Begin or end an insertion, or note the deletion that was made here."""
        number = attribute(child, "change-id")
        change, words = self._changes.get(number, (Change(RemarkKind.INSERTED), ""))
        if child.tag == TEXT + "change-start":
            self._open[number] = change
        elif child.tag == TEXT + "change-end":
            self._open.pop(number, None)
        elif change.kind.takes:
            growing.add(words, change)

    def _part(self, paragraph: Element) -> Part | None:
        if paragraph.tag == TEXT + "h":
            return Part.SUBHEAD
        style = attribute(paragraph, "style-name")
        for _ in range(5):
            name = style.lower().replace("_20_", " ")
            if part := next((p for start, p in _STYLES if name.startswith(start)), None):
                return part
            known = self._styles.get(style)
            style = attribute(known, "parent-style-name") if known is not None else ""
        return None

    def _is_hidden(self, span: Element) -> bool:
        style = self._styles.get(attribute(span, "style-name"))
        return style is not None and any(attribute(p, "display") == "none" for p in style)


def _is_apart(paragraph: Element) -> bool:
    return any(a.tag in _APART for a in paragraph.iterancestors())


def _mark(paragraph: Element) -> str:
    inside = next(paragraph.iterancestors(TEXT + "list-item", TEXT + "note"), None)
    return _BULLET if inside is not None and inside.tag == TEXT + "list-item" else ""


def _changes(root: Element) -> Iterator[tuple[str, tuple[Change, str]]]:
    """Return the tracked changes by their id, with the words of those that took some away."""
    kinds = {TEXT + "insertion": RemarkKind.INSERTED, TEXT + "deletion": RemarkKind.DELETED}
    for region in root.iter(TEXT + "changed-region"):
        for child in region:
            if kind := kinds.get(str(child.tag)):
                yield attribute(region, "id"), (_change(child, kind), _said(child))


def _said(element: Element) -> str:
    """Return the words of the paragraphs below an element."""
    return BREAK.join("".join(map(str, p.itertext())) for p in element.iter(*_PARAGRAPHS))


def _change(element: Element, kind: RemarkKind) -> Change:
    words = {local(e): e.text or "" for e in element.iter() if isinstance(e.tag, str)}
    at: datetime | None = None
    with suppress(ValueError):
        at = datetime.fromisoformat(words.get("date", "")[:19])
    return Change(kind, words.get("creator", ""), at)
