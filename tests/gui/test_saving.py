"""The window keeps what is done: words in the status line, conflicts, versions, passwords."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.base import paths
from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark
from redpencil.gui import main
from redpencil.gui.ask import Ask, Unsaved
from redpencil.gui.kept import KeptList
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Settings
from redpencil.store.keep import keeping as keep
from redpencil.store.protection import Key
from redpencil.store.work import schema
from tests.gui.conftest import Answers
from tests.store import samples

LONG = 20_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "bridge.redpencil"
    workflow.save(document(), made)
    return made


@pytest.fixture
def opened(window: MainWindow, path: Path) -> MainWindow:
    open_at_once(window, path)
    return window


def document() -> workflow.Document:
    """The sample, before anybody has signed it: a signed one is locked."""
    made = samples.document()
    return made.with_worksheet(replace(made.worksheet, signoffs=()))


def open_at_once(window: MainWindow, path: Path) -> None:
    """Open a worksheet as the worker hands it over, without waiting for the worker."""
    window.session.open(in_file(path), path)
    window.files.shown()


def open_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.files.open_path(path)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)


def in_file(path: Path, password: str = "") -> workflow.Document:
    return workflow.load(path, Settings(), samples.NOW, Work(), workflow.Choices(password=password))


def said(window: MainWindow) -> str:
    return window.notice.words.text()


def saved(window: MainWindow) -> str:
    words: str = window.statusBar().words.text()  # type: ignore[attr-defined]
    return words


def save(qtbot: QtBot, window: MainWindow) -> bool:
    """Save, wait for the thread, and tell whether all was saved."""
    heard: list[bool] = []
    window.files.saving.save(heard.append)
    return waited(qtbot, heard)


def save_as(qtbot: QtBot, window: MainWindow) -> bool:
    heard: list[bool] = []
    window.files.saving.save_as(heard.append)
    return waited(qtbot, heard)


def waited(qtbot: QtBot, heard: list[bool]) -> bool:
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG)
    return heard[0]


def may_go(window: MainWindow) -> bool:
    """Tell whether what is open may go."""
    heard: list[bool] = []
    window.files.saving.when_free(lambda: heard.append(True))
    return bool(heard)


def shut(qtbot: QtBot, window: MainWindow) -> None:
    """Let go of the worksheet as a window does that closes, and wait for it."""
    heard: list[bool] = []
    window.files.saving.shut(lambda: heard.append(True))
    waited(qtbot, heard)


def note(window: MainWindow, words: str) -> None:
    """Type a note, which is kept a moment later."""
    claim = window.session.claim
    assert claim
    window.session.edit("Note", replace(claim, notes=words), merge_key="note")


def test_the_file_follows_and_the_status_line_says_so(
    qtbot: QtBot, opened: MainWindow, path: Path
) -> None:
    assert saved(opened).startswith("saved in bridge.redpencil")
    opened.verbs.mark(Mark.HOLD)
    assert "not yet in the file" in saved(opened)
    assert opened.isWindowModified()
    opened.files.saving.publisher.now()
    qtbot.waitUntil(lambda: not opened.session.dirty, timeout=LONG)
    assert saved(opened).count(":") >= 2
    assert "kept " in saved(opened)
    assert "in the file " in saved(opened)
    assert not opened.isWindowModified()
    assert in_file(path).worksheet == opened.session.worksheet


def test_typing_is_kept_a_moment_later_as_one_step(qtbot: QtBot, opened: MainWindow) -> None:
    keeping = opened.session.keeping
    assert keeping
    before = keeping.store.seq
    for words in ("a", "ab", "abc"):
        note(opened, words)
    assert keeping.store.seq == before
    qtbot.waitUntil(lambda: keeping.store.seq == before + 1, timeout=LONG)
    note(opened, "abcd")
    opened.session.undo()
    assert opened.session.claim
    assert opened.session.claim.notes == samples.claim().notes
    assert opened.session.redo_label == "Note"


def test_undo_goes_on_after_a_restart(qtbot: QtBot, opened: MainWindow, path: Path) -> None:
    opened.verbs.mark(Mark.HOLD)
    shut(qtbot, opened)
    open_at_once(opened, path)
    assert opened.session.claim
    assert opened.session.claim.mark is Mark.HOLD
    opened.session.undo()
    assert opened.session.worksheet == document().worksheet
    opened.session.redo()
    assert opened.session.claim.mark is Mark.HOLD


def test_an_edit_that_can_not_be_kept_stays_and_is_tried_again(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UserError("The last edit could not be kept: the disk is full.", "Free some space.")

    with monkeypatch.context() as patch:
        patch.setattr(keep.WorkingStore, "edit", refuse)
        opened.verbs.mark(Mark.HOLD)
        assert "the disk is full" in said(opened)
        assert saved(opened).startswith("NOT KEPT: The last edit could not be kept")
        opened.notice.hide()
        opened.verbs.mark(Mark.OK)
        assert not opened.notice.isVisible(), "it is told once"
    assert opened.session.claim
    assert opened.session.claim.mark is Mark.OK
    qtbot.waitUntil(lambda: not opened.session.not_kept, timeout=LONG)
    opened.session.undo()
    assert opened.session.worksheet == document().worksheet


def test_an_edit_that_can_not_be_kept_can_be_dropped_or_saved_elsewhere(
    qtbot: QtBot,
    opened: MainWindow,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UserError("It could not be kept.")

    with monkeypatch.context() as patch:
        patch.setattr(keep.WorkingStore, "edit", refuse)
        opened.verbs.mark(Mark.HOLD)
        answers.to_save = tmp_path / "elsewhere"
        answers.on_unsaved = Unsaved.CANCEL
        assert not may_go(opened)
        assert save_as(qtbot, opened)
        assert "saved in elsewhere.redpencil" in said(opened)
        assert in_file(tmp_path / "elsewhere.redpencil").worksheet == opened.session.worksheet
        answers.to_save = tmp_path / "gone" / "x.redpencil"
        assert not save_as(qtbot, opened)
        opened.session.undo()
        assert opened.session.worksheet == document().worksheet


def test_what_somebody_else_wrote_stays_and_it_is_said(
    qtbot: QtBot, opened: MainWindow, path: Path
) -> None:
    workflow.save(replace(document(), members=(("tape", b"1"),)), path)
    theirs = path.read_bytes()
    opened.verbs.mark(Mark.HOLD)
    assert save(qtbot, opened)
    assert path.read_bytes() == theirs
    assert "Somebody else changed the file" in said(opened)
    assert opened.notice.isVisible()
    assert opened.session.path
    assert "(edits by MK" in opened.session.path.name
    assert in_file(opened.session.path).worksheet == opened.session.worksheet


def test_a_vanished_stick_is_said_and_the_next_start_offers_what_is_kept(
    qtbot: QtBot, opened: MainWindow, path: Path, tmp_path: Path
) -> None:
    away = tmp_path.with_name("away")
    tmp_path.rename(away)
    opened.verbs.mark(Mark.HOLD)
    assert not save(qtbot, opened)
    assert "not there" in said(opened)
    assert opened.notice.isVisible()
    assert "not in the file bridge.redpencil" in saved(opened)
    assert may_go(opened)
    shut(qtbot, opened)
    opened.files.kept.offer_waiting()
    assert "bridge.redpencil: 1 edit is in no file, kept" in said(opened)
    opened.notice.button.click()
    assert opened.session.claim
    assert opened.session.claim.mark is Mark.HOLD
    away.rename(tmp_path)
    assert save(qtbot, opened)


def test_two_that_wait_are_shown_in_a_list(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    other = path.with_name("other.redpencil")
    workflow.save(document(), other)
    for name in (path, other):
        keeping = workflow.keep(in_file(name), name, "MK", samples.NOW)
        claim = replace(samples.claim(), notes="seen")
        keeping.edit("Note", document().worksheet.with_claim(claim), who="MK", now=samples.NOW)
        keeping.close()
    window.files.kept.offer_waiting()
    assert "2 worksheets have edits" in said(window)
    window.notice.button.click()
    (shown,) = window.findChildren(KeptList)
    assert shown.list.count() == 2
    shown.delete_button.click()
    assert shown.list.count() == 1
    shown.open_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)
    assert window.session.claim
    assert window.session.claim.notes == "seen"


def test_a_second_window_is_told_and_opens_a_copy(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    keeping = workflow.keep(in_file(path), path, "IH", samples.NOW)
    open_file(qtbot, window, path)
    assert "is open already" in said(window)
    window.notice.button.click()
    assert window.session.worksheet == document().worksheet
    assert window.session.path is None
    keeping.close()


def test_what_is_open_is_not_opened_again(qtbot: QtBot, opened: MainWindow, path: Path) -> None:
    before = opened.session.keeping
    opened.files.open_path(path)
    assert "is open already, here" in said(opened)
    assert opened.session.keeping is before


def test_a_version_is_listed_and_restored_as_one_edit(opened: MainWindow, path: Path) -> None:
    opened.verbs.mark(Mark.HOLD)
    marked = opened.session.worksheet
    opened.actions_by_id["kept"].trigger()
    (shown,) = opened.findChildren(KeptList)
    assert shown.list.count() == 1
    shown.restore_button.click()
    assert opened.session.worksheet == document().worksheet
    assert "Restored as of" in said(opened)
    opened.notice.button.click()
    assert opened.session.worksheet == marked


def test_a_version_opens_beside(qtbot: QtBot, opened: MainWindow) -> None:
    opened.verbs.mark(Mark.HOLD)
    opened.files.kept.show()
    (shown,) = opened.findChildren(KeptList)
    shown.open_button.click()
    qtbot.waitUntil(lambda: opened.session.path is None, timeout=LONG)
    assert opened.session.worksheet == document().worksheet


def test_nothing_kept_is_said(window: MainWindow) -> None:
    window.files.kept.show()
    (shown,) = window.findChildren(KeptList)
    assert not shown.open_button.isEnabled()
    shown.reject()


def test_a_damaged_file_offers_what_is_kept(qtbot: QtBot, opened: MainWindow, path: Path) -> None:
    opened.verbs.mark(Mark.HOLD)
    assert save(qtbot, opened)
    shut(qtbot, opened)
    path.write_bytes(path.read_bytes()[:-40])
    open_file(qtbot, opened, path)
    assert "is damaged" in said(opened)
    opened.notice.button.click()
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=LONG)
    assert opened.session.claim
    assert opened.session.claim.mark is Mark.HOLD


def test_a_worksheet_is_locked_opened_and_unlocked(
    qtbot: QtBot, opened: MainWindow, answers: Answers, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workflow, "key", lambda p: Key.make(p, cost=2**10) if p else None)
    opened.actions_by_id["save_locked"].trigger()
    assert answers.asked == [workflow.CONSEQUENCE]
    answers.on_new_password = "sesame"
    opened.actions_by_id["save_locked"].trigger()
    qtbot.waitUntil(lambda: "Locked with a password" in said(opened), timeout=LONG)
    assert "nobody can open" in said(opened)
    assert path.read_bytes().startswith(b"redpencil locked")
    opened.verbs.mark(Mark.HOLD)
    may_go(opened)
    shut(qtbot, opened)
    bar = opened.openings.password
    with qtbot.waitSignal(opened.files.locked, timeout=LONG):
        opened.files.open_path(path)
    assert "locked with a password" in bar.words.text()
    assert opened.session.worksheet is None
    qtbot.keyClicks(bar.field, "wrong")
    with qtbot.waitSignal(opened.files.locked, timeout=LONG):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClicks(bar.field, "sesame")
    with qtbot.waitSignal(opened.files.opened, timeout=LONG):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert opened.session.claim
    assert opened.session.claim.mark is Mark.HOLD
    answers.on_new_password = ""
    opened.files.saving.save_with_password()
    qtbot.waitUntil(lambda: "No password is needed" in said(opened), timeout=LONG)
    assert in_file(path).worksheet == opened.session.worksheet


def test_a_worksheet_is_deleted_after_asking(
    opened: MainWindow, answers: Answers, path: Path
) -> None:
    answers.on_delete = False
    opened.actions_by_id["delete"].trigger()
    assert path.exists()
    answers.on_delete = True
    opened.actions_by_id["delete"].trigger()
    assert not path.exists()
    assert opened.session.worksheet is None
    assert "is deleted" in said(opened)
    assert workflow.versions_of(path) == ()


def test_what_was_discarded_is_forgotten(
    qtbot: QtBot, window: MainWindow, answers: Answers
) -> None:
    window.session.open(document(), None)
    window.verbs.mark(Mark.HOLD)
    assert "in no file yet" in saved(window)
    answers.on_unsaved = Unsaved.DISCARD
    assert may_go(window)
    shut(qtbot, window)
    assert workflow.waiting() == []


def test_a_bug_in_publishing_is_raised(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    opened.verbs.mark(Mark.HOLD)
    with monkeypatch.context() as patch:
        patch.setattr(workflow, "publish", broken)
        opened.files.saving.publisher.now()
        with pytest.raises(RuntimeError, match="publishing failed"):
            opened.files.saving.publisher.finish()


class Slow:
    """A disk that takes its time: publishing ends when it is let."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go, self._publish = threading.Event(), workflow.publish
        monkeypatch.setattr(workflow, "publish", self.publish)

    def publish(self, errand: workflow.Errand) -> workflow.Published:
        assert self.go.wait(LONG / 1000)
        return self._publish(errand)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> Iterator[Slow]:
    made = Slow(monkeypatch)
    yield made
    made.go.set()
    window.files.saving.publisher.finish()


def test_the_window_lives_while_a_slow_disk_is_written(
    qtbot: QtBot, opened: MainWindow, slow: Slow, path: Path
) -> None:
    opened.verbs.mark(Mark.HOLD)
    heard: list[bool] = []
    opened.files.saving.save(heard.append)
    assert "being written to the file" in saved(opened)
    opened.verbs.mark(Mark.OK)
    assert opened.session.claim
    assert opened.session.claim.mark is Mark.OK, "and can be worked in"
    assert not heard
    slow.go.set()
    assert waited(qtbot, heard)
    assert in_file(path).worksheet.claims[0].mark is Mark.HOLD
    assert "not yet in the file" in saved(opened)


def test_a_closing_window_waits_for_the_disk_without_blocking(
    qtbot: QtBot, opened: MainWindow, slow: Slow, path: Path
) -> None:
    opened.verbs.mark(Mark.HOLD)
    assert not opened.close()
    assert opened.isVisible()
    assert not opened.isEnabled()
    assert "Writing the file" in saved(opened)
    assert not opened.close(), "asked twice, it goes on waiting"
    slow.go.set()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=LONG)
    assert in_file(path).worksheet.claims[0].mark is Mark.HOLD
    workflow.keep(in_file(path), path, "IH", samples.NOW).close()  # nobody holds it any more


def test_what_is_written_late_is_noted_for_its_own_worksheet(
    qtbot: QtBot, opened: MainWindow, slow: Slow, path: Path
) -> None:
    """The file of the one before must never be taken for that of the one that is shown."""
    opened.verbs.mark(Mark.HOLD)
    other = path.with_name("other.redpencil")
    workflow.save(document(), other)
    opened.files.saving.publisher.now()
    open_at_once(opened, other)
    keeping = opened.session.keeping
    assert keeping
    slow.go.set()
    qtbot.waitUntil(lambda: not opened.files.saving.publisher.busy, timeout=LONG)
    assert keeping.path == other
    assert keeping.base == in_file(other).sha256
    assert in_file(path).worksheet.claims[0].mark is Mark.HOLD
    workflow.keep(in_file(path), path, "IH", samples.NOW).close()


def test_what_was_just_let_go_of_is_read_when_it_is_written(
    qtbot: QtBot, opened: MainWindow, slow: Slow, path: Path
) -> None:
    """Read while it is written, its older contents would be taken for somebody else's."""
    other = path.with_name("other.redpencil")
    workflow.save(document(), other)
    opened.verbs.mark(Mark.HOLD)
    open_at_once(opened, other)
    opened.files.open_path(path)
    qtbot.wait(50)
    assert not opened.jobs.busy
    slow.go.set()
    qtbot.waitUntil(lambda: opened.session.path == path, timeout=LONG)
    assert opened.session.claim
    assert opened.session.claim.mark is Mark.HOLD
    assert "changed by somebody else" not in said(opened)


def test_the_clipboard_holds_nothing_private_by_itself(qtbot: QtBot, opened: MainWindow) -> None:
    QApplication.clipboard().clear()
    opened.verbs.mark(Mark.HOLD)
    save(qtbot, opened)
    assert QApplication.clipboard().text() == ""
    assert main.application()


def test_the_real_questions_about_passwords(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = Ask(window)
    typed = [("a", True), ("b", True), ("a", True), ("", True), ("x", False), ("x", False)]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: typed.pop(0))
    assert ask.new_password("?") == "a"
    assert ask.new_password("?") == ""
    assert ask.new_password("?") is None
    assert ask.password("?") == ""
    buttons = QMessageBox.StandardButton
    for button, answer in ((buttons.Yes, True), (buttons.Cancel, False)):
        monkeypatch.setattr(QMessageBox, "question", lambda *_, b=button: b)
        assert ask.delete("?") is answer


def test_what_a_newer_program_keeps_is_left_alone_and_said(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    keeping = workflow.keep(in_file(path), path, "IH", samples.NOW)
    (kept,) = paths.state_folder().rglob(schema.NAME)
    keeping.close()
    with sqlite3.connect(kept) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    open_file(qtbot, window, path)
    assert "newer Redpencil" in said(window)
    assert kept.is_file()
