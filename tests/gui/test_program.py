"""Starting, crashing, keys, menus and the few dialogs."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.base import paths
from redpencil.domain.element import ElementState
from redpencil.gui import crash, main
from redpencil.gui.ask import Ask, Unsaved
from redpencil.gui.keys import KeysSheet
from redpencil.gui.main_window import MainWindow
from tests.export.samples import filled
from tests.gui.conftest import Answers


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    return window


def test_the_first_start_opens_the_sample(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = sys.excepthook
    titles: list[str] = []

    def run() -> int:
        (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        titles.append(str(shown.jobs.busy))
        shown.close()
        shown.deleteLater()
        return 0

    monkeypatch.setattr(QApplication, "exec", lambda *_: run())
    assert main.main([]) == 0
    sys.excepthook = hook
    assert titles == ["True"]


def test_broken_settings_are_told_and_left_aside(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hook = sys.excepthook
    (paths.config_folder() / "settings.toml").write_text("initials = ", encoding="utf-8")
    said: list[str] = []

    def run() -> int:
        (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        said.append(shown.notice.words.text())
        shown.close()
        shown.deleteLater()
        return 0

    monkeypatch.setattr(QApplication, "exec", lambda *_: run())
    assert main.main([str(tmp_path / "gone.txt")]) == 0
    sys.excepthook = hook
    assert "settings file can't be read" in said[0]


SECRET = "Ida Holm said the wall leaks"


def fail_with(words: str) -> Exception:
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise ValueError(words) from error
    except ValueError as error:
        return error


def test_a_bug_is_told_once_a_kind_and_the_work_is_kept(
    full: MainWindow, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    hook, keeping, claim = crash.hook(full.session, full.notice), full.session.keeping, None
    assert keeping
    claim = full.session.claim
    assert claim
    full.session.edit("Note", replace(claim, notes="half typed"), merge_key="note")
    assert keeping.store.worksheet != full.session.worksheet
    hook(ValueError, fail_with(SECRET), None)
    assert keeping.store.worksheet == full.session.worksheet, "what was being typed is kept too"
    assert "Nothing is lost" in full.notice.words.text()
    report = paths.state_folder() / crash.REPORT
    assert str(report) in full.notice.words.text()
    full.notice.button.click()
    written = report.read_text()
    assert QApplication.clipboard().text() == written
    assert "gui/test_program.py:" in written
    assert "in fail_with" in written
    assert written.index("KeyError") < written.index("ValueError")
    full.notice.close_button.click()
    hook(ValueError, fail_with(SECRET), None)
    assert not full.notice.isVisible()
    for told in (written, capsys.readouterr().err, caplog.text):
        assert "ValueError" in told
        assert SECRET not in told


def test_a_bug_in_keeping_itself_leaves_a_copy(
    full: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    keeping, claim = full.session.keeping, full.session.claim
    assert keeping
    assert keeping.place
    assert claim

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError(SECRET)

    monkeypatch.setattr(type(keeping), "edit", broken)
    full.session.edit("Note", replace(claim, notes="half typed"), merge_key="note")
    crash.hook(full.session, full.notice)(KeyError, KeyError(SECRET), None)
    kept = keeping.place.folder / crash.RESCUED
    assert workflow.check(kept).worksheet == full.session.worksheet
    assert str(kept) in full.notice.words.text()
    full.session.give_up()
    workflow.delete_open(keeping)
    assert not kept.exists(), "deleting a worksheet deletes that too"


def test_a_bug_with_nothing_open_or_nowhere_to_keep_it(
    window: MainWindow, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = crash.hook(window.session, window.notice)
    monkeypatch.setattr(sys, "stderr", None)  # as in a window that was started without a console
    hook(KeyError, KeyError("x"), None)
    assert "Nothing is lost" in window.notice.words.text()
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)

    def fail(*_: object, **__: object) -> None:
        raise workflow.UserError("full")

    with monkeypatch.context() as patched:
        patched.setattr(workflow, "save", fail)
        patched.setattr(type(window.session.keeping), "edit", fail)
        claim = window.session.claim
        assert claim
        window.session.edit("Note", replace(claim, notes="y"), merge_key="note")
        hook(TypeError, TypeError("x"), None)
    assert "on the screen only" in window.notice.words.text()
    with pytest.MonkeyPatch.context() as patched:
        seen: list[object] = []
        patched.setattr(sys, "__excepthook__", lambda *given: seen.append(given))
        hook(KeyboardInterrupt, KeyboardInterrupt(), None)
        assert seen


def test_a_bug_of_the_worker_is_reported_with_its_place(
    qtbot: QtBot, full: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.captureExceptions() as raised:
        full.jobs.start(
            workflow.load, SECRET, None, None, done=lambda _: None, failed=lambda _: None
        )  # fmt: skip
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    crash.hook(full.session, full.notice)(*raised[0])
    written = (paths.state_folder() / crash.REPORT).read_text()
    assert "store/whole.py:" in written
    assert SECRET not in written


def test_the_keys_sheet_names_every_single_key(qtbot: QtBot, full: MainWindow) -> None:
    full.actions_by_id["help.keys"].trigger()
    (sheet,) = full.findChildren(KeysSheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"j", "k", "Space", "1", "Add claim"} <= words
    full.aids.help.reject()  # type: ignore[union-attr]


def test_single_keys_move_and_leave_other_keys_alone(qtbot: QtBot, full: MainWindow) -> None:
    view = full.claims.view
    view.setFocus()
    claims = full.session.worksheet.claims  # type: ignore[union-attr]
    full.session.choose(claims[0].id)
    qtbot.keyClick(view, "j")
    qtbot.keyClick(full.galley, "j")
    assert full.session.current == claims[2].id
    qtbot.keyClick(full.galley, "k")
    qtbot.keyClick(view, "z")
    qtbot.keyClick(view, "j", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert full.session.current == claims[1].id
    qtbot.keyClick(view, "/")
    assert full.claims.filter.hasFocus()
    for key, field in (("q", full.editor.query), ("c", full.editor.proposed)):
        qtbot.keyClick(view, key)
        assert field.hasFocus()
    assert not full.aids.single_keys.eventFilter(view, QEvent(QEvent.Type.Enter))


@pytest.mark.parametrize(
    ("words", "typed", "state"),
    [
        ("OK", "", ElementState.OK),
        ("Changed…", "640 m", ElementState.CHANGED),
        ("Waived, because…", "not ours", ElementState.WAIVED),
        ("Waived, because…", " ", ElementState.OPEN),
        ("Open", "", ElementState.OPEN),
    ],
)
def test_an_elements_menu(
    qtbot: QtBot, full: MainWindow, words: str, typed: str, state: ElementState
) -> None:
    claim = next(c for c in full.session.worksheet.claims if c.mark is None and c.elements)  # type: ignore[union-attr]
    full.session.choose(claim.id)
    chip: QToolButton = full.editor.elements.chips[0]
    chip.customContextMenuRequested.emit(QPoint(1, 1))
    (menu,) = chip.findChildren(QMenu)
    next(a for a in menu.actions() if a.text() == words).trigger()
    menu.close()
    reason = full.editor.elements.reason
    if reason.isVisible():
        qtbot.keyClicks(reason, typed)
        qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert not reason.isVisible()
    element = full.session.claim.elements[0]  # type: ignore[union-attr]
    assert (element.state, element.reason) == (state, typed.strip())


def test_all_ticked_is_told(full: MainWindow) -> None:
    full.session.choose(full.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    full.verbs.tick()
    assert "All elements" in full.notice.words.text()


def test_evidence_is_edited_and_removed(qtbot: QtBot, full: MainWindow) -> None:
    full.session.choose(full.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    row = full.editor.evidence.rows[0]
    row.stance.setCurrentIndex(2)
    row.stance.activated.emit(2)
    row.role.activated.emit(1)
    evidence = full.session.claim.evidence[0]  # type: ignore[union-attr]
    assert (evidence.stance.value, evidence.role.value) == ("contradicts", "secondary")
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert not full.session.claim.evidence  # type: ignore[union-attr]


def test_unsaved_changes_are_asked_about_before_closing(full: MainWindow, answers: Answers) -> None:
    full.verbs.mark(None)
    answers.on_unsaved = Unsaved.CANCEL
    assert not full.close()
    answers.on_unsaved = Unsaved.SAVE
    answers.to_save = None
    assert not full.close()
    assert answers.asked.count("unsaved") == 2


def test_the_real_questions(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = Ask(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/a.txt", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert ask.open_path("") == Path("/a.txt")
    assert ask.save_path("", "", "") is None
    buttons = QMessageBox.StandardButton
    for button, answer in (
        (buttons.Save, Unsaved.SAVE),
        (buttons.Discard, Unsaved.DISCARD),
        (buttons.Escape, Unsaved.CANCEL),
    ):
        monkeypatch.setattr(QMessageBox, "question", lambda *_, b=button: b)
        assert ask.unsaved() is answer


def test_open_by_dialog(qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    window.actions_by_id["open"].trigger()
    assert not window.jobs.busy
    data, name = workflow.sample_article()
    answers.to_open = tmp_path / name
    answers.to_open.write_bytes(data)
    with qtbot.waitSignal(window.files.opened, timeout=60_000):
        window.actions_by_id["open"].trigger()
    assert "*.redpencil" in answers.asked[-1]


def test_zoom_and_no_display_needed(full: MainWindow) -> None:
    size = full.galley.font().pointSizeF()
    full.actions_by_id["view.larger"].trigger()
    full.actions_by_id["view.smaller"].trigger()
    assert full.galley.font().pointSizeF() == size


def test_sentences_nobody_looked_at_are_found_and_signed_off(full: MainWindow) -> None:
    sheet = full.session.worksheet
    assert sheet
    full.session.do("x", sheet.without(*(c.id for c in sheet.claims[-2:])))
    full.actions_by_id["go.unseen"].trigger()
    span = full.galley.selected()
    assert span
    number = sheet.sentence_at(span.start)
    assert number is not None
    full.galley.setTextCursor(full.galley._cursor(type(span)(span.start, span.start)))
    full.actions_by_id["claim.nothing"].trigger()
    assert full.session.worksheet.sentences[number].looked_at == "MK"  # type: ignore[union-attr]
    full.actions_by_id["claim.nothing"].trigger()
    assert not full.session.worksheet.sentences[number].looked_at  # type: ignore[union-attr]
    full.session.undo()
    while full.session.undo_label:
        full.session.undo()
    full.actions_by_id["go.unseen"].trigger()
    assert "Every sentence" in full.notice.words.text()


def test_without_an_article_there_is_nothing_to_sign(window: MainWindow) -> None:
    window.verbs.nothing_here()
    window.verbs.go_unseen()
    window.verbs.step(1)
    window.verbs.delete()
    assert "Put the cursor" in window.notice.words.text()
