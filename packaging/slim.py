"""What of Qt and Python the frozen program leaves out; used by redpencil.spec.

Each entry is a tuple of PyInstaller's: place in the bundle, place on this machine, kind.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePath

from natives import of_a_package

Entry = tuple[str, str, str]

EXCLUDED_MODULES = [
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "tkinter",
    "unittest", "doctest", "test", "lib2to3", "setuptools", "curses", "readline", "numpy",
    "PIL._avif",
]  # fmt: skip
LANGUAGES = ("en", "de", "es", "fr", "uk")
"""Of Qt's own dialogs."""
DROPPED = (
    # screens and themes that a desktop program does not use; GTK's alone weighs 25 MB
    "platforms/libqeglfs", "platforms/libqlinuxfb", "platforms/libqvnc", "platforms/libqvkkhr",
    "platforms/libqminimal", "platforms/qdirect2d", "platforms/qminimal", "egldeviceintegrations/",
    "platformthemes/libqgtk3", "xcbglintegrations/", "wayland-graphics-integration-client/",
    "wayland-shell-integration/libivi", "wayland-shell-integration/libwl-shell",
    "wayland-shell-integration/libfullscreen", "wayland-shell-integration/libqt-shell",
    # files and services it has no use for
    "generic/", "qmltooling/", "networkinformation/", "sqldrivers/", "tls/",
    "vectorimageformats/", "virtualkeyboard", "imageformats/libqpdf", "imageformats/libqtiff",
    "imageformats/libqtga", "imageformats/libqwbmp", "imageformats/libqicns",
    "imageformats/libqgif",
)  # fmt: skip
DROPPED_FILES = ("opengl32sw.dll", "DarkGardenMK.afm", "DarkGardenMK.pfb")
"""A slow stand-in for OpenGL of 20 MB; a font of reportlab's that is under the GPL."""
LOCALES = ("root.dat", "en.dat")
"""Of babel, which has 32 MB of them; one function that we never call looks at them."""


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that the program can need."""
    return [entry for entry in entries if _needed(PurePath(entry[0]).as_posix())]


def _needed(place: str) -> bool:
    name = place.rpartition("/")[2]
    if name in DROPPED_FILES:
        return False
    if "babel/locale-data/" in place:
        return name in LOCALES
    if "/translations/" in place and "PySide6" in place:
        language = re.search(r"/qtbase_([a-z]+)", place)
        return bool(language and language[1] in LANGUAGES)
    return not any(f"plugins/{name}" in place for name in DROPPED)


def linked(entries: list[Entry]) -> list[Entry]:
    """Return the entries without libraries that nothing left asks for. For Linux, by objdump."""
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(PurePath(entry[0]).name, []).append(entry)
    wanted: set[str] = set()
    todo = [entry for entry in entries if _is_root(entry)]
    while todo:
        entry = todo.pop()
        if entry[0] not in wanted:
            wanted.add(entry[0])
            todo += [e for name in _asks_for(entry[1]) for e in by_name.get(name, ())]
    names = {PurePath(place).name for place in wanted}
    return [e for e in entries if e[0] in wanted or (e[2] == "SYMLINK" and _name(e) in names)]


def _name(entry: Entry) -> str:
    return PurePath(entry[1]).name


def _is_root(entry: Entry) -> bool:
    """Whether Python, Qt or a package loads it by itself."""
    place, _, kind = entry
    if kind == "EXTENSION" or "plugins/" in place or "lib-dynload" in place:
        return True
    if kind == "BINARY" and of_a_package(place) and "/Qt/lib/" not in place:
        return True  # a package opens it by ctypes, as pypdfium2 does: nothing names it
    name = PurePath(place).name
    return ".abi3.so" in name or name.startswith("libpython")


def _asks_for(library: str) -> list[str]:
    told = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=False)
    return re.findall(r"NEEDED\s+(\S+)", told.stdout)


def stripped(entries: list[Entry]) -> list[Entry]:
    """Return the entries with Python's own libraries without symbols. Qt's are never touched."""
    folder = Path(tempfile.mkdtemp(prefix="redpencil-strip-"))
    return [
        (place, str(_strip(folder, place, source)), kind) if _is_pythons(place) else
        (place, source, kind)
        for place, source, kind in entries
    ]  # fmt: skip


def _is_pythons(place: str) -> bool:
    return "lib-dynload" in place or PurePath(place).name.startswith("libpython")


def _strip(folder: Path, place: str, source: str) -> Path:
    copy = folder / PurePath(place).name
    shutil.copy(Path(source).resolve(), copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
    return copy
