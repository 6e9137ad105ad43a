"""What a page says of itself in JSON-LD, OpenGraph and its first heading."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from redpencil.intake import characters, meta

_SCRIPT: Final = re.compile(
    r"<script[^>]{0,300}application/ld\+json[^>]{0,100}>(.{0,2000000}?)</script>",
    re.IGNORECASE | re.DOTALL,
)
_META: Final = re.compile(r"<meta\s([^>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"([\w:.-]{1,40})\s*=\s*(?:\"([^\"]{0,4000})\"|'([^']{0,4000})')")
_H1: Final = re.compile(r"<h1\b[^>]{0,1000}>(.{1,2000}?)</h1>", re.IGNORECASE | re.DOTALL)
_TITLE: Final = re.compile(r"<title\b[^>]{0,300}>(.{1,1000}?)</title>", re.IGNORECASE | re.DOTALL)
_TIME: Final = re.compile(r"<time\b[^>]{0,500}datetime\s*=\s*[\"']([^\"']{8,40})", re.IGNORECASE)
_LANG: Final = re.compile(r"<html\b[^>]{0,500}\blang\s*=\s*[\"']?([a-zA-Z]{2})", re.IGNORECASE)
_TAGS: Final = re.compile(r"<[^>]{0,2000}>")
_ARTICLE: Final = re.compile(
    r"Article|NewsArticle|ReportageNewsArticle|BlogPosting|LiveBlogPosting"
)
_SUFFIX: Final = re.compile(r"\s+[|–—·•»:-]\s+(?P<site>[^|–—·•»]{2,50})$")
_NOBODY: Final = re.compile(r"https?://|@|^(?:by|von|redaktion|admin)$", re.IGNORECASE)


LEAST_STATED: Final = 400
"""Characters from which a body in the page's data is more than a teaser."""


@dataclass(frozen=True, slots=True)
class PageData:
    """Title without the site's name, who, when, where; empty where the page does not say."""

    title: str = ""
    deck: str = ""
    byline: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    descriptions: tuple[str, ...] = ()
    """What the page gives as the article's summary, in each place where it does."""
    stated: str = ""
    """The article's text as JSON-LD gives it, folded: evidence, never the text (recipes, import)."""


def read(page: str) -> PageData:
    """Gather what a page says; JSON-LD before OpenGraph before headings."""
    linked = _article(page)
    tags = _tags(page)
    site = _plain(_name(linked.get("publisher")) or tags.get("og:site_name", ""))
    title = next(filter(None, _titles(page, linked, tags)), "")
    return PageData(
        title=_without_site(title, site),
        byline=_byline(linked, tags),
        publisher=site,
        published=_published(page, linked, tags),
        language=_language(page),
        descriptions=_descriptions(linked, tags),
        stated=_stated(linked),
    )


def _descriptions(linked: dict[str, Any], tags: dict[str, str]) -> tuple[str, ...]:
    given = (
        linked.get("description"), tags.get("og:description"), tags.get("description"),
        tags.get("twitter:description"),
    )  # fmt: skip
    return tuple(dict.fromkeys(filter(None, map(_plain, given))))


def _stated(linked: dict[str, Any]) -> str:
    body = _plain(linked.get("articleBody"))
    return characters.folded(body) if len(body) > LEAST_STATED else ""


def _titles(page: str, linked: dict[str, Any], tags: dict[str, str]) -> Iterator[str]:
    yield _plain(linked.get("headline"))
    yield _plain(tags.get("og:title", ""))
    for pattern in (_H1, _TITLE):
        if found := pattern.search(page):
            yield _plain(found[1])


def _plain(value: object) -> str:
    """Return a value of the page's data as one line of words."""
    text = value if isinstance(value, str) else ""
    return characters.line(characters.normal(" ".join(html.unescape(_TAGS.sub(" ", text)).split())))


def _article(page: str) -> dict[str, Any]:
    """Return the first JSON-LD object that is an article."""
    for script in _SCRIPT.finditer(page):
        try:
            data = json.loads(script[1].strip(), strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data):
            if _ARTICLE.search(str(item.get("@type", ""))) and item.get("headline"):
                return item
    return {}


def _objects(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 8:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            if isinstance(value, dict | list):
                yield from _objects(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _objects(value, depth + 1)


def _tags(page: str) -> dict[str, str]:
    """Return the page's meta tags, the first of each name."""
    tags: dict[str, str] = {}
    for found in _META.finditer(page):
        given = {m[1].lower(): m[2] or m[3] or "" for m in _ATTRIBUTE.finditer(found[1])}
        name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
        if name and given.get("content"):
            tags.setdefault(name, given["content"])
    return tags


def _name(value: object) -> str:
    """Return the name of a person or organisation in any of the shapes that pages use."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_name, value))))
    if isinstance(value, dict):
        value = value.get("name")
    name = _plain(value) if isinstance(value, str) else _name(value) if value else ""
    return "" if _NOBODY.search(name) else name


def _byline(linked: dict[str, Any], tags: dict[str, str]) -> str:
    for value in (linked.get("author"), tags.get("author"), tags.get("article:author"),
                  tags.get("parsely-author"), tags.get("dc.creator")):  # fmt: skip
        if name := _name(value):
            return name
    return ""


def _published(page: str, linked: dict[str, Any], tags: dict[str, str]) -> date | None:
    time = _TIME.search(page)
    for value in (linked.get("datePublished"), tags.get("article:published_time"),
                  tags.get("datepublished"), tags.get("date"), tags.get("dc.date"),
                  tags.get("parsely-pub-date"), time[1] if time else None):  # fmt: skip
        if isinstance(value, str) and (day := meta.day_in(value)):
            return day
    return None


def _without_site(title: str, site: str) -> str:
    found = _SUFFIX.search(title)
    if found and site and _folded(found["site"]) in (_folded(site), _folded(site.split(".")[0])):
        return title[: found.start()].strip()
    return title


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def _language(page: str) -> str:
    found = _LANG.search(page[:20_000])
    return found[1].lower() if found else ""
