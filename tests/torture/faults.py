"""Failing system calls and full disks: ``python -m tests.torture.faults WHAT DESIGN COUNT FOLDER``.

``calls``: strace makes the first, second … COUNTth call of each kind fail once with EIO and with
ENOSPC, aimed at the files of the worksheet. ``full``: COUNT disks with ever more room, each of
which the edits fill (tmpfs, as root). ``limit``: COUNT limits of a file's size, for whoever may not
mount. ``readonly``: a read-only disk. ``vanished``: a stick that is pulled out COUNT times while
the file on it is edited (ext4 on a loop device, as root). ``hit`` counts the runs in which the
fault was met. Afterwards everything acknowledged must be there, and the child must never die.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from tests.torture import child, designs

CALLS = (
    "openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "ftruncate", "close",
    "mmap", "fcntl", "fallocate",
)  # fmt: skip
EDITS = 12
DISK, ROOM = 8 << 20, 8192
"""Bytes of a disk that is to be filled, and by how many more are free in each run."""
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
    for suffix in (".ack", ".end", ".no"):
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
    """Fill up disks with ever more room than what the worksheet that is begun takes."""
    seen, report = empty() | {"shut": 0}, folder.with_name(f"{folder.name}-report")
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        size = f"size={DISK}"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", str(folder)], check=True)
        try:
            _fill(name, folder / "disk", number * ROOM, report, seen)
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    return seen


def _fill(name: str, disk: Path, room: int, report: Path, seen: Seen) -> None:
    begun(name, disk)
    free, ballast = os.statvfs(disk), disk.with_name("ballast")
    ballast.write_bytes(bytes(free.f_bavail * free.f_bsize - room))
    victim(name, disk, report, [], "400")
    seen["hit"] += "is full" in refusals(report) or "No space" in refusals(report)
    try:  # opened again on the full disk, or refused in words until there is room
        designs.DESIGNS[name].load(disk)
    except designs.DESIGNS[name].refused:
        seen["shut"] += 1
    except ValueError:
        pass  # unreadable: judged below
    ballast.unlink()
    judge(name, disk, report, seen)


def refusals(report: Path) -> str:
    """Return what the child was told."""
    return Path(f"{report}.no").read_text()


def limit(name: str, count: int, folder: Path) -> Seen:
    """Let no file grow beyond each of ``count`` sizes."""
    seen, report = empty(), folder.with_name(f"{folder.name}-report")
    smallest, step = LIMITS[name]
    for number in range(count):
        begun(name, folder)
        victim(name, folder, report, [], "80", str(1024 * (smallest + step * number)))
        seen["hit"] += bool(refusals(report).strip())
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
        seen["hit"] += "read-only" in refusals(report)
        judge(name, folder, report, seen)
    finally:
        subprocess.run(["umount", docs], check=True)
    judge(name, folder, report, seen)
    return seen


def vanished(name: str, count: int, folder: Path, seed: int = 1) -> Seen:
    """Pull out the stick that the document is on, in the middle of the edits, and put it back."""
    seen, report = empty(), folder.with_name(f"{folder.name}-report")
    lots, disk, media = random.Random(seed), folder.with_name("stick"), folder / "media"
    for _ in range(count):
        shutil.rmtree(folder, ignore_errors=True)
        (media / "stick").mkdir(parents=True)
        (folder / "docs").symlink_to(media / "stick")
        with disk.open("wb") as file:
            file.truncate(4 << 20)
        subprocess.run(["mkfs.ext4", "-q", str(disk)], check=True)
        plug = ["mount", "-o", "loop", str(disk), str(media / "stick")]
        subprocess.run(plug, check=True)
        designs.fresh(name, folder).open(folder).close()
        Path(f"{report}.ack").unlink(missing_ok=True)
        pull = threading.Thread(target=_pulled, args=(media, report, lots.uniform(0.0, 0.2)))
        pull.start()
        victim(name, folder, report, [], "1000")
        pull.join()
        seen["hit"] += "not there" in refusals(report)
        media.with_name("pulled").rename(media)
        subprocess.run(plug, check=True)
        judge(name, folder, report, seen)
        subprocess.run(["umount", str(media / "stick")], check=True)
    return seen


def _pulled(media: Path, report: Path, later: float) -> None:
    """Pull the stick out a moment after the first edit was acknowledged."""
    acknowledged = Path(f"{report}.ack")
    until = time.monotonic() + 60
    while time.monotonic() < until and not (acknowledged.exists() and acknowledged.read_text()):
        time.sleep(0.01)
    time.sleep(later)
    gone = media.rename(media.with_name("pulled"))
    subprocess.run(["umount", "-l", str(gone / "stick")], check=True)


if __name__ == "__main__":
    what, design, runs, place = sys.argv[1:]
    print(json.dumps(globals()[what](design, int(runs), Path(place))))
