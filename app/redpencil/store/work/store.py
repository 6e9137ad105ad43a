"""The open worksheet's working store: an edit is kept when ``edit`` returns, whatever happens next.

The state is a snapshot and the operations since; nothing that was written is ever altered, and
undo is one more operation. So history survives restarts, and the log is the audit trail.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec, migrations
from redpencil.store.document import TRAIL, Document
from redpencil.store.work import delta, operation, patch, schema, tables, trail
from redpencil.store.work.delta import Change
from redpencil.store.work.operation import Kind, Operation
from redpencil.store.work.schema import DamagedError
from redpencil.store.work.steps import Steps
from redpencil.store.work.tables import Cipher, Clear
from redpencil.store.work.trouble import told

ORIGINAL: Final = "source/original"
"""Name of the member that holds the article as it came."""
SNAPSHOT_EVERY: Final = 200
"""Operations after which opening would replay too much."""

_NOT_KEPT: Final = "The last edit could not be kept: {why}. It is still on the screen."
_MAKE_ROOM: Final = "Free some space or save the worksheet elsewhere; Redpencil tries again."


class WorkingStore:
    """Holds ``worksheet`` as it was last kept. Used by one thread; others open their own.

    Every method that writes raises UserError and leaves everything as it was where the disk
    refuses, and DamagedError where the database is no longer what was written.
    """

    def __init__(self, folder: Path | None, cipher: Cipher) -> None:
        self.folder, self.cipher = folder, cipher
        self.worksheet: Worksheet
        self.seq, self.snapshot_seq = 0, 0
        self.kept_at: datetime | None = None
        self._chain = b""
        self._steps = Steps()
        self._merge_key = ""
        self._connection: sqlite3.Connection | None = None

    @classmethod
    def create(
        cls, folder: Path | None, document: Document, *, who: str, now: datetime,
        cipher: Cipher | None = None, base_sha256: str = "",
    ) -> Self:  # fmt: skip
        """Begin a store with a document; without a folder it lives in memory only.

        ``base_sha256`` is the hash of the file that holds the same, "" for a document without one.
        """
        store = cls(folder, cipher or Clear())
        with told("The worksheet can't be kept on this computer: {why}.", "Free some space."):
            store._begin(document, who, now, base_sha256)
        return store

    @classmethod
    def open(cls, folder: Path, cipher: Cipher | None = None) -> Self:
        """Open a store and go to where it was left, whatever ended the program then."""
        store = cls(folder, cipher or Clear())
        try:
            with told("The copy on this computer can't be read: {why}.", "Open the file instead."):
                store._resume()
        except BaseException:
            store.close()
            raise
        return store

    @property
    def connection(self) -> sqlite3.Connection:
        """The open database; opened anew after it failed, and what it kept after all is seen."""
        if self._connection is None:
            self._connection = self._connected()
            for found in self._after():
                self.worksheet = patch.patched(self.worksheet, found.changes)
                self._follow(found)
        return self._connection

    def _connected(self) -> sqlite3.Connection:
        where = self.folder / schema.NAME if self.folder else Path(":memory:")
        return schema.connect(where)

    def _begin(self, document: Document, who: str, now: datetime, base_sha256: str) -> None:
        connection = self._connection = self._connected()
        self.worksheet = document.worksheet
        with tables.transaction(connection):
            schema.create(connection)
            members = ((ORIGINAL, document.original), *document.members)
            tables.put_members(connection, self.cipher, [m for m in members if m[0] != TRAIL])
            for found in trail.of(document):
                tables.append(connection, found, self.cipher)
                self._follow(found)
            first = self._next(Kind.START, "Opened", [], who, now)
            tables.append(connection, first, self.cipher)
            tables.put_snapshot(connection, self.cipher, first.seq, self._plain())
            published = first.seq if base_sha256 else 0
            tables.put(connection, worksheet=document.worksheet.id, base_sha256=base_sha256,
                       published_seq=published)  # fmt: skip
        self._follow(first)
        self.snapshot_seq = first.seq

    def _resume(self) -> None:
        connection = self._connection = self._connected()
        if schema.is_empty(connection):
            raise DamagedError("nothing was ever kept here")
        with tables.transaction(connection):
            schema.check(connection)
        self.snapshot_seq, plain = tables.snapshot(connection, self.cipher)
        for found in self._after():
            if found.seq > self.snapshot_seq:
                delta.apply(plain["worksheet"], found.changes)
            self._follow(found)
        try:
            self.worksheet = codec.from_plain(migrations.upgrade(plain)["worksheet"])
        except codec.MisfitError as error:
            raise DamagedError("the worksheet does not fit together") from error

    def _after(self) -> Iterator[Operation]:
        assert self._connection is not None
        return tables.operations(self._connection, self.cipher, self.seq, self._chain)

    def _plain(self) -> dict[str, Any]:
        return {"format": migrations.FORMAT, "worksheet": codec.to_plain(self.worksheet)}

    def _follow(self, new: Operation) -> None:
        self.seq, self._chain, self.kept_at = new.seq, new.chain, new.at
        self._steps.feed(new)

    def _next(
        self, kind: Kind, label: str, changes: Sequence[Change], who: str, now: datetime,
        step: int = 0, target: int = 0,
    ) -> Operation:  # fmt: skip
        seq = self.seq + 1
        body = operation.packed(tuple(changes))
        return operation.made(
            self._chain, body, seq=seq, at=now, who=who, label=label, kind=kind,
            step=step or seq, target=target, format=migrations.FORMAT, changes=tuple(changes),
        )  # fmt: skip

    def _keep(self, new: Operation, members: Sequence[tuple[str, bytes]] = ()) -> None:
        """Commit one operation; the database is opened anew after one that failed."""
        try:
            with told(_NOT_KEPT, _MAKE_ROOM), tables.transaction(self.connection):
                tables.append(self.connection, new, self.cipher)
                tables.put_members(self.connection, self.cipher, members)
        except BaseException:
            self._drop()
            raise
        self._follow(new)

    def _drop(self) -> None:
        if self._connection is not None and self.folder is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def edit(
        self, label: str, worksheet: Worksheet, *, who: str, now: datetime, merge_key: str = "",
        members: Sequence[tuple[str, bytes]] = (), kind: Kind = Kind.EDIT,
    ) -> None:  # fmt: skip
        """Keep an edit with its new worksheet and the files it brings; durable on return.

        Edits in a row with one ``merge_key`` are one step of undo. Nothing is kept where nothing
        differs from what is kept already.
        """
        with told(_NOT_KEPT, _MAKE_ROOM):
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

    @property
    def undo_label(self) -> str:
        """Name of the edit that undo takes back; empty if none."""
        return self._steps.last.label if self._steps.last else ""

    @property
    def redo_label(self) -> str:
        """Name of the edit that redo brings back; empty if none."""
        return self._steps.next.label if self._steps.next else ""

    def undo(self, *, who: str, now: datetime) -> bool:
        """Take back the last step, as one more operation; tell whether there was one."""
        step = self._steps.last
        return bool(step) and self._move(Kind.UNDO, step, who, now)

    def redo(self, *, who: str, now: datetime) -> bool:
        """Bring back what was undone last; tell whether there was anything."""
        step = self._steps.next
        return bool(step) and self._move(Kind.REDO, step, who, now)

    def _move(self, kind: Kind, step: Any, who: str, now: datetime) -> bool:
        with told(_NOT_KEPT, _MAKE_ROOM):
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
        self.worksheet, before = worksheet, self.worksheet
        try:
            with told(_NOT_KEPT, _MAKE_ROOM), tables.transaction(self.connection):
                taken = tables.take_out(self.connection, self.cipher, clean)
                tables.append(self.connection, new, self.cipher)
                tables.put_snapshot(self.connection, self.cipher, new.seq, self._plain())
        except BaseException:
            self.worksheet = before
            self._drop()
            raise
        self._follow(new)
        self.snapshot_seq = new.seq
        with contextlib.suppress(sqlite3.Error):  # a reader may hold it back; the next will do
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return taken

    def document(self) -> Document:
        """Return the worksheet with everything that travels with it."""
        with told("The files of this worksheet can't be read: {why}.", "Try again."):
            members = tables.members(self.connection, self.cipher)
        original = members.pop(ORIGINAL)
        return Document(self.worksheet, original, tuple(members.items()))

    def operations(self) -> Iterator[Operation]:
        """Return the whole log, the oldest first. Raises DamagedError where it was altered."""
        return tables.operations(self.connection, self.cipher)

    @property
    def head(self) -> str:
        """Hash of the chain's last operation, in hexadecimal: all before hangs on it."""
        return self._chain.hex()

    def snapshot(self) -> None:
        """Keep the whole worksheet, so that opening has less to replay."""
        if self.seq > self.snapshot_seq:
            with told(_NOT_KEPT, _MAKE_ROOM), tables.transaction(self.connection):
                tables.put_snapshot(self.connection, self.cipher, self.seq, self._plain())
            self.snapshot_seq = self.seq

    def close(self) -> None:
        """Let go of the database."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
