"""Failing system calls and full disks: ``python -m tests.torture.faults WHAT DESIGN COUNT FOLDER``.

``calls``: strace makes the first, second … COUNTth call of each kind fail once with EIO and with
ENOSPC, aimed at the files of the worksheet. ``full``: COUNT disks of growing size (tmpfs, as root).
``limit``: COUNT limits of a file's size, for whoever may not mount. ``readonly``: a read-only disk.
Afterwards everything acknowledged must be there, and the child must never die.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.torture import child, designs

CALLS = (
    "openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "ftruncate", "close",
    "mmap", "fcntl", "fallocate",
)  # fmt: skip
EDITS = 12
DISKS = {"redpencil": (900, 6), "in-place": (204, 1), "no-sync": (412, 1)}
"""Kilobytes of the first full disk, and by how much each is larger."""
LIMITS = {"redpencil": (260, 24), "in-place": (60, 10), "no-sync": (60, 10)}
"""The same of the largest file."""

Seen = dict[str, int]


def empty() -> Seen:
    """Nothing seen yet."""
    names = ("runs", "acknowledged", "lost", "unreadable", "wrong", "died", "hit")
    return dict.fromkeys(names, 0)


def begun(name: str, folder: Path) -> None:
    """Make a fresh worksheet with five edits in it."""
    shutil.rmtree(folder, ignore_errors=True)
    opened = designs.fresh(name, folder).open(folder)
    for number in range(1, 6):
        opened.apply(number)
    opened.close()


def victim(name: str, folder: Path, report: Path, before: list[str], *more: str) -> None:
    """Run the child that edits."""
    for suffix in (".ack", ".end"):
        Path(f"{report}{suffix}").unlink(missing_ok=True)
    words = [sys.executable, "-m", "tests.torture.child", name, str(folder), str(report)]
    subprocess.run([*before, *words, *more], capture_output=True, check=False, timeout=120)


def judge(name: str, folder: Path, report: Path, seen: Seen) -> None:
    """Compare what is there with what was acknowledged."""
    seen["runs"] += 1
    ended = Path(f"{report}.end")
    said = ended.read_text() if ended.exists() else "no word"
    if said != "fine":
        seen["died"] += 1
        sys.stderr.write(f"the child died: {said}\n")
    lines = Path(f"{report}.ack").read_text().split() if Path(f"{report}.ack").exists() else []
    seen["acknowledged"] += len(lines)
    try:
        notes = designs.DESIGNS[name].load(folder)
    except Exception as error:
        seen["unreadable"] += 1
        sys.stderr.write(f"unreadable: {error!r}\n")
        return
    found = designs.last_of(notes)
    seen["lost"] += max(0, max(map(int, lines), default=0) - found)
    seen["wrong"] += notes != designs.expected(found)


def aims(name: str, folder: Path) -> Iterator[str]:
    """Every path of the worksheet that a call may be about."""
    if name != "redpencil":
        paths = [folder / "wall.json", folder / "wall.part"]
    else:
        (place,) = (folder / "state/work").iterdir()
        store = [place / f"work.db{end}" for end in ("", "-wal", "-shm")]
        beside = [at / f".redpencil-{child.FAULTY}.part" for at in (folder / "docs", place)]
        versions = [place / "versions", *(place / "versions").iterdir()]
        paths = [folder / designs.DOCUMENT, folder / "docs", place, place / "lock",
                 place / "about.json", *store, *beside, *versions]  # fmt: skip
    for path in paths:
        yield from ("-P", str(path))


def calls(name: str, count: int, folder: Path, kinds: tuple[str, ...] = CALLS) -> Seen:
    """Fail each kind of call once at each of its first ``count`` occasions."""
    seen, report = empty(), folder.with_name(f"{folder.name}-report")
    trace = folder.with_name(f"{folder.name}-trace")
    for kind in kinds:
        for error in ("EIO", "ENOSPC"):
            for when in range(1, count + 1):
                begun(name, folder)
                inject = f"inject={kind}:error={error}:when={when}"
                strace = ["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={kind}",
                          "-e", inject, *aims(name, folder)]  # fmt: skip
                victim(name, folder, report, strace, str(EDITS))
                seen["hit"] += "INJECTED" in trace.read_text(errors="replace")
                before = dict(seen)
                judge(name, folder, report, seen)
                if any(seen[k] > before[k] for k in ("lost", "unreadable", "wrong", "died")):
                    sys.stderr.write(f"at {inject}\n")
    return seen


def full(name: str, count: int, folder: Path) -> Seen:
    """Fill up disks of ``count`` sizes."""
    seen, report = empty(), folder.with_name(f"{folder.name}-report")
    folder.mkdir(parents=True, exist_ok=True)
    smallest, step = DISKS[name]
    for number in range(count):
        size = f"size={smallest + step * number}k"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", str(folder)], check=True)
        try:
            _fill(name, folder / "disk", report, seen)
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    return seen


def _fill(name: str, disk: Path, report: Path, seen: Seen) -> None:
    try:
        begun(name, disk)
    except designs.DESIGNS[name].refused:
        return  # too small to begin on: refused in words
    victim(name, disk, report, [], "400")
    seen["hit"] += os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize < 64 * 1024
    judge(name, disk, report, seen)


def limit(name: str, count: int, folder: Path) -> Seen:
    """Let no file grow beyond each of ``count`` sizes."""
    seen, report = empty(), folder.with_name(f"{folder.name}-report")
    smallest, step = LIMITS[name]
    for number in range(count):
        begun(name, folder)
        victim(name, folder, report, [], "80", str(1024 * (smallest + step * number)))
        seen["hit"] += 1
        judge(name, folder, report, seen)
    return seen


def readonly(name: str, _count: int, folder: Path) -> Seen:
    """Open on a read-only disk: the document in place of the state, which stays on a good one."""
    seen, report = empty(), folder.with_name(f"{folder.name}-report")
    begun(name, folder)
    docs = str(folder / "docs")
    subprocess.run(["mount", "--bind", docs, docs], check=True)
    subprocess.run(["mount", "-o", "remount,ro,bind", docs], check=True)
    try:
        victim(name, folder, report, [], "40")
        seen["hit"] += 1
        judge(name, folder, report, seen)
    finally:
        subprocess.run(["umount", docs], check=True)
    judge(name, folder, report, seen)
    return seen


if __name__ == "__main__":
    what, design, runs, place = sys.argv[1:]
    print(json.dumps(globals()[what](design, int(runs), Path(place))))
