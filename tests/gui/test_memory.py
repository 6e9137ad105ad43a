"""Recent files and where one was: remembered from one window to the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redpencil.gui import main
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Settings
from tests.desk.samples import TEXT
from tests.gui.conftest import Answers

LONG = 60_000


@contextmanager
def another(qapp: QApplication, answers: Answers) -> Iterator[MainWindow]:
    made = main.build(qapp, Settings(initials="MK"))
    made.files.ask = answers  # type: ignore[assignment]
    made.show()
    yield made
    made.close()
    while made.isVisible():
        qapp.processEvents()
    shiboken6.delete(made)


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        window.files.open_path(path)


def article(folder: Path, name: str, times: int = 1) -> Path:
    path = folder / name
    path.write_text(TEXT + "\nThe lake is 12 metres deep.\n" * 40 * (times - 1), encoding="utf-8")
    return path


def test_the_next_window_goes_on_where_this_one_stopped(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, article(tmp_path, "a.txt", 4))
    answers.to_save = tmp_path / "a.redpencil"
    window.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: window.session.path == answers.to_save, timeout=LONG)
    assert window.session.worksheet
    chosen = window.session.worksheet.claims[-1].id
    window.session.choose(chosen)
    window.actions_by_id["go.roster"].trigger()
    window.galley.zoom(2)
    scroll = window.galley.verticalScrollBar().value()
    assert scroll > 0
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG)
    with another(qapp, answers) as after:
        assert after.memory.last() == tmp_path / "a.redpencil"
        assert after.middle.currentWidget() is after.roster
        assert after.galley.zoomed == 2
        opened(qtbot, after, after.memory.last())  # type: ignore[arg-type]
        assert after.session.current == chosen
        assert after.galley.verticalScrollBar().value() > 0


def test_recent_files_are_offered_the_newest_first_and_forgotten(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    one, two = article(tmp_path, "one.txt"), article(tmp_path, "two.txt")
    opened(qtbot, window, one)
    opened(qtbot, window, two)
    assert window.memory.recent() == [two, one]
    window.memory.menu.aboutToShow.emit()
    entry = window.memory.menu.actions()[1]
    assert entry.text() == "&2 one.txt"
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        entry.trigger()
    assert window.memory.recent() == [one, two]
    two.unlink()
    assert window.memory.recent() == [one]
    window.memory.menu.aboutToShow.emit()
    window.memory.menu.actions()[-1].trigger()
    assert window.memory.recent() == []


def test_each_worksheet_keeps_its_own_place(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    places = {}
    for name, number in (("one", -1), ("two", 2)):
        opened(qtbot, window, article(tmp_path, f"{name}.txt", 3))
        answers.to_save = tmp_path / f"{name}.redpencil"
        window.actions_by_id["save"].trigger()
        qtbot.waitUntil(lambda: window.session.path == answers.to_save, timeout=LONG)
        assert window.session.worksheet
        places[answers.to_save] = window.session.worksheet.claims[number].id
        window.session.choose(places[answers.to_save])
    for path, claim in places.items():
        opened(qtbot, window, path)
        assert window.session.current == claim


def test_broken_memory_is_no_memory(window: MainWindow) -> None:
    for nonsense in ("[1]", "{", '{"a": 3}'):
        window.memory._kept.setValue("recent", nonsense)
        assert window.memory.recent() == []
    window.memory._kept.setValue("view", "x")
    assert window.memory._number("view") == 0
    assert window.memory.last() is None
