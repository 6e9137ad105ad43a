"""Every verb the user has, one function each: the only caller of the four rooms.

Reading and detection are imported where they are used: a window is on the screen before they are,
and its worker imports them meanwhile.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from redpencil import profiles, settings
from redpencil.base import paths, resources
from redpencil.base.work import Work
from redpencil.custody import (
    PROGRAM,
    SUFFIX,
    brought,
    delete,
    delete_kept,
    delete_open,
    is_exported,
    is_worksheet,
    keep,
    key,
    last_good,
    read_document,
    read_exported,
    read_file,
    read_version,
    rekey,
    reopen,
    save,
    save_closed,
    save_new,
    take_version,
    versions_of,
    waiting,
)
from redpencil.domain.article import Arrival
from redpencil.domain.errors import UserError
from redpencil.domain.flag import Flag
from redpencil.domain.worksheet import Worksheet, WorksheetId
from redpencil.export.data import web_annotations
from redpencil.intake.choices import ENCODINGS, LANGUAGES, PLAIN, Choices
from redpencil.intake.fetch import address as addresses
from redpencil.settings import Settings
from redpencil.store import integrity, whole
from redpencil.store.document import Document
from redpencil.store.keep.keeping import Keeping
from redpencil.store.keep.publish import Errand, Published, publish
from redpencil.store.keep.shelf import Place, Waiting
from redpencil.store.keep.versions import Version
from redpencil.store.protection import CONSEQUENCE, Key

__all__ = [
    "CONSEQUENCE", "EXPORTED", "PLAIN", "PROGRAM", "SUFFIX", "Choices", "Document", "Errand",
    "Keeping", "Key", "Place", "Published", "Settings", "Version", "Waiting", "brought", "delete",
    "delete_kept", "delete_open", "is_worksheet", "keep", "key", "last_good", "publish",
    "read_document", "read_exported", "read_file", "read_version", "rekey", "reopen", "save",
    "save_closed", "save_new",
    "take_version", "versions_of", "waiting",
]  # fmt: skip

EXPORTED: Final = web_annotations.suffix
"""Ends the name of a worksheet that was exported and can be opened again."""
SAMPLE: Final = "samples/harbour-wall.txt"


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be read or written; suffixes with their dot."""

    key: str
    label: str
    suffixes: tuple[str, ...]


def analyse(
    data: bytes,
    name: str,
    chosen: Settings,
    now: datetime,
    work: Work,
    arrival: Arrival = Arrival.FILE,
    choices: Choices = PLAIN,
) -> Document:
    """Read an article and list its claims. Raises UserError where it can't be read.

    A locked file raises PasswordNeededError: the same call with its password would work.
    """
    from redpencil.detect import coverage, find, segment
    from redpencil.intake import clean, door, remarks

    work.step(0.0, "Reading the article")
    raw = door.read(data, name, work.part(0.0, 0.3), choices)
    if choices.original:
        raw = remarks.before_changes(raw)
    article = clean.clean(raw, data, name, arrival=arrival, loaded_at=now, choices=choices)
    work.step(0.3, "Finding the sentences")
    sentences = segment.split(article)
    work.step(0.4, "Listing the claims")
    found = find.claims(article, sentences, chosen.detect, work.part(0.4, 1.0))
    worksheet = Worksheet(
        id=WorksheetId(uuid.uuid4().hex),
        article=article,
        sentences=found.sentences,
        claims=found.claims,
        not_checked=coverage.not_checked(article.language),
    )
    return Document(begun(worksheet, chosen), data)


def begun(worksheet: Worksheet, chosen: Settings) -> Worksheet:
    """Give a new worksheet the house profile of the settings; one that can't be read is told."""
    try:
        house = profiles.load(chosen.house).travelling() if chosen.house else None
    except UserError as error:
        article = worksheet.article
        told = replace(article, notices=(*article.notices, str(error)))
        return replace(worksheet, article=told)
    return replace(worksheet, house=house)


def analyse_as(
    data: bytes,
    name: str,
    chosen: Settings,
    now: datetime,
    arrival: Arrival,
    work: Work,
    choices: Choices = PLAIN,
) -> Document:
    """Do as ``analyse``, for an article that came in another way than as a file."""
    return analyse(data, name, chosen, now, work, arrival, choices)


def address(written: str) -> tuple[str, str]:
    """Return an address as it would be asked for, and the host that would be asked.

    Nothing is sent and no name is looked up. Raises UserError where it is no page's address.
    """
    target = addresses.parsed(written)
    return target.url, target.authority


def read_address(
    written: str, chosen: Settings, now: datetime, work: Work, choices: Choices = PLAIN
) -> Document:
    """Get the page at an address and read it: the one thing here that uses the network.

    Call it only on a person's explicit wish. Raises UserError.
    """
    from redpencil.intake.fetch import page

    came = page.fetch(written, work.part(0.0, 0.3))
    encoding = choices.encoding or came.charset
    known = replace(choices, encoding=encoding)
    return analyse(came.data, came.url, chosen, now, work.part(0.3, 1.0), Arrival.ADDRESS, known)


def read_again(
    document: Document, chosen: Settings, now: datetime, work: Work, choices: Choices
) -> Document:
    """Read a worksheet's original anew, with a language or encoding that was chosen for it.

    The claims are listed anew too; nothing of what was found is kept. Raises UserError.
    """
    came = document.worksheet.article.provenance
    return analyse(document.original, came.name, chosen, now, work, came.arrival, choices)


def load(
    path: Path, chosen: Settings, now: datetime, work: Work, choices: Choices = PLAIN
) -> Document:
    """Open a worksheet, its own file or a JSON export, or read an article.

    Raises UserError; PasswordNeededError where the same call with a password would work.
    """
    data = read_file(path)
    if is_worksheet(data):
        return read_document(data, path, choices.password, work)
    if is_exported(data):
        return read_exported(data, path.name)
    return analyse(data, path.name, chosen, now, work, choices=choices)


def analysed(worksheet: Worksheet) -> dict[str, Any]:
    """Return the analysis as plain data, format "redpencil.analysis/1"."""
    from redpencil.export.data import analysis

    return analysis.to_plain(worksheet, questions(worksheet, Work()))


def questions(worksheet: Worksheet, work: Work) -> tuple[Flag, ...]:
    """Return what does not add up across the article, the checker’s corrections included."""
    from redpencil.detect.consistency import checks

    return checks.flags(worksheet.article, worksheet.sentences, worksheet.claims, work)


def check(path: Path, password: str = "") -> Document:
    """Open a worksheet to see that its spans, hashes and trail are whole. Raises UserError."""
    data = read_file(path)
    if not is_worksheet(data):
        raise UserError(
            f"“{path.name}” is not a Redpencil worksheet.", f"Choose a file named *{SUFFIX}."
        )
    document = read_document(data, path, password, Work())
    if problems := integrity.problems(document):
        raise UserError(" ".join(problems), "Take it from a backup of the worksheet.")
    return document


def article_formats() -> tuple[Format, ...]:
    """Return the kinds of article that can be read."""
    from redpencil.intake.formats import READERS

    return tuple(Format(r.key, r.label, r.suffixes) for r in READERS)


def encodings() -> tuple[tuple[str, str], ...]:
    """Return the encodings to choose from: Python's name and the one that people know."""
    return ENCODINGS


def languages() -> tuple[str, ...]:
    """Return the ISO 639 codes of the languages to choose from."""
    return LANGUAGES


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
