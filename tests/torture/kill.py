"""SIGKILL at random moments: ``python -m tests.torture.kill DESIGN COUNT FOLDER [SEED]``.

One worksheet lives through all of them. An edit counts as acknowledged once its number went
through a pipe; after each kill everything acknowledged must be there, and nothing else.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from pathlib import Path

from tests.torture import designs

LONGEST = 0.08
"""Seconds from the first edit to the kill."""
ANEW = 0.1
"""How often a new worksheet is begun, so that beginning is killed too."""
MANY = 1500
"""Edits after which a new worksheet is begun, so that looking stays cheap."""


def run(name: str, count: int, folder: Path, seed: int = 1) -> dict[str, int]:
    """Kill ``count`` times and return what was seen."""
    lots = random.Random(seed)
    seen = dict.fromkeys(("kills", "acknowledged", "lost", "unreadable", "wrong"), 0)
    design, known = designs.fresh(name, folder), 0
    for _ in range(count):
        acknowledged = _killed(design, folder, lots, waits=known > 0 and lots.random() < 0.85)
        seen["kills"] += 1
        seen["acknowledged"] += len(acknowledged)
        known = max([known, *acknowledged])
        try:
            notes = design.load(folder)
        except Exception as error:
            seen["unreadable"] += 1
            last = traceback.extract_tb(error.__traceback__)[-1]
            sys.stderr.write(f"unreadable: {error!r} in {last.filename}:{last.lineno}\n")
            notes = None
        if notes is not None:
            found = designs.last_of(notes)
            seen["lost"] += max(0, known - found)
            seen["wrong"] += notes != designs.expected(found)
            known = found
        if notes is None or known > MANY or lots.random() < ANEW:
            shutil.rmtree(folder)
            design, known = designs.fresh(name, folder), 0
    return seen


def _killed(
    design: type[designs.Design], folder: Path, lots: random.Random, *, waits: bool
) -> list[int]:
    """Let a child edit, kill it, and return the numbers it acknowledged."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _edit(design, folder, theirs)
    os.close(theirs)
    heard = b""
    if waits:  # else it dies while it begins, or opens and recovers
        heard = os.read(ours, 8)
    _wait(lots.uniform(0.0, LONGEST))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(ours, 65536):
        heard += more
    os.close(ours)
    return list(designs.numbers(heard))


def _wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        select.select([], [], [], left)


def _edit(design: type[designs.Design], folder: Path, pipe: int) -> None:
    """Edit until somebody kills us."""
    try:
        opened = design.open(folder)
        number = opened.number
        while True:
            number += 1
            opened.apply(number)
            os.write(pipe, number.to_bytes(8, "little"))
    except BaseException as error:
        sys.stderr.write(f"the child died: {error!r}\n")
        os._exit(9)


if __name__ == "__main__":
    design, kills, place, *seeds = sys.argv[1:]
    print(json.dumps(run(design, int(kills), Path(place), *map(int, seeds))))
