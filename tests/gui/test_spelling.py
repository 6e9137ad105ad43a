"""Notes are read for spelling: underlined, never changed but by a person."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.base import spelling
from redpencil.gui.main_window import MainWindow
from redpencil.gui.spelling import doubtful
from tests.base.test_spelling import words
from tests.export.samples import filled

__all__ = ["words"]


class Known:
    def __init__(self, *listed: str) -> None:
        self.listed = listed

    def known(self, word: str) -> bool:
        return word.lower() in self.listed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the wall was recieved", ["recieved"]),
        ("The NATO wall", []),
        ("wall2 4th a@wall.org/was x", []),
        ("Ellerby’s wall", ["Ellerby’s"]),
        ("Okafor", []),
        ("", []),
    ],
)
def test_what_is_doubtful(text: str, found: list[str]) -> None:
    speller = Known("the", "wall", "was")
    told = doubtful(text, (speller,), frozenset({"okafor"}))  # type: ignore[arg-type]
    assert [word for _, word in told] == found
    assert all(text[place:].startswith(word) for place, word in told)
    assert doubtful(text, (), frozenset()) == []


@pytest.fixture
def noted(qtbot: QtBot, window: MainWindow, words: Path) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    window.aids.spelling.start()
    qtbot.waitUntil(lambda: bool(window.aids.spelling.marker.spellers), timeout=10_000)
    return window


def waves(window: MainWindow) -> list[str]:
    block = window.editor.note.document().firstBlock()
    wavy = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    return [
        block.text()[r.start : r.start + r.length]  # type: ignore[attr-defined]
        for r in block.layout().formats()
        if r.format.underlineStyle() is wavy  # type: ignore[attr-defined]
    ]


def test_a_note_is_underlined_and_mended_by_its_menu(qtbot: QtBot, noted: MainWindow) -> None:
    note = noted.editor.note
    note.setPlainText("recieved harbour colour Ellerby")
    assert waves(noted) == ["recieved"]
    assert noted.session.claim.notes == note.toPlainText()  # type: ignore[union-attr]
    cursor = note.textCursor()
    cursor.setPosition(3)
    note.setTextCursor(cursor)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    menu = noted.aids.spelling.menu(asked)
    first = menu.actions()[0]
    assert first.text() == "received"
    first.trigger()
    assert note.toPlainText() == "received harbour colour Ellerby"
    assert waves(noted) == []
    menu.deleteLater()
    cursor.setPosition(20)
    note.setTextCursor(cursor)
    plain = noted.aids.spelling.menu(asked)
    assert "received" not in [a.text() for a in plain.actions()]
    plain.deleteLater()


def test_it_is_switched_off_and_on_in_the_settings(noted: MainWindow) -> None:
    noted.editor.note.setPlainText("recieved")
    noted.aids.ask_settings()
    noted.aids.settings.general.spelling.click()  # type: ignore[union-attr]
    assert waves(noted) == []
    noted.aids.settings.general.spelling.click()  # type: ignore[union-attr]
    assert waves(noted) == ["recieved"]
    noted.aids.settings.close()  # type: ignore[union-attr]


def test_without_a_dictionary_nothing_is_underlined(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "_FOLDERS", ())
    monkeypatch.setenv(spelling.DICTIONARIES, os.devnull)
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    window.aids.spelling.start()
    qtbot.waitUntil(lambda: not window.aids.spelling._opener, timeout=10_000)
    window.editor.note.setPlainText("recieved")
    assert waves(window) == []
