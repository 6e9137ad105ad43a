"""Say where two builds differ: ``python packaging/compare.py A B`` (files or folders)."""

from __future__ import annotations

import hashlib
import stat
import sys
from collections.abc import Iterator
from pathlib import Path


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield a line for each file that is missing, differs, or may be run in one of them only."""
    first, second = seen(one), seen(other)
    for name in sorted(first.keys() | second.keys()):
        if name not in second:
            yield f"only in {one}: {name}"
        elif name not in first:
            yield f"only in {other}: {name}"
        elif first[name] != second[name]:
            yield f"differs: {name or one.name}"


def seen(place: Path) -> dict[str, str]:
    """Return what each file is: its digest, where a link leads, whether it may be run."""
    if not place.is_dir():
        return {"": _look(place)}
    files = (p for p in place.rglob("*") if p.is_symlink() or p.is_file())
    return {p.relative_to(place).as_posix(): _look(p) for p in files}


def _look(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink()}"
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return digest + (" run" if path.stat().st_mode & stat.S_IXUSR else "")


def main(one: str, other: str) -> int:
    """Print the differences; return 1 where there are any."""
    found = list(differences(Path(one), Path(other)))
    print("\n".join(found) if found else f"{len(seen(Path(one)))} files, all the same")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
