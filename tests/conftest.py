"""What every test stands on: no screen, folders of its own, and silence."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 5.0
"""Seconds that a thread which is about to end may take."""

# A busy machine is no reason to fail; where nobody looks for new cases, each run tries the same.
settings.register_profile(
    "redpencil",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("redpencil")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English unless a test says otherwise
os.environ.pop("LANGUAGE", None)
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, (str(ROOT / "app"), os.environ.get("PYTHONPATH")))
)  # programs that tests start find the checkout's package too


@pytest.fixture
def root() -> Path:
    """Folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of articles and hostile files beside the checkout; not part of the project."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the shared articles are not beside this checkout")
    return folder


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or touches the settings and state of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("REDPENCIL_HOME", str(home / "redpencil"))
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


@pytest.fixture(autouse=True)
def logged(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    """Warnings and worse that were logged; a test takes off what it asked for, or uses caplog."""
    records: list[logging.LogRecord] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = records.append  # type: ignore[method-assign]
    logging.getLogger().addHandler(handler)
    yield records
    logging.getLogger().removeHandler(handler)
    if records and "caplog" not in request.fixturenames:
        pytest.fail(f"logged: {[record.getMessage() for record in records]}")


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test ends its threads, timers and windows."""
    threads = set(threading.enumerate())
    look = of_qt if {"qtbot", "qapp"} & set(request.fixturenames) else list
    before = {id(thing): thing for thing in look()}
    yield
    left = [thread for thread in threading.enumerate() if thread not in threads]
    for thread in left:
        if not isinstance(thread, threading._DummyThread):  # one that Qt started and runs
            thread.join(PATIENCE)
    assert not [t for t in left if t.is_alive() and not isinstance(t, threading._DummyThread)]
    if any(id(thing) not in before for thing in look()):
        gc.collect()
        assert not [thing for thing in look() if id(thing) not in before]


def of_qt() -> list[Any]:
    """Running Qt threads, ticking timers and windows without a parent that are there now."""
    widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
    if not widgets or not core or not widgets.QApplication.instance():
        return []
    import shiboken6

    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    mine = [o for o in gc.get_objects() if issubclass(type(o), (core.QThread, core.QTimer))]
    alive = [o for o in mine if shiboken6.isValid(o)]
    threads = [o for o in alive if isinstance(o, core.QThread) and o.isRunning()]
    main = core.QThread.currentThread()
    timers = [o for o in alive if isinstance(o, core.QTimer) and o.isActive()]
    windows = [w for w in widgets.QApplication.topLevelWidgets() if w.parent() is None]
    return [t for t in threads if t is not main] + timers + windows


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that rewrites the kept reference files."""
    parser.addoption("--regenerate", action="store_true", help="rewrite tests/data/reports")
