"""Openings: the first page of a worksheet, and the head of every other sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from redpencil.domain import ledger
from redpencil.domain.claim import Claim
from redpencil.domain.element import ElementState
from redpencil.domain.header import Person, Seat
from redpencil.domain.house import CHECKS
from redpencil.domain.mark import Mark, Priority
from redpencil.export.layouts import blanks
from redpencil.export.layouts.sheet import SAFE, Sheet, claim_anchor
from redpencil.export.options import Layout
from redpencil.export.report import Blank, BlankKind, Count, Field, Front, Tick, Urgent

_SEATS = (Seat.CHECKER, Seat.SECOND, Seat.EDITOR)
_KICKERS = {
    Layout.CARDS: "kicker", Layout.TABLE: "kicker.table", Layout.GALLEY: "kicker.galley",
    Layout.CALLS: "kicker.calls", Layout.QUERIES: "kicker.queries",
    Layout.CORRECTIONS: "kicker.corrections", Layout.SIGNOFF: "kicker.signoff",
}  # fmt: skip
_KEYS = {Seat.CHECKER: "checker", Seat.SECOND: "second", Seat.EDITOR: "editor"}


def time(moment: datetime | None) -> str:
    """Return a time with its zone, ISO 8601 but for the blank."""
    return f"{moment:%Y-%m-%d %H:%M %Z}".strip() if moment and moment.year >= 1000 else ""


def kicker(sheet: Sheet) -> str:
    """Return what kind of sheet it is."""
    if sheet.options.annotated:
        return sheet.say("kicker.annotated")
    return sheet.say(_KICKERS[sheet.options.layout])


def title(sheet: Sheet) -> str:
    """Return the article's headline."""
    return sheet.worksheet.article.title or sheet.say("untitled")


def short(sheet: Sheet, fields: tuple[Field, ...] | None = None) -> Front:
    """Return an opening of kicker, title and the fields that matter on every sheet."""
    return Front(
        kicker=kicker(sheet),
        title=title(sheet),
        fields=tuple(_brief(sheet)) if fields is None else fields,
        note=_note(sheet),
    )


def full(sheet: Sheet, *, linked: bool) -> Front:
    """Return the first page of a worksheet; ``linked`` where the report has the cards too."""
    say = sheet.say
    counted = ledger.totals(sheet.worksheet)
    offered = say.marks(*counted.marks)
    return Front(
        kicker=kicker(sheet),
        title=title(sheet),
        fields=tuple(_fields(sheet)),
        note=_note(sheet),
        settled=counted.settled,
        claims=counted.claims,
        settled_label=say("settled"),
        coverage=_coverage(sheet, counted),
        counts_heads=(say("mark"), "A", "B", "C", say("total")),
        counts=tuple(_counts(sheet, counted)),
        total_label=say("all"),
        urgent_heading=say("urgent"),
        urgent_heads=(say("number"), say("claim"), say("place"), say("urgent.missing")),
        urgent=tuple(_urgent(sheet, linked)),
        legend_heading=say("marks"),
        legend=tuple((m, f"{say.mark(m)} – {say.mark_meaning(m)}") for m in (*offered, None)),
        checklist_heading=say("checklist"),
        checklist=tuple(_checklist(sheet)),
        signatures=tuple(_signature(sheet, seat) for seat in _SEATS),
    )  # fmt: skip


def _coverage(sheet: Sheet, counted: ledger.Totals) -> str:
    """Return how much was looked at, and what was not looked for anywhere."""
    say = sheet.say
    looked = say(
        "coverage", covered=counted.covered, sentences=counted.sentences,
        left=counted.not_looked_at,
    )  # fmt: skip
    gaps = ", ".join(map(say.unchecked, sheet.worksheet.not_checked))
    return f"{looked} {say('coverage.unchecked', what=gaps)}" if gaps else looked


def _note(sheet: Sheet) -> str:
    say, worksheet = sheet.say, sheet.worksheet
    parts = [] if sheet.whole else [
        say("part", shown=len(sheet.claims), all=len(worksheet.claims))
    ]  # fmt: skip
    if sheet.options.redacted:
        parts.append(say("redacted"))
    return " ".join(parts)


def _brief(sheet: Sheet) -> Iterator[Field]:
    say, article, header = sheet.say, sheet.worksheet.article, sheet.worksheet.header
    yield Field(say("publisher"), header.outlet or article.publisher)
    yield Field(say("byline"), article.byline)
    yield Field(say("draft"), str(header.version))
    yield Field(say("deadline"), time(header.deadline))
    yield _person(sheet, Seat.CHECKER)
    yield Field(say("exported"), time(sheet.now))


def _fields(sheet: Sheet) -> Iterator[Field]:
    say, article, header = sheet.say, sheet.worksheet.article, sheet.worksheet.header
    yield Field(say("publisher"), header.outlet or article.publisher)
    yield Field(say("byline"), article.byline)
    yield Field(say("published"), article.published.isoformat() if article.published else "")
    yield Field(say("words"), str(article.word_count))
    yield Field(say("language"), article.language)
    yield Field(say("exported"), time(sheet.now))
    yield Field(say("slug"), header.slug)
    yield Field(say("draft"), str(header.version))
    yield Field(say("deadline"), time(header.deadline))
    yield _person(sheet, Seat.CHECKER)
    yield _person(sheet, Seat.SECOND)
    if not sheet.options.redacted:
        hashed = sheet.worksheet.text_sha256
        yield Field(say("text"), f"{hashed[:8]} {hashed[8:16]} …")


def _person(sheet: Sheet, seat: Seat) -> Field:
    key = _KEYS[seat]
    who = _called(sheet.worksheet.header.person(seat))
    return blanks.of_sheet(key, BlankKind.LINE, sheet.say(key), who)


def _called(person: Person) -> str:
    return person.name or person.initials


def _counts(sheet: Sheet, counted: ledger.Totals) -> Iterator[Count]:
    """Only marks that somebody set, and what is open."""
    for mark in (*Mark, None):
        row = [counted.by_priority.get((mark, p), 0) for p in Priority]
        if any(row) or mark is None:
            yield Count(mark, sheet.say.mark(mark), (row[0], row[1], row[2]))


def _urgent(sheet: Sheet, linked: bool) -> Iterator[Urgent]:
    shown = {number for number, _ in sheet.claims}
    for number, claim in enumerate(sheet.worksheet.claims, 1):
        if claim.priority is Priority.A and claim.mark not in SAFE:
            here = linked and number in shown
            yield Urgent(
                number, claim.mark, claim.exact, sheet.place(claim, linked=False),
                _missing(sheet, claim), claim_anchor(number) if here else "",
            )  # fmt: skip


def _missing(sheet: Sheet, claim: Claim) -> str:
    say = sheet.say
    if claim.mark is None:
        return say("missing.mark")
    if claim.correction and claim.correction.proposed:
        return f"{say.mark(claim.mark)} – {claim.correction.proposed}"
    if any(q.open for q in claim.queries):
        return f"{say.mark(claim.mark)} – {say('missing.query')}"
    return say.mark(claim.mark)


def _checklist(sheet: Sheet) -> Iterator[Tick]:
    """Yield the house's lines; those with a key of ours are said in the report's language."""
    done = sheet.worksheet.header.checklist
    for key in sheet.options.house.checklist:
        words = sheet.say(f"check.{key}") if key in CHECKS else key
        ticked = key in done
        state = ElementState.OK if ticked else ElementState.OPEN
        name = f"w_k{blanks.token(key)}"
        yield Tick(
            words, "", state, "", Blank(name, BlankKind.TICK, words, "1" if ticked else "")
        )  # fmt: skip


def _signature(sheet: Sheet, seat: Seat) -> tuple[Field, Field]:
    """Return where a seat signs; a signature given in the program stands there already."""
    say, key = sheet.say, _KEYS[seat]
    given = next((s for s in reversed(sheet.worksheet.signoffs) if s.seat is seat), None)
    name = (given.name or given.initials) if given else ""
    return (
        blanks.of_sheet(f"sign_{key}", BlankKind.LINE, say(key), name),
        blanks.of_sheet(
            f"signed_{key}", BlankKind.DATE, say("date"), blanks.day(given.at if given else None)
        ),
    )
