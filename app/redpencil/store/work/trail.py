"""The log as it travels with the worksheet's file, and what two copies' logs have in common.

``trail.jsonl`` holds one operation a line, chained as in the working store, so that whoever gets
the file by mail gets who changed what, and can see whether it was altered.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, Final

from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec, migrations
from redpencil.store.document import MERGED, ORIGINALS, TRAIL, Document
from redpencil.store.work import delta, operation, patch
from redpencil.store.work.log import Log
from redpencil.store.work.operation import Kind, Operation
from redpencil.store.work.schema import DamagedError

_BYTES: Final = ("salt", "digest", "chain")


def pack(operations: Iterable[Operation]) -> bytes:
    """Return the log as the member of a file."""
    return b"".join(_line(o) for o in operations)


def _line(one: Operation) -> bytes:
    plain: dict[str, Any] = {f.name: getattr(one, f.name) for f in fields(one)}
    plain |= {name: plain[name].hex() for name in _BYTES}
    plain |= {"at": one.at.isoformat(), "kind": one.kind.value}
    return json.dumps(plain, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def unpack(data: bytes) -> tuple[Operation, ...]:
    """Read the log of a file. Raises DamagedError at the first operation that was altered."""
    return tuple(_operations(data))


def _operations(data: bytes) -> Iterator[Operation]:
    before = b""
    for seq, line in enumerate(data.splitlines(), 1):
        try:
            found = _operation(json.loads(line))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise DamagedError(f"entry {seq} of the trail can't be read") from error
        body = operation.packed(found.changes)
        if found.seq != seq or not operation.holds(found, body, before):
            raise DamagedError(f"entry {seq} of the trail is not what was written")
        before = found.chain
        yield found


def _operation(plain: dict[str, Any]) -> Operation:
    named = {f.name: plain[f.name] for f in fields(Operation)}
    named |= {name: bytes.fromhex(named[name]) for name in _BYTES}
    when = datetime.fromisoformat(named["at"])
    if when.tzinfo is None or not all(isinstance(c, dict) for c in named["changes"]):
        raise ValueError("not an operation")
    named |= {"at": when, "kind": Kind(named["kind"]), "changes": tuple(named["changes"])}
    return Operation(**named)


def travelling(document: Document, operations: Iterable[Operation]) -> Document:
    """Return a worksheet's document as its file holds it: with its log, without what is unused."""
    return document.with_members([(TRAIL, pack(operations))]).travelling()


def brought(document: Document) -> tuple[tuple[str, bytes], ...]:
    """Return the files of a copy whose contents are taken over, its log among them."""
    sha256 = document.worksheet.article.provenance.sha256
    files = [(ORIGINALS + sha256, document.original)]
    for name, data in document.members:
        if name == TRAIL:
            name = f"{MERGED}{hashlib.sha256(data).hexdigest()[:16]}.jsonl"
        files.append((name, data))
    return tuple(files)


def set_apart(document: Document) -> tuple[Document, str]:
    """Return a document whose log can be gone on with, and what was wrong with the one it brought.

    An altered log stays with the worksheet, as that of a copy: a check goes on telling of it.
    """
    try:
        of(document)
    except DamagedError as error:
        altered = document.member(TRAIL) or b""
        name = f"{MERGED}altered-{hashlib.sha256(altered).hexdigest()[:16]}.jsonl"
        kept = tuple((n, d) for n, d in document.members if n != TRAIL)
        return replace(document, members=(*kept, (name, altered))), str(error)
    return document, ""


class Packed:
    """The log of an open working store as its file's member, made longer with each operation."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._seq, self._chain = 0, b""

    def of(self, log: Log) -> bytes:
        """Return the log as it is now. Raises DamagedError where it was altered."""
        for found in log.operations(self._seq, self._chain):
            self._data += _line(found)
            self._seq, self._chain = found.seq, found.chain
        return bytes(self._data)


def of(document: Document) -> tuple[Operation, ...]:
    """Return the log that a document brought; empty where it has none. Raises DamagedError."""
    data = document.member(TRAIL)
    return unpack(data) if data else ()


def of_copies(document: Document) -> tuple[tuple[Operation, ...], ...]:
    """Return the logs of the copies that were merged into a document. Raises DamagedError."""
    return tuple(unpack(data) for name, data in document.members if name.startswith(MERGED))


def shared(one: Sequence[Operation], other: Sequence[Operation]) -> int:
    """Return how many operations two logs have in common, from the first on."""
    both = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine.chain != theirs.chain:
            break
        both += 1
    return both


@dataclass(frozen=True, slots=True)
class Forked:
    """Where two copies parted: the worksheet then, and what each did since."""

    base: Worksheet
    mine: tuple[Operation, ...]
    theirs: tuple[Operation, ...]


def forked(mine: Document, theirs: Document) -> Forked | None:
    """Find where two copies parted, by their logs; None where that can't be told.

    Logs that have nothing in common began with copies of one file that nobody had edited yet,
    where each taken back to its beginning gives the same worksheet. Raises DamagedError where a
    log was altered.
    """
    one, other = of(mine), of(theirs)
    both = shared(one, other)
    rest, others = one[both:], other[both:]
    try:
        base = rewound(mine.worksheet, rest)
        if not both and rewound(theirs.worksheet, others) != base:
            return None
    except codec.MisfitError:
        return None
    return Forked(base, rest, others)


def leads_to(operations: Sequence[Operation], worksheet: Worksheet) -> bool:
    """Tell whether a worksheet is what its log says: taken back and done again, it is the same.

    A log that an older format wrote is not asked.
    """
    if any(o.format != migrations.FORMAT for o in operations):
        return True
    changes = [change for one in operations for change in one.changes]
    plain = codec.to_plain(worksheet)
    try:
        delta.apply(plain, delta.inverse(copy.deepcopy(changes)))
        delta.apply(plain, copy.deepcopy(changes))
    except codec.MisfitError:
        return False
    return plain == codec.to_plain(worksheet)


def rewound(worksheet: Worksheet, operations: Sequence[Operation]) -> Worksheet:
    """Take operations back, the last first. Raises MisfitError where they do not fit."""
    for one in reversed(operations):
        if one.changes:
            worksheet = patch.patched(worksheet, delta.inverse(one.changes))
    return worksheet
