"""What the names that a page gives its elements say of them, in the words that builders use."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import Final


class Trait(IntEnum):
    """What an element may be for; several are or-ed to a plain number, for speed."""

    CAPTION = 1 << 0
    MEDIA = 1 << 1
    ASIDE = 1 << 2
    NAVIGATION = 1 << 3
    FOOT = 1 << 4
    HEAD = 1 << 5
    RELATED = 1 << 6
    ADVERT = 1 << 7
    ASKING = 1 << 8
    """Newsletters, subscriptions, cookies, polls: anything that wants something of the reader."""
    COMMENTS = 1 << 9
    SHARING = 1 << 10
    AUTHOR = 1 << 11
    ABOUT = 1 << 12
    """Date, section, tags: what is said about the article."""
    EMBED = 1 << 13
    LEAD = 1 << 14
    TITLE = 1 << 15
    BODY = 1 << 16
    HIDING = 1 << 17
    """Named as hidden; paywalls name the rest of an article so."""
    HIDDEN = 1 << 18
    """Hidden indeed, by its attributes."""


_NAMED: Final = {
    Trait.CAPTION: r"caption|bildunter|legend|image-?text|photo-?(?:desc|text)|img-?(?:desc|text)"
    r"|credit|copyright|bildquelle|fotograf",
    Trait.MEDIA: r"gallery|galerie|slide|carousel|video|audio|player|podcast|picture|image|photo"
    r"|figure|media\b|media[_-]",
    Trait.ASIDE: r"aside|sidebar|rail\b|marginal|infobox|info-?box|fact-?box|faktabox|fakta"
    r"|box\b|box[_-]|callout|pullquote",
    Trait.NAVIGATION: r"\bnav|navi|menu|breadcrumb|pagination|pager|toolbar|skip|toc\b"
    r"|table-of-contents",
    Trait.FOOT: r"foot",
    Trait.HEAD: r"\bheader|page-?head|masthead|topbar|site-?head",
    Trait.RELATED: r"relat|recommend|recirc|more-?(?:on|from|stor|news|art)"
    r"|read-?(?:more|also|next)"
    r"|see-?also|popular|most-?read|trending|teaser|linklist|link-?list|mehr-zum|similar"
    r"|next-?art|also|promo|topstor|latest|suggest|outbrain|taboola|feed\b|card",
    Trait.ADVERT: r"\bad[sv]?\b|\bad[_-]|[_-]ad\b|advert|sponsor|anzeige|werbung"
    r"|publi(?:cid|reda)|commerc|affili|banner|shop|product|deal|offer|angebot",
    Trait.ASKING: r"newsletter|subscri|paywall|signup|sign-up|login|register|abo\b|abo[_-]|premium"
    r"|donat|support-?us|spende|piano|regwall|consent|cookie|modal|popup|overlay|notice"
    r"|disclaimer|hinweis|feedback|survey|poll|quiz|rating|bewert",
    Trait.COMMENTS: r"comment|kommentar|disqus|discuss|forum|reply",
    Trait.SHARING: r"share|sharing|social|follow|facebook|twitter|whatsapp|toolbar|bookmark|print"
    r"|copy-?link",
    Trait.AUTHOR: r"author|autor|byline|bio\b|bio[_-]|profile|contributor|writer|verfasser"
    r"|signature|credits\b",
    Trait.ABOUT: r"\bmeta|[_-]meta|date|time(?!line)|publish|dateline|updated|reading|lesezeit"
    r"|kicker|eyebrow|overline|dachzeile|rubri[ck]|section-?(?:name|label)|label|categor|\btag"
    r"|[_-]tags?\b|topic|keyword|badge",
    Trait.EMBED: r"embed|tweet|instagram|tiktok|widget|iframe|oembed|plugin|interactive"
    r"|live-?(?:blog|ticker)",
    Trait.LEAD: r"lead|intro|deck\b|standfirst|(?<!with-)summary|subtitle|sub-?title"
    r"|sub-?head(?:line)?|abstract|excerpt|chapo|sumario|vorspann|entradilla|bajada|dek\b|description|ingress"
    r"|preamble|teaser-?text|subline|sapo|unterzeile",
    Trait.TITLE: r"headline|title|heading|headlin",
    Trait.BODY: r"article-?(?:body|content|text|main|detail)|body|content|story|post\b|post[_-]"
    r"|entry|text\b|text[_-]|artikel|paragraph|richtext|rich-?text|main|articulo|noticia|wysiwyg",
    Trait.HIDING: r"hidden|sr-only|visually|screen-?reader|invisible|noprint|print-only|d-none",
}
_PATTERNS: Final = {trait: re.compile(words) for trait, words in _NAMED.items()}
_ANY: Final = re.compile("|".join(_NAMED.values()))
"""Most names say nothing: one look instead of eighteen."""
TAGS: Final = {
    "figure": Trait.MEDIA, "figcaption": Trait.CAPTION, "aside": Trait.ASIDE,
    "nav": Trait.NAVIGATION, "menu": Trait.NAVIGATION, "footer": Trait.FOOT, "header": Trait.HEAD,
    "form": Trait.ASKING, "fieldset": Trait.ASKING, "address": Trait.AUTHOR, "time": Trait.ABOUT,
    "button": Trait.SHARING, "article": Trait.BODY, "main": Trait.BODY,
}  # fmt: skip
"""What an element is for by its tag alone."""
_HUMP: Final = re.compile(r"([a-z])([A-Z])")
_LONGEST: Final = 60
"""Characters of a name that are looked at."""
_MOST: Final = 30
"""Names of one element that are looked at."""


def of(tag: str, names: str) -> int:
    """Return what an element's tag and names (class, id, role …) say of it."""
    found = int(TAGS.get(tag, 0))
    for name in names.split()[:_MOST]:
        found |= _named(name[:_LONGEST])
    return found


@lru_cache(maxsize=50_000)
def _named(name: str) -> int:
    plain = _HUMP.sub(r"\1-\2", name).lower()
    if not _ANY.search(plain):
        return 0
    found = 0
    for trait, pattern in _PATTERNS.items():
        if pattern.search(plain):
            found |= trait
    return found
