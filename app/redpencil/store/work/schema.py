"""The working store's database: its tables, how it is opened, its versions.

Write-ahead log with ``synchronous=FULL``: of the ways SQLite can run, measured under power cuts,
this one lost no commit (the default journal with FULL did). ``secure_delete`` overwrites what is
deleted. The database is local, in a folder that only its user may enter.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.store.failing import on_failure

NAME: Final = "work.db"
APPLICATION: Final = 0x52504557
VERSION: Final = 1

PRAGMAS: Final = (
    "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "trusted_schema=OFF",
    "cell_size_check=ON", "foreign_keys=ON", "wal_autocheckpoint=200",
    "journal_size_limit=1048576", "fullfsync=ON", "checkpoint_fullfsync=ON",
)  # fmt: skip

TABLES: Final = (
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID",
    """CREATE TABLE operation(
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, label TEXT NOT NULL,
        kind TEXT NOT NULL, step INTEGER NOT NULL, target INTEGER NOT NULL,
        format INTEGER NOT NULL, changes BLOB NOT NULL,
        salt BLOB NOT NULL, digest BLOB NOT NULL, chain BLOB NOT NULL)""",
    "CREATE TABLE snapshot(seq INTEGER PRIMARY KEY, sha256 BLOB NOT NULL, body BLOB NOT NULL)",
    "CREATE TABLE member(name TEXT PRIMARY KEY, sha256 BLOB NOT NULL, body BLOB NOT NULL)",
)
OURS: Final = frozenset({"meta", "operation", "snapshot", "member"})

LEAVING: Final[dict[int, Callable[[sqlite3.Connection], None]]] = {}
"""For each old version, the function that turns its database into the next one's."""


class DamagedError(Exception):
    """The database is not what was written: a disk's fault, or somebody's."""


class NeverBegunError(DamagedError):
    """Nothing was ever kept here: the program was ended while it began."""


def connect(path: Path) -> sqlite3.Connection:
    """Open a database as it is; used by one thread at a time, whichever."""
    connection = sqlite3.connect(path, timeout=5.0, isolation_level=None, check_same_thread=False)
    with on_failure(connection.close):
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    return connection


def create(connection: sqlite3.Connection) -> None:
    """Make the tables, inside the transaction of the caller."""
    for table in TABLES:
        connection.execute(table)
    connection.execute(f"PRAGMA application_id={APPLICATION}")
    connection.execute(f"PRAGMA user_version={VERSION}")


def is_empty(connection: sqlite3.Connection) -> bool:
    """Tell whether nothing was ever written."""
    return number(connection, "SELECT count(*) FROM sqlite_schema") == 0


def check(connection: sqlite3.Connection) -> None:
    """See that the database is whole, ours, and not newer; bring an older one up to date.

    Raises DamagedError, and UserError for a newer one.
    """
    version = number(connection, "PRAGMA user_version")
    if number(connection, "PRAGMA application_id") != APPLICATION:
        raise DamagedError("another program's database")
    if version > VERSION:
        raise UserError(
            "The copy of this worksheet on this computer was made by a newer Redpencil.",
            "Update Redpencil to go on; nothing was changed.",
        )
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedError("the pages do not fit together")
    found = {(kind, name) for kind, name in connection.execute(
        "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")}  # fmt: skip
    if found != {("table", name) for name in OURS}:
        raise DamagedError("tables, views or triggers that are not ours")
    while version < VERSION:
        LEAVING[version](connection)
        version += 1
        connection.execute(f"PRAGMA user_version={version}")


def number(connection: sqlite3.Connection, question: str) -> int:
    """Return the one number that answers a question."""
    return int(connection.execute(question).fetchone()[0])
