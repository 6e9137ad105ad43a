"""What a page says of itself in JSON-LD, OpenGraph, microdata and its first headings."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from redpencil.intake import characters, dates
from redpencil.intake.characters import folded
from redpencil.intake.web import linked
from redpencil.intake.web.linked import Linked

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_MARKUP: Final = re.compile(r"<[^>]{0,2000}>")
_SUFFIX: Final = re.compile(r"(?:\s+[|–—·•»:-]|\s?\|)\s*(?P<site>[^|–—·•»]{2,50})$")
_NOBODY: Final = re.compile(
    r"https?://|www\.|@|^[\W\d_]*$|^(?:by|von|redaktion|admin|administrator|author|none|null)$",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(
    r"^(?:written by|by|von|par|por|di|text)\b[: ]\s*(?=\w)|^autor(?:in)?: ?", re.IGNORECASE
)
_AUTHORS: Final = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dcsext.author", "byl", "twitter:misc:written by",
    "cxenseparse:author", "citation_author",
)  # fmt: skip
_MARKED: Final = (
    '[rel~="author"], .author.vcard, [class*="byline" i] [class*="name" i], '
    '[class*="author" i][class*="name" i], [data-testid*="byline" i] span'
)
"""Where the markup of many systems names who wrote an article."""
_LONGEST_NAME: Final = 40
_PERSON: Final = re.compile(
    r"[^\W\d_a-z][\w.’'-]*(?:\s(?:de|da|di|la|le|van|von|der|den|el|al|bin|[^\W\d_a-z][\w.’'-]*)){1,4}"
)
_WRITTEN: Final = re.compile(r"written|geschrieben|écrit|escrito|scritto|author|autor", re.I)
_PUBLISHED: Final = (
    "article:published_time", "article:published:time", "og:article:published_time",
    "og:published_time", "og:pubdate", "datepublished", "publishdate", "publish-date",
    "publish_date", "publication_date", "pubdate", "parsely-pub-date", "sailthru.date",
    "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "date", "dc.date.created",
    "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate",
)  # fmt: skip
_DESCRIPTIONS: Final = ("og:description", "description", "twitter:description")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2}(?![A-Za-z])")
LEAST_STATED: Final = 400
"""Characters from which a body in the page's data is more than a teaser."""
_LEAST_TITLE: Final = 12
"""Letters of a title that is told from a section's name."""
_MOST: Final = 500
"""Elements of a kind that are looked at."""


@dataclass(frozen=True, slots=True)
class PageData:
    """Title without the site's name, who, when, where; empty where the page does not say."""

    title: str = ""
    other_titles: tuple[str, ...] = ()
    """Other wordings of it: for search engines, for social media."""
    main_titles: frozenset[str] = frozenset()
    """Headline and og:title, folded: of them alone the page may print both."""
    byline: str = ""
    signed_by_site: bool = False
    """Whether the byline is only the publisher's own name."""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    descriptions: tuple[str, ...] = ()
    """What the page gives as the article's summary, in each place where it does."""
    stated: str = ""
    """The article's text as JSON-LD gives it, folded: evidence, never the text."""


def read(tree: LexborHTMLParser) -> PageData:
    """Gather what a page says; JSON-LD before OpenGraph before headings."""
    tags = _tags(tree)
    shown = [_plain(node.text(deep=True)) for node in tree.css("h1, title")[:_MOST]]
    scripts = [node.text(deep=True) for node in tree.css('script[type*="ld+json" i]')[:_MOST]]
    data = linked.article(scripts, (_plain(tags.get("og:title")), *shown))
    site = _plain(next(linked.names(data.get("publisher")), "") or tags.get("og:site_name"))
    site = site or _suffixed(tree)
    titles = [_without_site(t, site, tags) for t in _titles(tree, data, tags) if t]
    titles.sort(key=lambda title: -_given(title, tree, data, tags))
    byline, by_site = _byline(tree, data, tags, site)
    return PageData(
        title=titles[0] if titles else "",
        other_titles=tuple(dict.fromkeys(titles[1:])),
        main_titles=frozenset(
            folded(_without_site(_plain(t), site, tags))
            for t in (data.get("headline"), tags.get("og:title"))
            if t
        ),
        byline=byline,
        signed_by_site=by_site,
        publisher=site,
        published=_published(tree, data, tags),
        language=_language(tree),
        descriptions=_descriptions(data, tags),
        stated=_stated(data),
    )


def _plain(value: object) -> str:
    """Return a value of the page's data as one line of words."""
    text = value if isinstance(value, str) else ""
    words = (
        html.unescape(html.unescape(_MARKUP.sub(" ", text))) if "&" in text or "<" in text else text
    )
    return characters.line(characters.normal(" ".join(_MARKUP.sub(" ", words).split())))


def _tags(tree: LexborHTMLParser) -> dict[str, str]:
    """Return the page's meta tags, the first of each name."""
    tags: dict[str, str] = {}
    for node in tree.css("meta[content]")[:_MOST]:
        given = node.attributes
        content = given.get("content") or ""
        for key in ("property", "name", "itemprop"):
            name = (given.get(key) or "").lower()
            if name and content:
                tags.setdefault(name, content)
    return tags


def _titles(tree: LexborHTMLParser, data: Linked, tags: dict[str, str]) -> Iterator[str]:
    yield _plain(data.get("headline"))
    yield _plain(tags.get("og:title"))
    yield _plain(data.get("alternativeHeadline"))
    for selector in ('[itemprop="headline"]', "h1", "title"):
        if node := tree.css_first(selector):
            yield _plain(node.text(deep=True))


def _given(title: str, tree: LexborHTMLParser, data: Linked, tags: dict[str, str]) -> int:
    """Count the places of the page's data that give a title so, a cut one included.

    Where headline and og:title differ, one is worded for search engines: which, a third one tells.
    """
    marked = tree.css_first('[itemprop="headline"]')
    given = (
        _plain(data.get("headline")), _plain(data.get("alternativeHeadline")),
        _plain(tags.get("og:title")), _plain(marked.text(deep=True)) if marked else "",
    )  # fmt: skip
    words = folded(title)
    return sum(len(cut := folded(g)) > _LEAST_TITLE and words.startswith(cut) for g in given)


def _without_site(title: str, site: str, tags: dict[str, str]) -> str:
    """Take the site's name off a title's end, once or twice ("… | Politics | The Post")."""
    known = {folded(name) for name in (site, site.split(".")[0], tags.get("og:site_name", ""))}
    while found := _SUFFIX.search(title):
        name = folded(found["site"])
        if not any(len(k) > 2 and (name == k or k in name or name in k) for k in known if name):
            return title
        title = title[: found.start()].strip()
    return title


def _suffixed(tree: LexborHTMLParser) -> str:
    """Return the site's name from behind the headline in the page's title, or ""."""
    head, title = tree.css_first("h1"), tree.css_first("title")
    if head is None or title is None:
        return ""
    found = _SUFFIX.search(shown := _plain(title.text(deep=True)))
    told = found and folded(shown[: found.start()]) == folded(_plain(head.text(deep=True)))
    site = found["site"].strip() if found and told else ""
    return "" if _SIGNED.match(site) else site


def _byline(
    tree: LexborHTMLParser, data: Linked, tags: dict[str, str], site: str
) -> tuple[str, bool]:
    """Return who signed, and whether that is only the site itself."""
    written = [
        tags.get(f"twitter:data{n}", "")
        for n in (1, 2)
        if _WRITTEN.search(tags.get(f"twitter:label{n}", ""))
    ]
    microdata = [
        node.attributes.get("content") or node.text(deep=True, separator=" ")
        for node in tree.css('[itemprop="author"]')[:3]
    ]
    author = data.get("author")
    tagged = [[tags[name]] for name in _AUTHORS if name in tags]
    asked = (linked.persons(author), linked.names(author), *tagged, written, microdata)
    sites = (site, tags.get("og:site_name", ""))
    found = [people for values in asked if (people := _people(values))]
    named = next((people for people in found if not _is_site(people, sites)), "")
    if not named and (people := _people(_signed(tree))) and not _is_site(people, sites):
        named = people
    return (named, False) if named else (found[0], True) if found else ("", False)


def _signed(tree: LexborHTMLParser) -> list[str]:
    """Return the first name in the article that its markup calls its author's."""
    place = tree.css_first("article, main, [role=main]") or tree.body
    for node in place.css(_MARKED)[:_MOST] if place else ():
        name = _plain(node.text(deep=True))
        if len(name) < _LONGEST_NAME and _PERSON.fullmatch(name):
            return [name]
    return []


def _is_site(people: str, sites: Iterable[str]) -> bool:
    """Tell a byline that holds the site's name, which is nobody's, from a person's."""
    words = {folded(word) for word in re.split(r"[\s,.]+", people)}
    for site in sites:
        name = {folded(word) for word in re.split(r"[\s,.]+", site)} - {""}
        if name and (name <= words or words - {""} <= name):
            return True
    return False


def _people(values: Iterable[str]) -> str:
    """Return names as one line; addresses, numbers and placeholders are nobody."""
    plain = [_SIGNED.sub("", _plain(value)).strip(" ,;|") for value in values]
    return ", ".join(dict.fromkeys(p for p in plain if p and not _NOBODY.search(p)))


def _published(tree: LexborHTMLParser, data: Linked, tags: dict[str, str]) -> date | None:
    for value in (data.get("datePublished"), *(tags.get(name) for name in _PUBLISHED)):
        if isinstance(value, str) and (day := dates.day_in(value)):
            return day
    for node in tree.css('[itemprop="datePublished"], time[datetime]')[:_MOST]:
        given = node.attributes
        if day := dates.day_in(given.get("datetime") or given.get("content") or ""):
            return day
    day = data.get("dateCreated") or data.get("dateModified")
    return dates.day_in(day) if isinstance(day, str) else None


def _descriptions(data: Linked, tags: dict[str, str]) -> tuple[str, ...]:
    given = (data.get("description"), *(tags.get(name) for name in _DESCRIPTIONS))
    return tuple(dict.fromkeys(filter(None, map(_plain, given))))


def _stated(data: Linked) -> str:
    body = _plain(data.get("articleBody"))
    return folded(body) if len(body) > LEAST_STATED else ""


def _language(tree: LexborHTMLParser) -> str:
    root = tree.root
    found = _LANGUAGE.match((root.attributes.get("lang") or "") if root else "")
    return found[0].lower() if found else ""
