"""What the frozen program holds, and what it leaves out."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def slim(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(root / "packaging")
    yield importlib.import_module("slim")
    for name in ("slim", "natives"):
        sys.modules.pop(name)


QT = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        (f"{QT}/platforms/libqxcb.so", True),
        (f"{QT}/platforms/libqoffscreen.so", True),
        (f"{QT}/platforms/libqeglfs.so", False),
        (f"{QT}/platformthemes/libqxdgdesktopportal.so", True),
        (f"{QT}/platformthemes/libqgtk3.so", False),
        (f"{QT}/imageformats/libqsvg.so", True),
        (f"{QT}/imageformats/libqtiff.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("reportlab/fonts/DarkGardenMK.pfb", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("redpencil/_resources/translations/redpencil_fi.qm", True),
        ("babel/locale-data/en.dat", True),
        ("babel/locale-data/fi.dat", False),
        ("babel/global.dat", True),
    ],
)
def test_what_the_program_can_need_stays(slim: ModuleType, place: str, *, stays: bool) -> None:
    entry = (place, f"/somewhere/{place}", "DATA")
    assert slim.kept([entry]) == ([entry] if stays else [])


def test_libraries_that_nothing_asks_for_are_left_out(
    slim: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = {"/q.so": ["libA.so.1"], "/a.so": ["libB.so.1"], "/c.so": ["libD.so.1"]}
    monkeypatch.setattr(slim, "_asks_for", lambda source: asks.get(source, []))
    plugin = (f"{QT}/platforms/libqxcb.so", "/q.so", "BINARY")
    first, second = ("libA.so.1", "/a.so", "BINARY"), ("libB.so.1", "/b.so", "BINARY")
    unused, behind = ("libC.so.1", "/c.so", "BINARY"), ("libD.so.1", "/d.so", "BINARY")
    opened = ("pypdfium2_raw/libpdfium.so", "/p.so", "BINARY")  # by ctypes: nothing names it
    beside = ("pillow.libs/libE.so", "/e.so", "BINARY")
    link, loose = ("x/libA.so.1", "libA.so.1", "SYMLINK"), ("x/libC", "libC.so.1", "SYMLINK")
    entries = [unused, link, plugin, second, first, behind, loose, opened, beside]
    assert slim.linked(entries) == [link, plugin, second, first, opened]


def test_only_pythons_own_libraries_are_stripped(
    slim: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slim, "_strip", lambda _, place, __: Path("/stripped") / place)
    python, qt = ("libpython3.12.so", "/p", "BINARY"), ("PySide6/Qt/lib/libQt6Core.so", "/q", "B")
    changed, same = slim.stripped([python, qt])
    assert changed[0] == "libpython3.12.so"
    assert Path(changed[1]) == Path("/stripped/libpython3.12.so")
    assert same == qt


def test_the_spec_takes_resources_and_licences_along(root: Path) -> None:
    spec = (root / "packaging" / "redpencil.spec").read_text(encoding="utf-8")
    compile(spec, "redpencil.spec", "exec")
    assert '"redpencil/_resources"' in spec
    shipped = {p.name for p in (root / "packaging" / "licences").iterdir()}
    assert shipped >= {"LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "MPL-2.0.txt"}
