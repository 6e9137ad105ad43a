"""The style sheet holds wherever the program lies."""

from __future__ import annotations

import shutil
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
