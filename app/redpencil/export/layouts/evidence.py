"""Evidence and sources as they may be printed; nothing private to a source is here."""

from __future__ import annotations

from urllib.parse import urlsplit

from redpencil.domain.claim import Claim
from redpencil.domain.evidence import Evidence, Source
from redpencil.export.layouts.sheet import Sheet, claim_anchor, source_anchor
from redpencil.export.report import Field, Link, Ref, Row, Section

_OPENED = frozenset({"http", "https"})
_DOT = "\u00a0· "
"""Ends a line, and never begins one."""
_LONGEST = 2_000
"""Characters of an address that programs still open."""


def link(address: str) -> Link:
    """Return an address as printed; only one of the web can be clicked."""
    address = address.strip()
    try:
        parts = urlsplit(address)
        safe = parts.scheme.lower() in _OPENED and bool(parts.hostname)
    except ValueError:
        safe = False
    plain = address.isprintable() and not any(c in ' <>"{}|\\^`' for c in address)
    return Link(address, address if safe and plain and len(address) <= _LONGEST else "")


def links(*addresses: str) -> tuple[Link, ...]:
    """Return the addresses that are there, each once."""
    return tuple(link(a) for a in dict.fromkeys(a.strip() for a in addresses) if a)


def shown(sheet: Sheet, source: Source | None) -> str:
    """Return the name that may be printed, or that there is none."""
    return (source.shown_name if source else "") or sheet.say("unnamed")


def field(sheet: Sheet, evidence: Evidence) -> Field:
    """Return one line: what, where in it, what it says, where to find it again."""
    say = sheet.say
    known = sheet.sources.get(evidence.source or "")
    parts = [
        shown(sheet, known[1]) if known else "",
        evidence.title,
        evidence.locator or say("locator.missing"),
        f"{say.of('role', evidence.role)}, {say.of('stance', evidence.stance)}",
        say("quoted", words=evidence.excerpt) if evidence.excerpt else "",
        evidence.note,
        say("accessed", day=evidence.accessed.isoformat()) if evidence.accessed else "",
        evidence.file.name if evidence.file else "",
    ]
    ref = Ref(f"S{known[0]}", source_anchor(known[0])) if known else None
    return Field(
        say("evidence"), _DOT.join(p for p in parts if p), ref=ref,
        links=links(evidence.url, evidence.archive_url),
    )  # fmt: skip


def sources(sheet: Sheet, *, linked: bool) -> Section | None:
    """Return the list of sources, each with the claims it is for; None where there are none."""
    if not sheet.sources:
        return None
    claims = _by_source(sheet.claims)
    rows = tuple(
        _row(sheet, number, source, claims.get(source.id, []), linked)
        for number, source in sheet.sources.values()
    )
    return Section(sheet.say("sources"), sheet.say("sources.lead"), rows)


def _by_source(claims: tuple[tuple[int, Claim], ...]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, claim in claims:
        for source in dict.fromkeys(e.source for e in claim.evidence if e.source):
            found.setdefault(source, []).append(number)
    return found


def _row(sheet: Sheet, number: int, source: Source, claims: list[int], linked: bool) -> Row:
    """Return a source as it may be printed: of one that may not be named, only what it is."""
    told = (source.title, source.affiliation) if source.exportable else ()
    return Row(
        left=shown(sheet, source),
        right=" · ".join(filter(None, (sheet.say.of("source", source.kind), *told))),
        anchor=source_anchor(number),
        ref=Ref(f"S{number}"),
        links=links(source.url) if source.exportable else (),
        refs=tuple(Ref(str(n), claim_anchor(n) if linked else "") for n in claims),
    )
