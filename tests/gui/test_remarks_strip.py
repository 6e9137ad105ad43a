"""Tracked changes, comments and odd characters beside the sentence, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redpencil.gui.main_window import MainWindow
from tests.intake.office.files import deleted, docx, inserted, paragraph, run

LONG = 60_000


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "draft.docx"
    path.write_bytes(
        docx(
            paragraph(run("Harbour wall costs more")),
            paragraph(
                run("Costs rose by "), deleted("3"), inserted("30"), run(" percent in 2025.")
            ),
            paragraph(run("The wall is 40 metres long.")),
            paragraph(run("Ivan Рutin paid 500 euros in March.")),
        )
    )
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        window.files.open_path(path)
    return window


def choose(window: MainWindow, words: str) -> None:
    assert window.session.worksheet
    claim = next(c for c in window.session.worksheet.claims if words in c.exact)
    window.session.choose(claim.id)


def test_changes_are_shown_beside_the_sentence_with_who_and_when(opened: MainWindow) -> None:
    choose(opened, "30 percent")
    strip = opened.remarks
    assert strip.isVisible()
    assert strip.list.text().split("\n") == [
        "Deleted: “3” (Ada Lind, 2026-11-03 09:30)", "Inserted: “30” (Ada Lind, 2026-11-03 09:30)",
    ]  # fmt: skip
    assert strip.before.text() == "Before: Costs rose by 3 percent in 2025."
    choose(opened, "40 metres")
    assert not strip.list.isVisible()
    assert not strip.before.isVisible()
    assert strip.head.text().endswith("0 of 3")


def test_the_next_key_goes_from_remark_to_remark_and_round(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.galley.setFocus()
    choose(opened, "40 metres")
    qtbot.keyClick(opened.galley, "g")
    assert opened.remarks.list.text().startswith("Look-alike characters: “Рutin” has letters")
    selected = opened.galley.selected()
    assert selected
    assert opened.session.worksheet
    assert selected.of(opened.session.worksheet.article.text) == "Рutin"
    opened.actions_by_id["go.remark"].trigger()
    assert opened.remarks.list.text().startswith("Deleted: “3”")


def test_lines_with_remarks_bear_a_bar(opened: MainWindow) -> None:
    assert len(list(opened.galley.remarks_in_view())) == 3
    image = opened.galley.margin.grab().toImage()
    reds = {image.pixelColor(81, y).name() for y in range(image.height())}
    assert len(reds) > 1


def test_the_whole_article_can_be_read_as_it_was_before(qtbot: QtBot, opened: MainWindow) -> None:
    opened.openings.ask_again()
    opened.openings.again.original.setChecked(True)
    with qtbot.waitSignal(opened.files.opened, timeout=LONG):
        opened.openings.again.button.click()
    assert opened.session.worksheet
    assert "Costs rose by 3 percent in 2025." in opened.session.worksheet.article.text
    assert len(opened.session.worksheet.article.remarks) == 1  # the look-alike letters


def test_an_article_without_remarks_has_no_strip(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("The wall is 40 metres long.")
    with qtbot.waitSignal(opened.files.opened, timeout=LONG):
        opened.files.open_path(path)
    assert not opened.remarks.isVisible()
    opened.actions_by_id["go.remark"].trigger()
    assert not opened.galley.textCursor().hasSelection()


def test_a_click_in_the_galley_shows_that_sentence(qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.session.worksheet
    start = opened.session.worksheet.article.text.index("Costs rose")
    cursor = opened.galley.textCursor()
    cursor.setPosition(start + 3)
    where = opened.galley.cursorRect(cursor).center()
    qtbot.mouseClick(opened.galley.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert "2 of 3" in opened.remarks.head.text()
