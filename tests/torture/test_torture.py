"""A little torture with every commit; all of it with ``-m torture``, which prints its table."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

Seen = dict[str, int]
posix = pytest.mark.skipif(os.name == "nt", reason="signals, mounts and limits of Unix")


def run(module: str, *words: str | Path) -> Seen:
    """Run one of the programs and return what it saw."""
    command = [sys.executable, "-m", f"tests.torture.{module}", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    seen: Seen = json.loads(done.stdout.splitlines()[-1])
    print(f"\n{module} {' '.join(map(str, words[:-1]))}: {seen}")
    if seen.get("died") or words[0] == "redpencil" or words[1:2] == ("redpencil",):
        print(done.stderr[-4000:])  # what was unreadable, or died, and of what
    return seen


def whole(seen: Seen) -> bool:
    """Tell whether nothing acknowledged was lost, nothing unreadable, nothing wrong."""
    bad = ("lost", "unreadable", "wrong", "died", "unmounted", "overwritten")
    return not any(seen.get(name) for name in bad)


def need(*programs: str, root: bool = False) -> None:
    """Skip where the machine lacks what a torture takes."""
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    if root and os.geteuid():
        pytest.skip("needs root, to mount disks")


@posix
def test_a_few_kills_lose_nothing(tmp_path: Path) -> None:
    assert whole(run("kill", "redpencil", 12, tmp_path / "x"))


@posix
def test_the_harness_sees_what_kills_do_to_a_careless_program(tmp_path: Path) -> None:
    assert run("kill", "in-place", 12, tmp_path / "x")["unreadable"]


@posix
def test_files_that_may_not_grow_lose_nothing(tmp_path: Path) -> None:
    seen = run("faults", "limit", "redpencil", 1, tmp_path / "x")
    assert whole(seen)
    assert 0 < seen["acknowledged"] < 80, "some were kept and some were refused"
    assert run("faults", "limit", "in-place", 1, tmp_path / "y")["unreadable"]


@posix
def test_two_computers_at_one_file_lose_nothing(tmp_path: Path) -> None:
    seen = run("writers", "two", "redpencil", 3, tmp_path / "x")
    assert whole(seen)
    assert seen["copies"] >= 3


@posix
def test_a_sync_client_copies_whole_files(tmp_path: Path) -> None:
    assert whole(run("writers", "copies", "redpencil", 10, tmp_path / "x"))
    assert run("writers", "copies", "in-place", 10, tmp_path / "y")["unreadable"]


@posix
@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_thousand_kills(tmp_path: Path) -> None:
    assert whole(run("kill", "redpencil", 1000, tmp_path / "x"))
    assert run("kill", "in-place", 100, tmp_path / "y")["unreadable"]


@posix
@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_every_system_call_fails_once(tmp_path: Path) -> None:
    need("strace")
    seen = run("faults", "calls", "redpencil", 12, tmp_path / "x")
    assert whole(seen)
    assert seen["hit"] > 100
    assert run("faults", "calls", "in-place", 12, tmp_path / "y")["unreadable"]


@posix
@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_hundred_full_disks(tmp_path: Path) -> None:
    need("mount", root=True)
    seen = run("faults", "full", "redpencil", 100, tmp_path / "x")
    assert whole(seen)
    assert seen["runs"] == seen["hit"] == 100, "every run has filled its disk"
    assert seen["acknowledged"] > 1000
    assert run("faults", "full", "in-place", 12, tmp_path / "y")["unreadable"]


@posix
@pytest.mark.torture
def test_a_read_only_disk(tmp_path: Path) -> None:
    need("mount", root=True)
    seen = run("faults", "readonly", "redpencil", 1, tmp_path / "x")
    assert whole(seen)
    assert seen["acknowledged"] > 0, "edits are kept where the document's disk is read-only"
    assert seen["hit"], "and it was met"


@posix
@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_stick_that_is_pulled_out(tmp_path: Path) -> None:
    need("mount", "mkfs.ext4", root=True)
    seen = run("faults", "vanished", "redpencil", 20, tmp_path / "x")
    assert whole(seen)
    assert seen["hit"] == 20
    assert seen["acknowledged"] == 20 * 1000, "edits go on being kept without the stick"


@posix
@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_power_cuts(tmp_path: Path) -> None:
    pytest.importorskip("mfusepy", reason="needs mfusepy and libfuse", exc_type=ImportError)
    need("losetup", "mkfs.ext4", root=True)
    if not Path("/dev/fuse").exists() or not Path("/dev/loop-control").exists():
        pytest.skip("needs /dev/fuse and loop devices")
    assert whole(run("power", "redpencil", 300, tmp_path / "x"))
    assert run("power", "no-sync", 100, tmp_path / "y")["lost"]
    assert run("power", "in-place", 50, tmp_path / "z")["unreadable"]


@posix
@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_two_hundred_rounds_of_two_writers_and_copies(tmp_path: Path) -> None:
    assert whole(run("writers", "two", "redpencil", 200, tmp_path / "x"))
    assert whole(run("writers", "copies", "redpencil", 200, tmp_path / "y"))
    assert run("writers", "copies", "in-place", 60, tmp_path / "z")["unreadable"]
