"""Sheets that leave the house and come back: the verbs of export, preview and read back."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from redpencil import profiles, workflow
from redpencil.base.work import Work
from redpencil.desk import account
from redpencil.domain import flagging
from redpencil.domain.worksheet import Worksheet
from redpencil.export import compose, formats
from redpencil.export.answers import door, merge
from redpencil.export.answers.merge import Answer, Merge
from redpencil.export.house import House
from redpencil.export.options import ExportOptions, Layout, Only
from redpencil.export.report import Cards, Galley, Grid, Piece, Report, Section
from redpencil.export.wording import LANGUAGES
from redpencil.export.written import Caution, Keeper, Shortfall, Written
from redpencil.settings import Settings
from redpencil.store import package, whole
from redpencil.store.document import MERGED, TRAIL, Document

__all__ = [
    "LANGUAGES", "Answer", "Caution", "ExportOptions", "House", "Layout", "Merge", "Only",
    "Shortfall", "Written",
]  # fmt: skip

Files = tuple[tuple[str, bytes], ...]

_SHOWN: Final = 4
"""Pages of a preview."""
_ENOUGH: Final = {Cards: 12, Grid: 30, Galley: 40, Section: 30}
"""Entries of a piece that fill the pages of a preview."""
_TEXT: Final = 6_000
"""Characters of a preview of data."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A format as a person chooses it."""

    key: str
    label: str
    suffix: str
    drawn: bool
    """Whether it has pages and layouts."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The first pages as PNG pictures, or the first lines of data."""

    pages: tuple[bytes, ...] = ()
    text: str = ""
    warnings: tuple[Caution, ...] = ()


def kinds() -> tuple[Kind, ...]:
    """Return the formats that a worksheet can be exported to."""
    return tuple(
        Kind(w.key, w.label, w.suffix, formats.report_writer(w.key) is not None)
        for w in formats.WRITERS
    )


def kind(key: str) -> Kind:
    """Return a format by its key. Raises UserError that lists what there is."""
    formats.get(key)
    return next(k for k in kinds() if k.key == key)


def options(chosen: Settings, worksheet: Worksheet | None = None) -> ExportOptions:
    """Return the options that the settings ask for; a worksheet's own profile goes before theirs.

    Raises UserError over the settings' profile.
    """
    usual = profiles.load(chosen.house)
    own = worksheet.house if worksheet else None
    page = (own or usual).paper or chosen.page.value
    return ExportOptions(page=page, house=load_house(chosen.house, worksheet))


def load_house(key: str, worksheet: Worksheet | None = None) -> House:
    """Return a house profile for sheets, the worksheet's own where it has one. Raises UserError.

    A Word template is not kept in worksheets; the one of the settings goes with its profile only.
    """
    named = profiles.load(key)
    own = worksheet.house if worksheet else None
    if own is None:
        return profiles.printed(named)
    same = own.title == named.title
    return profiles.printed(replace(own, template=named.template if same else ""))


def export(
    document: Document, key: str, path: Path, chosen: ExportOptions, now: datetime, work: Work
) -> tuple[Caution, ...]:
    """Write the worksheet as a sheet or as data; return warnings.

    Raises UserError where it can't be written; what was there stays then.
    """
    made = written(document, key, chosen, now, work.part(0.0, 0.95))
    work.step(0.95, "Writing the file")
    whole.write(path, made.data)
    return made.warnings


def written(
    document: Document, key: str, chosen: ExportOptions, now: datetime, work: Work
) -> Written:
    """Return the worksheet in a format. Raises UserError where there is no such format."""
    # A redacted export is given nothing that stands beside the worksheet, so none of it can leak.
    kept = Document(document.worksheet, b"") if chosen.redacted else document
    keeper = Keeper(kept.original, *_keeping(kept))
    told = _told(document, _housed(document.worksheet, chosen), work.part(0.0, 0.1))
    return formats.export(key, document.worksheet, told, now, work.part(0.1, 1.0), keeper)


def _housed(worksheet: Worksheet, chosen: ExportOptions) -> ExportOptions:
    """Print by the profile that the worksheet keeps, where no other was asked for."""
    if worksheet.house is None or not chosen.own_house:
        return chosen
    made = profiles.printed(worksheet.house)
    return replace(chosen, house=replace(made, template=chosen.house.template))


def _told(document: Document, chosen: ExportOptions, work: Work) -> ExportOptions:
    """Add what only the worksheet's surroundings know: its trail's head and what is asked."""
    if chosen.redacted:
        return chosen
    worksheet = document.worksheet
    asked = flagging.standing(worksheet, workflow.questions(worksheet, work))
    return replace(chosen, trail=chosen.trail or account.head(document), questions=asked)


def _keeping(
    document: Document,
) -> tuple[Callable[[Worksheet], dict[str, Any]], Callable[[Worksheet], Files]]:
    """Return how a worksheet is told in JSON's types, and what travels with it.

    With a part of the claims go their own files only, and no trail: it would not lead there.
    """

    def encode(shown: Worksheet) -> dict[str, Any]:
        return package.to_plain(replace(document, worksheet=shown))

    def files(shown: Worksheet) -> Files:
        kept = replace(document, worksheet=shown).travelling().members
        if shown == document.worksheet:
            return kept
        return tuple((n, d) for n, d in kept if n != TRAIL and not n.startswith(MERGED))

    return encode, files


def preview(
    worksheet: Worksheet, key: str, chosen: ExportOptions, now: datetime, scale: float, work: Work
) -> Preview:
    """Return the first pages, drawn by the PDF writer whatever the format: the words are the same.

    Data is shown as text. Raises UserError where it can't be drawn.
    """
    if not kind(key).drawn:
        shown = "csv" if key == "xlsx" else key
        keeper = Keeper(b"", *_keeping(Document(worksheet, b"")))
        made = formats.export(shown, worksheet, chosen, now, work, keeper)
        return Preview(text=made.data[: 4 * _TEXT].decode("utf-8-sig", "ignore")[:_TEXT])
    report = _shortened(compose.compose(worksheet, chosen, now))
    writer = formats.report_writer("pdf")
    if writer is None:
        return Preview()
    made = writer.write(report, chosen, work.part(0.1, 0.8))
    work.step(0.8, "Drawing the pages")
    return Preview(_pictures(made.data, scale), warnings=made.warnings)


def _shortened(report: Report) -> Report:
    """Return the report with no more than the first pages can show."""
    return replace(report, pieces=tuple(map(_short, report.pieces)))


def _short(piece: Piece) -> Piece:
    match piece:
        case Cards():
            return replace(piece, cards=piece.cards[: _ENOUGH[Cards]])
        case Grid():
            return replace(piece, rows=piece.rows[: _ENOUGH[Grid]])
        case Galley():
            return replace(piece, paragraphs=piece.paragraphs[: _ENOUGH[Galley]])
        case Section():
            return replace(piece, rows=piece.rows[: _ENOUGH[Section]])
    return piece


def _pictures(data: bytes, scale: float) -> tuple[bytes, ...]:
    """Draw the first pages of a PDF of ours."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        document.init_forms()
        found = []
        for number in range(min(_SHOWN, len(document))):
            page = document[number]
            image = page.render(scale=scale, may_draw_forms=True).to_pil()
            out = io.BytesIO()
            image.convert("RGB").save(out, "PNG", compress_level=1)
            found.append(out.getvalue())
            page.close()
        return tuple(found)
    finally:
        document.close()


def read_answers(worksheet: Worksheet, path: Path, work: Work) -> Merge:
    """Read a filled-in DOCX or PDF and compare it with the worksheet.

    Raises UserError where it is damaged, no sheet of ours, or of another worksheet or draft.
    """
    found = door.read(whole.read(path), path.name, work.part(0.0, 0.8))
    work.step(0.8, "Comparing the answers")
    return merge.merged(worksheet, found)


def put_answers(
    worksheet: Worksheet,
    compared: Merge,
    answers: Iterable[Answer],
    who: str,
    now: datetime,
    checklist: Sequence[str],
) -> Worksheet:
    """Return the worksheet with answers put in: one edit. ``who`` signs where the sheet doesn't."""
    return merge.applied(worksheet, compared, answers, who, now, tuple(checklist))
