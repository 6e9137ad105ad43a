"""The galley: size of type, folds, what the newest draft changed, find."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.desk import drafts
from redpencil.domain.article import Part
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.gui.main_window import MainWindow
from redpencil.gui.proof import folds
from redpencil.settings import Settings
from tests.desk.samples import LATER, TEXT, analysed
from tests.export.samples import filled

OUTSIDE = """Bridge opens after 12 years

The bridge over the sound opened on 4 March. It cost 4 million kroner, said Ida Holm, the mayor.

In 2019 the wall cost 4 million kroner.

Sign up to our newsletter

Follow us on Facebook and Twitter
"""


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    return window


def sheet(window: MainWindow) -> Worksheet:
    assert window.session.worksheet
    return window.session.worksheet


def points_at(window: MainWindow, position: int) -> float:
    cursor = QTextCursor(window.galley.document())
    cursor.setPosition(position + 1)
    return cursor.charFormat().font().pointSizeF()


def test_every_part_grows_with_the_type_and_shrinks_back(full: MainWindow) -> None:
    body = next(b for b in sheet(full).article.blocks if b.part is Part.BODY).span.start
    sizes = points_at(full, 0), points_at(full, body)
    full.actions_by_id["view.larger"].trigger()
    full.actions_by_id["view.larger"].trigger()
    larger = points_at(full, 0), points_at(full, body)
    assert all(
        new == pytest.approx(old * 1.21, abs=0.3) for old, new in zip(sizes, larger, strict=True)
    )
    full.actions_by_id["view.smaller"].trigger()
    assert points_at(full, body) < larger[1]
    full.actions_by_id["view.normal"].trigger()
    assert (points_at(full, 0), points_at(full, body)) == sizes


def test_the_wheel_with_ctrl_makes_the_type_larger(full: MainWindow) -> None:
    def turned(by: int, keys: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(0, 0), QPoint(0, by), Qt.MouseButton.NoButton,
            keys, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(full.galley.viewport(), event)

    turned(120, Qt.KeyboardModifier.ControlModifier)
    assert full.galley.zoomed == 1
    turned(-120, Qt.KeyboardModifier.ControlModifier)
    turned(-120, Qt.KeyboardModifier.NoModifier)
    assert full.galley.zoomed == 0


def folded(window: MainWindow) -> list[str]:
    document = window.galley.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    return [b.text() for b in blocks if not b.isVisible() and b.text()]


@pytest.fixture
def outside(window: MainWindow) -> MainWindow:
    found = analysed(OUTSIDE)
    assert [n for _, n in folds.runs(found.worksheet.article)] == [2]
    window.session.open(found, None)
    return window


def test_what_is_outside_the_article_is_folded_and_opens_again(outside: MainWindow) -> None:
    assert folded(outside) == ["Sign up to our newsletter", "Follow us on Facebook and Twitter"]
    outside.galley.grab()
    outside.actions_by_id["view.fold"].trigger()
    assert folded(outside) == []
    outside.actions_by_id["view.fold"].trigger()
    assert len(folded(outside)) == 2


def test_a_click_on_the_fold_opens_it(qtbot: QtBot, outside: MainWindow) -> None:
    (fold,) = outside.galley.folds.folded
    block = outside.galley.document().findBlockByNumber(fold.anchor)
    assert block.isVisible()
    place = outside.galley.cursorRect(QTextCursor(block)).center()
    qtbot.mouseClick(outside.galley.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert folded(outside) == []


def test_going_to_folded_words_opens_the_fold(qtbot: QtBot, outside: MainWindow) -> None:
    outside.actions_by_id["find"].trigger()
    qtbot.keyClicks(outside.find_bar.words, "facebook")
    assert folded(outside)
    qtbot.keyClick(outside.find_bar.words, Qt.Key.Key_Return)
    assert folded(outside) == []
    selected = outside.galley.selected()
    assert selected
    assert selected.of(sheet(outside).article.text) == "Facebook"


def test_an_article_of_nothing_but_such_lines_is_not_folded_away(window: MainWindow) -> None:
    window.session.open(analysed("Sign up to our newsletter\n\nFollow us on Facebook\n"), None)
    assert folded(window) == []


def test_what_the_draft_changed_stands_in_the_galley(qtbot: QtBot, window: MainWindow) -> None:
    window.session.open(analysed(), None)
    assert window.galley.fresh == ()
    newer = TEXT.replace("It cost 4 million", "It cost 6 million")
    after = drafts.carried(sheet(window), newer.encode(), "b.txt", Settings(), "IH", LATER, Work())
    window.session.do("Load draft", after)
    (one,) = window.galley.fresh
    assert "It cost 6 million" in one.span.of(after.article.text)
    over = [s for s in window.galley.extraSelections() if s.format.fontOverline()]  # type: ignore[attr-defined]
    assert [s.cursor.selectedText() for s in over] == ["6"]  # type: ignore[attr-defined]
    window.galley.margin.grab()
    _, top, bottom = window.galley.margin._new[0]
    place = QPoint(80, int(top + bottom) // 2)
    QApplication.sendEvent(
        window.galley.margin,
        QHelpEvent(QEvent.Type.ToolTip, place, window.galley.margin.mapToGlobal(place)),
    )
    assert "Before: It cost 4 million" in QToolTip.text()
    QToolTip.hideText()
    window.galley.select(Span(0, 0))
    window.actions_by_id["go.change"].trigger()
    assert window.galley.selected() == one.span
    window.actions_by_id["view.changes"].trigger()
    assert window.galley.fresh == ()
    window.session.undo()
    window.actions_by_id["view.changes"].trigger()
    assert window.galley.fresh == ()


def test_find_counts_goes_on_and_back_and_leaves(qtbot: QtBot, full: MainWindow) -> None:
    bar = full.find_bar
    full.actions_by_id["find"].trigger()
    qtbot.keyClicks(bar.words, "ELLERBY")
    many = sheet(full).article.text.lower().count("ellerby")
    assert bar.missing.text() == f"{many} found"
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert bar.missing.text() == f"1 of {many}"
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.missing.text() == f"{many} of {many}"
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert bar.missing.text() == f"1 of {many}"
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert full.galley.hasFocus()
    full.actions_by_id["find"].trigger()
    assert bar.words.text() == "Ellerby"


def test_questions_and_remarks_far_away_are_not_measured(full: MainWindow) -> None:
    seen = full.galley.in_view()
    assert seen.start == 0
    assert 0 < seen.end <= len(sheet(full).article.text)
    full.galley.verticalScrollBar().setValue(full.galley.verticalScrollBar().maximum())
    assert full.galley.in_view().start > 0


def test_the_picture_of_a_large_type_is_drawn(full: MainWindow, tmp_path: Path) -> None:
    full.galley.zoom(12)
    assert full.galley.grab().save(str(tmp_path / "large.png"))
    assert full.galley.scale == pytest.approx(1.1**12)
