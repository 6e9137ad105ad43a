"""What does not add up, as the checker meets it in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redpencil.domain.article import Arrival
from redpencil.domain.errors import UserError
from redpencil.gui.main_window import MainWindow

TEXT = (
    "Harbour fees rise\n\nFees rose 50 percent, from $400 to $800 a berth.\n\n"
    "Of 60 berths, 48, or 80 percent, are let, the harbour master said.\n\n"
    "The harbour was opened on Monday, November 5, 2025."
)


def _ask(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: len(window.questions.standing) == count, timeout=60000)


@pytest.fixture
def asked(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.files.read_bytes(TEXT.encode(), "fees.txt", Arrival.FILE)
    _ask(qtbot, window, 2)
    return window


def test_questions_come_by_themselves_and_show_their_working(asked: MainWindow) -> None:
    asked.actions_by_id["go.questions"].trigger()
    shown = asked.asked.list.item(0).text()
    assert "100 %, not 50 percent" in shown
    assert asked.middle.currentWidget() is asked.asked


def test_a_claim_that_is_asked_about_says_so_in_list_and_editor(asked: MainWindow) -> None:
    claim = next(c for c in asked.session.worksheet.claims if "50 percent" in c.exact)  # type: ignore[union-attr]
    asked.session.choose(claim.id)
    assert "100 %, not 50 percent" in asked.editor.questions.text()
    asked.claims.filter.setText("is:asked")
    assert claim.id in asked.claims.visible_ids()
    assert all(
        asked.questions.about(asked.session.worksheet.claim(i)) for i in asked.claims.visible_ids()
    )  # type: ignore[union-attr]


def test_a_question_is_put_aside_with_a_reason_and_asked_again(
    qtbot: QtBot, asked: MainWindow
) -> None:
    pane = asked.asked
    pane.list.setCurrentRow(0)
    assert not pane.button.isEnabled()
    qtbot.keyClicks(pane.reason, "Berths of two kinds")
    qtbot.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    assert len(asked.questions.standing) == 1
    assert asked.session.undo_label == "Put a question aside"
    pane.aside.setChecked(True)
    assert "Berths of two kinds" in pane.list.item(0).text()
    pane.list.setCurrentRow(0)
    qtbot.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    assert len(asked.questions.standing) == 2
    asked.session.undo()
    asked.session.undo()
    assert len(asked.questions.standing) == 2


def test_a_figure_that_the_checker_types_is_checked_too(qtbot: QtBot, asked: MainWindow) -> None:
    claim = next(c for c in asked.session.worksheet.claims if "80 percent" in c.exact)  # type: ignore[union-attr]
    asked.session.choose(claim.id)
    qtbot.keyClicks(asked.editor.proposed, claim.exact.replace("80 percent", "70 percent"))
    _ask(qtbot, asked, 3)
    assert any(f.message.startswith("With the proposed change") for f in asked.questions.standing)


def test_without_a_reason_nothing_is_put_aside(asked: MainWindow) -> None:
    with pytest.raises(UserError):
        asked.questions.put_aside(asked.questions.standing[0], "  ")
    assert len(asked.questions.standing) == 2
