"""The structure of a tagged PDF (ISO 32000-1, 14.7; ISO 14289-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from redpencil.export.pdf.file import syntax
from redpencil.export.pdf.file.document import SheetDocument


@dataclass(slots=True, eq=False)
class Node:
    """A structure element; its kids are elements, marked content and annotations."""

    kind: str
    alt: str = ""
    language: str = ""
    scope: str = ""
    """"Column" or "Row" of a heading cell."""
    kids: list[Node | Content | Noted] = field(default_factory=list)

    def add(self, kind: str, alt: str = "", language: str = "", scope: str = "") -> Node:
        """Return a new last element in it."""
        made = Node(kind, alt, language, scope)
        self.kids.append(made)
        return made


@dataclass(frozen=True, slots=True)
class Content:
    """A piece of marked content: page from 0, and its number on the page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Noted:
    """An annotation that belongs to an element; ``key`` is its place in the parent tree."""

    page: int
    annotation: int
    key: int


_EMPTY = frozenset({"TD", "TH"})


class Tree:
    """Writes the elements of a document as objects."""

    def __init__(self, document: SheetDocument, pages: Sequence[int]) -> None:
        self.document, self.pages = document, pages
        self.on_page: list[list[int]] = [[] for _ in pages]
        self.noted: dict[int, int] = {}

    def write(self, root: Node) -> int:
        """Write everything and return the number of the tree's root. The nodes are emptied."""
        top = self.document.take()
        kid = self._element(root, top)
        nums = bytearray()
        for page, owners in enumerate(self.on_page):
            if owners:
                nums += b"%d %s " % (page, syntax.ref(self.document.put(syntax.refs(owners))))
        for key, owner in sorted(self.noted.items()):
            nums += b"%d %s " % (key, syntax.ref(owner))
        parents = self.document.put(b"<</Nums[%s]>>" % bytes(nums))
        return self.document.put(
            b"<</Type/StructTreeRoot/K[%s]/ParentTree %s/ParentTreeNextKey %d>>"
            % (syntax.ref(kid), syntax.ref(parents), max(self.noted, default=len(self.pages)) + 1),
            top,
        )

    def _element(self, node: Node, parent: int) -> int:
        number = self.document.take()
        page = next((k.page for k in node.kids if isinstance(k, Content)), None)
        kids = b" ".join(filter(None, (self._kid(k, number, page) for k in node.kids)))
        node.kids.clear()  # thousands of them: what is written is not needed any more
        entries = b"/S/%s/P %s/K[%s]" % (node.kind.encode(), syntax.ref(parent), kids)
        if page is not None:
            entries += b"/Pg " + syntax.ref(self.pages[page])
        if node.alt:
            entries += b"/Alt" + syntax.text(node.alt)
        if node.language:
            entries += b"/Lang" + syntax.text(node.language)
        if node.scope:
            entries += b"/A<</O/Table/Scope/%s>>" % node.scope.encode()
        return self.document.put(b"<</Type/StructElem%s>>" % entries, number)

    def _kid(self, kid: Node | Content | Noted, owner: int, page: int | None) -> bytes:
        if isinstance(kid, Node):
            if not kid.kids and kid.kind not in _EMPTY:
                return b""
            return syntax.ref(self._element(kid, owner))
        at = syntax.ref(self.pages[kid.page])
        if isinstance(kid, Noted):
            self.noted[kid.key] = owner
            return b"<</Type/OBJR/Obj %s/Pg %s>>" % (syntax.ref(kid.annotation), at)
        owners = self.on_page[kid.page]
        owners.extend([0] * (kid.number + 1 - len(owners)))
        owners[kid.number] = owner
        if kid.page == page:
            return b"%d" % kid.number
        return b"<</Type/MCR/Pg %s/MCID %d>>" % (at, kid.number)
