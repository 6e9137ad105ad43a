"""Who has it open."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from redpencil.domain.errors import InUseError
from redpencil.store.keep import holder
from redpencil.store.keep.holder import Holder, Lock, Note


def test_a_lock_is_held_until_it_is_let_go(tmp_path: Path) -> None:
    first = Lock(tmp_path / "lock", "wall")
    with pytest.raises(InUseError, match=rf"“wall” is open already: .*process {os.getpid()}\b"):
        Lock(tmp_path / "lock", "wall")
    first.let_go()
    Lock(tmp_path / "lock", "wall").let_go()


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from redpencil.store.keep.holder import Lock;"
        "Lock(Path(sys.argv[1]), 'x'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "lock")], check=True)
    Lock(tmp_path / "lock", "wall").let_go()


def note_of(who: Holder, document: Path) -> Path:
    path = document.with_name(f".~lock.{document.name}#")
    path.write_bytes(who.note())
    return path


def test_a_note_of_another_computer_is_heeded_and_says_who(tmp_path: Path) -> None:
    note_of(replace(Holder.me(), host="desk-7", user="ida", pid=42), tmp_path / "wall.redpencil")
    with pytest.raises(InUseError, match="ida on desk-7 has it since"):
        Note(tmp_path / "wall.redpencil")


def gone(me: Holder) -> Holder:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return replace(me, pid=child.pid)


@pytest.mark.parametrize("left", [gone, lambda me: replace(me, boot="another start", pid=1)])
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="knows a start of the system on Linux")
def test_a_note_left_behind_is_replaced(tmp_path: Path, left: object) -> None:
    path = note_of(left(Holder.me()), tmp_path / "wall.redpencil")  # type: ignore[operator]
    note = Note(tmp_path / "wall.redpencil")
    assert json.loads(path.read_bytes())["pid"] == os.getpid()
    note.refresh()
    note.take_away()
    assert not path.exists()


def test_a_note_older_than_a_day_is_replaced(tmp_path: Path) -> None:
    path = note_of(replace(Holder.me(), host="desk-7"), tmp_path / "wall.redpencil")
    os.utime(path, (0, 0))
    Note(tmp_path / "wall.redpencil").take_away()
    assert not path.exists()


@pytest.mark.parametrize("noise", [b"", b"{", b"[]", b'{"host": 1}', b'{"pid": "x"}'])
def test_a_note_that_says_nothing_is_replaced(tmp_path: Path, noise: bytes) -> None:
    path = tmp_path / ".~lock.wall.redpencil#"
    path.write_bytes(noise)
    Note(tmp_path / "wall.redpencil").take_away()
    assert not path.exists()


def test_a_note_of_somebody_else_is_not_taken_away(tmp_path: Path) -> None:
    note = Note(tmp_path / "wall.redpencil")
    path = note_of(replace(Holder.me(), host="desk-7"), tmp_path / "wall.redpencil")
    note.take_away()
    assert path.exists()


def test_where_no_note_can_be_written_there_is_none(tmp_path: Path) -> None:
    note = Note(tmp_path / "gone" / "wall.redpencil")
    note.refresh()
    note.take_away()


def test_a_user_without_a_name_is_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("uid")

    monkeypatch.setattr(holder.getpass, "getuser", nameless)
    assert Holder.me().user == "somebody"
    assert "is open already." in str(replace(Holder.me(), since="?").refusal("wall"))


def test_on_a_full_disk_the_lock_holds_without_saying_for_whom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Holder) -> bytes:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Holder, "note", full)
        held = Lock(tmp_path / "lock", "x")
    with pytest.raises(InUseError, match="is open already"):
        Lock(tmp_path / "lock", "x")
    held.let_go()
    Lock(tmp_path / "lock", "x").let_go()
