"""Time from the start to the first paint: ``python packaging/first_paint.py BUNDLE [ROUNDS]``.

The frozen program against this checkout's under the Python that runs this script, in turns, on an
Xvfb of its own whose picture is watched. Each start is cold: the files of the one that starts are
dropped from the system's cache before. Prints the medians and their ratio. For Linux.
"""

from __future__ import annotations

import mmap
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = "1440x900x24"
PATIENCE = 120.0
"""Seconds that a start may take on a busy machine."""


@contextmanager
def screen() -> Iterator[tuple[str, mmap.mmap]]:
    """Yield the name of a screen and what is on it."""
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-fbdir", folder]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            name = f":{told.readline().strip()}"
        try:
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                yield name, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        finally:
            server.terminate()
            server.wait()


def forget(folders: list[Path]) -> None:
    """Drop files from the system's cache."""
    for path in (p for folder in folders for p in folder.rglob("*") if p.is_file()):
        descriptor = os.open(path, os.O_RDONLY)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def painted(command: list[str], variables: dict[str, str]) -> float:
    """Return the seconds until something is seen."""
    with screen() as (name, picture):
        before = picture[:]
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=variables | {"DISPLAY": name}, cwd="/")
        while picture[:] == before:
            if process.poll() is not None or time.perf_counter() - begin > PATIENCE:
                sys.exit(f"{command[0]} painted nothing.")
            time.sleep(0.002)
        taken = time.perf_counter() - begin
        process.terminate()
        process.wait()
    return taken


def main(bundle: str, rounds: str = "9") -> None:
    """Measure in turns and print."""
    home = Path(tempfile.mkdtemp(prefix="redpencil-paint-"))
    (home / "state").mkdir()
    (home / "state" / "window.ini").touch()  # not the first start, which opens the sample
    plain = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    plain |= {"REDPENCIL_HOME": str(home), "PYTHONPATH": str(ROOT / "app")}
    frozen = Path(bundle).resolve()
    packages = Path(sysconfig.get_paths()["purelib"])
    ways = {
        "unfrozen": ([sys.executable, "-P", "-m", "redpencil"], [packages, ROOT / "app",
                     ROOT / "resources", Path(sysconfig.get_paths()["stdlib"])]),
        "frozen": ([str(frozen / "redpencil")], [frozen]),
    }  # fmt: skip
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(int(rounds) + 1):
        for name, (command, folders) in ways.items():
            forget(folders)
            seconds = painted(command, plain)
            if number:  # the first writes caches
                taken[name].append(seconds)
    for name, values in taken.items():
        print(f"{name}: median {statistics.median(values):.3f} s, best {min(values):.3f} s")
    for way, pick in (("medians", statistics.median), ("the best", min)):
        print(f"frozen / unfrozen, {way}: {pick(taken['frozen']) / pick(taken['unfrozen']):.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
