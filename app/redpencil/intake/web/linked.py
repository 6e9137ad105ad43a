"""JSON-LD: what a page tells search engines of its article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from redpencil.intake.characters import folded

Linked = dict[str, Any]
_ARTICLE: Final = re.compile(r"Article|BlogPosting|LiveBlog|Report|Review|Opinion|News")
_NOT_ARTICLE: Final = re.compile(r"Organization|WebSite|WebPage$|Breadcrumb|ItemList|MediaOrg")
_WRAPPING: Final = re.compile(r"^\s*(?:/\*.{0,40}\*/|//)?\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$")
_TRAILING_COMMA: Final = re.compile(r",(\s*[}\]])")
_DEEPEST: Final = 8
_PERSONAL: Final = re.compile(r"Organi[sz]ation|Corporation|MediaOrg")


def article(scripts: Iterable[str], titles: Iterable[str]) -> Linked:
    """Return the object that is the article: of several, that with one of the titles; or {}."""
    found = [item for script in scripts for item in _articles(script)]
    wanted = [folded(title) for title in titles if title]
    for item in found:
        headline = folded(str(item["headline"]))
        if headline and any(headline in title or title in headline for title in wanted):
            return item
    return found[0] if found else {}


def _articles(script: str) -> Iterator[Linked]:
    for item in _objects(_loaded(script)):
        kind = str(item.get("@type", ""))
        if _ARTICLE.search(kind) and not _NOT_ARTICLE.search(kind) and item.get("headline"):
            yield item


def _loaded(script: str) -> object:
    """Read a script, also with the slips that pages make."""
    plain = _WRAPPING.sub("", script.strip())
    for text in (plain, _TRAILING_COMMA.sub(r"\1", plain)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(data: object, depth: int = 0) -> Iterator[Linked]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            if isinstance(value, dict | list):
                yield from _objects(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _objects(value, depth + 1)


def names(value: object, depth: int = 0) -> Iterator[str]:
    """Yield the names of persons or organisations in any of the shapes that pages use."""
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from names(item, depth + 1)
    elif isinstance(value, dict):
        yield from names(value.get("name"), depth + 1)


def persons(value: object) -> Iterator[str]:
    """Yield the names of those that are not said to be organisations."""
    entries = value if isinstance(value, list) else [value]
    for entry in entries:
        if not (isinstance(entry, dict) and _PERSONAL.search(str(entry.get("@type", "")))):
            yield from names(entry)
