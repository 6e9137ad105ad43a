"""All that is bundled, each with version, licence and the licence's text; for notices and SBOM."""

from __future__ import annotations

import json
import platform
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

import natives
from licensing import licence_of, may_ship

ROOT = Path(__file__).resolve().parents[1]
QT_PACKAGES = ("PySide6_Essentials", "shiboken6")
UNTOLD = {"openssl": "Apache-2.0", "libXau": "MIT"}
"""Licences that wheels leave out where they tell what is inside."""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that others made; ``inside`` are the parts that its own wheel tells of."""

    name: str
    version: str
    licence: str
    address: str
    text: str = ""
    kind: str = "library"
    files: tuple[natives.Entry, ...] = ()
    inside: tuple[dict[str, Any], ...] = ()


def components(lock: Path, entries: Iterable[natives.Entry] = ()) -> list[Component]:
    """Return what a bundle of these files holds, sorted by kind of thing and name.

    Raises ValueError where something may not be bundled or its licence is not known.
    """
    entries = list(entries)
    everything = [*packages(lock), *runtime(), *resources(), *libraries(entries)]
    if guilty := refused(everything):
        raise ValueError(f"May not be bundled: {'; '.join(guilty)}")
    return everything


def refused(everything: Iterable[Component]) -> list[str]:
    """Name what may not be bundled, of the components and of the parts inside them."""
    licences = [(c.name, c.licence) for c in everything]
    licences += [(str(p["name"]), licence_inside(p)) for c in everything for p in c.inside]
    return [f"{name}: {told or '?'}" for name, told in licences if not may_ship(name, told)]


def licence_inside(part: dict[str, Any]) -> str:
    """Return the SPDX expression of a part that a wheel tells of."""
    told = part.get("licenses", ())
    each = [t.get("expression") or t["license"].get("id") or t["license"]["name"] for t in told]
    return " AND ".join(f"({e})" for e in each) or UNTOLD.get(part["name"], "")


def packages(lock: Path) -> Iterator[Component]:
    """Yield the packages of a requirement file that are installed here."""
    names = re.findall(r"^([a-z0-9-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    for name in names:
        try:
            package = distribution(name)
        except ModuleNotFoundError:
            continue  # for other systems
        yield _package(package)


def _package(package: Distribution) -> Component:
    name, version = package.name, package.version
    kind = "framework" if name in QT_PACKAGES else "library"
    canonical = re.sub(r"[-_.]+", "-", name).lower()
    return Component(
        name, version, licence_of(package), f"pkg:pypi/{canonical}@{version}",
        "\n".join(_texts(package)), kind, inside=tuple(_inside(package)),
    )  # fmt: skip


def _texts(package: Distribution) -> Iterator[str]:
    """Yield the licence texts that a package brings for what we bundle of it."""
    for file in package.files or ():
        own = re.search(r"\.dist-info/(licen[cs]es/|licen[cs]e|copying|notice)", str(file), re.I)
        beside = len(file.parts) == 2 and re.match(r"licen[cs]e\.|notice", file.name, re.I)
        if own or beside:
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _inside(package: Distribution) -> Iterator[dict[str, Any]]:
    """Yield the components that a wheel says are compiled into it (PEP 770)."""
    for file in package.files or ():
        if ".dist-info/sboms/" in str(file) and file.suffix == ".json":
            told = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
            for part in told.get("components", ()):
                # "optional" means of the source; what is built in lies beside it and is found there
                if part["name"].lower() != package.name.lower() and "scope" not in part:
                    yield part


def runtime() -> Iterator[Component]:
    """Yield Python itself and the program that starts it."""
    places = (Path(sysconfig.get_paths()["stdlib"]), Path(sys.base_prefix))
    texts = [p / "LICENSE.txt" for p in places if (p / "LICENSE.txt").is_file()]
    version = platform.python_version()
    text = texts[0].read_text(encoding="utf-8") if texts else ""
    yield Component("Python", version, "Python-2.0", f"pkg:generic/python@{version}", text)
    try:
        loader = _package(distribution("pyinstaller"))
    except ModuleNotFoundError:
        return  # nothing is being bundled
    yield loader


def resources() -> Iterator[Component]:
    """Yield fonts, place names and weights, as the notices beside them say."""
    folder = ROOT / "resources"
    fonts = (folder / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    lists = (folder / "gazetteer" / "NOTICE.txt").read_text(encoding="utf-8")
    yield Component("Source Serif 4 and Source Sans 3", "4.005, 3.052", "OFL-1.1",
                    "pkg:npm/source-serif", fonts, "data")  # fmt: skip
    yield Component("Noto fonts", "", "OFL-1.1", "pkg:github/notofonts", fonts, "data")
    yield Component("GeoNames", "", "CC-BY-4.0", "https://www.geonames.org", lists, "data")
    yield Component("Unicode CLDR names of countries", "", "Unicode-3.0",
                    "https://cldr.unicode.org", lists, "data")  # fmt: skip
    yield Component("Faker's names", "40.63.0", "MIT", "pkg:pypi/faker@40.63.0", lists, "data")
    yield Component("Wikinews articles that the weights were learnt from", "", "CC-BY-2.5",
                    "https://en.wikinews.org", WIKINEWS, "data")  # fmt: skip


WIKINEWS = """\
The detector's weights (resources/models) were learnt from articles of the English Wikinews
(https://en.wikinews.org), Creative Commons Attribution 2.5
(https://creativecommons.org/licenses/by/2.5/). Changed: annotated, and counted; none of their
sentences is in the weights, single words are.
"""


def libraries(entries: Iterable[natives.Entry]) -> Iterator[Component]:
    """Yield the libraries in C beside Python and its packages."""
    known = natives.found(entries)
    owners = natives.debian(e[1] for files in known.values() for e in files)
    for (name, licence), files in sorted(known.items()):
        here = {owners[n] for e in files for n in (e[1], str(Path(e[1]).resolve())) if n in owners}
        version = ", ".join(sorted({version for _, version in here}))
        if name == "Qt":
            version = distribution(QT_PACKAGES[0]).version
        address = "&".join(f"pkg:deb/debian/{p}@{v}" for p, v in sorted(here)[:1])
        text = "\n".join(natives.copyright_of(package) for package, _ in sorted(here))
        if name not in ("Python", *QT_PACKAGES):
            yield Component(name, version, licence, address, text, files=tuple(files))
