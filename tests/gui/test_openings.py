"""Locked files, addresses and second readings: asked for in bars, never in the way."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from redpencil import workflow
from redpencil.domain.article import Arrival
from redpencil.gui.main_window import MainWindow
from redpencil.gui.openings import FileEvents
from tests.gui import fetched
from tests.gui.conftest import Answers

LONG = 60_000
KEY = "open sesame"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    stream = io.BytesIO()
    page = Canvas(stream, encrypt=StandardEncryption(KEY))
    page.drawString(72, 720, "The harbour wall cost 4.1 million euros in 2025.")
    page.save()
    path = tmp_path / "locked.pdf"
    path.write_bytes(stream.getvalue())
    return path


def text(window: MainWindow) -> str:
    assert window.session.worksheet
    return window.session.worksheet.article.text


def test_a_locked_file_asks_for_its_password_and_opens_with_it(
    qtbot: QtBot, window: MainWindow, locked: Path
) -> None:
    bar = window.openings.password
    with qtbot.waitSignal(window.files.locked, timeout=LONG):
        window.files.open_path(locked)
    assert bar.isVisible()
    assert "“locked.pdf” is protected by a password." in bar.words.text()
    assert bar.field.echoMode() is bar.field.EchoMode.Password
    assert not window.notice.isVisible()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)  # nothing typed: nothing happens
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "wrong")
    with qtbot.waitSignal(window.files.locked, timeout=LONG):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert "This password does not open “locked.pdf”." in bar.words.text()
    assert bar.field.text() == ""
    qtbot.keyClicks(bar.field, KEY)
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert "4.1 million euros" in text(window)
    assert not bar.isVisible()


def test_escape_closes_what_is_asked_and_nothing_is_opened(
    qtbot: QtBot, window: MainWindow, locked: Path
) -> None:
    with qtbot.waitSignal(window.files.locked, timeout=LONG):
        window.files.open_path(locked)
    qtbot.keyClick(window.openings.password.field, Qt.Key.Key_Escape)
    assert not window.openings.password.isVisible()
    assert window.session.worksheet is None


def test_an_address_is_only_asked_for_after_its_host_was_named(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workflow, "read_address", fetched.read)
    bar = window.openings.address
    window.actions_by_id["open_address"].trigger()
    assert bar.isVisible()
    assert not bar.button.isEnabled()
    assert "Nothing is sent yet" in bar.words.text()
    qtbot.keyClicks(bar.field, "ftp://news.example")
    assert not bar.button.isEnabled()
    assert "no address of a page" in bar.words.text()
    bar.field.clear()
    qtbot.keyClicks(bar.field, "news.example/story")
    assert bar.words.text().startswith("news.example will be asked")
    assert not window.jobs.busy
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert text(window) == "The page at news.example/story cost 4 euros."
    assert window.session.worksheet
    assert window.session.worksheet.article.provenance.arrival is Arrival.ADDRESS


@pytest.mark.parametrize("as_url", [True, False])
def test_a_dropped_or_pasted_address_is_not_asked_for_by_itself(
    window: MainWindow, as_url: bool
) -> None:
    mime = QMimeData()
    if as_url:
        mime.setUrls([QUrl("https://news.example/story")])
    mime.setText("https://news.example/story\n")
    assert window.files.take(mime)
    assert not window.jobs.busy
    assert window.openings.address.isVisible()
    assert window.openings.address.field.text() == "https://news.example/story"


def test_pasted_html_is_read_whatever_it_says_of_its_encoding(
    qtbot: QtBot, window: MainWindow
) -> None:
    mime = QMimeData()
    mime.setHtml('<meta charset="windows-1252"><div>Größe: 4 Euro kostete die Brücke.</div>')
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        window.files.paste(mime)
    assert text(window) == "Größe: 4 Euro kostete die Brücke."


def test_the_usual_key_pastes_an_article(qtbot: QtBot, window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("The wall cost 4 euros in 2025.")
    QApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        qtbot.keyClick(window, "v", Qt.KeyboardModifier.ControlModifier)
    assert text(window) == "The wall cost 4 euros in 2025."
    window.claims.filter.setFocus()
    qtbot.keyClick(window.claims.filter, "v", Qt.KeyboardModifier.ControlModifier)
    assert window.claims.filter.text() == "The wall cost 4 euros in 2025."
    assert not window.jobs.busy


def test_an_article_is_read_again_in_another_encoding_and_language(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    words = "Мер сказав, що міст коштував 4 мільйони євро."
    path = tmp_path / "міст.txt"
    path.write_bytes(words.encode("koi8-u"))
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        window.files.open_path(path)
    window.actions_by_id["read_again"].trigger()
    bar = window.openings.again
    assert bar.isVisible()
    bar.language.setCurrentIndex(bar.language.findData("bg"))
    bar.encoding.setCurrentIndex(bar.encoding.findData("koi8-u"))
    with qtbot.waitSignal(window.files.opened, timeout=LONG):
        qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert text(window) == words
    assert window.session.worksheet
    assert window.session.worksheet.article.language == "bg"
    assert not bar.isVisible()
    window.actions_by_id["read_again"].trigger()
    assert (bar.language.currentData(), bar.encoding.currentData()) == ("bg", "koi8-u")


def test_every_language_and_encoding_has_a_name(window: MainWindow) -> None:
    bar = window.openings.again
    names = [bar.language.itemText(n) for n in range(bar.language.count())]
    assert len(set(names)) == len(names) == len(workflow.languages()) + 1
    assert "Ukrainian (uk)" in names
    assert bar.encoding.count() == len(workflow.encodings()) + 1


def test_without_an_article_there_is_nothing_to_read_again(window: MainWindow) -> None:
    assert not window.actions_by_id["read_again"].isEnabled()
    window.openings.ask_again()
    assert not window.openings.again.isVisible()


def test_work_that_is_kept_is_not_replaced_by_another_reading(
    qtbot: QtBot, window: MainWindow, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Any] = []
    monkeypatch.setattr(window.jobs, "start", lambda *call, **_: started.append(call))
    monkeypatch.setattr(window.files, "when_free", lambda _then: None)
    window.files.open_address("https://news.example/")
    window.files.read_again(workflow.Choices())
    assert started == []


def test_a_file_that_the_system_hands_over_is_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    article = tmp_path / "double click.txt"
    article.write_text("The wall cost 4 million pounds in 2019.\n", encoding="utf-8")
    events = FileEvents(window.files)
    assert events.eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(article))))
    assert not events.eventFilter(window, QEvent(QEvent.Type.MouseMove))
    qtbot.waitUntil(lambda: window.session.worksheet is not None, timeout=20_000)
    assert window.session.worksheet
    assert "4 million" in window.session.worksheet.article.text
