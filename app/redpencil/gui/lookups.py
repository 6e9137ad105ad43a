"""Look-ups in the browser: what would be sent, to whom, and what is never sent at all.

Only words that stand in the article, and addresses that anybody may see, are ever offered. This
process itself asks nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import quote, urlsplit

from redpencil.domain import claim as claims
from redpencil.domain.article import Arrival
from redpencil.domain.claim import Claim, Terms
from redpencil.domain.errors import UserError
from redpencil.domain.header import Classification
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.settings import Privacy

_LONGEST: Final = 200
"""Characters that are asked for; the services cut longer questions themselves."""
_WIKIPEDIAS: Final = frozenset(
    ("ar", "de", "en", "es", "fr", "hi", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh")
)
_PAGE: Final = re.compile(r"https?://[^\s\"<>]{4,2000}", re.IGNORECASE)
_AS_IT_IS: Final = ":/?&=%+,;@~!$'()*"


@dataclass(frozen=True, slots=True)
class Lookup:
    """A service that can be asked; ``of_pages`` for an address instead of words."""

    key: str
    name: str
    of_pages: bool
    url: Callable[[str, str], str]
    """From what is asked and the article's language."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What would be sent, and the address that the browser would open."""

    words: str
    url: str

    @property
    def host(self) -> str:
        """Who would be asked."""
        return urlsplit(self.url).netloc


def services() -> tuple[Lookup, ...]:
    """Return the services in the order of the menu."""
    return (
        Lookup("wayback", labels.tr("Wayback Machine"), True, _wayback),
        Lookup("factcheck", labels.tr("Fact Check Explorer"), False, _explorer),
        Lookup("search", labels.tr("Search for the exact words"), False, _search),
        Lookup("wikipedia", labels.tr("Wikipedia"), False, _wikipedia),
    )


def asked(
    service: Lookup, sheet: Worksheet, claim: Claim | None, selected: Span | None
) -> Asked:  # fmt: skip
    """Return what a service would be asked about the selection, or else about the chosen claim.

    Raises UserError where there is nothing to ask.
    """
    span = selected or (claim.span if claim else None)
    what = " ".join(span.of(sheet.article.text).split()) if span else ""
    if service.of_pages:
        what = next(_pages(what, sheet, claim), "")
        if not what:
            raise UserError(
                labels.tr("There is no address to look up."),
                labels.tr("Give the claim’s evidence an address, or select one in the article."),
            )
    if not what:
        raise UserError(
            labels.tr("There are no words to look up."),
            labels.tr("Choose a claim or select words in the article."),
        )
    short = what if service.of_pages else _short(what)
    return Asked(short, service.url(short, sheet.article.language.partition("-")[0]))


def forbidden(
    sheet: Worksheet, claim: Claim | None, selected: Span | None, chosen: Privacy, now: datetime
) -> str:
    """Say why nothing of this may be looked up; "" where it may."""
    header = sheet.header
    if chosen.embargo:
        return labels.tr("Look-ups are switched off in the settings, under privacy.")
    if header.embargo and now < header.embargo:
        return labels.tr("This article is under embargo, so nothing of it is looked up.")
    if header.classification is Classification.RESTRICTED:
        return labels.tr("This worksheet is restricted, so nothing of it is looked up.")
    span = selected or (claim.span if claim else Span(0, 0))
    meant = [c for c in sheet.claims if c.span.meets(span)]
    if any(_guarded(c) for c in meant):
        return labels.tr(
            "A claim here is private, or was not told on the record, so it is not looked up."
        )
    words = span.of(sheet.article.text).casefold()
    if any(name.casefold() in words for name in _hidden(sheet)):
        return labels.tr(
            "A source who may not be named stands in these words: nothing is looked up."
        )
    return ""


def _guarded(claim: Claim) -> bool:
    told = claim.terms not in (None, Terms.RECORD)
    return told or claim.privacy is not claims.Privacy.NONE


def _hidden(sheet: Worksheet) -> Iterator[str]:
    """Yield the names of sources that may not be named."""
    return (s.name for s in sheet.sources if s.name and (s.code_name or not s.exportable))


def _pages(words: str, sheet: Worksheet, claim: Claim | None) -> Iterator[str]:
    """Yield the addresses that a person could mean: selected, of the evidence, of the article."""
    if found := _PAGE.search(words):
        yield found[0]
    for evidence in claim.evidence if claim else ():
        source = sheet.source(evidence.source)
        if _PAGE.fullmatch(evidence.url) and (source is None or source.exportable):
            yield evidence.url
    came = sheet.article.provenance
    if came.arrival is Arrival.ADDRESS and _PAGE.fullmatch(came.name):
        yield came.name


def _short(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rpartition(" ")[0] or words[:_LONGEST]


def _wayback(page: str, _language: str) -> str:
    return f"https://web.archive.org/web/*/{quote(page, _AS_IT_IS)}"


def _explorer(words: str, language: str) -> str:
    place = "https://toolbox.google.com/factcheck/explorer/search/"
    return f"{place}{quote(words, '')};hl={language or 'en'}"


def _search(words: str, _language: str) -> str:
    exact = '"{}"'.format(words.replace('"', " "))
    return f"https://duckduckgo.com/?q={quote(exact, '')}"


def _wikipedia(words: str, language: str) -> str:
    spoken = language if language in _WIKIPEDIAS else "en"
    return f"https://{spoken}.wikipedia.org/w/index.php?search={quote(words, '')}"
