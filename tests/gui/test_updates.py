"""Newer versions are looked for by a person, in the browser, after being told who learns what."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from redpencil import __version__
from redpencil.base import resources
from redpencil.gui import updates
from redpencil.gui.main_window import MainWindow


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda address: opened.append(QUrl(address).toString())
    )
    return opened


def test_a_copy_from_source_says_so(window: MainWindow, visited: list[str]) -> None:
    window.actions_by_id["help.updates"].trigger()
    assert __version__ in window.notice.words.text()
    assert "from its source" in window.notice.words.text()
    assert window.notice.button.isHidden()
    assert visited == []


def test_the_page_opens_only_on_the_second_click(
    window: MainWindow, visited: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / updates.PAGE).write_text("https://news.example/redpencil\n", encoding="utf-8")
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / name)
    window.actions_by_id["help.updates"].trigger()
    words = window.notice.words.text()
    assert "news.example then learns your network address" in words
    assert visited == []
    window.notice.button.click()
    assert visited == ["https://news.example/redpencil"]
