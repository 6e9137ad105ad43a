"""An open worksheet with all that keeps it: the working store, the document, who has it open."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.store.document import TRAIL, Document
from redpencil.store.keep import versions
from redpencil.store.keep.holder import Lock, Note
from redpencil.store.keep.publish import Errand, Published
from redpencil.store.keep.shelf import Place, absolute
from redpencil.store.keep.versions import Version
from redpencil.store.protection import Key
from redpencil.store.work import trail
from redpencil.store.work.delta import Change
from redpencil.store.work.schema import DamagedError
from redpencil.store.work.store import (
    WorkingStore,
    is_original,
    original_member,
    original_name,
)
from redpencil.store.work.trouble import told

SNAPSHOT_EVERY: Final = 200
"""Operations after which opening would replay too much."""


class Keeping:
    """What the session holds. ``remarks`` are sentences about what was found on opening."""

    def __init__(
        self, store: WorkingStore, document: Document, path: Path | None, place: Place | None,
        lock: Lock | None = None, *, base: str = "", published_seq: int = 0,
    ) -> None:  # fmt: skip
        self.store, self.path, self.place = store, path, place
        self._document, self._lock = document, lock
        self._originals = dict([original_member(document.original)])
        self._trail = trail.Packed()
        self.base, self.published_seq = base, published_seq
        self.published_at: datetime | None = None
        self.remarks: list[str] = []
        self.note = Note(path) if path else None

    @property
    def document(self) -> Document:
        """The worksheet as it is kept, with everything that travels with it."""
        worksheet = self.store.worksheet
        name = original_name(worksheet.article.provenance.sha256)
        if name not in self._originals:  # undo went back to an earlier draft
            self._originals[name] = self.store.document().original
        return replace(self._document, worksheet=worksheet, original=self._originals[name])

    def travelling(self) -> Document:
        """Return the document as its file holds it: with its trail. Raises UserError."""
        with _told(), told("The trail of this worksheet can't be read: {why}.", "Try again."):
            packed = self._trail.of(self.store)
        return self.document.with_members([(TRAIL, packed)]).travelling()

    def redact(
        self, label: str, worksheet: Worksheet, clean: Callable[[Change], Change], *, who: str,
        now: datetime,
    ) -> int:  # fmt: skip
        """Take words out of the whole log and forget the versions kept here; count operations.

        Raises UserError.
        """
        with _told():
            taken = self.store.redact(label, worksheet, clean, who=who, now=now)
        self._trail = trail.Packed()
        if self.place:
            versions.forget(self.place.folder)
        return taken

    @property
    def behind(self) -> bool:
        """Whether something is kept that is not in the file."""
        return self.path is None or self.store.seq > self.published_seq

    @property
    def edited(self) -> bool:
        """Whether anything was ever done here: an article only read is no work yet."""
        return self.store.seq > self.store.began

    def edit(
        self, label: str, worksheet: Worksheet, *, who: str, now: datetime, merge_key: str = "",
        members: Sequence[tuple[str, bytes]] = (),
    ) -> None:  # fmt: skip
        """Keep an edit; durable on return. Raises UserError where it could not be kept."""
        with _told():
            self.store.edit(
                label, worksheet, who=who, now=now, merge_key=merge_key, members=members
            )
        for name, data in members:
            if is_original(name):
                self._originals[name] = data
            else:
                known = dict(self._document.members) | {name: data}
                self._document = replace(self._document, members=tuple(known.items()))

    def undo(self, *, who: str, now: datetime) -> bool:
        """Take back the last step; tell whether there was one. Raises UserError."""
        with _told():
            return self.store.undo(who=who, now=now)

    def redo(self, *, who: str, now: datetime) -> bool:
        """Bring back what was undone last; tell whether there was any. Raises UserError."""
        with _told():
            return self.store.redo(who=who, now=now)

    def errand(
        self, program: str, editor: str, now: datetime, path: Path | None = None
    ) -> Errand | None:
        """Return what publishing needs, to the document or to another ``path`` a person chose."""
        target = path or self.path
        if target is None:
            return None
        return Errand(
            self.travelling(), self.store.seq, target, self.place, self.base, program, editor, now,
            replace=path is not None,
        )  # fmt: skip

    def published(self, done: Published) -> None:
        """Take note of what was written: the document is there from now on."""
        self.base, self.published_seq, self.published_at = done.sha256, done.seq, done.at
        self.store.seal_step()
        if self.store.seq - self.store.snapshot_seq >= SNAPSHOT_EVERY:
            with contextlib.suppress(UserError):  # all is kept: opening only takes longer
                self.store.snapshot()
        if self.place:
            self.place = replace(
                self.place, about=replace(self.place.about, path=absolute(done.path))
            )
        if done.path != self.path:
            self._release()
            self.path = done.path
            with contextlib.suppress(UserError):  # it was just written there: ours
                self.note = Note(done.path)
        elif self.note:
            self.note.refresh()

    def versions(self) -> tuple[Version, ...]:
        """Return the versions kept of the document, the newest first."""
        return versions.listed(self.place.folder) if self.place else ()

    def protect(self, key: Key | None) -> None:
        """Lock what is kept here with a key, or none; earlier versions go. Raises UserError."""
        self.store.protect(key)
        self._document = replace(self._document, key=key)
        if self.place:
            versions.forget(self.place.folder)
            self.place = self.place.told(name="" if key else self.place.about.name)

    def close(self, *, forget: bool = False) -> None:
        """Let go of everything; ``forget`` what was kept where it is not wanted.

        Raises UserError where it could not be forgotten.
        """
        if not forget:
            self._settle()
        self.store.close()
        self._release()
        if self._lock:
            self._lock.let_go()
            self._lock = None
        if self.place and forget:
            self.place.delete()

    def _settle(self) -> None:
        """Make the next opening quick. What fails here was kept already."""
        with contextlib.suppress(UserError):
            self.store.snapshot()
            if self.place and not self.behind:
                self.place.told(clean=True)

    def _release(self) -> None:
        if self.note:
            self.note.take_away()
            self.note = None


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Say in words that the working store is no longer what was written."""
    try:
        yield
    except DamagedError as error:
        raise UserError(
            "The copy on this computer is damaged, so the last edit could not be kept. "
            "It is still on the screen.",
            "Save the worksheet under another name now.",
        ) from error
