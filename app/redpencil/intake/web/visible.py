"""All that a reader of some HTML sees, as blocks: for fragments, mails and as the last resort.

The tree is lexbor's (HTML5), walked by its links: no recursion, and no depth beyond which text is
dropped without a word, as libxml2 does (recipes, storage-and-safety).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

from redpencil.domain.article import Part
from redpencil.domain.remark import RemarkKind
from redpencil.intake.growing import Change, Growing
from redpencil.intake.raw import RawBlock

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MOST_NODES: Final = 1_000_000
LONGEST_TAG: Final = 10_000
MOST_ATTRIBUTES: Final = 500
"""Characters and attributes of a tag that is looked at; pictures in a page make long ones."""
_LONG_TAG: Final = re.compile(rf"<([A-Za-z][A-Za-z0-9]{{0,20}})[^<>]{{{LONGEST_TAG},}}>?")
_ATTRIBUTE: Final = re.compile(r"\s[^\s=<>]")
_UNSEEN: Final = frozenset(
    "script style template noscript iframe object embed svg math head select canvas datalist "
    "audio video area map param source track title meta link base".split()
)
BLOCKS: Final = frozenset(
    "p div li h1 h2 h3 h4 h5 h6 tr td th dt dd blockquote section article aside header footer nav "
    "main figure figcaption pre ul ol dl table form fieldset address hr body details summary "
    "caption".split()
)
_PARTS: Final = {f"h{n}": Part.SUBHEAD for n in range(1, 7)} | {
    "figcaption": Part.CAPTION, "caption": Part.CAPTION,
}  # fmt: skip
_CHANGES: Final = {"ins": RemarkKind.INSERTED, "del": RemarkKind.DELETED}
_HIDING: Final = re.compile(
    r"display:none|visibility:hidden|font-size:0(?![.\d])|mso-hide:all|opacity:0(?![.\d])"
)
_END: Final = re.compile(r"[.!?…:;。！？][\"'”’»“)\]]*\s*$")
_TAIL: Final = 20
_SPACES: Final = re.compile(r"\s+")


def tamed(page: str) -> str:
    """Return the page with bare tags in place of those with thousands of attributes.

    Every parser there is takes time with the square of their number (recipes, import).
    """
    if len(page) < LONGEST_TAG or max(map(len, page.split(">"))) < LONGEST_TAG:
        return page
    return _LONG_TAG.sub(_bare, page)


def _bare(found: re.Match[str]) -> str:
    return found[0] if len(_ATTRIBUTE.findall(found[0])) < MOST_ATTRIBUTES else f"<{found[1]}>"


def parsed(page: str) -> LexborHTMLParser:
    """Return a page's tree."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(tamed(page).encode("utf-8", "replace"))


def blocks(page: str) -> tuple[RawBlock, ...]:
    """Return the visible blocks in order; words taken out by tracked changes become remarks."""
    walk = Walk()
    visit(parsed(page), walk)
    return tuple(walk.found)


def words(page: str) -> str:
    """Return the visible characters just as they came, for a look at the odd ones among them."""
    walk = Walk()
    visit(parsed(page), walk)
    return "".join(walk.pieces)


def visit(tree: LexborHTMLParser, walk: Walk) -> None:
    """Lead a walk through all of a page's body."""
    body = tree.body
    if body is not None:
        _visit(body, walk)
        walk.flush()


class Walk:
    """The block that grows and those that are done."""

    def __init__(self) -> None:
        self.found: list[RawBlock] = []
        self.pieces: list[str] = []
        self._growing = Growing()
        self._part: Part | None = None
        self._mark = ""
        self._change: Change | None = None
        self._numbers: dict[int, int] = {}

    def add(self, words: str) -> None:
        """Take in words of the block that grows."""
        if not len(self._growing) and words.isspace():
            return
        self.pieces.append(words)
        self._growing.add(words, self._change)

    def flush(self) -> None:
        """End the block that grows."""
        if not self._growing:
            return
        block = self._growing.block(self._part, self._mark)
        if block.text:
            self.found.append(block)
            self.note(block)
            self.pieces.append("\n")
            self._mark = ""
        if block.text or not block.remarks:
            self._growing = Growing()

    def note(self, block: RawBlock) -> None:
        """Take notice of a block that is done; walks that want to know more do more here."""

    def skips(self, tag: str, node: LexborNode) -> bool:
        """Tell whether to pass an element by."""
        return False

    def opens(self, tag: str, node: LexborNode) -> bool:
        """Tell whether to go into an element that is hidden."""
        return False

    def enter(self, tag: str, node: LexborNode) -> None:
        """Go into an element."""
        if tag in BLOCKS:
            self.flush()
            self._part = _PARTS.get(tag, self._part)
            if tag == "li":
                self._mark = self._item(node)
        elif tag == "br":
            self._line_end()
        elif tag in _CHANGES:
            self._change = _change(tag, node)

    def leave(self, tag: str) -> None:
        """Come out of an element that was gone into."""
        if tag in BLOCKS:
            self.flush()
            if tag in _PARTS:
                self._part = None
            if tag == "li":
                self._mark = ""
        elif tag in _CHANGES:
            self._change = None

    def list_mark(self, words: str) -> None:
        """Take the mark that Word writes as words before an item."""
        plain = _SPACES.sub(" ", words).strip()
        self._mark = f"{plain} " if any(c.isdigit() for c in plain) else "• "

    def _line_end(self) -> None:
        """End the block where a line ends with a sentence or twice; else the line goes on."""
        written = self._growing.tail[-_TAIL:]
        if written.endswith("\u2028 ") or _END.search(written):
            self.flush()
        elif written:
            self._growing.add(" ")

    def _item(self, node: LexborNode) -> str:
        parent = node.parent
        if parent is None or parent.tag != "ol":
            return "• "
        number = self._numbers.get(parent.mem_id, 0) + 1
        self._numbers[parent.mem_id] = number
        return f"{number}. "


def _visit(root: LexborNode, walk: Walk) -> None:
    """Walk the tree by its links, entering and leaving each element that can be seen."""
    node: LexborNode | None = root
    for _ in range(MOST_NODES):
        if node is None:
            return
        entered = _enter(node, walk)
        if entered and node.child is not None:
            node = node.child
            continue
        if entered:
            walk.leave(node.tag or "")
        while node is not None and node.next is None:
            node = None if node.mem_id == root.mem_id else node.parent
            if node is None or node.mem_id == root.mem_id:
                return
            walk.leave(node.tag or "")
        node = node.next if node is not None and node.mem_id != root.mem_id else None


def _enter(node: LexborNode, walk: Walk) -> bool:
    """Take a node in; tell whether to go on below it."""
    tag = node.tag or "-"
    if tag == "-text":
        walk.add(node.text_content or "")
        return False
    if tag in _UNSEEN or tag[0] in "-_!" or walk.skips(tag, node):
        return False
    given = node.attributes
    if tag != "body" and hides(given) and not walk.opens(tag, node):
        return False
    if given.get("style") and "mso-list:ignore" in _style(given):
        walk.list_mark(node.text(deep=True))
        return False
    walk.enter(tag, node)
    return True


def hides(given: Mapping[str, str | None]) -> bool:
    """Tell whether an element with these attributes can't be seen."""
    return "hidden" in given or bool(given.get("style") and _HIDING.search(_style(given)))


def _style(given: Mapping[str, str | None]) -> str:
    return _SPACES.sub("", given.get("style") or "").lower()


def _change(tag: str, node: LexborNode) -> Change:
    given = node.attributes
    at: datetime | None = None
    with suppress(ValueError):
        at = datetime.fromisoformat(given.get("datetime") or "")
    return Change(_CHANGES[tag], (given.get("cite") or "").removeprefix("mailto:"), at)
