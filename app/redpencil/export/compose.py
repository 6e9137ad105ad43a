"""Worksheet to report: every word and its order are decided here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from redpencil.domain import ledger
from redpencil.domain.claim import Claim
from redpencil.domain.evidence import Source
from redpencil.domain.header import Seat
from redpencil.domain.mark import Mark, Priority
from redpencil.domain.worksheet import Worksheet
from redpencil.export import cards, desk, galley
from redpencil.export.options import ExportOptions
from redpencil.export.report import Count, Field, Front, Report, Section, Urgent
from redpencil.export.wording import Wording

_SAFE = frozenset({Mark.OK, Mark.CUT})


def compose(worksheet: Worksheet, options: ExportOptions, now: datetime) -> Report:
    """Return the report of a worksheet as it stands; ``now`` is printed as the time of export."""
    say = Wording("en")
    article, header = worksheet.article, worksheet.header
    title = article.title or say("untitled")
    deadline = f"{say('deadline')} {_time(header.deadline)}" if header.deadline else ""
    identity = header.slug or str(worksheet.id)[:8]
    return Report(
        language=say.language,
        front=_front(worksheet, title, now, say),
        galley_heading=say("galley"),
        galley_lead=say("galley.lead"),
        galley=galley.paragraphs(worksheet, say) if options.galley else (),
        cards_heading=say("cards"),
        cards=tuple(cards.card(worksheet, n, c, say) for n, c in enumerate(worksheet.claims, 1))
        if options.cards
        else (),
        sections=tuple(_sections(worksheet, options, say)),
        running=title,
        deadline=deadline,
        footer=" · ".join(
            (
                identity,
                f"{say('text')} {worksheet.text_sha256[:12]}…",
                *([f"{say('trail')} {options.trail[:12]}…"] if options.trail else []),
                f"{say('exported')} {_time(now)}",
            )
        ),
        page_of=say("page"),
        made=now,
        author=header.person(Seat.CHECKER).name,
    )


def _time(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M %Z").strip() if moment else ""


def _front(worksheet: Worksheet, title: str, now: datetime, say: Wording) -> Front:
    counted = ledger.totals(worksheet)
    return Front(
        kicker=say("kicker"),
        title=title,
        fields=tuple(_fields(worksheet, now, say)),
        settled=counted.settled,
        claims=counted.claims,
        settled_label=say("settled"),
        coverage=say(
            "coverage",
            covered=counted.covered,
            sentences=counted.sentences,
            left=counted.not_looked_at,
        ),
        counts_heads=(say("mark"), "A", "B", "C", say("total")),
        counts=tuple(_counts(counted, say)),
        total_label=say("all"),
        urgent_heading=say("urgent"),
        urgent=tuple(_urgent(worksheet, say)),
        legend_heading=say("marks"),
        legend=tuple((m, f"{say.mark(m)} – {say.mark_meaning(m)}") for m in (*Mark, None)),
        checklist_heading=say("checklist"),
        checklist=tuple(
            say(f"check.{key}") for key in ("names", "numbers", "quotes", "furniture", "links")
        ),
        signatures=(say("sign.checker"), say("sign.second"), say("sign.editor")),
        date_label=say("date"),
    )


def _fields(worksheet: Worksheet, now: datetime, say: Wording) -> Iterator[Field]:
    article, header = worksheet.article, worksheet.header
    checker, second = header.person(Seat.CHECKER), header.person(Seat.SECOND)
    yield Field(say("publisher"), header.outlet or article.publisher)
    yield Field(say("byline"), article.byline)
    yield Field(say("published"), article.published.isoformat() if article.published else "")
    yield Field(say("words"), str(article.word_count))
    yield Field(say("language"), article.language)
    yield Field(say("exported"), _time(now))
    yield Field(say("slug"), header.slug)
    yield Field(say("draft"), str(header.version))
    yield Field(say("deadline"), _time(header.deadline))
    yield Field(say("checker"), checker.name or checker.initials)
    yield Field(say("second"), second.name or second.initials)
    yield Field(
        say("text"), " ".join(worksheet.text_sha256[i : i + 8] for i in range(0, 32, 8)) + " …"
    )


def _counts(counted: ledger.Totals, say: Wording) -> Iterator[Count]:
    """Only marks that somebody set, and what is open."""
    for mark in (*Mark, None):
        row = [counted.by_priority.get((mark, p), 0) for p in Priority]
        if any(row) or mark is None:
            yield Count(mark, say.mark(mark), (row[0], row[1], row[2]))


def _urgent(worksheet: Worksheet, say: Wording) -> Iterator[Urgent]:
    for number, claim in enumerate(worksheet.claims, 1):
        if claim.priority is Priority.A and claim.mark not in _SAFE:
            place = galley.paragraph_of(worksheet, claim)
            where = f"¶ {place}" if place else ""
            yield Urgent(number, claim.mark, claim.exact, where, _missing(claim, say))


def _missing(claim: Claim, say: Wording) -> str:
    if claim.mark is None:
        return say("missing.mark")
    if claim.correction and claim.correction.proposed:
        return f"{say.mark(claim.mark)} – {claim.correction.proposed}"
    if any(q.open for q in claim.queries):
        return f"{say.mark(claim.mark)} – {say('missing.query').lower()}"
    return say.mark(claim.mark)


def _sections(worksheet: Worksheet, options: ExportOptions, say: Wording) -> Iterator[Section]:
    if worksheet.sources:
        rows = tuple(_source_row(s, say) for s in worksheet.sources)
        yield Section(say("sources"), say("sources.lead"), rows)
    if lost := tuple(desk.orphans(worksheet, say)):
        yield Section(say("orphans"), say("orphans.lead"), lost)
    if signed := tuple(desk.signoffs(worksheet, say)):
        yield Section(say("signoffs"), say("signoffs.lead"), signed)
    left = [e for e in ledger.entries(worksheet) if e.fate is ledger.Fate.NOT_LOOKED_AT]
    if options.ledger and left:
        text = worksheet.article.text
        found = tuple((worksheet.sentences[e.number].span.of(text), e.reason) for e in left)
        yield Section(say("ledger"), say("ledger.lead"), found)


def _source_row(source: Source, say: Wording) -> tuple[str, str]:
    """Return a source as it may be printed: of one that may not be named, only what it is."""
    told = (source.affiliation, source.url) if source.exportable else ()
    return source.shown_name or say("unnamed source"), " · ".join(
        filter(None, (source.kind.value, *told))
    )
