"""The paper: reportlab's canvas, on which everything is tagged or said to be decoration."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from redpencil.export.pdf.file import syntax
from redpencil.export.pdf.file.document import Literal, SheetDocument
from redpencil.export.pdf.file.structure import Content, Node, Noted
from redpencil.export.pdf.type.face import Face
from redpencil.export.pdf.type.shaping import Word
from redpencil.export.pdf.type.text import Setting

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""


@dataclass(slots=True)
class Used:
    """A face as the file knows it."""

    name: str
    number: int
    glyphs: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LinkNote:
    """A place to click; written at the end, when every anchor is known."""

    number: int
    box: Box
    target: str
    says: str
    key: int


class Sheet(Canvas):
    """A document while it is drawn. Coordinates are the page's, in points, from the lower left."""

    def __init__(self, size: tuple[float, float], made: datetime, setting: Setting) -> None:
        super().__init__(io.BytesIO(), pagesize=size, pageCompression=1, invariant=1)
        self._doc = self.document = SheetDocument(compression=1, invariant=1)
        self._preamble = ""
        self.document._timeStamp.YMDhms = made.timetuple()[:6]  # not the clock's: it tells too much
        self.setting = setting
        self.root = self.home = Node("Document")
        self.page = 0
        self.muted = False
        self.lowest = (-1, 0.0)
        """Page and height of the last mark in the galley's margin."""
        self.links: list[LinkNote] = []
        self.anchors: dict[str, tuple[int, float]] = {}
        self.faces: dict[Face, Used] = {}
        self._seen: set[Word] = set()
        self._marked = self._drawn = 0
        self._notes: list[int] = []
        self._pages: list[tuple[Any, int]] = []
        self._next_key = 1_000_000

    # --- pages

    def next_page(self) -> None:
        """End the page and begin another."""
        self._decorate()
        drawn = self._stream()
        self.showPage()
        made = self.document.idToObject[f"Page{self.page + 1}"]
        made.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "Tabs", "StructParents"]
        made.__Refs__ = ["Parent"]
        made.Contents = Literal(syntax.refs((drawn,)))
        made.Tabs = Literal(b"/S")
        if self._marked:
            made.StructParents = self.page
        if self._notes:
            made.Annots = Literal(syntax.refs(self._notes))
        self._pages.append((made, drawn))
        self.page += 1
        self._marked = 0
        self._notes = []

    def furnish(self, draw: Callable[[int, int], None]) -> None:
        """Draw on every page, when all are drawn, what needs to know how many there are."""
        for number, (made, drawn) in enumerate(self._pages, 1):
            draw(number, len(self._pages))
            self._decorate()
            made.Contents = Literal(syntax.refs((drawn, self._stream())))

    def _stream(self) -> int:
        """Write what was drawn as a stream of its own; return its number."""
        code = "\n".join(self._code).encode("latin-1")
        self._code.clear()
        self._drawn = 0
        return self.document.put(syntax.stream(code))

    # --- tags

    @contextmanager
    def within(self, node: Node) -> Iterator[Node]:
        """Put what is drawn meanwhile into an element."""
        before, self.home = self.home, node
        try:
            yield node
        finally:
            self.home = before

    def mark(self, node: Node) -> str:
        """Return the operator that opens a piece of an element's content."""
        node.kids.append(Content(self.page, self._marked))
        self._marked += 1
        return f"/{node.kind} <</MCID {self._marked - 1}>>BDC"

    def add_tagged(self, code: str) -> None:
        """Draw with operators that open and close their own marked content."""
        self._decorate()
        self._code.append(code)
        self._drawn = len(self._code)

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Make what is drawn meanwhile decoration: what was said before on another page."""
        self.muted = True
        try:
            yield
        finally:
            self.muted = False

    @contextmanager
    def figure(self, alt: str) -> Iterator[None]:
        """Make what is drawn meanwhile a picture with a description."""
        self._decorate()
        self._code.append(self.mark(self.home.add("Figure", alt)))
        yield
        self._code.append("EMC")
        self._drawn = len(self._code)

    def add_decoration(self, code: str) -> None:
        """Draw with operators that say nothing."""
        self._code.append(code)

    def _decorate(self) -> None:
        """Say of everything drawn since the last tag that it is decoration."""
        if len(self._code) > self._drawn:
            self._code.insert(self._drawn, "/Artifact BMC")
            self._code.append("EMC")
            self._drawn = len(self._code)

    # --- text

    def font(self, word: Word) -> str:
        """Return the name of a word's font, and remember its glyphs."""
        used = self.faces.get(word.face)
        if used is None:
            number = self.document.take()
            used = self.faces[word.face] = Used(f"F{len(self.faces) + 1}", number)
        if word not in self._seen:
            self._seen.add(word)
            for glyph, text in word.glyphs:
                used.glyphs.setdefault(glyph, text)
        return used.name

    # --- annotations

    def link(self, box: Box, target: str, says: str, node: Node) -> None:
        """Make a place on the page lead to an anchor ("#…") or an address."""
        number = self.annotation()
        key = self.key(node, number)
        self.links.append(LinkNote(number, box, target, says, key))

    def annotation(self) -> int:
        """Return the number of a new annotation on this page."""
        number = self.document.take()
        self._notes.append(number)
        return number

    def key(self, node: Node, annotation: int) -> int:
        """Make an annotation part of an element; return its key in the parent tree."""
        self._next_key += 1
        node.kids.append(Noted(self.page, annotation, self._next_key))
        return self._next_key

    def anchor(self, name: str, top: float) -> None:
        """Name a place on this page, by which links find it."""
        if name:
            self.anchors.setdefault(name, (self.page, top))

    def outline(self, words: str, level: int, top: float) -> None:
        """Add a line to the outline."""
        key = f"o{self.page}-{len(self._destinations)}"
        self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.addOutlineEntry(words, key, level, closed=level > 0)

    def draw_picture(self, picture: Any, box: Box) -> None:
        """Draw a picture of Pillow's in a box; one with a palette is written with it."""
        from reportlab.lib.utils import ImageReader

        left, bottom, right, top = box
        if picture.mode == "P":
            name = self._palette_picture(picture)
            self.saveState()
            self.transform(right - left, 0, 0, top - bottom, left, bottom)
            self._code.append(f"/{self.document.getXObjectName(name)} Do")
            self.restoreState()
            self._formsinuse.append(name)
            return
        self.drawImage(ImageReader(picture), left, bottom, right - left, top - bottom, mask="auto")

    def _palette_picture(self, picture: Any) -> str:
        """Write a picture as numbers of colours (ISO 32000-1, 8.6.6.3); return its name."""
        dots, colours = picture.tobytes(), bytes(picture.getpalette("RGB"))
        entries = (
            b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8"
            b"/ColorSpace[/Indexed/DeviceRGB %d<%s>]"
            % (*picture.size, len(colours) // 3 - 1, colours.hex().encode())
        )
        name = hashlib.sha256(entries + dots).hexdigest()[:32]
        self.document.addForm(name, Literal(b""))
        number = self.document.number_of(self.document.getXObjectName(name))
        self.document.put(syntax.stream(dots, entries), number)
        return name
