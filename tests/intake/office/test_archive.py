"""ZIP files that are traps are refused before or while they are unpacked."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from redpencil.domain.errors import UserError
from redpencil.intake.office import archive
from redpencil.intake.office.archive import Archive
from tests.intake.office.files import zipped


def opened(data: bytes) -> Archive:
    return Archive(data, "a.docx")


def test_parts_are_read_by_their_exact_names() -> None:
    found = opened(zipped({"word/a.xml": "<a/>", "../evil": "x", "/abs": "x", "C:\\x": "x"}))
    assert found.names() == ("word/a.xml",)
    assert found.read("word/a.xml") == b"<a/>"
    assert found.read("../evil") is None


def test_a_part_that_expands_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "SMALL", 100_000)
    with pytest.raises(UserError, match="expands to more than"):
        opened(zipped({"a": b"\0" * 3_000_000})).read("a")


@pytest.mark.parametrize("limit", ["MOST_IN_PART", "MOST_IN_ALL"])
def test_parts_have_a_limit_each_and_together(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(archive, limit, 100_000)
    found = opened(zipped({"a": b"ab" * 40_000, "b": b"cd" * 40_000, "c": b"ef" * 60_000}))
    with pytest.raises(UserError, match="expands to more than"):
        for part in "abc":
            found.read(part)


def test_a_part_that_is_longer_than_it_says_is_refused() -> None:
    data = bytearray(zipped({"a": b"abcd" * 1000}))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    with pytest.raises(UserError, match="damaged or incomplete"):
        opened(bytes(data)).read("a")


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(UserError, match="1,001 parts"):
        opened(zipped({f"p{n}": b"" for n in range(archive.MOST_PARTS + 1)}))


def test_locked_doubled_and_overlapping_parts_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("a", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("a", "2")
    with pytest.raises(UserError, match="two parts of the same name"):
        opened(stream.getvalue())
    plain = zipped({"a": b"1" * 50, "b": b"2" * 50})
    locked = bytearray(plain)
    at = locked.index(b"PK\x01\x02")
    locked[at + 8] |= 1
    with pytest.raises(UserError, match="protected by a password"):
        opened(bytes(locked))
    overlapping = bytearray(plain)
    second = overlapping.index(b"PK\x01\x02", at + 4)
    overlapping[second + 42 : second + 46] = struct.pack("<I", 5)
    with pytest.raises(UserError, match="overlap"):
        opened(bytes(overlapping))


def test_a_file_that_is_cut_off_is_told() -> None:
    data = zipped({"a": b"1" * 500})
    with pytest.raises(UserError, match="damaged or incomplete"):
        opened(data[: len(data) // 2])
