"""Many articles or worksheets at once, on all cores: resumable, one failure stops nothing else."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from redpencil import __version__, exporting, workflow
from redpencil.base.work import Work
from redpencil.base.worker import Died, Done, Failed, Worker
from redpencil.domain.errors import UserError
from redpencil.exporting import Caution, ExportOptions
from redpencil.settings import Settings
from redpencil.store import whole

LOG: Final = "redpencil-export.log"
"""What is done already, a line a sheet, in the folder of the sheets."""
POLL: Final = 0.02
"""Seconds between two looks at the processes."""
MOST: Final = 8
"""Processes, however many cores there are: each takes some 200 MB."""


@dataclass(frozen=True, slots=True)
class Order:
    """One sheet to make."""

    source: Path
    target: Path
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one."""

    source: Path
    error: str = ""
    bug: str = ""
    warnings: tuple[Caution, ...] = ()
    skipped: bool = False


def orders(
    folder: Path, out: Path, key: str, chosen: ExportOptions, settings: Settings
) -> tuple[Order, ...]:
    """List what is to be made of a folder's articles and worksheets, its own folders' too.

    Raises UserError where there is nothing to read.
    """
    suffix = exporting.kind(key).suffix
    known = {s for f in workflow.article_formats() for s in f.suffixes} | {workflow.SUFFIX}
    found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in known and p.is_file())
    inside = [p for p in found if not p.is_relative_to(out) or not out.is_relative_to(folder)]
    if not inside:
        raise UserError(
            f"There is no article and no worksheet in “{folder}”.",
            f"Redpencil reads files that end in: {', '.join(sorted(known))}.",
        )
    stems = [p.relative_to(folder).with_suffix("") for p in inside]
    made = []
    for path, stem in zip(inside, stems, strict=True):
        alone = stems.count(stem) == 1
        name = stem.name if alone else path.name
        print_of = _fingerprint(path, key, chosen, settings)
        made.append(Order(path, out / stem.parent / f"{name}{suffix}", print_of))
    return tuple(made)


def _fingerprint(path: Path, key: str, chosen: ExportOptions, settings: Settings) -> str:
    """Return what changes when the sheet would be another one."""
    told = hashlib.sha256(f"{__version__} {key} {chosen!r} {settings!r}".encode())
    with suppress(OSError):
        told.update(path.read_bytes())
    return told.hexdigest()


def run(
    wanted: Sequence[Order],
    out: Path,
    key: str,
    chosen: ExportOptions,
    settings: Settings,
    now: datetime,
    tell: Callable[[Told], None],
) -> None:
    """Make the sheets; ``tell`` hears of each as it is done. Raises UserError for the folder."""
    done = _done(out)
    waiting = []
    for order in wanted:
        if order.fingerprint in done and order.target.exists():
            tell(Told(order.source, skipped=True))
        else:
            waiting.append(order)
    workers = [Worker() for _ in range(min(MOST, os.cpu_count() or 1, len(waiting)))]
    try:
        for order, told in _worked(workers, iter(waiting), key, chosen, settings, now):
            if not told.error and not told.bug:
                _log(out, order)
            tell(told)
    finally:
        for worker in workers:
            worker.stop()


def _worked(
    workers: Sequence[Worker],
    waiting: Iterator[Order],
    key: str,
    chosen: ExportOptions,
    settings: Settings,
    now: datetime,
) -> Iterator[tuple[Order, Told]]:
    """Keep every process at work; yield what is done."""
    busy: dict[int, Order] = {}

    def start(number: int) -> None:
        order = next(waiting, None)
        if order:
            busy[number] = order
            workers[number].start(one, order.source, order.target, key, chosen, settings, now)

    for number in range(len(workers)):
        start(number)
    while busy:
        for number, order in list(busy.items()):
            for message in workers[number].poll():
                if isinstance(message, Done | Failed):
                    del busy[number]
                    yield order, _told(order, message)
                    start(number)
        time.sleep(POLL)


def one(
    source: Path,
    target: Path,
    key: str,
    chosen: ExportOptions,
    settings: Settings,
    now: datetime,
    work: Work,
) -> tuple[Caution, ...]:
    """Make one sheet, in a process; return warnings. Raises UserError."""
    document = workflow.load(source, settings, now, work.part(0.0, 0.5))
    with suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
    return exporting.export(document, key, target, chosen, now, work.part(0.5, 1.0))


def _told(order: Order, message: Done | Failed) -> Told:
    if isinstance(message, Done):
        return Told(order.source, warnings=message.value)
    if isinstance(message.error, UserError):
        return Told(order.source, error=str(message.error))
    if isinstance(message.error, Died):
        return Told(order.source, error="The work stopped by itself; perhaps memory ran out.")
    return Told(order.source, bug=message.trace or repr(message.error))


def _done(out: Path) -> frozenset[str]:
    path = out / LOG
    if not path.exists():
        return frozenset()
    return frozenset(whole.read(path).decode("ascii", "ignore").split())


def _log(out: Path, order: Order) -> None:
    """Remember a sheet; where that can't be, it is only made again the next time."""
    with suppress(OSError), (out / LOG).open("a", encoding="ascii") as log:
        log.write(f"{order.fingerprint}\n")
