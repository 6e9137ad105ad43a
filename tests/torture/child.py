"""Edits until it has made some, whatever the system refuses: the victim of the fault runs.

``python -m tests.torture.child DESIGN FOLDER REPORT COUNT``. Acknowledged numbers go, a line each,
to REPORT.ack; how it ended goes to REPORT.end, what was refused in words to REPORT.no. A refused
edit is tried again, as the window does.
"""

from __future__ import annotations

import itertools
import os
import resource
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from redpencil.domain.errors import UserError
from redpencil.store.work.schema import DamagedError
from tests.torture import designs

FAULTY = "fault"
"""In place of the random part of a temporary file's name, so that faults can be aimed at it."""


def main(name: str, folder: Path, report: Path, count: int, largest: int = 0) -> str:
    """Make ``count`` edits; return what went wrong that should not have, else ""."""
    tempfile._name_sequence = itertools.repeat(FAULTY)  # type: ignore[attr-defined]
    if largest:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, resource.RLIM_INFINITY))
    design = designs.DESIGNS[name]
    opened: Any = None
    acknowledged = os.open(f"{report}.ack", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    refused: list[object] = []
    for _ in range(count):
        try:
            if opened is None:
                opened = design.open(folder)
            opened.apply(opened.number + 1)
            os.write(acknowledged, f"{opened.number}\n".encode())
        except (OSError, UserError, DamagedError) as error:
            refused.append(error)  # refused in words: nothing was acknowledged
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    try:
        if opened is not None:
            opened.close()
    except (OSError, UserError) as error:
        refused.append(error)
    refused += getattr(opened, "told", ())
    Path(f"{report}.no").write_text("\n".join(map(str, refused)))
    return ""


if __name__ == "__main__":
    design, folder, report, count, *more = sys.argv[1:]
    said = main(design, Path(folder), Path(report), int(count), *map(int, more))
    Path(f"{report}.end").write_text(said or "fine")
