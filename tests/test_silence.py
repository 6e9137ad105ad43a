"""The suite's own guards: a test that leaves something behind fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LEAKS = """
import logging, os, threading, warnings
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

kept, stop = [], threading.Event()

def test_leaves_a_log_record():
    logging.getLogger("redpencil").warning("no")

def test_leaves_a_thread():
    threading.Thread(target=stop.wait, daemon=True).start()

def test_leaves_a_timer(qtbot):
    timer = QTimer()
    timer.start(1000)
    kept.append(timer)

def test_leaves_a_window(qtbot):
    kept.append(QWidget())

def test_leaves_a_qt_thread(qtbot):
    thread = QThread()
    thread.start()
    kept.append(thread)

def test_leaves_a_warning():
    warnings.warn("no")

def test_takes_its_record_off(logged):
    logging.getLogger("redpencil").warning("yes")
    assert logged.pop().getMessage() == "yes"

def test_looks_at_its_records(caplog):
    logging.getLogger("redpencil").warning("yes")

def test_cleans_up(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    timer = QTimer(widget)
    timer.start(1000)
    ended = threading.Thread(target=lambda: None)
    ended.start()

def test_forgets_what_nobody_holds(qtbot):
    QWidget().show()

def test_has_folders_of_its_own():
    assert "pytest" in os.environ["REDPENCIL_HOME"]

@pytest.fixture(scope="module", autouse=True)
def the_end():
    yield
    stop.set()
    kept[-1].quit()
    kept[-1].wait()
"""


def test_what_is_left_behind_fails_the_test_that_left_it(root: Path, tmp_path: Path) -> None:
    (tmp_path / "test_leaks.py").write_text(LEAKS)
    guards = (root / "tests" / "conftest.py").read_text(encoding="utf-8")
    hurried = guards.replace("PATIENCE = 5.0", "PATIENCE = 0.01")
    assert hurried != guards
    (tmp_path / "conftest.py").write_text(hurried, encoding="utf-8")
    run = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-c", str(root / "pyproject.toml"), str(tmp_path),
            "--rootdir", str(tmp_path), "-p", "no:randomly", "-p", "no:cacheprovider",
            "-q", "-rfE", "--tb=short",
        ],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    failed = {line.split("::")[1].split()[0] for line in run.stdout.splitlines() if "::" in line}
    assert failed == {
        "test_leaves_a_log_record", "test_leaves_a_thread", "test_leaves_a_timer",
        "test_leaves_a_window", "test_leaves_a_qt_thread", "test_leaves_a_warning",
    }, run.stdout  # fmt: skip
