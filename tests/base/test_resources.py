"""Finding the shipped files."""

from __future__ import annotations

from pathlib import Path

import pytest

from redpencil.base import resources


def test_a_checkout_has_them_beside_the_package(root: Path) -> None:
    assert resources.path("icons/open.svg") == root / "resources" / "icons" / "open.svg"


def test_an_installed_program_has_them_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_INSTALLED", tmp_path)
    assert resources.path("icons/open.svg") == tmp_path / "icons" / "open.svg"
