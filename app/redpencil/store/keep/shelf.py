"""All worksheets that this computer keeps, each in a folder of its own in the state folder.

``about.json`` says which worksheet and which file it belongs to; the folder's own name says
nothing. Beside it lie the working store, its lock, and the versions.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.store import whole
from redpencil.store.keep.holder import Lock
from redpencil.store.work import schema

FOLDER: Final = "work"
ABOUT: Final = "about.json"
LOCK: Final = "lock"


@dataclass(frozen=True, slots=True)
class About:
    """What a folder of the shelf belongs to."""

    worksheet: str
    path: str = ""
    """Absolute path of the document; "" for a worksheet that was never saved."""
    name: str = ""
    """How a person knows a worksheet that has no file; "" for a protected one."""
    clean: bool = False
    """Whether all was in the file when it was closed last."""


@dataclass(frozen=True, slots=True)
class Place:
    """One folder of the shelf."""

    folder: Path
    about: About

    def told(self, **changed: object) -> Place:
        """Write down what changed and return the place that says so. Raises UserError."""
        about = replace(self.about, **changed)  # type: ignore[arg-type]
        whole.write(self.folder / ABOUT, json.dumps(asdict(about)).encode())
        return Place(self.folder, about)

    @property
    def name(self) -> str:
        """What to call the worksheet."""
        return Path(self.about.path).name if self.about.path else self.about.name or "a worksheet"

    def delete(self) -> None:
        """Remove working store, journal and versions, what SQLite left included.

        Raises UserError where the system refuses.
        """
        try:
            with contextlib.suppress(OSError):
                (self.folder / ABOUT).unlink()  # whatever happens next, it is no longer offered
            shutil.rmtree(self.folder)
        except OSError as error:
            raise UserError(
                f"Not everything of “{self.name}” could be deleted: {whole.why(error)}.",
                f"Delete the folder {self.folder} yourself.",
            ) from error


@dataclass(frozen=True, slots=True)
class Waiting:
    """A worksheet with edits that are in no file."""

    place: Place
    edits: int
    kept_at: datetime


class Shelf:
    """The folder of folders. Raises UserError where it can't be made."""

    def __init__(self, state: Path) -> None:
        self.folder = state / FOLDER
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                f"Edits can't be kept on this computer: {whole.why(error)}.",
                "Save often until that is mended.",
            ) from error

    def new(self, about: About) -> Place:
        """Make a folder for another worksheet, which is found once it was ``told``.

        Raises UserError.
        """
        place = Place(self.folder / uuid.uuid4().hex, about)
        try:
            place.folder.mkdir(mode=0o700)
        except OSError as error:
            raise UserError(
                f"The worksheet can't be kept on this computer: {whole.why(error)}.",
                "Free some space or save often.",
            ) from error
        return place

    def places(self) -> Iterator[Place]:
        """Return all folders that say what they belong to.

        Raises UserError where one can't be read now: a worksheet begun anew beside it would hide
        what is kept there.
        """
        try:
            for folder in sorted(self.folder.iterdir()):
                if about := _about(folder / ABOUT):
                    yield Place(folder, about)
        except OSError as error:
            raise UserError(
                f"What is kept on this computer can't be read: {whole.why(error)}.",
                "Try again; nothing was changed.",
            ) from error

    def of(self, path: Path) -> list[Place]:
        """Return the folders that belong to a document."""
        wanted = absolute(path)
        return [place for place in self.places() if place.about.path == wanted]

    def moved(self, worksheet: str) -> list[Place]:
        """Return the folders of a worksheet whose document is no longer where it was."""
        return [
            place
            for place in self.places()
            if place.about.worksheet == worksheet
            and place.about.path
            and not os.path.lexists(place.about.path)
        ]

    def waiting(self) -> list[Waiting]:
        """Return what is in no file yet and open nowhere, the newest first."""
        found = [_waiting(place) for place in self.places() if not place.about.clean]
        return sorted((w for w in found if w), key=lambda w: w.kept_at, reverse=True)


def _about(path: Path) -> About | None:
    """Return what a folder belongs to; None for one that never said, or says nothing sensible."""
    try:
        about = About(**json.loads(path.read_bytes()))
    except (FileNotFoundError, NotADirectoryError, ValueError, TypeError, RecursionError):
        return None
    fits = all(isinstance(v, str) for v in (about.worksheet, about.path, about.name))
    return about if fits else None


def _waiting(place: Place) -> Waiting | None:
    """Return what waits in a place; one that holds no work and has no file is swept away."""
    try:
        lock = Lock(place.folder / LOCK, place.name)
    except (UserError, OSError):
        return None
    try:
        edits, at = _unpublished(place.folder / schema.NAME)
        if edits:
            return Waiting(place, edits, datetime.fromisoformat(at))
        if not place.about.path:
            place.delete()
    except (UserError, OSError, ValueError, TypeError, sqlite3.Error):
        return None
    finally:
        lock.let_go()
    return None


def _unpublished(database: Path) -> tuple[int, str]:
    """Count the operations that are in no file, and say when the last was made."""
    if not database.exists():
        return 0, ""
    with contextlib.closing(schema.connect(database)) as connection:
        if schema.is_empty(connection):
            return 0, ""
        seq = connection.execute("SELECT value FROM meta WHERE name='published_seq'").fetchone()
        edits, at = connection.execute(
            "SELECT count(*), max(at) FROM operation WHERE seq>? AND kind!='start'", seq
        ).fetchone()
    return edits, at


def absolute(path: Path) -> str:
    """Return the one spelling by which a document is known."""
    return os.path.realpath(path)
