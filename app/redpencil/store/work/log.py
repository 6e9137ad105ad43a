"""The log of an open working store: its database, the chain, and what undo would do next."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from redpencil.domain.worksheet import Worksheet
from redpencil.store import migrations
from redpencil.store.failing import on_failure
from redpencil.store.work import operation, patch, schema, tables
from redpencil.store.work.delta import Change
from redpencil.store.work.operation import Kind, Operation
from redpencil.store.work.steps import Steps
from redpencil.store.work.tables import Cipher
from redpencil.store.work.trouble import told

NOT_KEPT: Final = "The last edit could not be kept: {why}. It is still on the screen."
MAKE_ROOM: Final = "Free some space or save the worksheet elsewhere; Redpencil tries again."


class Log:
    """Holds ``worksheet`` as of the last operation. Used by one thread; others open their own."""

    def __init__(self, folder: Path | None, cipher: Cipher) -> None:
        self.folder, self.cipher = folder, cipher
        self.worksheet: Worksheet
        self.seq, self.snapshot_seq = 0, 0
        self.began = 1
        """Number of the operation with which the worksheet was opened here."""
        self.kept_at: datetime | None = None
        self._chain = b""
        self._steps = Steps()
        self._merge_key = ""
        self._connection: sqlite3.Connection | None = None

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

    def _after(self) -> Iterator[Operation]:
        assert self._connection is not None
        return tables.operations(self._connection, self.cipher, self.seq, self._chain)

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
        """Commit one operation with the files it brings."""
        with self._writing():
            tables.append(self.connection, new, self.cipher)
            tables.put_members(self.connection, self.cipher, members)
        self._follow(new)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """All of it is kept or nothing; a database that failed is opened anew."""
        with on_failure(self._drop), told(NOT_KEPT, MAKE_ROOM), tables.transaction(self.connection):
            yield

    def _drop(self) -> None:
        if self._connection is not None and self.folder is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _shrink(self) -> None:
        """Overwrite what the journal still holds; a reader may hold it back until later."""
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @property
    def undo_label(self) -> str:
        """Name of the edit that undo takes back; empty if none."""
        return self._steps.last.label if self._steps.last else ""

    @property
    def redo_label(self) -> str:
        """Name of the edit that redo brings back; empty if none."""
        return self._steps.next.label if self._steps.next else ""

    def operations(self, after: int = 0, before: bytes = b"") -> Iterator[Operation]:
        """Return the log, the oldest first, or what follows number ``after`` with that chain.

        Raises DamagedError where it was altered.
        """
        return tables.operations(self.connection, self.cipher, after, before)

    @property
    def head(self) -> str:
        """Hash of the chain's last operation, in hexadecimal: all before hangs on it."""
        return self._chain.hex()

    def close(self) -> None:
        """Let go of the database."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
