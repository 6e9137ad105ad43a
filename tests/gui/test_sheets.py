"""Exporting with a live preview, and answers that come back into the worksheet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from pytestqt.qtbot import QtBot

from redpencil import exporting, workflow
from redpencil.base.work import Work
from redpencil.exporting import ExportOptions, House, Layout, Only
from redpencil.gui.main_window import MainWindow
from redpencil.store.document import Document
from tests.export.answers.filling import blanks, filled_in
from tests.export.samples import NOW, filled
from tests.gui.conftest import Answers

LONG = 30_000


def shown(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(Document(filled(), data), None)
    return window


def test_a_worksheet_exported_as_json_is_opened_and_dropped(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    document = Document(filled(), workflow.sample_article()[0])
    path = tmp_path / "wall.json"
    exporting.export(document, "json", path, ExportOptions(), NOW, Work())
    answers.to_open = path
    window.actions_by_id["open"].trigger()
    qtbot.waitUntil(lambda: window.session.worksheet == filled(), timeout=LONG)
    assert "*.json" in answers.asked[0]
    assert window.session.path is None
    window.session.edit("Note", replace(filled().claims[0], notes="mine"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert window.files.take(mime)
    qtbot.waitUntil(lambda: window.session.worksheet == filled(), timeout=LONG)
    assert window.session.path is None


def choose(box: object, key: str) -> None:
    box.setCurrentIndex(box.findData(key))  # type: ignore[attr-defined]


def test_pages_are_drawn_as_choices_are_made(qtbot: QtBot, window: MainWindow) -> None:
    panel = shown(window).export_panel
    window.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: len(panel.preview.pages) > 1, timeout=LONG)
    tall = panel.preview.pages[0].pixmap()
    assert tall.height() > tall.width()
    choose(panel.layouts, Layout.TABLE)
    qtbot.waitUntil(
        lambda: panel.preview.pages[0].pixmap().width() > panel.preview.pages[0].pixmap().height(),
        timeout=LONG,
    )
    panel.preview.grey.setChecked(True)
    grey = panel.preview.pages[0].pixmap().toImage()
    colours = {
        grey.pixelColor(x, y).saturation() for x in range(0, 500, 7) for y in range(0, 300, 7)
    }
    assert colours == {0}
    choose(panel.formats, "csv")
    qtbot.waitUntil(lambda: panel.preview.text.toPlainText().startswith("id,number"), timeout=LONG)
    panel.hide()


def test_choices_that_do_not_matter_are_greyed_out(qtbot: QtBot, window: MainWindow) -> None:
    panel = shown(window).export_panel
    choose(panel.formats, "csv")
    assert not panel.layouts.isEnabled()
    choose(panel.formats, "docx")
    choose(panel.layouts, Layout.CALLS)
    assert not panel.ticked["cards"].isEnabled()
    panel.ticked["redacted"].setChecked(True)
    assert not panel.ticked["fillable"].isEnabled()
    assert panel.options() == ExportOptions(layout=Layout.CALLS, redacted=True, fillable=False)
    choose(panel.formats, "annotated")
    assert not panel.layouts.isEnabled()


def test_the_list_on_screen_can_be_what_is_exported(qtbot: QtBot, window: MainWindow) -> None:
    panel = shown(window).export_panel
    window.claims.filter.setText("is:open")
    choose(panel.claims, "listed")
    assert panel.options().claims == window.claims.visible_ids()
    choose(panel.claims, Only.PRIORITY_A)
    assert (panel.options().claims, panel.options().only) == (None, Only.PRIORITY_A)


def test_a_broken_house_profile_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    shown(window)
    broken = tmp_path / "house.toml"
    broken.write_text("[export", encoding="utf-8")
    window.files.settings = replace(window.files.settings, house=str(broken))
    window.actions_by_id["export"].trigger()
    assert "house profile can’t" in window.notice.words.text().replace("'", "’")
    window.export_panel.hide()
    assert window.export_panel.options().house == House()


def paper(tmp_path: Path, answers: dict[str, str]) -> Path:
    path = tmp_path / "filled.docx"
    data, _ = workflow.sample_article()
    exporting.export(Document(filled(), data), "docx", path, ExportOptions(), NOW, Work())
    path.write_bytes(filled_in(path.read_bytes(), answers, blanks(filled(), ExportOptions())))
    return path


def read(qtbot: QtBot, window: MainWindow, answers: Answers, path: Path) -> None:
    answers.to_open = path
    window.actions_by_id["answers"].trigger()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)


def test_answers_come_back_as_one_edit(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    first, second = shown(window).session.worksheet.claims[:2]  # type: ignore[union-attr]
    path = paper(
        tmp_path,
        {f"c{first.id}_mark": "hold", f"c{first.id}_notes": "paper", f"c{second.id}_notes": "two"},
    )
    window.session.edit("Note", replace(first, notes="window"))
    read(qtbot, window, answers, path)
    dialog = window.sheets.dialog
    assert dialog is not None
    assert [a.name for a, _ in dialog.theirs] == ["notes"]
    assert len(dialog.chosen()) == 2
    dialog.theirs[0][1].setChecked(True)
    before = window.session.worksheet
    qtbot.mouseClick(dialog.put, Qt.MouseButton.LeftButton)
    after = window.session.worksheet
    assert after is not None
    assert after.claim(first.id).notes == "paper"
    assert after.claim(second.id).notes == "two"
    assert after.claim(first.id).checker == "MK"
    window.session.undo()
    assert window.session.worksheet == before


def test_nothing_is_put_in_where_the_dialog_is_cancelled(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    before = shown(window).session.worksheet
    assert before is not None
    read(qtbot, window, answers, paper(tmp_path, {f"c{before.claims[0].id}_notes": "paper"}))
    assert window.sheets.dialog is not None
    window.sheets.dialog.reject()
    assert window.session.worksheet is before


def test_a_sheet_without_news_or_that_is_none_is_told(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    shown(window)
    read(qtbot, window, answers, paper(tmp_path, {}))
    assert "no answers that are not here already" in window.notice.words.text()
    other = tmp_path / "other.docx"
    other.write_bytes(b"no")
    read(qtbot, window, answers, other)
    assert "neither a Word document nor a PDF" in window.notice.words.text()
