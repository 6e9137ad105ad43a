"""A worksheet locked with a password: the whole file, and its working store on this computer.

The file is one line that says what it is, one line of JSON (how the password opens it), and the
package sealed with AES-256-GCM under a random key. That key is sealed under one that scrypt makes
of the password (RFC 7914; cost as OWASP's Password Storage Cheat Sheet asks: N 2^17, r 8, p 1).
Without the password nothing of it can be read, by nobody: there is no second key.
"""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass, field
from typing import Any, Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from redpencil.domain.errors import PasswordNeededError, UserError

MAGIC: Final = b"redpencil locked worksheet\n"
READER: Final = 1
COST: Final = 2**17
_ROUNDS: Final = 8
_NONCE: Final = 12
_MOST: Final = {"n": 2**20, "r": 16, "p": 4}
"""A stranger's file may not ask for more memory (2 GB) than this."""

CONSEQUENCE: Final = (
    "Without this password nobody can open the worksheet again, not even its author: "
    "there is no second key and no way to reset it."
)


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one protected worksheet; its secret never shows."""

    secret: bytes = field(repr=False)
    header: bytes
    """The line of JSON by which the password opens it."""

    @classmethod
    def make(cls, password: str, cost: int = COST) -> Self:
        """Return a new key for a password. Raises UserError for none."""
        if not password:
            raise UserError("The password is empty.", "Type one of several words.")
        salt, secret = secrets.token_bytes(16), secrets.token_bytes(32)
        costs = {"n": cost, "r": _ROUNDS, "p": 1}
        wrapped = _seal(_stretched(password, salt, costs), secret, MAGIC)
        header = {
            "min_reader": READER, "kdf": "scrypt", **costs,
            "salt": _text(salt), "key": _text(wrapped),
        }  # fmt: skip
        return cls(secret, json.dumps(header, sort_keys=True).encode())

    @classmethod
    def of(cls, header: bytes, password: str) -> Self:
        """Return the key by its header. Raises UserError, PasswordNeededError, ValueError."""
        plain = json.loads(header)
        if plain["min_reader"] > READER:
            raise UserError(
                "This worksheet was locked by a newer version of Redpencil.",
                "Update Redpencil to open it; the file was not changed.",
            )
        costs = {name: plain[name] for name in _MOST}
        if any(type(v) is not int or not 0 < v <= _MOST[n] for n, v in costs.items()):
            raise ValueError("costs that nobody asks for")
        stretched = _stretched(password, base64.b64decode(plain["salt"]), costs)
        try:
            secret = _unseal(stretched, base64.b64decode(plain["key"]), MAGIC)
        except ValueError as error:
            raise PasswordNeededError(
                "That is not the password of this worksheet."
                if password
                else "This worksheet is locked with a password.",
                "Type its password.",
            ) from error
        return cls(secret, header)

    def lock(self, data: bytes) -> bytes:
        """Return the bytes of a locked file."""
        return MAGIC + self.header + b"\n" + _seal(self.secret, data, self.header)

    def seal(self, data: bytes) -> bytes:
        """Seal what the working store keeps."""
        return _seal(self._inner(), data, b"")

    def unseal(self, data: bytes) -> bytes:
        """Open what ``seal`` sealed. Raises ValueError where it was altered."""
        return _unseal(self._inner(), data, b"")

    def _inner(self) -> bytes:
        return HKDF(SHA256(), 32, salt=None, info=b"redpencil working store").derive(self.secret)


def is_locked(data: bytes) -> bool:
    """Tell whether these are the bytes of a locked worksheet."""
    return data.startswith(MAGIC)


def unlock(data: bytes, password: str, name: str) -> tuple[Key, bytes]:
    """Return the key and the package of a locked file.

    Raises PasswordNeededError where the password is another, UserError where it is damaged.
    """
    try:
        header, _, sealed = data[len(MAGIC) :].partition(b"\n")
        key = Key.of(header, password)
        return key, _unseal(key.secret, sealed, header)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError(
            f"“{name}” is damaged and can't be opened; it was not changed.",
            "Take the last copy from your backup or from whoever mailed it.",
        ) from error


def _stretched(password: str, salt: bytes, costs: dict[str, Any]) -> bytes:
    made = Scrypt(salt=salt, length=32, n=costs["n"], r=costs["r"], p=costs["p"])
    return made.derive(password.encode("utf-8", "surrogatepass"))


def _seal(key: bytes, data: bytes, bound: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, data, bound)


def _unseal(key: bytes, data: bytes, bound: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(data[:_NONCE], data[_NONCE:], bound)
    except InvalidTag as error:
        raise ValueError("altered, or another key") from error


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
