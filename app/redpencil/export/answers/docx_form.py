"""Answers of a filled-in DOCX: by the tags of its controls, else by the bookmarks around them.

Layout, order and all other text are ignored. The document is read as a stream, so that memory
does not grow with it. Tracked insertions count, tracked deletions do not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, cast

from lxml import etree

from redpencil.export.answers.found import Found
from redpencil.export.answers.package import Package, damaged, parser

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_SHEET: Final = "{urn:redpencil:sheet:1}sheet"
_TAG, _BOOKMARK = "rp|", "rp_"
_LINE: Final = re.compile(r"[_\s\u2003–-]*_[_\s\u2003–-]*")
"""A line to write on that nobody wrote on."""
_GONE: Final = frozenset({f"{_W}del", f"{_W}moveFrom"})
_TYPED: Final = {
    f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011",
}  # fmt: skip
_TRUE: Final = frozenset({"1", "true", "on"})


def read(data: bytes, name: str) -> Found:
    """Return what is filled in. Raises UserError where the file is no whole Word document."""
    package = Package(data, name)
    stream = _Stream()
    try:
        etree.fromstring(package.read(package.main()), _target(stream))
        manifest = _manifest(package)
    except etree.XMLSyntaxError as error:
        raise damaged(name) from error
    return Found(stream.values, manifest, stream.unclear)


def _target(stream: _Stream) -> etree.XMLParser:
    return etree.XMLParser(
        target=cast("Any", stream), resolve_entities=False, no_network=True, load_dtd=False
    )


def _manifest(package: Package) -> str:
    for part in package.names("customXml/item"):
        if part.endswith(".xml") and "Props" not in part:
            root = etree.fromstring(package.read(part), parser())
            if root.tag == _SHEET:
                return "".join(map(str, root.itertext()))
    return ""


@dataclass(slots=True)
class _Control:
    """A content control while it is read."""

    id: str = ""
    around: list[_Mark] = field(default_factory=list)
    empty: bool = False
    ticked: bool | None = None
    choices: dict[str, str] | None = None
    day: str | None = None
    text: list[str] = field(default_factory=list)
    paragraphs: int = 0
    inside: bool = False


@dataclass(slots=True)
class _Mark:
    """A bookmark of ours while it is open."""

    id: str
    held: bool = False
    """Whether a control was found in it."""
    text: list[str] = field(default_factory=list)


class _Stream:
    """Hears the document's elements one after the other."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.unclear: dict[str, str] = {}
        self._controls: list[_Control] = []
        self._marks: dict[str, _Mark] = {}
        self._listening = False
        self._gone = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Hear an element begin."""
        if tag in _GONE:
            self._gone += 1
        elif tag == f"{_W}t":
            self._listening = not self._gone
        elif tag == f"{_W}sdt":
            self._controls.append(_Control(around=list(self._marks.values())))
        elif tag == f"{_W}bookmarkStart":
            self._open(attributes)
        elif tag == f"{_W}bookmarkEnd":
            self._close(attributes.get(f"{_W}id", ""))
        elif self._controls:
            _property(self._controls[-1], tag, attributes)
        if tag in _TYPED and not self._gone:
            self._type(_TYPED[tag])

    def data(self, text: str) -> None:
        """Hear text."""
        if self._listening:
            self._type(text)

    def end(self, tag: str) -> None:
        """Hear an element end."""
        if tag == f"{_W}t":
            self._listening = False
        elif tag in _GONE:
            self._gone -= 1
        elif tag == f"{_W}sdt":
            self._finish(self._controls.pop())
        elif tag == f"{_W}sdtContent" and self._controls:
            self._controls[-1].inside = False

    def close(self) -> None:
        """Hear the document end."""

    def _type(self, text: str) -> None:
        if self._controls and self._controls[-1].inside:
            self._controls[-1].text.append(text)
        for mark in self._marks.values():
            mark.text.append(text)

    def _open(self, attributes: dict[str, str]) -> None:
        name = attributes.get(f"{_W}name", "")
        if name.startswith(_BOOKMARK):
            mark = _Mark(name.removeprefix(_BOOKMARK))
            self._marks[attributes.get(f"{_W}id", "")] = mark
            if self._controls:
                self._controls[-1].around.append(mark)

    def _close(self, number: str) -> None:
        mark = self._marks.pop(number, None)
        if mark and not mark.held and mark.id not in self.values:
            if self._controls:  # it lies within a control, which says what it is
                return
            self._keep(mark.id, _plain("".join(mark.text)))

    def _finish(self, control: _Control) -> None:
        identity = control.id
        for mark in reversed(control.around):
            mark.held = True
            identity = identity or mark.id
        if not identity:
            return
        text = "".join(control.text)
        value = _value(control, text)
        if value is None:
            self.unclear[identity] = text.strip()
        else:
            self._keep(identity, value)

    def _keep(self, identity: str, value: str) -> None:
        """Keep an answer; a second, other one makes both unclear."""
        known = self.values.setdefault(identity, value)
        if known != value:
            self.unclear[identity] = f"{known} / {value}"


def _property(control: _Control, tag: str, attributes: dict[str, str]) -> None:
    """Hear what a control says of itself."""
    value = attributes.get(f"{_W}val", "")
    if tag == f"{_W}tag" and value.startswith(_TAG):
        control.id = value.removeprefix(_TAG)
    elif tag == f"{_W}showingPlcHdr":
        control.empty = value not in ("0", "false", "off")
    elif tag == f"{_W}sdtContent":
        control.inside = True
    elif tag == f"{_W}p" and control.inside:
        control.text += ["\n"] if control.paragraphs else []
        control.paragraphs += 1
    else:
        _kind(control, tag, attributes)


def _kind(control: _Control, tag: str, attributes: dict[str, str]) -> None:
    if tag == f"{_W14}checkbox":
        control.ticked = bool(control.ticked)
    elif tag == f"{_W14}checked":
        control.ticked = attributes.get(f"{_W14}val", "1") in _TRUE
    elif tag in (f"{_W}dropDownList", f"{_W}comboBox"):
        control.choices = control.choices or {}
    elif tag == f"{_W}listItem" and control.choices is not None:
        value = attributes.get(f"{_W}val", attributes.get(f"{_W}value", ""))
        control.choices[attributes.get(f"{_W}displayText", value).strip()] = value
    elif tag == f"{_W}date" and not control.inside:
        control.day = attributes.get(f"{_W}fullDate", "")[:10]


def _plain(text: str) -> str:
    return "" if _LINE.fullmatch(text) else text


def _value(control: _Control, text: str) -> str | None:
    """Return the answer; None where what was typed is none."""
    if control.ticked is not None:
        return "1" if control.ticked else ""
    words = _plain(text)
    if control.empty or not words.strip():
        return ""
    if control.choices is not None:
        chosen = control.choices.get(words.strip())
        return "" if chosen == "none" else chosen
    if control.day is not None:
        return _day(words.strip()) or _day(control.day)
    return words


def _day(text: str) -> str | None:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
