"""Earlier versions of a document: kept beside its working store, thinned with time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from redpencil.domain.errors import UserError
from redpencil.store import whole

FOLDER: Final = "versions"
CLOSE: Final = timedelta(minutes=10)
"""Today's versions are no closer than this."""
MONTH: Final = timedelta(days=31)
"""Beyond it one version a month is kept, until then one a day."""
_STAMP: Final = "%Y%m%dT%H%M%S%fZ"
_SUFFIX: Final = ".redpencil"


@dataclass(frozen=True, slots=True)
class Version:
    """A whole file as it was published, or found, at a time (UTC)."""

    at: datetime
    path: Path
    size: int


def listed(place: Path) -> tuple[Version, ...]:
    """Return the versions kept in a working store's folder, the newest first."""
    found = []
    for path in (place / FOLDER).glob(f"*{_SUFFIX}"):
        with contextlib.suppress(ValueError, OSError):
            at = datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)
            found.append(Version(at, path, path.stat().st_size))
    return tuple(sorted(found, key=lambda v: v.at, reverse=True))


def keep(place: Path, data: bytes, now: datetime, close: timedelta = CLOSE) -> bool:
    """Keep a version, unless the newest is nearly as new, and thin out; tell whether it was kept.

    Raises UserError where the disk refuses.
    """
    versions = listed(place)
    if versions and now - versions[0].at < close:
        return False
    folder = place / FOLDER
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    whole.write(folder / (now.astimezone(UTC).strftime(_STAMP) + _SUFFIX), data)
    kept = thinned((v.at for v in versions), now)
    for version in versions:
        if version.at not in kept:
            with contextlib.suppress(OSError):
                version.path.unlink()
    return True


def thinned(stamps: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which stay: all of the last day, then the last of each day, then of each month."""
    kept: dict[str, datetime] = {}
    for at in sorted(stamps):
        age = now - at
        if age < timedelta(days=1):
            kept[at.isoformat()] = at
        else:
            kept[at.strftime("%Y-%m-%d" if age < MONTH else "%Y-%m")] = at
    return set(kept.values())


def forget(place: Path) -> None:
    """Delete all versions, as when words were taken out. Raises UserError."""
    try:
        for version in listed(place):
            version.path.unlink()
    except OSError as error:
        raise UserError(
            f"Earlier versions could not be deleted: {whole.why(error)}.",
            f"Delete the folder {place / FOLDER} yourself.",
        ) from error
