"""What import-linter can't see: what is really loaded when the program starts."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("trafilatura", "reportlab", "docx", "lxml", "langdetect", "numpy")
NO_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise RuntimeError(f"the command line asked for {name}")

sys.meta_path.insert(0, NoQt())
from redpencil.cli import main
sys.exit(main(sys.argv[1:]))
"""


def python(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["formats"], ["analyse", "-h"]])
def test_the_command_line_runs_without_qt(words: list[str]) -> None:
    run = python("-c", NO_QT, *words)
    assert run.returncode == 0, run.stderr
    assert run.stdout


def test_the_package_is_the_program() -> None:
    run = python("-m", "redpencil", "--help")
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("usage: redpencil")


@pytest.mark.parametrize("module", ["redpencil.cli", "redpencil.gui.main_window"])
def test_a_start_loads_nothing_heavy(module: str) -> None:
    """Budget of the start: what only reading or writing a file needs waits until then."""
    run = python("-c", f"import sys, {module}; print(*sys.modules)")
    assert run.returncode == 0, run.stderr
    assert sorted({name.partition(".")[0] for name in run.stdout.split()} & set(HEAVY)) == []
