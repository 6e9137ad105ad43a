"""The licences of everything that is bundled, as one text; used by redpencil.spec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

QT = """\
Qt and PySide6 {version} are used under the GNU Lesser General Public License, version 3. They lie
in this folder as files of their own and may be replaced by other builds. Their source is published
by The Qt Company under the same version number; the licence texts are in the folder "licences".
"""


def notices(lock: Path) -> str:
    """Return names, versions and licence texts of the packages in a requirement file."""
    names = re.findall(r"^([a-z0-9-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    found = [package for name in names if (package := _installed(name))]
    qt = next(p.version for p in found if p.name.lower().replace("_", "-") == "pyside6-essentials")
    return "\n\n".join([QT.format(version=qt), *(part for p in found for part in _of(p))])


def _installed(name: str) -> Distribution | None:
    """Return the package, or None where it is for other systems only."""
    try:
        return distribution(name)
    except ModuleNotFoundError:
        return None


def _of(package: Distribution) -> Iterator[str]:
    told = package.metadata
    licence = told.get("License-Expression") or told.get("License") or "see below"
    yield f"{'=' * 78}\n{package.name} {package.version}: {licence.splitlines()[0]}"
    for file in package.files or ():
        if re.match(r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
