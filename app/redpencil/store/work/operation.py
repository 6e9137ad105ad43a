"""One operation of a worksheet's log, and the chain of hashes that shows if one was altered.

``digest`` is the SHA-256 of a random salt and the changes; ``chain`` that of the chain before,
the head of the operation and its digest. So the words of an operation can be taken out (and the
salt, without which they cannot be guessed from the digest) and the chain still holds: what is
missing is seen, and nothing else can be altered unseen.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from redpencil.store.work.delta import Change

SALT: Final = 16
"""Bytes."""


class Kind(StrEnum):
    """What an operation is."""

    START = "start"
    """The worksheet as it was when the log began; it changes nothing."""
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    OUTSIDE = "outside"
    """Another program or person changed the file, and its contents were taken over."""
    REDACT = "redact"
    """Words were taken out of earlier operations, to protect somebody."""


@dataclass(frozen=True, slots=True)
class Operation:
    """Who did what when, and what changed from what to what."""

    seq: int
    """1, 2, 3 … without a gap."""
    at: datetime
    """Aware, UTC."""
    who: str
    label: str
    kind: Kind
    step: int
    """Operations of one step are undone together, as typing in one field is."""
    target: int
    """The step that was undone or redone; 0 for other kinds."""
    format: int
    """Number of the worksheet's format that the changes speak of."""
    changes: tuple[Change, ...]
    salt: bytes
    """Empty where the words were taken out."""
    digest: bytes
    chain: bytes

    def head(self) -> bytes:
        """Return everything but the changes, in the form that the chain is made of."""
        parts = [
            self.seq, self.at.isoformat(), self.who, self.label, self.kind, self.step,
            self.target, self.format,
        ]  # fmt: skip
        return json.dumps(parts).encode()


def packed(changes: tuple[Change, ...]) -> bytes:
    """Return the changes as they are kept and hashed."""
    return json.dumps(changes, sort_keys=True, separators=(",", ":")).encode()


def made(before: bytes, body: bytes, **given: Any) -> Operation:
    """Return an operation chained to the one before; ``body`` is its packed changes."""
    salt = secrets.token_bytes(SALT)
    digest = hashlib.sha256(salt + body).digest()
    loose = Operation(**given, salt=salt, digest=digest, chain=b"")
    chain = hashlib.sha256(before + loose.head() + digest).digest()
    return Operation(**given, salt=salt, digest=digest, chain=chain)


def holds(operation: Operation, body: bytes, before: bytes) -> bool:
    """Tell whether an operation is as it was written, or had its words taken out openly."""
    chain = hashlib.sha256(before + operation.head() + operation.digest).digest()
    whole = hashlib.sha256(operation.salt + body).digest() == operation.digest
    return chain == operation.chain and (whole or not operation.salt)
