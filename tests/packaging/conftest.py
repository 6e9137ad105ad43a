"""The tools of packaging/ are scripts that import each other by name."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

Tool = Callable[[str], ModuleType]


@pytest.fixture
def tool(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tool]:
    """Import a script of packaging/ by its name, and forget it afterwards."""
    folder = root / "packaging"
    monkeypatch.syspath_prepend(folder)
    yield importlib.import_module
    for path in folder.glob("*.py"):
        sys.modules.pop(path.stem, None)
