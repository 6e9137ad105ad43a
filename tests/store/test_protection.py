"""Worksheets locked with a password."""

from __future__ import annotations

from pathlib import Path

import pytest

from redpencil.domain.errors import PasswordNeededError, UserError
from redpencil.store import package, protection
from redpencil.store.protection import Key
from tests.store import samples

QUICK = 2**10
KEY = Key.make("correct horse", cost=QUICK)
WHOLE = package.write(samples.document(), "test")
LOCKED = KEY.lock(WHOLE)


def test_the_password_opens_it_and_nothing_shows_without() -> None:
    assert protection.is_locked(LOCKED)
    assert package.is_package(LOCKED)
    key, inside = protection.unlock(LOCKED, "correct horse", "x")
    assert inside == WHOLE
    assert key == KEY
    for secret in (b"Bridge", b"worksheet.json", b"Holm", b"555 0101"):
        assert secret not in LOCKED
    assert "secret" not in repr(key)


@pytest.mark.parametrize(
    ("given", "words"), [("", "is locked with a password"), ("wrong", "not the password")]
)
def test_without_it_one_is_asked(given: str, words: str) -> None:
    with pytest.raises(PasswordNeededError, match=words):
        protection.unlock(LOCKED, given, "x")


def test_no_password_is_no_lock() -> None:
    with pytest.raises(UserError, match="empty"):
        Key.make("")


@pytest.mark.parametrize(
    "damaged",
    [
        LOCKED[:-1],
        LOCKED[:-1] + bytes([LOCKED[-1] ^ 1]),
        protection.MAGIC,
        protection.MAGIC + b"[]\n",
        protection.MAGIC + b"{}\n",
        protection.MAGIC + b'{"min_reader": 1, "n": 1073741824, "r": 8, "p": 1}\n',
        LOCKED.replace(b'"n": 1024', b'"n": true'),
        LOCKED.replace(b'"salt": "', b'"salt": "!'),
    ],
)
def test_what_is_damaged_is_told(damaged: bytes) -> None:
    with pytest.raises(UserError):
        protection.unlock(damaged, "correct horse", "x")


def test_a_newer_lock_is_refused_in_words() -> None:
    newer = LOCKED.replace(b'"min_reader": 1', b'"min_reader": 9')
    with pytest.raises(UserError, match="newer version"):
        protection.unlock(newer, "correct horse", "x")


def test_the_working_store_is_sealed_with_a_key_of_its_own() -> None:
    sealed = KEY.seal(b"note")
    assert KEY.unseal(sealed) == b"note"
    assert KEY.seal(b"note") != sealed
    with pytest.raises(ValueError, match="altered"):
        KEY.unseal(sealed[:-1])


def test_a_lost_password_is_told_before() -> None:
    assert "nobody can open the worksheet again" in protection.CONSEQUENCE


def test_a_locked_worksheet_of_old_opens_for_ever(root: Path) -> None:
    data = (root / "tests/data/worksheets/locked-1.redpencil").read_bytes()
    _, inside = protection.unlock(data, "open sesame", "x")
    assert package.read(inside, "x") == samples.document()
