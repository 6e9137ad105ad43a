"""The style sheet holds wherever the program lies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from redpencil.base import resources
from redpencil.gui import theme
from redpencil.settings import Theme


@pytest.fixture
def moved(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / 'Zoë Ångström\'s ("new") 語 folder; {x}'
    shutil.copytree(resources.path("icons"), folder / "icons")
    with monkeypatch.context() as patched:
        patched.setattr(resources, "path", lambda name: folder / name)
        yield folder
    theme.wear(qapp, Theme.LIGHT)


def test_a_folder_of_any_letters_keeps_the_style(
    qtbot: QtBot, qapp: QApplication, moved: Path
) -> None:
    theme.wear(qapp, Theme.LIGHT)
    button = QPushButton("x")
    button.setObjectName("main")
    qtbot.addWidget(button)
    button.resize(80, 30)
    seen = button.grab().toImage().pixelColor(40, 26)
    assert seen.name().upper() == theme.LIGHT.accent
    for name in ("chevron", "tick"):
        assert not QImage(f"icons:{name}.svg").isNull()


def test_every_shape_of_a_mark_is_in_a_font_that_comes_along(tmp_path: Path, root: Path) -> None:
    """On a system without any font: in a process of its own, since fonts are found once."""
    nothing = tmp_path / "fonts.conf"
    nothing.write_text(
        f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>", encoding="utf-8"
    )
    script = """
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from redpencil.gui import labels, theme
app = QApplication([])
theme.load_fonts()
for shape in labels.SHAPES.values():
    layout = QTextLayout(shape, theme.sans(10))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert all(0 not in run.glyphIndexes() for run in layout.glyphRuns()), shape
"""
    done = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | {"FONTCONFIG_FILE": str(nothing)},
        capture_output=True, text=True, encoding="utf-8", check=False, cwd=root,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
