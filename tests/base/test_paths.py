"""Where settings and state are kept."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from redpencil.base import paths


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME, str(tmp_path))
    assert paths.config_folder() == tmp_path / "config"
    assert paths.state_folder() == tmp_path / "state"
    assert {p.name for p in tmp_path.iterdir()} == {"config", "state"}


@pytest.mark.skipif(os.name == "nt", reason="the system's folders can't be moved there")
def test_without_it_the_system_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.config_folder().name == paths.NAME
    assert paths.state_folder().name == paths.NAME
    assert paths.config_folder() != paths.state_folder()


@pytest.mark.skipif(os.name == "nt", reason="no permission bits there")
def test_only_the_user_may_enter_the_state_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.HOME, str(tmp_path))
    (tmp_path / "state").mkdir(mode=0o755)
    assert stat.S_IMODE(paths.state_folder().stat().st_mode) == 0o700
    assert stat.S_IMODE(paths.config_folder().stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_no_error_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(paths.HOME, str(tmp_path / "file"))
    assert paths.config_folder() == tmp_path / "file" / "config"
    assert not paths.state_folder().exists()
