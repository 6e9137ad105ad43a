"""Every verb the user has, one function each: the only caller of the four rooms."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from redpencil import __version__, settings
from redpencil.base import paths, resources
from redpencil.base.work import Work
from redpencil.detect import find, segment
from redpencil.detect.consistency import checks as consistency
from redpencil.domain.article import Arrival
from redpencil.domain.errors import UserError
from redpencil.domain.flag import Flag
from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.export import analysis, compose
from redpencil.export import formats as writers
from redpencil.export.options import ExportOptions
from redpencil.intake import clean, door
from redpencil.intake import formats as readers
from redpencil.settings import Settings
from redpencil.store import integrity, package, protection, whole
from redpencil.store.document import Document
from redpencil.store.keep import opening, versions
from redpencil.store.keep.holder import Lock
from redpencil.store.keep.keeping import Keeping
from redpencil.store.keep.publish import Errand, Published, publish
from redpencil.store.keep.shelf import LOCK, Place, Shelf, Waiting, absolute
from redpencil.store.keep.versions import Version
from redpencil.store.protection import CONSEQUENCE, Key
from redpencil.store.work import trail

__all__ = [
    "CONSEQUENCE", "Document", "Errand", "ExportOptions", "Keeping", "Key", "Place", "Published",
    "Settings", "Version", "Waiting", "publish",
]  # fmt: skip

PROGRAM: Final = f"redpencil {__version__}"
SUFFIX: Final = package.SUFFIX
SAMPLE: Final = "samples/harbour-wall.txt"


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be read or written; suffixes with their dot."""

    key: str
    label: str
    suffixes: tuple[str, ...]


def read_file(path: Path) -> bytes:
    """Return a file's bytes. Raises UserError where it can't be read."""
    return whole.read(path)


def is_worksheet(data: bytes) -> bool:
    """Tell whether these are the bytes of a worksheet's file."""
    return package.is_package(data)


def analyse(
    data: bytes, name: str, chosen: Settings, now: datetime, work: Work,
    arrival: Arrival = Arrival.FILE, password: str = "",
) -> Document:  # fmt: skip
    """Read an article and list its claims. Raises UserError where it can't be read.

    A locked file raises PasswordNeededError: the same call with its password would work.
    """
    work.step(0.0, "Reading the article")
    raw = door.read(data, name, work.part(0.0, 0.3), password)
    article = clean.clean(raw, data, name, arrival=arrival, loaded_at=now)
    work.step(0.3, "Finding the sentences")
    sentences = segment.split(article)
    work.step(0.4, "Listing the claims")
    found = find.claims(article, sentences, chosen.detect, work.part(0.4, 1.0))
    worksheet = Worksheet(
        id=WorksheetId(uuid.uuid4().hex),
        article=article,
        sentences=found.sentences,
        claims=found.claims,
    )
    return Document(worksheet, data)


def analyse_as(
    data: bytes, name: str, chosen: Settings, now: datetime, arrival: Arrival, work: Work
) -> Document:
    """Do as ``analyse``, for an article that came in another way than as a file."""
    return analyse(data, name, chosen, now, work, arrival)


def load(path: Path, chosen: Settings, now: datetime, work: Work, password: str = "") -> Document:
    """Open a worksheet, or read an article, whichever the file holds.

    Raises UserError; PasswordNeededError where the same call with a password would work.
    """
    data = read_file(path)
    if is_worksheet(data):
        return _read_worksheet(data, path.name, password)
    return analyse(data, path.name, chosen, now, work, password=password)


def load_with(path: Path, password: str, chosen: Settings, now: datetime, work: Work) -> Document:
    """Do as ``load``, for a locked file."""
    return load(path, chosen, now, work, password)


def _read_worksheet(data: bytes, name: str, password: str) -> Document:
    key, inside = (
        protection.unlock(data, password, name) if protection.is_locked(data) else (None, data)
    )
    sha256 = hashlib.sha256(data).hexdigest()
    return replace(package.read(inside, name), sha256=sha256, key=key)


def save(document: Document, path: Path) -> None:
    """Put the worksheet's file in place whole. Raises UserError; the old file stays then."""
    data = package.write(document, PROGRAM)
    whole.write(path, document.key.lock(data) if document.key else data)


def keep(document: Document, path: Path | None, who: str, now: datetime) -> Keeping:
    """Keep every edit of a worksheet on this computer, and its file up to date, from now on.

    Raises InUseError where somebody has it open, UserError where it can't be kept.
    """
    try:
        shelf: Shelf | None = Shelf(paths.state_folder())
    except UserError as error:
        keeping = opening.begin(None, document, path, who=who, now=now)
        keeping.remarks.append(str(error))
        return keeping
    if path is None:
        return opening.begin(shelf, document, None, who=who, now=now)
    return opening.resume(shelf, document, path, who=who, now=now)


def waiting() -> list[Waiting]:
    """Return the worksheets with edits that are in no file, the newest first. Raises UserError."""
    return Shelf(paths.state_folder()).waiting()


def reopen(place: Place, password: str, who: str, now: datetime) -> Keeping:
    """Go on with a worksheet from what is kept here alone.

    Raises UserError; PasswordNeededError where the same call with its password would work.
    """
    return opening.reopen(place, password, who=who, now=now)


def last_good(path: Path) -> tuple[Place | None, Version | None]:
    """Return what is kept here of a document that can't be opened: store and newest version."""
    places = Shelf(paths.state_folder()).of(path)
    return next(iter(places), None), next(iter(versions_of(path)), None)


def read_version(version: Version, password: str = "") -> Document:
    """Read an earlier version of a document. Raises UserError, PasswordNeededError."""
    return _read_worksheet(read_file(version.path), version.path.name, password)


def key(password: str) -> Key | None:
    """Return a new key that a password opens; None for no password."""
    return Key.make(password) if password else None


def brought(document: Document) -> tuple[tuple[str, bytes], ...]:
    """Return the files that an edit brings which puts this document in place."""
    return trail.brought(document)


def delete(place: Place) -> None:
    """Delete a working store, its journal and versions. Raises UserError, InUseError."""
    Lock(place.folder / LOCK, place.name).let_go()
    place.delete()


def delete_open(keeping: Keeping) -> None:
    """Delete an open worksheet: its store, journal, versions and file. Raises UserError."""
    path = keeping.path
    keeping.close(forget=True)
    if path:
        whole.delete(path)


def delete_kept(path: Path, *, file: bool = False) -> int:
    """Delete the store, journal and versions of a document, and the file; count the stores.

    Raises UserError, InUseError where it is open.
    """
    places = Shelf(paths.state_folder()).of(path)
    for place in places:
        delete(place)
    if file:
        whole.delete(path)
    return len(places)


def rekey(document: Document, key: Key | None, source: Path, target: Path, now: datetime) -> None:
    """Write a document under another key, or none; what is kept of its file is kept so too.

    Raises UserError, InUseError where it is open.
    """
    if absolute(source) != absolute(target):
        save(replace(document, key=key), target)
        return
    keeping = keep(document, source, "", now)
    try:
        keeping.protect(key)
        errand = keeping.errand(PROGRAM, "", now, source)
        if errand:
            keeping.published(publish(errand))
    finally:
        keeping.close()


def versions_of(path: Path) -> tuple[Version, ...]:
    """Return the versions of a document that are kept here, the newest first. Raises UserError."""
    places = Shelf(paths.state_folder()).of(path)
    kept = [version for place in places for version in versions.listed(place.folder)]
    return tuple(sorted(kept, key=lambda v: v.at, reverse=True))


def take_version(version: Version, path: Path) -> None:
    """Write an earlier version to a file of its own. Raises UserError."""
    whole.write(path, read_file(version.path))


def export(
    worksheet: Worksheet, key: str, path: Path, options: ExportOptions, now: datetime, work: Work
) -> None:
    """Write the worksheet as a report. Raises UserError where it can't be written."""
    writer = writers.get(key)
    work.step(0.0, "Laying out the worksheet")
    report = compose.compose(worksheet, options, now)
    data = writer.write(report, options, work.part(0.1, 0.95))
    work.step(0.95, "Writing the file")
    whole.write(path, data)


def analysed(worksheet: Worksheet) -> dict[str, Any]:
    """Return the analysis as plain data, format "redpencil.analysis/1"."""
    return analysis.to_plain(worksheet, questions(worksheet, Work()))


def questions(worksheet: Worksheet, work: Work) -> tuple[Flag, ...]:
    """Return what does not add up across the article, the checker’s corrections included."""
    return consistency.flags(worksheet.article, worksheet.sentences, worksheet.claims, work)


def check(path: Path, password: str = "") -> Document:
    """Open a worksheet to see that its spans, hashes and trail are whole. Raises UserError."""
    data = read_file(path)
    if not is_worksheet(data):
        raise UserError(
            f"“{path.name}” is not a Redpencil worksheet.", f"Choose a file named *{SUFFIX}."
        )
    document = _read_worksheet(data, path.name, password)
    if problems := integrity.problems(document):
        raise UserError(" ".join(problems), "Take it from a backup of the worksheet.")
    return document


def article_formats() -> tuple[Format, ...]:
    """Return the kinds of article that can be read."""
    return tuple(Format(r.key, r.label, r.suffixes) for r in readers.READERS)


def export_formats() -> tuple[Format, ...]:
    """Return the kinds of file a worksheet can be exported to."""
    return tuple(Format(w.key, w.label, (w.suffix,)) for w in writers.WRITERS)


def sample_article() -> tuple[bytes, str]:
    """Return the bytes and the name of the article that comes with the program."""
    path = resources.path(SAMPLE)
    return path.read_bytes(), path.name


def load_settings() -> Settings:
    """Return the user's settings; the defaults where there are none. Raises UserError."""
    path = _settings_file()
    if not path.exists():
        return Settings()
    return settings.from_text(read_file(path).decode("utf-8", "replace"))


def save_settings(chosen: Settings) -> None:
    """Keep the user's settings. Raises UserError."""
    whole.write(_settings_file(), settings.to_text(chosen).encode())


def _settings_file() -> Path:
    return paths.config_folder() / "settings.toml"
