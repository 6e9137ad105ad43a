"""How a speaker is named: by name, not at all, as a paper, as another outlet; and on what terms."""

from __future__ import annotations

import re
from typing import Final

from redpencil.domain.claim import Terms
from redpencil.domain.sentence import Attribution

_UNNAMED: Final = re.compile(
    r"\b(?:officials?|sources?|witness(?:es)?|residents?|critics?|experts?|analysts?|soldiers?|servicemen|defenders|authorities|estimates"
    r"|investigators|scientists?|researchers?|authors?|activists|protesters|police|lawyers?|relatives|survivors|locals|people|poster|blogger|individuals"
    r"|diplomats?|spokes(?:man|woman|person|people)|officers?|forces|members|supporters|observers|some|others|many|man|woman|teachers?|doctors?)$",
    re.IGNORECASE,
)
_DOCUMENT: Final = re.compile(
    r"\b(?:report|study|studies|survey|statement|documents?|letters?|memo|filing|lawsuit|complaint|indictment|press release|posts?|posting|photos?|images|video|footage"
    r"|maps?|data|figures|statistics|records?|poll|polls|census|papers?|research|emails?|e-mail|website|site|transcript|articles?|audit|forecast|modelling|results?|analysis)\b",
    re.IGNORECASE,
)
_MEDIA: Final = re.compile(
    r"\b(?:Reuters|AFP|AP|BBC|CNN|Bloomberg|Xinhua|TASS|Interfax|KCNA|Yonhap|ABC News|NBC|CBS|Sky News|Fox News|Al Jazeera|Associated Press|Guardian|Der Spiegel|Le Monde"
    r"|media|reports|newspaper|magazine|broadcaster|news agency|[A-Z]\w+ (?:Post|Times|Journal|Herald|News|Weekly|Tribune|Gazette|Telegraph|Mail|Mirror|Star|Globe|Standard|Chronicle|Observer|World|Press))\b"
)
_TERMS: Final = (
    (re.compile(r"\b(?:on )?condition (?:of anonymity|that (?:he|she|they) not be named)|\banonymously\b|\bnot authori[sz]ed to speak\b|\b(?:declined|asked|requested) (?:not )?to be (?:named|identified)\b", re.IGNORECASE), "on condition of anonymity", Terms.BACKGROUND),
    (re.compile(r"\boff the record\b", re.IGNORECASE), "off the record", Terms.OFF),
    (re.compile(r"\bon (?:deep )?background\b", re.IGNORECASE), "on background", Terms.BACKGROUND),
    (re.compile(r"\b(?:could|can|has|have|had|was|were|is|are)(?: not|n['’]t| not been able to| been unable to| unable to) (?:be )?(?:immediately |independently )*(?:verif\w+|confirm\w*)|\bnot (?:been )?(?:independently )?(?:verified|confirmed)\b|\bunconfirmed\b", re.IGNORECASE), "could not be independently verified", None),
    (re.compile(r"\b(?:reportedly|allegedly|purportedly|it is understood|is believed to)\b", re.IGNORECASE), "told without a source of its own", None),
    (re.compile(r"\b(?:declined|refused) to comment|\bdid not (?:immediately )?(?:respond|reply)\b|\bno immediate comment\b", re.IGNORECASE), "no comment was given", None),
)  # fmt: skip
"""Phrase, what it says in words, and the terms it stands for, where it stands for any."""
WHY: Final = {
    Attribution.MEDIA: "another outlet says so",
    Attribution.DOCUMENT: "a document says so",
    Attribution.UNNAMED: "nobody is named",
    Attribution.NAMED: "named",
}


def attribution(name: str, kind: str) -> Attribution:
    """Tell how a speaker is named; ``kind`` is person, org, place, part or other."""
    if not name:
        return Attribution.NONE
    if kind != "person" and _MEDIA.search(name):
        return Attribution.MEDIA
    if kind in ("person", "place"):
        return Attribution.NAMED
    if _UNNAMED.search(name):
        return Attribution.UNNAMED
    if _DOCUMENT.search(name):
        return Attribution.DOCUMENT
    if kind in ("org", "part") or any(w[:1].isupper() for w in name.split()[1:]):
        return Attribution.NAMED
    return Attribution.UNNAMED


def is_group(name: str) -> bool:
    """Tell whether people without a name may be meant by words such as "the soldiers"."""
    return bool(_UNNAMED.search(name))


def is_media(name: str) -> bool:
    """Tell whether a name is an outlet's."""
    return bool(_MEDIA.search(name))


def terms(words: str) -> tuple[tuple[str, ...], Terms | None]:
    """Return what the words say about the terms of an attribution, and the terms themselves."""
    found = [(said, kind) for pattern, said, kind in _TERMS if pattern.search(words)]
    return tuple(said for said, _ in found), next((kind for _, kind in found if kind), None)
