"""What a locked-down process may still read: the program, wherever it lies."""

from __future__ import annotations

import sys

import pytest

from redpencil.base.sandbox import landlock


def test_the_folders_of_the_interpreter_may_be_read() -> None:
    assert {sys.prefix, sys.base_prefix} <= set(landlock._own())
    assert sys.executable not in landlock._own()


def test_of_a_frozen_program_its_one_file_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules that a reader asks for late are in it, not in the folder beside it."""
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/redpencil/_internal", raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/redpencil/redpencil")
    assert {"/opt/redpencil/_internal", "/opt/redpencil/redpencil"} <= set(landlock._own())
