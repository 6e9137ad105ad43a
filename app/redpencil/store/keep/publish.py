"""The working store's worksheet put into its document: whole, and never over somebody's work."""

from __future__ import annotations

import contextlib
import hashlib
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.store import package, whole
from redpencil.store.document import Document
from redpencil.store.keep import versions
from redpencil.store.keep.shelf import Place, absolute
from redpencil.store.work import schema, tables
from redpencil.store.work.trouble import told

_log = logging.getLogger(__name__)
_UNTOLD: Final = "The file could not be written: {why}. Your edits are kept on this computer."
_LATER: Final = "Redpencil tries again after the next edit."


@dataclass(frozen=True, slots=True)
class Errand:
    """All that publishing needs, so that it can be done in another thread."""

    document: Document
    seq: int
    """Number of the last operation that the document holds."""
    path: Path
    place: Place | None
    """None for a worksheet that lives in memory only."""
    base: str
    """Hash of the file as we know it; "" where there was none."""
    program: str
    editor: str
    """Whose edits they are, for the name of a copy."""
    now: datetime
    replace: bool = False
    """Whether a person said that whatever is there may go."""


@dataclass(frozen=True, slots=True)
class Published:
    """What was written where."""

    path: Path
    sha256: str
    seq: int
    at: datetime
    conflict: bool
    """Whether the document was changed by somebody else, so that this is a copy beside it."""


def publish(errand: Errand) -> Published:
    """Write the document. Raises UserError; what was there is untouched then."""
    data = package.write(errand.document, errand.program)
    if errand.document.key:
        data = errand.document.key.lock(data)
    sha256 = hashlib.sha256(data).hexdigest()
    known = {errand.base, *_marks(errand.place)}
    present = fingerprint(errand.path)
    conflict = not errand.replace and present not in known | {"", sha256}
    path = _copy_name(errand) if conflict else errand.path
    known_to_be_ours = present and not conflict and not errand.replace
    ours = {"base_sha256": present} if known_to_be_ours else {}
    _mark(errand.place, publishing_seq=errand.seq, publishing_sha256=sha256, **ours)
    whole.write(path, data)
    _mark(errand.place, base_sha256=sha256, published_seq=errand.seq)
    if errand.place:
        if errand.place.about.path != absolute(path):
            errand.place.told(path=absolute(path))
        with contextlib.suppress(UserError):  # the document is written: an older version will do
            versions.keep(errand.place.folder, data, errand.now)
    _log.info("published %s of %d bytes, conflict %s", sha256, len(data), conflict)
    return Published(path, sha256, errand.seq, errand.now, conflict)


def fingerprint(path: Path) -> str:
    """Return the hash of a file, in hexadecimal; "" where there is none. Raises UserError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise UserError(_UNTOLD.format(why=whole.why(error)), _LATER) from error


def _copy_name(errand: Errand) -> Path:
    stamp = errand.now.astimezone().strftime("%Y-%m-%d %H.%M.%S")
    editor = "".join(c for c in errand.editor if c.isalnum()) or "me"
    name = f"{errand.path.stem} (edits by {editor} {stamp}){errand.path.suffix}"
    return errand.path.with_name(name)


def _marks(place: Place | None) -> set[str]:
    """Return the hashes by which the store knows the document as its own."""
    if place is None:
        return set()
    known = tables.facts(place.folder, "base_sha256", "publishing_sha256")
    return {str(value or "") for value in known.values()}


def _mark(place: Place | None, **facts: object) -> None:
    if place is None:
        return
    with (
        told(_UNTOLD, _LATER),
        contextlib.closing(schema.connect(place.folder / schema.NAME)) as connection,
        tables.transaction(connection),
    ):
        tables.put(connection, **facts)
