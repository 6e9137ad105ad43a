"""Power cuts: ``python -m tests.torture.power DESIGN COUNT FOLDER`` (root, loop device, FUSE).

A child edits on a real ext4 whose disk writes everything down (``blocklog``). Then disks are built
as a cut would leave them: all that was written before the last flush, and of what came after a
random part, some of it torn at 512 bytes. Each is mounted, looked at and edited further.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.torture import designs
from tests.torture.blocklog import RECORD

EDITS = 120
SIZE = 24
"""Megabytes of the disk."""
SECTOR = 512


@dataclass(frozen=True)
class Recorded:
    """A disk before, what it was told, and which edits were acknowledged when."""

    before: bytes
    records: list[tuple[int, int, bytes | None]]
    """End in the log, offset, data; no data for a flush."""
    acknowledged: list[tuple[int, int]]
    """Length of the log by then, number of the edit."""


def sh(*words: str | Path) -> str:
    """Run a program that must succeed."""
    return subprocess.run(
        [str(w) for w in words], check=True, capture_output=True, text=True
    ).stdout.strip()


def record(name: str, folder: Path) -> Recorded:
    """Edit on a disk that writes everything down."""
    shutil.rmtree(folder, ignore_errors=True)
    image, log, fuse, mount = (folder / n for n in ("disk", "log", "fuse", "mount"))
    for made in (fuse, mount):
        made.mkdir(parents=True)
    with image.open("wb") as disk:
        disk.truncate(SIZE << 20)
    sh("mkfs.ext4", "-q", "-J", "size=4", "-E", "lazy_itable_init=0,lazy_journal_init=0", image)
    before = image.read_bytes()
    words = [sys.executable, "-m", "tests.torture.blocklog", str(fuse), str(image), str(log)]
    server = subprocess.Popen(words)
    try:
        _until(lambda: (fuse / "disk.img").exists())
        loop = sh("losetup", "-f", "--show", fuse / "disk.img")
        try:
            sh("mount", loop, mount)
            acknowledged, end = _edited(name, mount / "d", log)
            sh("umount", mount)
        finally:
            sh("losetup", "-d", loop)
    finally:
        time.sleep(0.3)
        subprocess.run(["umount", str(fuse)], check=False)
        server.wait(10)
    return Recorded(before, list(_records(log.read_bytes()[:end])), acknowledged)


def _until(true: object) -> None:
    for _ in range(200):
        if true():  # type: ignore[operator]
            return
        time.sleep(0.05)
    raise TimeoutError


def _edited(name: str, place: Path, log: Path) -> tuple[list[tuple[int, int]], int]:
    """Edit in a child; note how long the log was at each acknowledgement."""
    design = designs.fresh(name, place)
    ours, theirs = os.pipe()
    if os.fork() == 0:
        opened = design.open(place)
        for number in range(1, EDITS + 1):
            opened.apply(number)
            os.write(theirs, number.to_bytes(8, "little"))
        os._exit(0)
    os.close(theirs)
    acknowledged = []
    while heard := os.read(ours, 8):
        acknowledged.append((log.stat().st_size, int.from_bytes(heard, "little")))
    os.close(ours)
    os.wait()
    return acknowledged, log.stat().st_size


def _records(log: bytes) -> Iterator[tuple[int, int, bytes | None]]:
    at = 0
    while at < len(log):
        if log[at : at + 1] == b"F":
            at += 1
            yield at, 0, None
            continue
        offset, length = RECORD.unpack_from(log, at + 1)
        start = at + 1 + RECORD.size
        at = start + length
        yield at, offset, log[start:at]


def cut(name: str, recorded: Recorded, count: int, folder: Path, seed: int = 1) -> dict[str, int]:
    """Cut the power ``count`` times and look at what is left."""
    lots = random.Random(seed)
    seen = dict.fromkeys(("cuts", "lost", "cuts with loss", "unreadable", "wrong", "unmounted"), 0)
    first = recorded.acknowledged[0][0]
    lowest = next(i for i, r in enumerate(recorded.records) if r[0] >= first)
    points = sorted(lots.randrange(lowest, len(recorded.records) + 1) for _ in range(count))
    disk, applied = bytearray(recorded.before), 0
    for point in points:
        seen["cuts"] += 1
        flushed = max((i for i in range(point) if recorded.records[i][2] is None), default=-1)
        for _, offset, data in recorded.records[applied : flushed + 1]:
            if data is not None:
                disk[offset : offset + len(data)] = data
        applied = max(applied, flushed + 1)
        left = _torn(disk, recorded.records[flushed + 1 : point], lots)
        written = recorded.records[point - 1][0]
        known = max((n for length, n in recorded.acknowledged if length <= written), default=0)
        _look(name, left, known, folder, seen)
    return seen


def _torn(
    disk: bytearray, pending: list[tuple[int, int, bytes | None]], lots: random.Random
) -> bytearray:
    """Return the disk with some of what was not flushed yet."""
    left, share = bytearray(disk), lots.choice([0, 0.3, 0.5, 0.8, 1])
    for _, offset, data in pending:
        if data is None or lots.random() >= share:
            continue
        if lots.random() < 0.3:
            for start in range(0, len(data), SECTOR):
                if lots.random() < 0.5:
                    part = data[start : start + SECTOR]
                    left[offset + start : offset + start + len(part)] = part
        else:
            left[offset : offset + len(data)] = data
    return left


def _look(name: str, disk: bytearray, known: int, folder: Path, seen: dict[str, int]) -> None:
    image, mount = folder / "cut", folder / "mount"
    image.write_bytes(disk)
    if subprocess.run(["mount", "-o", "loop", image, mount], check=False).returncode:
        subprocess.run(["fsck.ext4", "-fy", image], capture_output=True, check=False)
        if subprocess.run(["mount", "-o", "loop", image, mount], check=False).returncode:
            seen["unmounted"] += 1
            return
    try:
        _judge(name, mount / "d", known, seen)
    except Exception as error:
        seen["unreadable"] += 1
        sys.stderr.write(f"unreadable: {error!r}\n")
    finally:
        _until(lambda: not subprocess.run(["umount", mount], check=False).returncode)


def _judge(name: str, place: Path, known: int, seen: dict[str, int]) -> None:
    design = designs.DESIGNS[name]
    notes = design.load(place)
    found = designs.last_of(notes)
    seen["lost"] += max(0, known - found)
    seen["cuts with loss"] += known > found
    opened = design.open(place)
    opened.apply(found + 1)
    opened.close()
    after = design.load(place)
    seen["wrong"] += notes != designs.expected(found) or after != designs.expected(found + 1)


if __name__ == "__main__":
    design, cuts, place = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    print(json.dumps(cut(design, record(design, place), cuts, place)))
