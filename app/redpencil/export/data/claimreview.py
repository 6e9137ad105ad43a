"""ClaimReview JSON-LD: marked claims of others, for pages that publish a verdict.

https://schema.org/ClaimReview. Google's search no longer shows it, its Fact Check Explorer does
(developers.google.com, structured data, fact check). Not for checks before publication: only
claims with a finding and a speaker are in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Finding
from redpencil.domain.sentence import Attribution
from redpencil.domain.worksheet import Worksheet
from redpencil.export import printable
from redpencil.export.layouts import sheet
from redpencil.export.layouts.evidence import link
from redpencil.export.options import ExportOptions
from redpencil.export.wording import Wording
from redpencil.export.written import Caution, Keeper, Shortfall, Written

key = "claimreview"
label = "ClaimReview, JSON-LD"
suffix = ".jsonld"

_RATINGS: Final[Mapping[Finding, int]] = {
    Finding.CONFIRMED: 5, Finding.QUALIFIED: 4, Finding.PARTLY: 3, Finding.CONFLICTING: 3,
    Finding.CONTRADICTED: 1,
}  # fmt: skip
"""On schema.org's scale of 1 to 5; what could not be verified has a name but no number."""


def write(worksheet: Worksheet, options: ExportOptions, now: datetime, keeper: Keeper) -> Written:
    """Return the reviews; a warning says how many claims are none."""
    shown = printable.made(worksheet)
    say = Wording(options.language or shown.article.language)
    made = sheet.make(shown, options, now, say)
    reviewed = [c for _, c in made.claims if _published(c)]
    graph = {
        "@context": "https://schema.org",
        "@graph": [_review(shown, c, say, now) for c in reviewed],
    }
    left = len(made.claims) - len(reviewed)
    warnings = (Caution(Shortfall.NO_VERDICT, left),) if left else ()
    return Written(json.dumps(graph, ensure_ascii=True, indent=1).encode("ascii"), warnings)


def _published(claim: Claim) -> bool:
    said = claim.speaker and claim.attribution is Attribution.NAMED
    return bool(said and claim.finding and claim.finding is not Finding.NOT_APPLICABLE)


def _review(worksheet: Worksheet, claim: Claim, say: Wording, now: datetime) -> dict[str, Any]:
    article, finding = worksheet.article, claim.finding or Finding.UNVERIFIED
    rating: dict[str, Any] = {
        "@type": "Rating",
        "alternateName": claim.rating or say.finding(finding),
    }
    if finding in _RATINGS:
        rating |= {"ratingValue": _RATINGS[finding], "worstRating": 1, "bestRating": 5}
    house = worksheet.header.outlet or article.publisher
    return {
        "@type": "ClaimReview",
        "claimReviewed": claim.restated or claim.exact,
        "datePublished": (claim.checked_at or now).date().isoformat(),
        "inLanguage": article.language or say.language,
        "author": {"@type": "Organization", "name": house},
        "reviewRating": rating,
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": claim.speaker},
            "datePublished": article.published.isoformat() if article.published else None,
            "appearance": {"@type": "NewsArticle", "headline": article.title},
            "citation": [h for e in claim.evidence if (h := link(e.url).href)],
        },
    }
