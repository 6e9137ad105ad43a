"""Worksheet to report: every word and its order are decided here and in the layouts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Final

from redpencil.domain.header import Seat
from redpencil.domain.worksheet import Worksheet
from redpencil.export import manifest, printable, redaction
from redpencil.export.layouts import (
    calls,
    cards,
    corrections,
    desk,
    evidence,
    front,
    galley,
    lists,
    queries,
    sheet,
    signoff,
    table,
)  # fmt: skip
from redpencil.export.layouts.sheet import Sheet
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.report import Letterhead, Piece, Report
from redpencil.export.wording import LANGUAGES, Wording

_FOOT: Final = 12
"""Digits of the text's fingerprint in the foot."""


def compose(worksheet: Worksheet, options: ExportOptions, now: datetime) -> Report:
    """Return the report of a worksheet as it stands; ``now`` is printed as the time of export."""
    shown = redaction.redacted(worksheet) if options.redacted else worksheet
    shown = printable.made(shown)
    say = Wording(_language(shown, options), options.house.marks)
    made = sheet.make(shown, options, now, say)
    pieces = tuple(_LAYOUTS[options.layout](made))
    fillable = options.fillable and not options.redacted and not options.annotated
    article, header = shown.article, shown.header
    return Report(
        language=say.language,
        text_language=article.language,
        kicker=front.kicker(made),
        title=front.title(made),
        pieces=pieces,
        running=front.title(made),
        deadline=f"{say('deadline')} {front.time(header.deadline)}" if header.deadline else "",
        footer=_footer(made),
        page_of=say("page"),
        contents=say("contents"),
        made=now,
        letterhead=_letterhead(options),
        fillable=fillable,
        landscape=options.layout is Layout.TABLE,
        author=header.person(Seat.CHECKER).name,
        manifest=manifest.text(worksheet, options, now, pieces) if fillable else "",
    )


def _language(worksheet: Worksheet, options: ExportOptions) -> str:
    wanted = options.language or options.house.language or worksheet.article.language
    return wanted if wanted in LANGUAGES else "en"


def _footer(made: Sheet) -> str:
    """Return what tells one printed sheet from another; a redacted one does not tell."""
    say, worksheet = made.say, made.worksheet
    exported = f"{say('exported')} {front.time(made.now)}"
    if made.options.redacted:
        return exported
    name = worksheet.header.slug or str(worksheet.id)[:8]
    trail = made.options.trail
    parts = (
        name,
        f"{say('text')} {worksheet.text_sha256[:_FOOT]}…",
        f"{say('trail')} {trail[:_FOOT]}…" if trail else "",
        exported,
    )
    return " · ".join(filter(None, parts))


def _letterhead(options: ExportOptions) -> Letterhead:
    house = options.house
    return Letterhead(
        printable.words(house.name), tuple(map(printable.words, house.lines)), house.logo,
        house.accent,
    )  # fmt: skip


def _cards(made: Sheet) -> Iterator[Piece]:
    options = made.options
    yield front.full(made, linked=options.cards)
    if options.galley:
        yield galley.piece(made, linked=options.cards)
    if options.cards:
        yield cards.piece(made, linked=options.galley)
    if listed := evidence.sources(made, linked=options.cards):
        yield listed
    yield from filter(None, (desk.questions(made), desk.orphans(made), desk.signatures(made)))
    if options.ledger and (left := lists.not_looked_at(made)):
        yield left


def _table(made: Sheet) -> Iterator[Piece]:
    yield front.short(made)
    yield table.piece(made)
    if listed := evidence.sources(made, linked="number" in made.options.house.columns):
        yield listed


def _galley(made: Sheet) -> Iterator[Piece]:
    yield front.short(made)
    yield galley.piece(made, linked=False, breaks=False)


_LAYOUTS: Final[Mapping[Layout, Callable[[Sheet], Iterator[Piece]]]] = {
    Layout.CARDS: _cards,
    Layout.TABLE: _table,
    Layout.GALLEY: _galley,
    Layout.CALLS: calls.pieces,
    Layout.QUERIES: queries.pieces,
    Layout.CORRECTIONS: corrections.pieces,
    Layout.SIGNOFF: signoff.pieces,
}
