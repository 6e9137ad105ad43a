"""A worksheet without what must not leave the house; the article keeps its length.

Everything else follows from it: no writer sees what is not here. What goes: names, addresses and
numbers of sources that may not be named; private fields; people of the desk; ids, revisions, paths.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final

from redpencil.domain.article import Article, Provenance
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.evidence import Evidence, EvidenceId, Source, SourceId
from redpencil.domain.header import Header
from redpencil.domain.sentence import Sentence
from redpencil.domain.worksheet import Worksheet, WorksheetId

BAR: Final = "█"
"""Stands for each character of the article that must not be read."""
_SHORTEST: Final = 3
"""Letters of a part of a name that is looked for by itself."""
_STEM: Final = 4
"""Letters from which on endings are hidden with it: names are inflected in many languages."""
_PRIVATE: Final = (
    "anonymous_reason", "anonymous_known_to", "notes", "concerns", "method", "author_source",
    "confidence_reason", "queries", "reply", "checker", "checked_at", "second", "second_at",
    "agreement", "disagreement", "editor_call", "editor_reason", "revisions", "extras", "rule",
    "reasons", "terms", "calculation", "privacy", "legal", "harm", "status", "ambiguity",
    "assigned", "recheck", "since",
)  # fmt: skip
"""Fields of a claim that are set back to what an untouched claim has."""

_LOCAL: Final = 7
"""Last digits of a telephone number that tell it without its area."""

Words = Callable[[str], str]


def redacted(worksheet: Worksheet) -> Worksheet:
    """Return the worksheet as it may be shown outside the house; its claims are numbered anew."""
    hidden = [s for s in worksheet.sources if s.code_name or not s.exportable]
    hide, names = _hider(hidden), frozenset(s.id for s in hidden)
    article = _article(worksheet.article, hide)
    claims = {c.id: ClaimId(f"f{n}") for n, c in enumerate(worksheet.claims, 1)}
    sources = {s.id: SourceId(f"s{n}") for n, s in enumerate(worksheet.sources, 1)}
    header = worksheet.header
    made = Worksheet(
        id=WorksheetId("redacted"),
        article=article,
        sentences=tuple(_sentence(s) for s in worksheet.sentences),
        claims=tuple(_claim(c, article, claims, sources, names) for c in worksheet.claims),
        not_checked=worksheet.not_checked,
        sources=tuple(_source(s, sources[s.id]) for s in worksheet.sources),
        header=Header(
            outlet=header.outlet, section=header.section, medium=header.medium,
            publication=header.publication, version=header.version,
        ),
    )  # fmt: skip
    cleaned: Worksheet = _mapped(made, hide)
    return replace(cleaned, claims=_anchored(cleaned.claims, cleaned))


def _claim(
    claim: Claim,
    article: Article,
    claims: dict[ClaimId, ClaimId],
    sources: dict[SourceId, SourceId],
    hidden: frozenset[SourceId],
) -> Claim:
    bare = Claim(id=claims[claim.id], span=claim.span, exact=claim.span.of(article.text))
    kept = {f.name: getattr(claim, f.name) for f in fields(Claim) if f.name not in _PRIVATE}
    evidence = tuple(_evidence(e, n, sources, hidden) for n, e in enumerate(claim.evidence, 1))
    related = tuple(replace(r, claim=claims.get(r.claim, r.claim)) for r in claim.related)
    correction = claim.correction and replace(claim.correction, decided_by="", decided_why="")
    return replace(
        bare, **kept | {
            "id": bare.id, "exact": bare.exact, "prefix": "", "suffix": "", "evidence": evidence,
            "related": tuple(r for r in related if r.claim in claims.values()),
            "correction": correction,
            "elements": tuple(replace(e, evidence="", normal="") for e in claim.elements),
        },
    )  # fmt: skip


def _evidence(
    evidence: Evidence, number: int, sources: dict[SourceId, SourceId], hidden: frozenset[SourceId]
) -> Evidence:
    """Return what was found and where; not the desk's own words about it, nor its files.

    Of a hidden source, no title and no address either: they lead to it.
    """
    kept = sources.get(evidence.source) if evidence.source else None
    if evidence.source in hidden:
        evidence = replace(evidence, title="", url="", archive_url="")
    return replace(
        evidence, id=EvidenceId(f"e{number}"), source=kept, file=None, reliability="", note="",
        independence_group="", extras=(),
    )  # fmt: skip


def _source(source: Source, number: SourceId) -> Source:
    """Return a source as readers may know it; of a hidden one, its code name and kind."""
    if source.code_name or not source.exportable:
        return Source(number, source.kind, code_name=source.code_name, exportable=False)
    return Source(
        number, source.kind, source.name, title=source.title, affiliation=source.affiliation,
        url=source.url,
    )  # fmt: skip


def _sentence(sentence: Sentence) -> Sentence:
    return replace(sentence, looked_at="", ruling="", reasons=())


def _article(article: Article, hide: Words) -> Article:
    """Return the article with hidden names under bars as long as they are."""
    bare: Article = _mapped(replace(article, text="", blocks=(), remarks=(), notices=()), hide)
    return replace(
        bare,
        text=hide(article.text),
        blocks=article.blocks,
        provenance=Provenance("article", "", media_type=article.provenance.media_type),
    )


def _anchored(claims: tuple[Claim, ...], worksheet: Worksheet) -> tuple[Claim, ...]:
    """Return the claims with the words, and words around, that the article has now."""
    quoted = ((c, worksheet.quoted(c.span)) for c in claims)
    return tuple(replace(c, exact=e, prefix=p, suffix=s) for c, (e, p, s) in quoted)


def _hider(hidden: list[Source]) -> Words:
    """Return what puts bars over all that could name these sources."""
    patterns = dict.fromkeys(p for source in hidden for p in _patterns(source))
    if not patterns:
        return lambda text: text
    found = re.compile("|".join(sorted(patterns, key=len, reverse=True)))
    return lambda text: found.sub(lambda m: BAR * len(m.group()), text)


def _patterns(source: Source) -> Iterator[str]:
    """Yield the whole name, each of its words, and every way to reach the source."""
    for known in (source.name, source.email, source.phone, source.url):
        for form in ("NFC", "NFD"):
            yield from _whole(unicodedata.normalize(form, known))
    if user := source.email.partition("@")[0]:
        yield from _whole(user)
    digits = re.sub(r"\D", "", source.phone)
    for number in {digits, digits[-_LOCAL:]}:
        if len(number) >= _STEM:
            yield r"\W{0,3}".join(number)
    for word in re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", source.name)):
        if len(word) >= _SHORTEST:
            ending = r"\w*" if len(word) >= _STEM else r"\b"
            yield rf"\b(?:{re.escape(word)}|{re.escape(word.upper())}){ending}"


def _whole(words: str) -> Iterator[str]:
    """Yield words as they stand, in any case; short ones only where they stand alone."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    if len(spaced) > _STEM or any(unicodedata.east_asian_width(c) in "WF" for c in spaced):
        yield f"(?i:{spaced})"
    elif spaced:
        yield rf"(?i:(?<!\w){spaced}(?!\w))"


def _mapped(value: Any, hide: Words) -> Any:
    """Return a value with every string in it under the hider."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return hide(value)
    if isinstance(value, tuple):
        return tuple(_mapped(v, hide) for v in value)
    if is_dataclass(value) and not isinstance(value, type):
        found = ((f.name, getattr(value, f.name)) for f in fields(value))
        changed = {n: m for n, v in found if (m := _mapped(v, hide)) != v and n not in _IDS}
        return replace(value, **changed) if changed else value
    return value


_IDS: Final = frozenset({"id", "source", "claim", "exact", "text", "code_name"})
"""Ids of our own numbering, code names, and the article's words, which keep their length."""
