"""How a worksheet begins to be kept, and how the file and what was kept here are reconciled."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.store import whole
from redpencil.store.document import Document
from redpencil.store.failing import on_failure
from redpencil.store.keep import versions
from redpencil.store.keep.holder import Lock, Note
from redpencil.store.keep.keeping import Keeping
from redpencil.store.keep.shelf import LOCK, About, Place, Shelf, absolute
from redpencil.store.protection import Key
from redpencil.store.work import schema, tables, trail
from redpencil.store.work.operation import Kind
from redpencil.store.work.schema import DamagedError, NeverBegunError
from redpencil.store.work.store import WorkingStore

OUTSIDE: Final = "Changes made elsewhere"


def begin(
    shelf: Shelf | None, document: Document, path: Path | None, *, who: str, now: datetime
) -> Keeping:
    """Keep a document that was not kept here before; without a shelf in memory only.

    Raises UserError where the disk refuses, InUseError where somebody has the file open.
    """
    base = document.sha256 if path else ""
    document, altered = trail.set_apart(document)
    place = lock = None
    if shelf:
        about = About(document.worksheet.id, absolute(path) if path else "", _name(document))
        place = shelf.new(about)
        lock = Lock(place.folder / LOCK, place.name)
    with on_failure(partial(_abandon, place, lock)):
        place = place.told() if place else None
        store = WorkingStore.create(
            place.folder if place else None, document, who=who, now=now, base_sha256=base
        )
        keeping = Keeping(
            store, document, path, place, lock, base=base, published_seq=store.seq if base else 0
        )
    if altered:
        keeping.remarks.append(
            f"The history in this file was altered: {altered}. A new history begins here."
        )
    if place and path:
        _first_version(place, path, base, now)
    return keeping


def _abandon(place: Place | None, lock: Lock | None) -> None:
    if lock:
        lock.let_go()
    if place:
        with contextlib.suppress(UserError):
            place.delete()


def _name(document: Document) -> str:
    return "" if document.key else document.worksheet.article.title[:80]


def _first_version(place: Place, path: Path, sha256: str, now: datetime) -> None:
    """Keep the file as it was found. It may have gone already; then there is nothing to keep."""
    with contextlib.suppress(UserError):
        data = whole.read(path)
        if hashlib.sha256(data).hexdigest() == sha256 and not versions.listed(place.folder):
            versions.keep(place.folder, data, now)


def resume(
    shelf: Shelf | None, document: Document, path: Path, *, who: str, now: datetime
) -> Keeping:
    """Open a document's worksheet with all that was kept of it here.

    Raises InUseError where somebody has it, UserError where the disk refuses.
    """
    whole.sweep(path.parent)
    place = _place(shelf, document, path)
    if place is None:
        return begin(shelf, document, path, who=who, now=now)
    lock = Lock(place.folder / LOCK, path.name)
    with on_failure(lock.let_go):
        sealed_otherwise = _sealed_otherwise(place, document)
        if sealed_otherwise:
            place.told(path="", name=path.name)
    if sealed_otherwise:
        lock.let_go()
        keeping = begin(shelf, document, path, who=who, now=now)
        keeping.remarks.append(
            "What was kept on this computer has another password than the file; if it holds more, "
            "it is offered under “Kept on this computer”."
        )
        return keeping
    with on_failure(lock.let_go):
        Note(path).take_away()
        try:
            known = {document.sha256: document.worksheet}
            store = WorkingStore.open(place.folder, document.key, known)
        except NeverBegunError:
            lock.let_go()
            place.delete()
            return begin(shelf, document, path, who=who, now=now)
        except DamagedError:
            lock.let_go()
            return _anew(shelf, place, document, path, who=who, now=now)
        with on_failure(store.close):
            return _reconciled(store, place, lock, document, path, who=who, now=now)


def _sealed_otherwise(place: Place, document: Document) -> bool:
    """Tell whether a change of the password reached the store and not the file."""
    with contextlib.suppress(DamagedError):
        if (place.folder / schema.NAME).exists():
            header = tables.facts(place.folder, "header")["header"]
            return header is not None and header != (document.key.header if document.key else b"")
    return False


def _place(shelf: Shelf | None, document: Document, path: Path) -> Place | None:
    """Return the folder of a document, or that of a document which was moved here."""
    if shelf is None:
        return None
    here = [p for p in shelf.of(path) if p.about.worksheet == document.worksheet.id]
    if here:
        return here[0].told(clean=False)
    for place in shelf.moved(document.worksheet.id):
        with contextlib.suppress(UserError, DamagedError):
            if tables.facts(place.folder, "base_sha256")["base_sha256"] == document.sha256:
                return place.told(path=absolute(path), clean=False)
    return None


def _anew(
    shelf: Shelf | None, place: Place, document: Document, path: Path, *, who: str, now: datetime
) -> Keeping:  # fmt: skip
    """Set a damaged store aside and begin again from the file, saying so."""
    place.told(path="", worksheet="", clean=True)
    keeping = begin(shelf, document, path, who=who, now=now)
    keeping.remarks.append(
        "What was kept on this computer beside the file is damaged; the file itself is whole and "
        f"open. Edits that were not yet in it may be missing. The damaged copy stays in "
        f"{place.folder}."
    )
    return keeping


def _reconciled(
    store: WorkingStore, place: Place, lock: Lock, document: Document, path: Path, *,
    who: str, now: datetime,
) -> Keeping:  # fmt: skip
    known = tables.facts(
        place.folder, "base_sha256", "published_seq", "publishing_sha256", "publishing_seq"
    )
    base, seq = known["base_sha256"], int(known["published_seq"] or 0)
    if document.sha256 == known["publishing_sha256"]:
        base = document.sha256  # the program ended between writing the file and noting it
        seq = int(known["publishing_seq"])
    missing = store.seq - seq
    same = store.worksheet is document.worksheet
    kept = document if same else replace(store.document(), extras=document.extras)
    elsewhere = document.sha256 != base
    if elsewhere and not missing:
        members = trail.brought(document)
        store.edit(OUTSIDE, document.worksheet, who="", now=now, members=members, kind=Kind.OUTSIDE)
        kept, base, seq = document, document.sha256, store.seq
    if (base, seq) != (known["base_sha256"], known["published_seq"]):
        store.note(base_sha256=base, published_seq=seq)
    keeping = Keeping(store, kept, path, place, lock, base=base, published_seq=seq)
    if elsewhere and not missing:
        keeping.remarks.append(
            "The file was changed by somebody else. Its new contents are shown; "
            "Undo brings back what was here."
        )
    elif missing:
        keeping.remarks.append(_missing(missing, elsewhere=elsewhere))
    return keeping


def _missing(count: int, *, elsewhere: bool) -> str:
    edits, were, are = ("1 edit", "was", "is") if count == 1 else (f"{count} edits", "were", "are")
    if elsewhere:
        return (
            f"The file was changed by somebody else while {edits} made here {were} not in it. "
            "Yours are shown and will be saved as a copy beside the file, which stays as it is."
        )
    return f"{edits} that had not reached the file {are} back."


def reopen(place: Place, password: str, *, who: str, now: datetime) -> Keeping:
    """Open what is kept of a worksheet without looking at its file.

    Raises UserError where it is damaged or open elsewhere, PasswordNeededError.
    """
    lock = Lock(place.folder / LOCK, place.name)
    with on_failure(lock.let_go):
        try:
            keeping = _reopened(place, lock, _key(place, password))
        except DamagedError as error:
            raise UserError(
                f"What was kept of “{place.name}” on this computer is damaged; it was not changed.",
                "Open its file, or one of the versions that were kept.",
            ) from error
        keeping.place = place.told(clean=False)
        return keeping


def _reopened(place: Place, lock: Lock, key: Key | None) -> Keeping:
    store = WorkingStore.open(place.folder, key)
    path = Path(place.about.path) if place.about.path else None
    known = tables.facts(place.folder, "base_sha256", "published_seq")
    return Keeping(
        store, replace(store.document(), key=key), path, place, lock,
        base=str(known["base_sha256"] or ""), published_seq=int(known["published_seq"] or 0),
    )  # fmt: skip


def _key(place: Place, password: str) -> Key | None:
    header = tables.facts(place.folder, "header")["header"]
    return Key.of(header, password) if header else None
