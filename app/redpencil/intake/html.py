"""HTML: saved pages and previews; the article and what the page says of itself."""

from __future__ import annotations

import re
from typing import Final

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import characters, encoding, odd
from redpencil.intake.raw import RawBlock, RawDocument
from redpencil.intake.web import article, candidates, fragment, pagedata, visible, votes
from redpencil.intake.web.pagedata import PageData

key = "html"
label = "Web page (HTML)"
suffixes = (".html", ".htm", ".xhtml")
needs = ("trafilatura", "lxml.html", "selectolax.lexbor", "charset_normalizer")

_TAG: Final = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|div|p|article|span|h1|table|meta)[\s>/]", re.IGNORECASE
)
_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
_OPENING: Final = re.compile(rb"<(?![/!?])")
DEEPEST: Final = 250
"""Levels of nesting beyond which lxml gives back empty text without an error (recipes, import)."""
MOST_TAGS: Final = 40_000
"""Opening tags of a page in which an article is looked for; of 129 news pages none has 4,000."""
_NO_ARTICLE: Final = "No article text found: all {:,} characters of visible text follow."
_TANGLED: Final = "The page is too tangled to find its article: all {:,} visible characters follow."
_HIDDEN: Final = (
    "The page hides {:,} characters of the article, as behind a paywall; they are here too."
)
_ODD: Final = re.compile(r"[^\x00-\x7f]|&(?:#|shy|zw|lrm|rlm)|[\x00-\x08]")
"""What there has to be in a page that may hold characters to tell of."""


def sniff(head: bytes, name: str) -> float:
    """Return how sure it is, 0 to 1."""
    flat = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if re.match(rb"<(?:!doctype\s+html|html)", flat, re.IGNORECASE):
        return 0.95
    tags = len(_TAG.findall(flat))
    return 0.6 if tags >= 3 or (tags and flat.startswith(b"<")) else 0.0


def read(data: bytes, name: str, work: Work) -> RawDocument:
    """Read a page. Raises UserError where there is not one visible word in it."""
    page = visible.tamed(decode(data))
    if fragment.is_fragment(page):
        return _whole(fragment.blocks(page), PageData(), page, name, "")
    if len(_OPENING.findall(data)) > MOST_TAGS or _is_deep(data):
        return _whole(visible.blocks(page), PageData(), page, name, _TANGLED)
    work.step(0.2, "Looking for the article in the page")
    tree = visible.parsed(page)
    facts = pagedata.read(tree)
    lines = votes.votes(page)
    work.step(0.5, "Looking for the article in the page")
    walk = candidates.gathered(tree)
    found = article.find(walk.candidates, facts, lines)
    if not found.blocks:
        return _whole(visible.blocks(page), facts, page, name, _NO_ARTICLE)
    came = "".join(walk.pieces[found.pieces.start : found.pieces.stop])
    hidden = (_HIDDEN.format(found.hidden),) if found.hidden else ()
    return _document(found.blocks, found.facts, came, hidden)


def _document(
    blocks: tuple[RawBlock, ...], facts: PageData, came: str, notices: tuple[str, ...]
) -> RawDocument:
    """Put a document together; ``came`` is its text as it came, with all odd characters."""
    return RawDocument(
        blocks=blocks,
        media_type="text/html",
        title=facts.title,
        byline=facts.byline,
        publisher=facts.publisher,
        published=facts.published,
        language=facts.language,
        notices=(*notices, *characters.notices(came)),
        hidden=odd.hidden(came),
    )


def _whole(
    blocks: tuple[RawBlock, ...], facts: PageData, page: str, name: str, why: str
) -> RawDocument:
    """Return all that can be seen, saying so. Raises UserError where that is nothing."""
    if not blocks:
        raise UserError(
            f"No article was found in “{name}”.", "Copy the article's text and paste it."
        )
    said = (why.format(sum(len(b.text) for b in blocks)),) if why else ()
    return _document(blocks, facts, seen(page), said)


def seen(page: str) -> str:
    """Return what a reader of the page sees where there may be odd characters in it, else ""."""
    return visible.words(page) if _ODD.search(page) else ""


def decode(data: bytes) -> str:
    """Return the page's text; what its head says of its encoding counts unless it can't be.

    Bytes that are UTF-8 and not plain ASCII are UTF-8 whatever the head says: nothing else looks
    so.
    """
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        for name in ("utf-8", declared[1].decode("ascii")):
            try:
                return data.decode(name)
            except (LookupError, UnicodeDecodeError):
                continue
    return encoding.decode(data)


def _is_deep(data: bytes) -> bool:
    """Count unclosed block tags: a page that nests too deep hangs every parser there is."""
    depth = 0
    for found in re.finditer(rb"<(/?)(?:div|span|b|i|em|strong|font|section|ul|li|table)\b", data):
        depth += -1 if found[1] else 1
        if depth > DEEPEST * 4:
            return True
    return False
