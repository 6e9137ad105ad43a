"""PySide6 6.12.0 drops a reference to None with every call on Python 3.11 and dies after some."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

CALLS = 1000


def test_the_release_is_pinned(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = [d for d in project["dependencies"] if "pyside" in d.lower() or "shiboken" in d]
    assert sorted(pinned) == ["PySide6-Essentials==6.11.3", "shiboken6==6.11.3"]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_a_call_that_returns_nothing_costs_none_nothing() -> None:
    timer = QTimer()
    timer.stop()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        timer.stop()
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
