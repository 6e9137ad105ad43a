"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from redpencil.domain.errors import UserError
from redpencil.store import whole


def test_a_file_is_written_and_read(tmp_path: Path) -> None:
    whole.write(tmp_path / "a", b"one")
    whole.write(tmp_path / "a", b"two")
    assert whole.read(tmp_path / "a") == b"two"
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_permission_bits_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one")
    path.chmod(0o640)
    whole.write(path, b"two")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"one")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    whole.write(tmp_path / "link", b"two")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"two"


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_full_or_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, call, fail)
        with pytest.raises(UserError, match=r"Could not save “a”: the disk .*unchanged"):
            whole.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_what_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not there"):
        whole.read(tmp_path / "gone")
    with pytest.raises(UserError, match="a folder, not a file"):
        whole.read(tmp_path)
    with pytest.raises(UserError, match="a folder, not a file"):
        whole.write(tmp_path, b"")
    with pytest.raises(UserError, match="not there"):
        whole.write(tmp_path / "no" / "a", b"")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_no_permission_is_said_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"")
    path.chmod(0)
    with pytest.raises(UserError, match="permission"):
        whole.read(path)


def test_a_huge_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "LARGEST", 4)
    (tmp_path / "a").write_bytes(b"12345")
    with pytest.raises(UserError, match="larger than"):
        whole.read(tmp_path / "a")


def test_an_error_without_a_number_has_words() -> None:
    assert whole.why(OSError("x")) == "the system refused"
    assert whole.why(OSError(errno.EBUSY, "Device busy")) == "device busy"
