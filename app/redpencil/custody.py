"""The user's verbs about worksheets' files and what this computer keeps of them.

Part of the workflow, which hands them on; they stand here so that both can be read.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from redpencil import __version__
from redpencil.base import paths
from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.export.data import web_annotations
from redpencil.store import door, package, protection, whole
from redpencil.store.document import Document
from redpencil.store.keep import opening, versions
from redpencil.store.keep.holder import Lock, Note
from redpencil.store.keep.keeping import Keeping
from redpencil.store.keep.publish import publish
from redpencil.store.keep.shelf import LOCK, Place, Shelf, Waiting, absolute
from redpencil.store.keep.versions import Version
from redpencil.store.protection import Key
from redpencil.store.work import schema, tables, trail
from redpencil.store.work.operation import Kind
from redpencil.store.work.schema import DamagedError

PROGRAM: Final = f"redpencil {__version__}"
SUFFIX: Final = package.SUFFIX


def read_file(path: Path) -> bytes:
    """Return a file's bytes. Raises UserError where it can't be read."""
    return whole.read(path)


def is_worksheet(data: bytes) -> bool:
    """Tell whether these are the bytes of a worksheet's file."""
    return package.is_package(data)


def read_worksheet(data: bytes, name: str, password: str) -> Document:
    """Read a worksheet's file, locked or not. Raises UserError, PasswordNeededError."""
    key, inside = _unlocked(data, password, name)
    sha256 = hashlib.sha256(data).hexdigest()
    return replace(package.read(inside, name), sha256=sha256, key=key)


def is_exported(data: bytes) -> bool:
    """Tell whether these are the bytes of a worksheet that was exported as JSON."""
    return web_annotations.is_ours(data)


def read_exported(data: bytes, name: str) -> Document:
    """Return the worksheet that was exported as JSON; it is in no file of its own yet.

    Raises UserError where it is damaged or redacted.
    """
    try:
        kept = web_annotations.read(data)
        if not kept.original:
            raise UserError(
                f"“{name}” is a redacted export, which can't be worked on.",
                "Open the worksheet’s own file.",
            )
        return package.from_plain(kept.plain, kept.original, kept.files)
    except (ValueError, KeyError, RecursionError) as error:
        raise UserError(
            f"“{name}” is no worksheet exported by Redpencil as JSON, or is damaged.",
            "Open the worksheet’s own file.",
        ) from error


def read_document(data: bytes, path: Path, password: str, work: Work) -> Document:
    """Do as ``read_worksheet`` with the bytes of a document that another computer may have made.

    Those are tried in a locked-down process first; what this one wrote last is not.
    """
    if _is_ours(path, hashlib.sha256(data).hexdigest()):
        return read_worksheet(data, path.name, password)
    key, inside = _unlocked(data, password, path.name)
    read = door.read(inside, path.name, work)
    return replace(read, sha256=hashlib.sha256(data).hexdigest(), key=key)


def _unlocked(data: bytes, password: str, name: str) -> tuple[Key | None, bytes]:
    return protection.unlock(data, password, name) if protection.is_locked(data) else (None, data)


def _is_ours(path: Path, sha256: str) -> bool:
    """Tell whether the file is as this computer left it, by what is kept of it here."""
    with contextlib.suppress(UserError, DamagedError):
        return any(
            tables.facts(place.folder, "base_sha256")["base_sha256"] == sha256
            for place in Shelf(paths.state_folder()).of(path)
            if (place.folder / schema.NAME).exists()
        )
    return False


def save(document: Document, path: Path) -> None:
    """Put the worksheet's file in place whole. Raises UserError; the old file stays then."""
    data = package.write(document, PROGRAM)
    whole.write(path, document.key.lock(data) if document.key else data)


def save_closed(document: Document, path: Path) -> None:
    """Do as ``save`` over a worksheet that nobody has open. Raises InUseError, UserError."""
    Note(path).take_away()
    save(document, path)


def save_new(document: Document, path: Path) -> None:
    """Save a worksheet that was just begun, over none that was worked on. Raises UserError."""
    if path.exists() and is_worksheet(data := read_file(path)) and _worked_on(data, path.name):
        raise UserError(
            f"“{path.name}” is a worksheet that was worked on; it was not replaced.",
            "Choose another name, or delete it first.",
        )
    save_closed(document, path)


def _worked_on(data: bytes, name: str) -> bool:
    """Tell whether somebody edited a worksheet; of one that can't be read, that is assumed."""
    try:
        return any(o.kind is not Kind.START for o in trail.of(read_worksheet(data, name, "")))
    except (UserError, DamagedError):
        return True


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


def versions_of(path: Path) -> tuple[Version, ...]:
    """Return the versions of a document that are kept here, the newest first. Raises UserError."""
    places = Shelf(paths.state_folder()).of(path)
    kept = [version for place in places for version in versions.listed(place.folder)]
    return tuple(sorted(kept, key=lambda v: v.at, reverse=True))


def read_version(version: Version, password: str = "") -> Document:
    """Read an earlier version of a document. Raises UserError, PasswordNeededError."""
    return read_worksheet(read_file(version.path), version.path.name, password)


def take_version(version: Version, path: Path) -> None:
    """Write an earlier version to a file of its own. Raises UserError."""
    whole.write(path, read_file(version.path))


def key(password: str) -> Key | None:
    """Return a new key that a password opens; None for no password."""
    return Key.make(password) if password else None


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
