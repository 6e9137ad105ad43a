"""Others at the same file: ``python -m tests.torture.writers WHAT DESIGN COUNT FOLDER``.

``copies``: a sync client copies the document COUNT times while it is edited. ``two``: COUNT rounds
of two computers that edit one file and do not see each other's locks.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from redpencil.store import package
from redpencil.store.keep import publish
from tests.torture import designs
from tests.torture.designs import DOCUMENT, START, Redpencil


def copies(name: str, count: int, folder: Path) -> dict[str, int]:
    """Copy the file again and again while a child edits."""
    seen = dict.fromkeys(("copies", "different", "unreadable"), 0)
    design = designs.fresh(name, folder)
    child = os.fork()
    if child == 0:
        opened = design.open(folder)
        while True:
            opened.apply(opened.number + 1)
    found = set()
    lots = random.Random(1)
    try:
        for _ in range(count):
            time.sleep(lots.uniform(0.0, 0.05))
            seen["copies"] += 1
            data = (folder / (DOCUMENT if name == "redpencil" else "wall.json")).read_bytes()
            found.add(hashlib.sha256(data).hexdigest())
            try:
                package.read(data, "x") if name == "redpencil" else json.loads(data)
            except Exception:
                seen["unreadable"] += 1
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    seen["different"] = len(found)
    return seen


def two(_name: str, count: int, folder: Path) -> dict[str, int]:
    """Let two edit one file by turns, and look for what each of them did."""
    seen = dict.fromkeys(
        ("rounds", "acknowledged", "copies", "lost", "unreadable", "overwritten"), 0
    )
    lots = random.Random(1)
    for _ in range(count):
        shutil.rmtree(folder, ignore_errors=True)
        Redpencil.make(folder)
        both = [Redpencil.open(folder, who) for who in ("MK", "IH")]
        made = _edited(both, lots, folder, seen)
        for one in both:
            one.close()
        files = list((folder / "docs").glob("*.redpencil"))
        seen["rounds"] += 1
        seen["copies"] += len(files) - 1
        _look(files, made, seen)
    return seen


def _edited(
    both: list[Redpencil], lots: random.Random, folder: Path, seen: dict[str, int]
) -> list[set[str]]:
    """Edit and publish by turns; return what each one's last publishing must show."""
    made: list[set[str]] = [set(), set()]
    for number in range(1, 25):
        which = lots.randrange(2)
        one, now = both[which], START + timedelta(seconds=number)
        worksheet = one.keeping.store.worksheet
        claim = worksheet.claims[number]  # each edit has a claim of its own
        words = f"{one.who} {designs.words(number)}"
        edited = worksheet.with_claim(designs.replace(claim, notes=words))
        one.keeping.edit("Note", edited, who=one.who, now=now)
        made[which].add(words)
        seen["acknowledged"] += 1
        if number > 20 or lots.random() < 0.4:
            _publish(one, now, folder, seen)
    for one in both:
        _publish(one, START + timedelta(days=1), folder, seen)
    return made


def _publish(one: Redpencil, now: Any, folder: Path, seen: dict[str, int]) -> None:
    """Publish, and see that nobody else's file was replaced."""
    before = {path: publish.fingerprint(path) for path in (folder / "docs").glob("*.redpencil")}
    known = one.keeping.base
    errand = one.keeping.errand("torture", one.who, now)
    assert errand
    one.keeping.published(publish.publish(errand))
    for path, sha256 in before.items():
        seen["overwritten"] += sha256 not in (publish.fingerprint(path), known)


def _look(files: list[Path], made: list[set[str]], seen: dict[str, int]) -> None:
    """Count what is in no file, and files that can't be read."""
    held = []
    for path in files:
        try:
            held.append(set(designs.notes_of(package.read(path.read_bytes(), "x").worksheet)))
        except Exception:
            seen["unreadable"] += 1
    for words in made:
        seen["lost"] += min(len(words - notes) for notes in held)


if __name__ == "__main__":
    what, design, runs, place = sys.argv[1:]
    print(json.dumps(globals()[what](design, int(runs), Path(place))))
