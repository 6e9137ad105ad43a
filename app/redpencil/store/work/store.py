"""The open worksheet's working store: an edit is kept when ``edit`` returns, whatever happens next.

The state is a snapshot and the operations since; nothing that was written is ever altered, and
undo is one more operation. So history survives restarts, and the log is the audit trail.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec, migrations
from redpencil.store.document import DRAFTS, ORIGINALS, TRAIL, Document
from redpencil.store.failing import on_failure
from redpencil.store.protection import Key
from redpencil.store.work import delta, patch, schema, tables, trail
from redpencil.store.work.delta import Change
from redpencil.store.work.log import MAKE_ROOM, NOT_KEPT, Log
from redpencil.store.work.operation import Kind, Operation
from redpencil.store.work.schema import DamagedError, NeverBegunError
from redpencil.store.work.tables import Cipher, Clear
from redpencil.store.work.trouble import told


def original_member(data: bytes) -> tuple[str, bytes]:
    """Return an article's original bytes as a file that an edit brings."""
    return original_name(hashlib.sha256(data).hexdigest()), data


def original_name(sha256: str) -> str:
    """Return the name under which an article as it came is kept."""
    return ORIGINALS + sha256


def is_original(name: str) -> bool:
    """Tell whether a file that an edit brings is an article as it came."""
    return name.startswith(ORIGINALS)


def _plain(worksheet: Worksheet) -> dict[str, Any]:
    return {"format": migrations.FORMAT, "worksheet": codec.to_plain(worksheet)}


class WorkingStore(Log):
    """Holds ``worksheet`` as it was last kept. Used by one thread; others open their own.

    Every method that writes raises UserError and leaves everything as it was where the disk
    refuses, and DamagedError where the database is no longer what was written.
    """

    @classmethod
    def create(
        cls, folder: Path | None, document: Document, *, who: str, now: datetime,
        base_sha256: str = "",
    ) -> Self:  # fmt: skip
        """Begin a store with a document; without a folder it lives in memory only.

        ``base_sha256`` is the hash of the file that holds the same, "" for a document without one.
        """
        store = cls(folder, document.key or Clear())
        with told("The worksheet can't be kept on this computer: {why}.", "Free some space."):
            store._begin(document, who, now, base_sha256)
        return store

    @classmethod
    def open(
        cls,
        folder: Path,
        cipher: Cipher | None = None,
        known: Mapping[str, Worksheet] | None = None,
    ) -> Self:
        """Open a store and go to where it was left, whatever ended the program then.

        ``known`` holds worksheets by the hash of the file that holds them: where that is what was
        published last, it need not be built anew.
        """
        store = cls(folder, cipher or Clear())
        words = "The copy on this computer can't be read: {why}."
        with on_failure(store.close), told(words, "Open the file instead."):
            store._resume(known or {})
        return store

    def _begin(self, document: Document, who: str, now: datetime, base_sha256: str) -> None:
        connection = self._connection = self._connected()
        self.worksheet = document.worksheet
        with tables.transaction(connection):
            schema.create(connection)
            members = (original_member(document.original), *document.members)
            tables.put_members(connection, self.cipher, [m for m in members if m[0] != TRAIL])
            for found in trail.of(document):
                tables.append(connection, found, self.cipher)
                self._follow(found)
            first = self._next(Kind.START, "Opened", [], who, now)
            tables.append(connection, first, self.cipher)
            tables.put_snapshot(connection, self.cipher, first.seq, _plain(self.worksheet))
            published = first.seq if base_sha256 else 0
            header = document.key.header if document.key else b""
            tables.put(connection, worksheet=document.worksheet.id, base_sha256=base_sha256,
                       published_seq=published, header=header)  # fmt: skip
        self._follow(first)
        self.snapshot_seq = self.began = first.seq

    def _resume(self, known: Mapping[str, Worksheet]) -> None:
        connection = self._connection = self._connected()
        if schema.is_empty(connection):
            raise NeverBegunError("nothing was ever kept here")
        with tables.transaction(connection):
            schema.check(connection)
        found = list(self._after())
        for one in found:
            self._follow(one)
        published = tables.get(connection, "published_seq", 0) == self.seq
        ready = known.get(tables.get(connection, "base_sha256", "")) if published else None
        self.snapshot_seq = schema.number(connection, "SELECT ifnull(max(seq), 0) FROM snapshot")
        self.worksheet = (self.snapshot_seq and ready) or self._rebuilt(found)

    def _rebuilt(self, found: Sequence[Operation]) -> Worksheet:
        """Return the worksheet from its newest snapshot and what was done since."""
        self.snapshot_seq, plain = tables.snapshot(self.connection, self.cipher)
        for one in found:
            if one.seq > self.snapshot_seq:
                delta.apply(plain["worksheet"], one.changes)
        try:
            return codec.from_plain(migrations.upgrade(plain)["worksheet"])
        except codec.MisfitError as error:
            raise DamagedError("the worksheet does not fit together") from error

    def edit(
        self, label: str, worksheet: Worksheet, *, who: str, now: datetime, merge_key: str = "",
        members: Sequence[tuple[str, bytes]] = (), kind: Kind = Kind.EDIT,
    ) -> None:  # fmt: skip
        """Keep an edit with its new worksheet and the files it brings; durable on return.

        Edits in a row with one ``merge_key`` are one step of undo. Nothing is kept where nothing
        differs from what is kept already.
        """
        with told(NOT_KEPT, MAKE_ROOM):
            _ = self.connection
        changes = delta.between(self.worksheet, worksheet)
        if changes or members:
            last = self._steps.last
            joins = merge_key and merge_key == self._merge_key and last
            step = last.number if last and joins else 0
            self._keep(self._next(kind, label, changes, who, now, step), members)
        self.worksheet, self._merge_key = worksheet, merge_key

    def seal_step(self) -> None:
        """Let the last step join with no later one, as after a save."""
        self._merge_key = ""

    def undo(self, *, who: str, now: datetime) -> bool:
        """Take back the last step, as one more operation; tell whether there was one."""
        step = self._steps.last
        return bool(step) and self._move(Kind.UNDO, step, who, now)

    def redo(self, *, who: str, now: datetime) -> bool:
        """Bring back what was undone last; tell whether there was anything."""
        step = self._steps.next
        return bool(step) and self._move(Kind.REDO, step, who, now)

    def _move(self, kind: Kind, step: Any, who: str, now: datetime) -> bool:
        with told(NOT_KEPT, MAKE_ROOM):
            changes = tables.step_changes(self.connection, self.cipher, step.number)
        if kind is Kind.UNDO:
            changes = delta.inverse(changes)
        worksheet = patch.patched(self.worksheet, changes)
        self._keep(self._next(kind, step.label, changes, who, now, target=step.number))
        self.worksheet, self._merge_key = worksheet, ""
        return True

    def redact(
        self, label: str, worksheet: Worksheet, clean: Callable[[Change], Change], *,
        who: str, now: datetime,
    ) -> int:  # fmt: skip
        """Take words out of the whole log; return how many operations held them.

        ``worksheet`` is the current one without the words; ``clean`` returns a change without
        them. One visible operation is left. It can't be undone, nor what came before it; versions
        of the file that were kept are the caller's to delete.
        """
        changes = [clean(c) for c in delta.between(self.worksheet, worksheet)]
        new = self._next(Kind.REDACT, label, changes, who, now)
        with self._writing():
            taken = tables.take_out(self.connection, self.cipher, clean)
            tables.append(self.connection, new, self.cipher)
            tables.put_snapshot(self.connection, self.cipher, new.seq, _plain(worksheet))
        self.worksheet = worksheet
        self._follow(new)
        self.snapshot_seq = new.seq
        self._shrink()
        return taken

    def note(self, **facts: Any) -> None:
        """Keep facts about the document that the store belongs to."""
        with told(NOT_KEPT, MAKE_ROOM), tables.transaction(self.connection):
            tables.put(self.connection, **facts)

    def document(self) -> Document:
        """Return the worksheet with everything that travels with it."""
        with told("The files of this worksheet can't be read: {why}.", "Try again."):
            members = tables.members(self.connection, self.cipher)
        sha256 = self.worksheet.article.provenance.sha256
        original = members.get(ORIGINALS + sha256) or members.get(DRAFTS + sha256)
        if original is None:
            raise DamagedError("the article as it came is missing")
        others = tuple((n, d) for n, d in members.items() if not is_original(n))
        return Document(self.worksheet, original, others, key=self._key)

    def protect(self, key: Key | None) -> None:
        """Seal all that is kept here with another key, or with none."""
        new = key or Clear()
        with self._writing():
            tables.reseal(self.connection, self.cipher, new)
            tables.put(self.connection, header=key.header if key else b"")
        self.cipher = new
        self._shrink()

    @property
    def _key(self) -> Key | None:
        return self.cipher if isinstance(self.cipher, Key) else None

    def snapshot(self) -> None:
        """Keep the whole worksheet, so that opening has less to replay."""
        if self.seq > self.snapshot_seq:
            with told(NOT_KEPT, MAKE_ROOM), tables.transaction(self.connection):
                tables.put_snapshot(self.connection, self.cipher, self.seq, _plain(self.worksheet))
            self.snapshot_seq = self.seq
