"""A checker's first hour: from an article to a filled-in worksheet on paper, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.base import resources
from redpencil.domain.element import ElementState
from redpencil.domain.mark import Finding, Mark
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.gui.main_window import MainWindow
from tests.gui.conftest import Answers

SAMPLE = resources.path(workflow.SAMPLE)
LONG = 60_000


def worksheet(window: MainWindow) -> Worksheet:
    assert window.session.worksheet
    return window.session.worksheet


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        window.files.open_path(path)


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_id[name].trigger()


def select(window: MainWindow, words: str) -> Span:
    start = worksheet(window).article.text.index(words)
    span = Span(start, start + len(words))
    window.galley.select(span)
    return span


def work_through(qtbot: QtBot, window: MainWindow) -> None:
    """Mark, tick, note, evidence: everything by keys and clicks."""
    view = window.claims.view
    view.setFocus()
    first = worksheet(window).claims[0].id
    assert window.session.current == first
    while window.session.claim and window.session.claim.open_elements:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, "1")
    claim = worksheet(window).claim(first)
    assert claim.mark is Mark.OK
    assert claim.checker == "MK"
    assert all(e.state is ElementState.OK for e in claim.elements)
    assert window.session.current == worksheet(window).claims[1].id
    second = window.session.current
    qtbot.keyClick(view, "n")
    assert window.editor.note.hasFocus()
    qtbot.keyClicks(window.editor.note, "Counted twice.")
    window.editor.focus("evidence")
    row = window.editor.evidence.rows[0]
    qtbot.keyClicks(row.title, "Report, 21 October")
    qtbot.keyClicks(row.locator, "p. 4")
    window.editor.finding.setCurrentIndex(1)
    window.editor.finding.activated.emit(1)
    qtbot.mouseClick(window.editor.marks.buttons[Mark.CHANGE], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.editor.proposed, "1,160")
    claim = worksheet(window).claim(second)
    assert (claim.notes, claim.evidence[0].locator) == ("Counted twice.", "p. 4")
    assert claim.finding is Finding.CONFIRMED
    assert claim.mark is Mark.CHANGE
    assert claim.correction
    assert claim.correction.proposed == "1,160"
    assert [r.field for r in claim.revisions]


def export(qtbot: QtBot, window: MainWindow, answers: Answers, key: str, path: Path) -> None:
    answers.to_save = path
    trigger(window, "export")
    formats = window.export_panel.formats
    formats.setCurrentIndex(formats.findData(key))
    qtbot.mouseClick(window.export_panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)
    assert path.name in window.notice.words.text()


def test_from_our_sample_to_both_files(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        trigger(window, "sample")
    assert len(worksheet(window).claims) >= 10
    work_through(qtbot, window)
    export(qtbot, window, answers, "docx", tmp_path / "wall.docx")
    export(qtbot, window, answers, "pdf", tmp_path / "wall.pdf")
    assert (tmp_path / "wall.docx").read_bytes().startswith(b"PK")
    assert (tmp_path / "wall.pdf").read_bytes().startswith(b"%PDF")


def test_from_the_seed_article_to_both_files(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path, shared: Path
) -> None:
    opened(qtbot, window, shared / "seed" / "article.txt")
    assert len(worksheet(window).article.blocks) == 47
    work_through(qtbot, window)
    export(qtbot, window, answers, "docx", tmp_path / "seed.docx")
    export(qtbot, window, answers, "pdf", tmp_path / "seed.pdf")


def test_everything_can_be_undone_and_done_again(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window, SAMPLE)
    before = worksheet(window)
    work_through(qtbot, window)
    after = worksheet(window)
    while window.session.undo_label:
        trigger(window, "undo")
    assert worksheet(window) == before
    assert not window.actions_by_id["undo"].isEnabled()
    while window.session.redo_label:
        trigger(window, "redo")
    assert worksheet(window) == after


def test_add_split_merge_move_delete(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window, SAMPLE)
    many = len(worksheet(window).claims)
    span = select(window, "Every winter we carry the carpets")
    trigger(window, "claim.add")
    assert len(worksheet(window).claims) == many + 1
    assert window.session.claim
    assert window.session.claim.span == span
    select(window, "we carry the carpets upstairs")
    trigger(window, "claim.respan")
    assert window.session.claim.exact == "we carry the carpets upstairs"
    cursor = window.galley.textCursor()
    cursor.setPosition(worksheet(window).article.text.index("the carpets upstairs"))
    window.galley.setTextCursor(cursor)
    trigger(window, "claim.split")
    assert len(worksheet(window).claims) == many + 2
    trigger(window, "claim.merge")
    assert len(worksheet(window).claims) == many + 1
    trigger(window, "claim.delete")
    assert len(worksheet(window).claims) == many
    assert window.session.undo_label == "Delete claim"


def test_a_slip_is_told_and_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window, SAMPLE)
    before = worksheet(window)
    window.verbs.add()
    assert "Nothing is selected" in window.notice.words.text()
    window.verbs.split()
    assert "can't be split" in window.notice.words.text()
    assert worksheet(window) is before


def test_saved_closed_and_opened_again(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, SAMPLE)
    work_through(qtbot, window)
    answers.to_save = tmp_path / "wall"
    trigger(window, "save")
    window.files.saving.publisher.finish()
    path = tmp_path / "wall.redpencil"
    assert path.exists()
    assert not window.isWindowModified()
    saved = worksheet(window)
    trigger(window, "claim.delete")
    assert window.isWindowModified()
    opened(qtbot, window, SAMPLE)
    opened(qtbot, window, path)
    assert len(worksheet(window).claims) == len(saved.claims) - 1
    trigger(window, "undo")
    assert worksheet(window) == saved
    trigger(window, "save")
    window.files.saving.publisher.finish()
    assert not window.session.dirty
    assert "in the file" in window.statusBar().words.text()  # type: ignore[attr-defined]
    assert answers.asked.count("unsaved") == 0


def test_a_disk_that_is_full_loses_nothing(
    qtbot: QtBot,
    window: MainWindow,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened(qtbot, window, SAMPLE)
    trigger(window, "mark.ok")
    answers.to_save = tmp_path / "wall.redpencil"

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    trigger(window, "save")
    window.files.saving.publisher.finish()
    assert "the disk is full" in window.notice.words.text()
    assert window.isWindowModified()
    assert worksheet(window).claims[0].mark is Mark.OK


@pytest.mark.parametrize("name", ["empty.txt", "gone.txt", "folder", "binary.txt"])
def test_what_can_not_be_read_is_told_and_the_open_worksheet_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    opened(qtbot, window, SAMPLE)
    before = worksheet(window)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(1, 255)) * 20)
    (tmp_path / "folder").mkdir()
    window.files.open_path(tmp_path / name)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)
    assert name in window.notice.words.text()
    assert worksheet(window) is before


def test_reading_can_be_cancelled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(SAMPLE.read_text(encoding="utf-8") * 300, encoding="utf-8")
    window.files.open_path(path)
    assert window.jobs.busy
    qtbot.waitUntil(lambda: window.statusBar().cancel.isVisible(), timeout=LONG)  # type: ignore[attr-defined]
    qtbot.mouseClick(window.statusBar().cancel, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert not window.jobs.busy
    assert window.session.worksheet is None
    assert window.empty.isVisible()


def drop(window: MainWindow, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def of_file() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    return mime


def of_text() -> QMimeData:
    mime = QMimeData()
    mime.setText(SAMPLE.read_text(encoding="utf-8"))
    return mime


def of_page() -> QMimeData:
    mime = QMimeData()
    paragraphs = SAMPLE.read_text(encoding="utf-8").split("\n\n")
    mime.setHtml(
        "<html><body><article>"
        + "".join(f"<p>{p}</p>" for p in paragraphs)
        + "</article></body></html>"
    )
    return mime


@pytest.mark.parametrize("make", [of_file, of_text, of_page])
def test_an_article_is_dropped_or_pasted(
    qtbot: QtBot, window: MainWindow, make: Callable[[], QMimeData]
) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        drop(window, make())
    assert "£11.8m" in worksheet(window).article.text
    QApplication.clipboard().setMimeData(make())
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        trigger(window, "paste")


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    QApplication.clipboard().setMimeData(QMimeData())
    trigger(window, "paste")
    assert "The clipboard holds no text" in window.notice.words.text()
