"""The analysis as plain data: the contract "redpencil.analysis/1" of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from redpencil.domain.article import Article
from redpencil.domain.claim import Claim
from redpencil.domain.element import Element
from redpencil.domain.flag import Flag
from redpencil.domain.remark import original
from redpencil.domain.sentence import Sentence
from redpencil.domain.worksheet import Worksheet

FORMAT: Final = "redpencil.analysis/1"


def to_plain(worksheet: Worksheet, flags: Sequence[Flag] = ()) -> dict[str, Any]:
    """Return JSON's own types; offsets are code points in ``article.text``."""
    return {
        "format": FORMAT,
        "article": _article(worksheet.article) | {"remarks": _remarks(worksheet)},
        "sentences": [_sentence(s, worksheet.article) for s in worksheet.sentences],
        "claims": [_claim(worksheet, c) for c in worksheet.claims],
        "not_checked": list(worksheet.not_checked),
        "findings": [_flag(worksheet, f) for f in flags],
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "title": article.title or None,
        "byline": article.byline or None,
        "publisher": article.publisher or None,
        "published": article.published.isoformat() if article.published else None,
        "dateline": article.dateline or None,
        "language": article.language or None,
        "sha256": article.provenance.sha256,
        "notices": list(article.notices),
        "text": article.text,
        "blocks": [
            {
                "start": b.span.start,
                "end": b.span.end,
                "part": b.part.value,
                "machine_made": b.machine_made,
            }
            for b in article.blocks
        ],
    }


def _remarks(worksheet: Worksheet) -> list[dict[str, Any]]:
    """Tracked changes, comments and odd characters; one that takes words away has an empty span."""
    return [
        {
            "kind": r.kind.value,
            "start": r.span.start,
            "end": r.span.end,
            "sentence": worksheet.sentence_at(r.span.start),
            "words": r.words,
            "who": r.who or None,
            "at": r.at.isoformat() if r.at else None,
        }
        for r in worksheet.article.remarks
    ]


def _sentence(sentence: Sentence, article: Article) -> dict[str, Any]:
    before = original(article.text, article.remarks, sentence.span) if article.remarks else ""
    return {
        "start": sentence.span.start,
        "end": sentence.span.end,
        "part": sentence.part.value,
        "checkability": sentence.checkability.value,
        "speaker": sentence.speaker or None,
        "attribution": sentence.attribution.value,
        "reasons": list(sentence.reasons),
        "original": before if before != sentence.span.of(article.text) and before else None,
    }


def _claim(worksheet: Worksheet, claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "sentence": worksheet.sentence_at(claim.span.start),
        "text": claim.exact,
        "restated": claim.restated or None,
        "types": [t.value for t in claim.types],
        "speaker": claim.speaker or None,
        "attribution": claim.attribution.value,
        "priority": claim.priority.value,
        "reasons": list(claim.reasons),
        "elements": [_element(worksheet.article, e) for e in claim.elements],
    }


def _flag(worksheet: Worksheet, flag: Flag) -> dict[str, Any]:
    return {
        "check": flag.check,
        "claims": [c.id for c in worksheet.claims if any(c.span.meets(s) for s in flag.spans)],
        "spans": [{"start": s.start, "end": s.end} for s in flag.spans],
        "message": flag.message,
        "working": flag.working,
        "dismissed": next((d.reason for d in worksheet.dismissed if d.key == flag.key), None),
    }


def _element(article: Article, element: Element) -> dict[str, Any]:
    return {
        "start": element.span.start,
        "end": element.span.end,
        "kind": element.kind.value,
        "text": element.span.of(article.text),
        "normal": element.normal or None,
    }
