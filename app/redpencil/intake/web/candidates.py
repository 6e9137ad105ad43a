"""The blocks of a page, each with what its place in the page says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from redpencil.intake.raw import RawBlock
from redpencil.intake.web import traits, visible
from redpencil.intake.web.traits import Trait

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_NAMING: Final = ("class", "id", "itemprop")
_CONTAINERS: Final = frozenset({"div", "section", "article", "main"})
LEAST_HIDDEN: Final = 800
"""Characters from which a hidden element is looked into: paywalls and pages that scripts put
together keep the article in one; what hides a line or two is meant to be hidden."""
_LEFT_OUT: Final = frozenset({"nav", "menu"})
"""Elements that never hold an article, and often half of a page."""
_HOMES: Final = 4
_BOLD: Final = frozenset({"b", "strong"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block that may be of the article."""

    block: RawBlock
    tag: str
    """Of the block element that it is in directly."""
    within: frozenset[str]
    """Tags of all block elements around it."""
    own: int
    """Traits of its own element, of the one around it, and of what is marked up inside a line."""
    around: int
    """Traits of all elements further out."""
    homes: tuple[int, ...]
    """Marks of the elements it is in, innermost first, its own left out."""
    look: str
    """What blocks that are styled alike have in common."""
    linked: float
    """Share of its letters that are links, 0 to 1."""
    bold: bool
    pieces: range
    """Its text as it came, as places in the walk's pieces."""

    @property
    def text(self) -> str:
        """Its words."""
        return self.block.text


class _Open(NamedTuple):
    """An element that the walk is in."""

    mark: int
    tag: str
    trait: int
    style: str
    own: int
    around: int
    everything: int
    """Traits of this element and all around it."""
    within: frozenset[str]


_ROOT: Final = _Open(0, "", 0, "", 0, 0, 0, frozenset())


@dataclass(slots=True)
class _Letters:
    """How much of the block that grows is what."""

    all: int = 0
    linked: int = 0
    bold: int = 0


class Gathering(visible.Walk):
    """A walk that keeps the candidates, and the odd characters met."""

    def __init__(self) -> None:
        super().__init__()
        self.candidates: list[Candidate] = []
        self._open: list[_Open] = [_ROOT]
        self._boxes: list[_Open] = [_ROOT, _ROOT]
        self._links = 0
        self._bolds = 0
        self._letters = _Letters()
        self._hidden = 0
        self._noted = 0

    def add(self, words: str) -> None:
        """Take in words, counting the linked and bold ones."""
        super().add(words)
        if count := len(words.strip()):
            self._letters.all += count
            if self._links:
                self._letters.linked += count
            if self._bolds:
                self._letters.bold += count

    def opens(self, tag: str, node: LexborNode) -> bool:
        """Go into what is hidden where it is big enough to be the article."""
        if self._hidden or tag not in _CONTAINERS:
            return False
        return len(node.text(deep=True)) >= LEAST_HIDDEN

    def skips(self, tag: str, node: LexborNode) -> bool:
        """Leave the page's menus out, unless one was never closed and holds the article."""
        return tag in _LEFT_OUT and node.css_first("h1, h2, p, article") is None

    def enter(self, tag: str, node: LexborNode) -> None:
        """Note an element that is gone into."""
        super().enter(tag, node)
        given = node.attributes
        trait = 0
        if given or tag in traits.TAGS:
            names = " ".join([value for name in _NAMING if (value := given.get(name))])
            trait = traits.of(tag, names)
            if tag != "body" and visible.hides(given):
                trait |= Trait.HIDDEN
                self._hidden += 1
        if tag == "a":
            self._links += 1
        elif tag in _BOLD:
            self._bolds += 1
        self._note_open(node.mem_id, tag, trait, (given.get("class") or "")[:60])

    def _note_open(self, mark: int, tag: str, trait: int, style: str) -> None:
        last, box = self._open[-1], self._boxes[-1]
        if tag in visible.BLOCKS:
            opened = _Open(
                mark, tag, trait, style, trait | box.trait, self._boxes[-2].everything,
                last.everything | trait, last.within | {tag},
            )  # fmt: skip
            self._boxes.append(opened)
        else:
            opened = _Open(
                mark, tag, trait, style, last.own | trait, last.around,
                last.everything | trait, last.within,
            )  # fmt: skip
        self._open.append(opened)

    def leave(self, tag: str) -> None:
        """Note an element that is done."""
        super().leave(tag)
        done = self._open.pop()
        if tag in visible.BLOCKS:
            self._boxes.pop()
        if done.trait & Trait.HIDDEN:
            self._hidden -= 1
        if tag == "a":
            self._links -= 1
        elif tag in _BOLD:
            self._bolds -= 1

    def note(self, block: RawBlock) -> None:
        """Keep a block with what is known of its place."""
        here, box, letters = self._open[-1], self._boxes[-1], self._letters
        self.candidates.append(
            Candidate(
                block=block,
                tag=box.tag,
                within=here.within,
                own=here.own,
                around=here.around,
                homes=tuple(e.mark for e in self._boxes[-2 : -2 - _HOMES : -1]),
                look=f"{self._boxes[-2].tag}.{self._boxes[-2].style}/{box.tag}.{box.style}",
                linked=min(1.0, letters.linked / max(1, letters.all)),
                bold=letters.bold > 0.8 * letters.all > 0,
                pieces=range(self._noted, len(self.pieces)),
            )
        )
        self._noted = len(self.pieces)

    def flush(self) -> None:
        """End the block."""
        super().flush()
        if self._letters.all:
            self._letters = _Letters()


def gathered(tree: LexborHTMLParser) -> Gathering:
    """Walk a page for its candidates."""
    walk = Gathering()
    visible.visit(tree, walk)
    return walk
