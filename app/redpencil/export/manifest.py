"""What an export keeps for read back: which worksheet and draft, and what was printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from redpencil.domain.worksheet import Worksheet
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.report import Blank, Card, Cards, Field, Front, Grid, Piece, Tick

FORMAT: Final = "redpencil.answers/1"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a filled-in sheet says of itself."""

    worksheet: str
    text: str
    """SHA-256 of the article's text, in hexadecimal."""
    made: str
    layout: str
    language: str
    printed: dict[str, str]
    """Value of each blank as printed, by id; empty ones are left out."""


def text(
    worksheet: Worksheet, options: ExportOptions, now: datetime, pieces: tuple[Piece, ...]
) -> str:
    """Return the manifest of a sheet, as JSON in ASCII."""
    plain = {
        "format": FORMAT,
        "worksheet": worksheet.id,
        "text": worksheet.text_sha256,
        "made": now.isoformat(),
        "layout": options.layout.value,
        "language": options.language,
        "printed": {b.id: b.value for b in blanks(pieces) if b.value},
    }
    return json.dumps(plain, separators=(",", ":"))


def read(words: str) -> Manifest | None:
    """Read a manifest back; None where it is none, or was written by a newer program."""
    try:
        plain = json.loads(words)
        if plain.pop("format") != FORMAT:
            return None
        found = Manifest(**plain)
        Layout(found.layout)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    strings = (found.worksheet, found.text, found.made, found.language)
    whole = isinstance(found.printed, dict) and all(
        isinstance(v, str) for v in (*strings, *found.printed.values())
    )
    return found if whole else None


def blanks(pieces: tuple[Piece, ...]) -> Iterator[Blank]:
    """Yield every blank of a report, in order."""
    for piece in pieces:
        if isinstance(piece, Front):
            yield from _of_front(piece)
        elif isinstance(piece, Cards):
            for card in piece.cards:
                yield from _of_card(card)
        elif isinstance(piece, Grid):
            for row in piece.rows:
                for cell in row:
                    yield from _of(cell.fields)


def _of(entries: tuple[Field, ...] | tuple[Tick, ...]) -> Iterator[Blank]:
    return (e.blank for e in entries if e.blank)


def _of_front(front: Front) -> Iterator[Blank]:
    yield from _of(front.fields)
    yield from _of(front.checklist)
    for pair in front.signatures:
        yield from _of(pair)


def _of_card(card: Card) -> Iterator[Blank]:
    yield from _of(card.ticks)
    yield from _of(card.answers)
    if card.choice:
        yield card.choice
    yield from _of(card.signs)
