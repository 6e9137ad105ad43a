"""The rows of the working store: operations, snapshots, members and facts about itself."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol

from redpencil.store.failing import on_failure
from redpencil.store.work import operation, schema
from redpencil.store.work.delta import Change
from redpencil.store.work.operation import Kind, Operation
from redpencil.store.work.schema import DamagedError, NeverBegunError
from redpencil.store.work.trouble import told

KEPT_SNAPSHOTS: Final = 2
"""The newest, and one to fall back on where a disk has damaged it."""


class Cipher(Protocol):
    """Seals what a protected worksheet's store holds."""

    def seal(self, data: bytes) -> bytes:
        """Return the bytes locked."""
        ...

    def unseal(self, data: bytes) -> bytes:
        """Return the bytes as they were. Raises ValueError where they were altered."""
        ...


class Clear:
    """Seals nothing: the worksheet has no password."""

    def seal(self, data: bytes) -> bytes:
        """Return the bytes as they are."""
        return data

    def unseal(self, data: bytes) -> bytes:
        """Return the bytes as they are."""
        return data


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing; durable when it ends without an error."""
    connection.execute("BEGIN IMMEDIATE")
    with on_failure(partial(_roll_back, connection)):
        yield
        connection.execute("COMMIT")


def _roll_back(connection: sqlite3.Connection) -> None:
    with contextlib.suppress(sqlite3.Error):
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def get(connection: sqlite3.Connection, name: str, default: Any = None) -> Any:
    """Return a fact the store keeps about itself."""
    row = connection.execute("SELECT value FROM meta WHERE name=?", (name,)).fetchone()
    return default if row is None else row[0]


def put(connection: sqlite3.Connection, **facts: Any) -> None:
    """Keep facts, inside the transaction of the caller."""
    connection.executemany("INSERT OR REPLACE INTO meta VALUES(?,?)", facts.items())


def facts(folder: Path, *names: str) -> dict[str, Any]:
    """Return facts that the store in a folder keeps about itself; None for one it lacks.

    Raises UserError where it can't be read, DamagedError, of which NeverBegunError is one.
    """
    with (
        told("The copy on this computer can't be read: {why}.", "Open the file instead."),
        contextlib.closing(schema.connect(folder / schema.NAME)) as connection,
    ):
        if schema.is_empty(connection):
            raise NeverBegunError("nothing was ever kept here")
        return {name: get(connection, name) for name in names}


def append(connection: sqlite3.Connection, new: Operation, cipher: Cipher) -> None:
    """Write an operation, inside the transaction of the caller."""
    connection.execute(
        "INSERT INTO operation VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            new.seq, new.at.isoformat(), new.who, new.label, new.kind.value, new.step, new.target,
            new.format, cipher.seal(operation.packed(new.changes)), new.salt, new.digest, new.chain,
        ),
    )  # fmt: skip


def operations(
    connection: sqlite3.Connection, cipher: Cipher, after: int = 0, before: bytes = b""
) -> Iterator[Operation]:
    """Return the log's operations that follow number ``after``, whose chain is ``before``.

    Raises DamagedError at the first that is not what was written.
    """
    rows = connection.execute("SELECT * FROM operation WHERE seq>? ORDER BY seq", (after,))
    for expected, row in enumerate(rows, after + 1):
        found, body = _operation(row, cipher)
        if found.seq != expected or not operation.holds(found, body, before):
            raise DamagedError(f"operation {expected} is not what was written")
        before = found.chain
        yield found


def _operation(row: tuple[Any, ...], cipher: Cipher) -> tuple[Operation, bytes]:
    seq, at, who, label, kind, step, target, number, body, salt, digest, chain = row
    try:
        body = cipher.unseal(body)
        changes = tuple(json.loads(body))
        when, what = datetime.fromisoformat(at), Kind(kind)
        return Operation(
            seq, when, who, label, what, step, target, number, changes, salt, digest, chain
        ), body
    except (ValueError, TypeError, RecursionError) as error:
        raise DamagedError(f"operation {seq} can't be read") from error


def step_changes(connection: sqlite3.Connection, cipher: Cipher, step: int) -> list[Any]:
    """Return what the operations of one step changed, in order."""
    rows = connection.execute(
        "SELECT changes FROM operation WHERE step=? AND kind IN (?,?) ORDER BY seq",
        (step, Kind.EDIT.value, Kind.OUTSIDE.value),
    )
    return [change for (body,) in rows for change in json.loads(_unsealed(cipher, body))]


def put_snapshot(
    connection: sqlite3.Connection, cipher: Cipher, seq: int, plain: dict[str, Any]
) -> None:
    """Keep the whole worksheet as of an operation, inside the transaction of the caller."""
    body = cipher.seal(zlib.compress(json.dumps(plain, separators=(",", ":")).encode(), 1))
    sha256 = hashlib.sha256(body).digest()
    connection.execute("INSERT OR REPLACE INTO snapshot VALUES(?,?,?)", (seq, sha256, body))
    connection.execute(
        "DELETE FROM snapshot WHERE seq NOT IN "
        "(SELECT seq FROM snapshot ORDER BY seq DESC LIMIT ?)",
        (KEPT_SNAPSHOTS,),
    )


def take_out(
    connection: sqlite3.Connection, cipher: Cipher, clean: Callable[[Change], Change]
) -> int:
    """Clean the changes of every operation, inside the transaction of the caller; count them.

    An operation whose words were taken out loses its salt. All snapshots go: put a new one.
    """
    taken = 0
    for found in list(operations(connection, cipher)):
        cleaned = tuple(clean(change) for change in found.changes)
        if cleaned != found.changes:
            body = cipher.seal(operation.packed(cleaned))
            connection.execute(
                "UPDATE operation SET changes=?, salt=? WHERE seq=?", (body, b"", found.seq)
            )
            taken += 1
    connection.execute("DELETE FROM snapshot")
    return taken


def snapshot(connection: sqlite3.Connection, cipher: Cipher) -> tuple[int, dict[str, Any]]:
    """Return the newest whole worksheet that is undamaged, and its operation's number.

    Raises DamagedError where there is none.
    """
    for seq, sha256, body in connection.execute("SELECT * FROM snapshot ORDER BY seq DESC"):
        if hashlib.sha256(body).digest() == sha256:
            plain = json.loads(zlib.decompress(_unsealed(cipher, body)))
            if isinstance(plain, dict):
                return seq, plain
    raise DamagedError("no whole worksheet is left")


def put_members(
    connection: sqlite3.Connection, cipher: Cipher, members: Iterable[tuple[str, bytes]]
) -> None:
    """Keep files that travel with the worksheet, inside the transaction of the caller."""
    for name, data in members:
        sealed = cipher.seal(data)
        row = (name, hashlib.sha256(sealed).digest(), sealed)
        connection.execute("INSERT OR REPLACE INTO member VALUES(?,?,?)", row)


def members(connection: sqlite3.Connection, cipher: Cipher) -> dict[str, bytes]:
    """Return all files by name. Raises DamagedError where one is not what was written."""
    found: dict[str, bytes] = {}
    for name, sha256, body in connection.execute("SELECT * FROM member ORDER BY rowid"):
        if hashlib.sha256(body).digest() != sha256:
            raise DamagedError("a file is not what was written")
        found[name] = _unsealed(cipher, body)
    return found


def _unsealed(cipher: Cipher, body: bytes) -> bytes:
    try:
        return cipher.unseal(body)
    except ValueError as error:
        raise DamagedError("sealed with another key, or altered") from error


def reseal(connection: sqlite3.Connection, old: Cipher, new: Cipher) -> None:
    """Seal everything anew, inside the transaction of the caller. The chain stays as it is."""
    columns = (
        ("operation", "seq", "changes"),
        ("snapshot", "seq", "body"),
        ("member", "name", "body"),
    )
    for table, key, column in columns:
        rows = connection.execute(f"SELECT {key}, {column} FROM {table}").fetchall()
        for name, body in rows:
            sealed = new.seal(old.unseal(body))
            connection.execute(f"UPDATE {table} SET {column}=? WHERE {key}=?", (sealed, name))
            if table != "operation":
                sha256 = hashlib.sha256(sealed).digest()
                connection.execute(f"UPDATE {table} SET sha256=? WHERE {key}=?", (sha256, name))
