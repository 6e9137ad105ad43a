"""HTML: saved pages and previews. trafilatura finds the article, the page's own data the rest."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, Final

from redpencil.base.work import Work
from redpencil.domain.article import Part
from redpencil.domain.errors import UserError
from redpencil.intake import characters, encoding, odd, pagedata
from redpencil.intake.raw import RawBlock, RawDocument
from redpencil.intake.web import fragment, visible

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

key = "html"
label = "Web page (HTML)"
suffixes = (".html", ".htm", ".xhtml")
needs = ("trafilatura", "lxml.html", "charset_normalizer")

_TAG: Final = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|div|p|article|span|h1|table|meta)[\s>/]", re.IGNORECASE
)
_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
_OPENING: Final = re.compile(rb"<(?![/!?])")
DEEPEST: Final = 250
"""Levels of nesting beyond which lxml gives back empty text without an error (recipes, import)."""
MOST_TAGS: Final = 200_000
_NO_ARTICLE: Final = "No article was found in the page: all its {:,} visible characters follow."
_TANGLED: Final = "The page is too tangled to find its article: all {:,} visible characters follow."
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
    """Read a page. Raises UserError where there is no article in it."""
    page = decode(data)
    if fragment.is_fragment(page):
        return _whole(fragment.blocks(page), page, name, "")
    if len(_OPENING.findall(data)) > MOST_TAGS or _is_deep(data):
        return _whole(visible.blocks(page), page, name, _TANGLED)
    work.step(0.2, "Looking for the article in the page")
    facts = pagedata.read(page)
    work.step(0.4, "Looking for the article in the page")
    body = _body(page)
    if not body:
        return _whole(visible.blocks(page), page, name, _NO_ARTICLE)
    return RawDocument(
        blocks=(*_head(facts, body), *body),
        media_type="text/html",
        title=facts.title,
        byline=facts.byline,
        publisher=facts.publisher,
        published=facts.published,
        language=facts.language,
        notices=characters.notices(words := seen(page)),
        hidden=odd.hidden(words),
    )


def _whole(blocks: tuple[RawBlock, ...], page: str, name: str, why: str) -> RawDocument:
    """Return all that can be seen, saying so. Raises UserError where that is nothing."""
    if not blocks:
        raise UserError(
            f"No article was found in “{name}”.", "Copy the article's text and paste it."
        )
    said = (why.format(sum(len(b.text) for b in blocks)),) if why else ()
    words = seen(page)
    return RawDocument(
        blocks,
        media_type="text/html",
        notices=(*said, *characters.notices(words)),
        hidden=odd.hidden(words),
    )


def seen(page: str) -> str:
    """Return what a reader of the page sees where there may be odd characters in it, else ""."""
    return visible.words(page) if _ODD.search(page) else ""


def decode(data: bytes) -> str:
    """Return the page's text; what its head says of its encoding counts unless it can't be."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            return encoding.decode(data)
    return encoding.decode(data)


def _is_deep(data: bytes) -> bool:
    """Count unclosed block tags: a page that nests too deep hangs every parser there is."""
    depth = 0
    for found in re.finditer(rb"<(/?)(?:div|span|b|i|em|strong|font|section|ul|li|table)\b", data):
        depth += -1 if found[1] else 1
        if depth > DEEPEST * 4:
            return True
    return False


def _body(page: str) -> tuple[RawBlock, ...]:
    import trafilatura

    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(library).setLevel(logging.CRITICAL)  # they log what pages say
    found: Any = trafilatura.bare_extraction(
        page, include_comments=False, include_tables=True, favor_precision=True
    )
    if found is None or found.body is None:
        return ()
    return tuple(b for element in found.body for b in _blocks(element))


def _blocks(element: Element) -> list[RawBlock]:
    """Turn an element of trafilatura's tree into blocks."""
    if element.tag == "list":
        return [RawBlock(t, mark="• ") for item in element if (t := _text(item))]
    if element.tag in ("table", "quote", "div") and len(element) and not _own_text(element):
        return [b for child in element.iter("p", "cell", "item") if (b := _block(child))]
    block = _block(element)
    return [block] if block else []


def _own_text(element: Element) -> bool:
    return bool((element.text or "").strip())


def _block(element: Element) -> RawBlock | None:
    text = _text(element)
    if not text:
        return None
    return RawBlock(text, part=Part.SUBHEAD if element.tag == "head" else None)


def _text(element: Element) -> str:
    return characters.line(
        characters.normal(" ".join("".join(map(str, element.itertext())).split()))
    )


def _head(facts: pagedata.PageData, body: tuple[RawBlock, ...]) -> tuple[RawBlock, ...]:
    """Return the headline and deck of the page's data, where the body does not begin with them."""
    opening = {_folded(b.text) for b in body[:3]}
    head = []
    if facts.title:
        head.append(RawBlock(facts.title, part=Part.HEADLINE))
    if facts.deck and _folded(facts.deck) not in opening:
        head.append(RawBlock(facts.deck, part=Part.DECK))
    return tuple(head)


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
