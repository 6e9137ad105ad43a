"""Whole days of work without a mouse: from opening to signing, a new draft, answers, a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from redpencil import exporting, workflow
from redpencil.base.work import Work
from redpencil.domain.header import Seat
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.exporting import ExportOptions
from redpencil.gui.main_window import MainWindow
from redpencil.store.document import Document
from tests.desk.samples import TEXT
from tests.export.answers.filling import blanks, filled_in
from tests.export.samples import NOW, filled
from tests.gui.conftest import Answers
from tests.stories.keyboard import CTRL, SHIFT, focus, press, tab_to, write

LONG = 60_000
KEY = Qt.Key
SHORT = """Bridge opens

The bridge opened on 4 March. It cost 4 million kroner, said Ida Holm. Nobody is quite sure why.
"""


def sheet(window: MainWindow) -> Worksheet:
    assert window.session.worksheet
    return window.session.worksheet


def opened(qtbot: QtBot, window: MainWindow, answers: Answers, path: Path) -> None:
    window.empty.setFocus() if window.session.worksheet is None else None
    answers.to_open = path
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        press(KEY.Key_O, CTRL)


def article(folder: Path, text: str, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def check_one(window: MainWindow) -> None:
    """Find evidence for the chosen claim, tick it off, say what was found, mark it, go on."""
    claim = window.session.claim
    assert claim
    press("e")
    assert focus() is window.editor.evidence.rows[0].title
    write("Report of the council")
    press(KEY.Key_Tab)
    assert focus() is window.editor.evidence.rows[0].locator
    write("p. 4")
    press(KEY.Key_I, CTRL)
    assert focus() is window.editor.finding
    press("c")
    press(KEY.Key_2, CTRL)
    assert focus() is window.claims.view
    for _ in claim.elements:
        press(KEY.Key_Space)
    press("1")


def test_an_article_from_opening_to_signing(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, answers, article(tmp_path, SHORT))
    assert focus() is window.claims.view
    for _ in sheet(window).claims:
        check_one(window)
    assert {(c.mark, c.finding) for c in sheet(window).claims} == {(Mark.OK, Finding.CONFIRMED)}
    press("r")
    press(KEY.Key_A, CTRL)
    press("r")
    assert {c.status for c in sheet(window).claims} == {Status.READY}
    for _ in sheet(window).sentences:
        press("l")
        press("o") if "has been looked at" not in window.notice.words.text() else None
    press(KEY.Key_3, CTRL)
    assert "not looked at: 0" in window.ledger.counts.text()
    press(KEY.Key_8, CTRL)
    tab_to(window.desk.signoff.sign)
    press(KEY.Key_Space)
    assert [(s.seat, s.initials) for s in sheet(window).signoffs] == [(Seat.CHECKER, "MK")]
    answers.to_save = tmp_path / "bridge.redpencil"
    press(KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: not window.session.dirty, timeout=LONG)
    assert workflow.check(tmp_path / "bridge.redpencil").worksheet == sheet(window)
    press(KEY.Key_2, CTRL)
    press(KEY.Key_Z, CTRL)
    assert sheet(window).signoffs == ()


def test_what_is_not_finished_is_not_closed(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, answers, article(tmp_path, SHORT))
    claim = next(c for c in sheet(window).claims if c.elements)
    while window.session.claim != claim:
        press("j")
    press("r")
    words = claim.elements[0].span.of(sheet(window).article.text)
    assert f"“{words}” is not ticked" in window.notice.words.text()
    press("w")
    write("common knowledge")
    press(KEY.Key_Return)
    assert focus() is window.claims.view
    assert window.session.claim
    assert window.session.claim.elements[0].reason == "common knowledge"


def test_several_claims_found_sorted_and_set_at_once(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, answers, article(tmp_path, TEXT))
    press("/")
    write("million")
    press(KEY.Key_Return)
    found = window.claims.visible_ids()
    assert 1 < len(found) < len(sheet(window).claims)
    press(KEY.Key_A, CTRL)
    press("b")
    assert focus() is window.claims.several.mark
    press("h")
    assert {sheet(window).claim(i).mark for i in found} == {Mark.HOLD}
    tab_to(window.claims.several.who)
    write("IH")
    press(KEY.Key_Return)
    assert {c.assigned for c in sheet(window).claims} == {"IH", ""}
    press(KEY.Key_K, CTRL)
    write("sort mark")
    press(KEY.Key_Return)
    press(KEY.Key_2, CTRL)
    press(KEY.Key_Z, CTRL)
    press(KEY.Key_Z, CTRL)
    assert {c.mark for c in sheet(window).claims} == {None}


def test_a_new_draft(qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    opened(qtbot, window, answers, article(tmp_path, TEXT))
    for _ in sheet(window).claims:
        press("1")
    before = sheet(window)
    newer = TEXT.replace("It cost 4 million", "It cost 6 million")
    answers.to_open = article(tmp_path, newer, "b.txt")
    press(KEY.Key_D, CTRL | SHIFT)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)
    assert window.desk.drafts.isVisible()
    press(KEY.Key_1, CTRL)
    press("d")
    selected = window.galley.selected()
    assert selected
    assert "6 million" in selected.of(sheet(window).article.text)
    press("/")
    write("is:recheck")
    press(KEY.Key_Return) if focus() is not window.claims.filter else None
    press(KEY.Key_Return)
    again = [sheet(window).claim(i) for i in window.claims.visible_ids()]
    assert again
    assert all(c.status is Status.RECHECK for c in again)
    press("j")
    chosen = window.session.current
    assert chosen
    press("t")
    assert sheet(window).claim(chosen).mark is Mark.OK
    press(KEY.Key_Z, CTRL)
    press(KEY.Key_Z, CTRL)
    assert sheet(window) == before


def test_answers_from_paper(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    data, _ = workflow.sample_article()
    window.session.open(Document(filled(), data), None)
    window.claims.view.setFocus()
    first, second = sheet(window).claims[:2]
    filled_by_hand = {f"c{first.id}_notes": "paper", f"c{second.id}_notes": "two"}
    path = tmp_path / "filled.docx"
    exporting.export(Document(filled(), data), "docx", path, ExportOptions(), NOW, Work())
    path.write_bytes(
        filled_in(path.read_bytes(), filled_by_hand, blanks(filled(), ExportOptions()))
    )
    press("n")
    press(KEY.Key_A, CTRL)
    write("window")
    press(KEY.Key_2, CTRL)
    answers.to_open = path
    press(KEY.Key_I, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.sheets.dialog is not None, timeout=LONG)
    dialog = window.sheets.dialog
    assert dialog
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    ((_, theirs),) = dialog.theirs
    for _ in range(20):
        if isinstance(focus(), QRadioButton):
            break
        press(KEY.Key_Tab)
    press(KEY.Key_Down)
    assert theirs.isChecked()
    press(KEY.Key_Return)
    assert sheet(window).claim(first.id).notes == "paper"
    assert sheet(window).claim(second.id).notes == "two"


CRASH = """
import os, signal, sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from redpencil import workflow
from redpencil.gui import main
from redpencil.settings import Settings
from tests.export.samples import filled
app = main.application()
window = main.build(app, Settings(initials="MK"))
window.show()
QTest.qWaitForWindowActive(window)
window.session.open(workflow.Document(filled(), workflow.sample_article()[0]), None)
window.claims.view.setFocus()
QTest.keyClick(app.focusWidget(), "n")
QTest.keyClick(app.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
QTest.keyClicks(app.focusWidget(), "asked the mayor twice")
QTest.qWait(1000)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_crash_and_what_was_typed_before_it(qtbot: QtBot, window: MainWindow, root: Path) -> None:
    paths = os.pathsep.join((str(root / "app"), str(root)))
    ended = subprocess.run(
        [sys.executable, "-c", CRASH], env=os.environ | {"PYTHONPATH": paths}, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    window.files.kept.offer_waiting()
    assert "in no file" in window.notice.words.text()
    window.empty.setFocus()
    tab_to(window.notice.button)
    press(KEY.Key_Space)
    first = filled().claims[0]
    assert sheet(window).claim(first.id).notes == "asked the mayor twice"
    press(KEY.Key_Z, CTRL)
    assert sheet(window).claim(first.id) == replace(first)
