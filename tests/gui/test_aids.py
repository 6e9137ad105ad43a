"""What helps beside the work: notices that can be read again, help, first steps, dropped files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QEnterEvent, QImage, QPalette, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.base import resources
from redpencil.base.work import Work
from redpencil.domain.article import Arrival
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark
from redpencil.gui import help as guide
from redpencil.gui.main_window import MainWindow
from redpencil.gui.notices import Notice, NoticesList
from redpencil.settings import Settings
from tests.export.samples import filled

LONG = 60_000


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    return window


def test_what_only_tells_goes_by_itself_and_what_went_wrong_stays(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("Three words here.")
    assert notice.timer.isActive()
    short = notice.timer.interval()
    notice.timer.timeout.emit()
    assert not notice.isVisible()
    notice.say("Many words. " * 30)
    assert notice.timer.interval() > short, "there is time to read it"
    notice.say("Undo?", "Undo", lambda: None)
    assert not notice.timer.isActive(), "what offers something stays"
    notice.tell(UserError("It went wrong."))
    assert not notice.timer.isActive()
    assert notice.isVisible()
    qtbot.keyClick(notice, Qt.Key.Key_Escape)
    assert not notice.isVisible()


def test_a_notice_stays_while_the_mouse_rests_on_it(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("Words.")
    here = QPointF(3, 3)
    QApplication.sendEvent(notice, QEnterEvent(here, here, here))
    assert not notice.timer.isActive()
    QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))
    assert notice.timer.isActive()
    notice.tell(UserError("It went wrong."))
    QApplication.sendEvent(notice, QEnterEvent(here, here, here))
    QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))
    assert not notice.timer.isActive()


def test_what_was_said_can_be_read_again_and_copied(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["help.notices"].trigger()
    listed = window.aids.notices
    assert isinstance(listed, NoticesList)
    assert listed.empty.isVisible()
    assert not listed.list.isVisible()
    window.notice.say("First.")
    window.notice.say("Second.")
    assert [listed.list.item(n).text()[7:] for n in range(2)] == ["Second.", "First."]
    listed.copy_button.click()
    assert "Second." in QApplication.clipboard().text()
    listed.close_button.click()
    window.notice.all_button.click()
    assert listed.isVisible()
    listed.hide()


def test_no_more_notices_are_kept_than_anybody_reads(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    for number in range(250):
        notice.say(str(number))
    assert len(notice.told) == 200
    assert notice.told[-1][1] == "249"


def test_every_page_of_the_guide_has_a_title_and_leads_only_to_pages_there_are() -> None:
    pages = guide.pages("en")
    assert len(pages) >= 3
    for page in pages:
        assert page.text.startswith(f"# {page.title}\n")
        for link in page.text.split("](")[1:]:
            assert (page.path.parent / link.partition(")")[0]).is_file(), (page.path, link)


def test_a_page_that_a_language_lacks_is_the_english_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in (
        ("en/01-begin.md", "# Begin\n\nOpen it."), ("en/02-end.md", "# End\n\nClose it."),
        ("de/02-end.md", "# Ende\n\nZumachen."), ("de/09-more.md", "# Nur hier\n"),
        ("en/notes.txt", "no page"),
    ):  # fmt: skip
        path = tmp_path / "guide" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / name)
    assert [p.title for p in guide.pages("de")] == ["Begin", "Ende"]
    assert [p.title for p in guide.pages("xx")] == ["Begin", "End"]


def test_help_opens_at_the_keys_then_its_pages_and_is_searched(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_by_id["help.keys"].trigger()
    shown = window.aids.help
    assert shown
    assert shown.stack.currentIndex() == 0
    window.actions_by_id["help.pages"].trigger()
    assert shown.stack.currentIndex() == 1
    assert shown.line.hasFocus() or not shown.isActiveWindow()
    qtbot.keyClicks(shown.line, "ELEMENT Broadcaster")
    assert [shown.list.item(n).text() for n in range(shown.list.count())] == [
        "Marks and house profiles"
    ]
    shown.line.setText("notes queries sources browser")
    assert shown.list.item(0).text() == "Privacy"
    assert "Nothing is sent before you press" in shown.browser.toPlainText()
    shown.line.setText("xylophone")
    assert shown.list.count() == 0
    assert shown.empty.isVisible()
    shown.line.clear()
    shown.list.setCurrentRow(3)
    shown.browser.anchorClicked.emit(QUrl("12-settings.md"))
    assert shown.list.currentItem().text() == "Settings"
    shown.browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert shown.list.currentItem().text() == "Settings", "help opens nothing on the network"
    assert shown.browser.document().toPlainText().startswith("Settings")
    shown.close()


@pytest.mark.parametrize(("colour", "seen"), [("#ffffff", "white"), ("#202020", "black")])
def test_pictures_fit_the_window_in_its_colours_and_its_width(
    qtbot: QtBot, tmp_path: Path, colour: str, seen: str
) -> None:
    for name, painted in (("pane", "white"), ("pane-dark", "black")):
        image = QImage(3000, 300, QImage.Format.Format_RGB32)
        image.fill(QColor(painted))
        image.save(str(tmp_path / f"{name}.png"))
    browser = guide.Browser()
    qtbot.addWidget(browser)
    browser.resize(600, 400)
    palette = browser.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    browser.setPalette(palette)
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = browser.loadResource(kind, QUrl.fromLocalFile(str(tmp_path / "pane.png")))
    assert shown.pixelColor(5, 5) == QColor(seen)
    assert 400 < shown.deviceIndependentSize().width() < 600
    gone = browser.loadResource(kind, QUrl.fromLocalFile(str(tmp_path / "gone.png")))
    assert gone.isNull()


def test_tables_of_the_guide_are_drawn_as_tables(window: MainWindow) -> None:
    window.aids.ask_pages()
    shown = window.aids.help
    assert shown
    shown.line.setText("who says so author has to answer")
    text = shown.browser.toPlainText()
    assert "Query author" in text
    assert "|" not in text
    shown.close()


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def test_of_several_dropped_files_the_others_are_opened_in_turn(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    files = []
    for number in range(6):
        path = tmp_path / f"no{number}.txt"
        path.write_text(f"Wall {number}\n\nThe wall cost £{number + 2}m.\n", encoding="utf-8")
        files.append(path)
    files[1].write_bytes(b"")
    drop(window, *files)
    qtbot.waitUntil(lambda: "Also dropped" in window.notice.words.text(), timeout=LONG)
    assert window.session.worksheet.article.title == "Wall 0"  # type: ignore[union-attr]
    assert "“no1.txt”, “no2.txt”, “no3.txt” and 2 more" in window.notice.words.text()
    window.notice.button.click()
    qtbot.waitUntil(
        lambda: window.dropped.waiting == files[2:] and not window.jobs.busy, timeout=LONG
    )
    qtbot.waitUntil(lambda: "“no2.txt”" in window.notice.words.text(), timeout=LONG)
    assert "no1.txt” and" not in window.notice.words.text()
    assert not window.notice.words.text().startswith("Also"), "that it was empty is told too"
    for number in range(2, 6):
        with qtbot.waitSignal(window.files.opened, timeout=LONG):
            window.dropped.open_next()
        assert window.session.worksheet.article.title == f"Wall {number}"  # type: ignore[union-attr]
    window.dropped.open_next()
    assert window.dropped.waiting == []


def test_several_files_are_evidence_for_one_claim(
    qtbot: QtBot, full: MainWindow, tmp_path: Path
) -> None:
    claim = full.session.worksheet.claims[20]  # type: ignore[union-attr]
    full.session.choose(claim.id)
    paths = [tmp_path / name for name in ("a.txt", "gone.txt", "b.txt")]
    for path in (paths[0], paths[2]):
        path.write_text(path.name, encoding="utf-8")
    full.desk.files.attach_all(tuple(paths))
    full.session.choose(full.session.worksheet.claims[0].id)  # type: ignore[union-attr]

    def names() -> list[str]:
        now = full.session.worksheet.claim(claim.id)  # type: ignore[union-attr]
        return [e.file.name for e in now.evidence if e.file]

    qtbot.waitUntil(lambda: names()[-2:] == ["a.txt", "b.txt"], timeout=LONG)
    assert "gone.txt" in full.notice.words.text()


def sample(window: MainWindow) -> None:
    data, _ = workflow.sample_article()
    sheet = filled()
    came = replace(sheet.article.provenance, arrival=Arrival.SAMPLE)
    sheet = replace(sheet, article=replace(sheet.article, provenance=came))
    bare = [
        replace(
            c, mark=None, finding=None, queries=(),
            elements=tuple(type(e)(e.span, e.kind) for e in c.elements),
        )
        for c in sheet.claims
    ]  # fmt: skip
    window.session.open(workflow.Document(sheet.with_claims(bare), data), None)


def test_the_sample_has_three_claims_to_try_that_tick_themselves(
    qtbot: QtBot, window: MainWindow
) -> None:
    sample(window)
    steps = window.aids.first_steps
    assert steps.isVisible()
    rows = list(steps.rows.values())
    assert [b.text()[0] for b in rows] == ["○", "○", "○"]
    assert rows[0].text().endswith("with Space")
    rows[0].click()
    qtbot.keyClick(window.claims.view, Qt.Key.Key_Space)
    rows[1].click()
    qtbot.keyClick(window.claims.view, "2")
    rows[2].click()
    qtbot.keyClick(window.claims.view, "q")
    qtbot.keyClicks(window.editor.query, "How old?")
    assert [b.text()[0] for b in rows] == ["●", "●", "●"]
    qtbot.keyClick(steps, Qt.Key.Key_Escape)
    assert not steps.isVisible()
    window.session.undo()
    assert not steps.isVisible(), "what was put away stays away"


def test_other_articles_have_no_steps(full: MainWindow) -> None:
    assert not full.aids.first_steps.isVisible()


def test_escape_goes_from_a_field_to_the_list(qtbot: QtBot, full: MainWindow) -> None:
    full.activateWindow()
    for field in (full.editor.note, full.editor.query, full.claims.filter):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert full.claims.view.hasFocus(), field.accessibleName()


def test_an_undo_has_its_name_in_the_menu_and_a_short_one_in_the_bar(full: MainWindow) -> None:
    full.session.choose(full.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    full.verbs.mark(Mark.CUT)
    undo = full.actions_by_id["undo"]
    assert "Cut" in undo.text()
    assert undo.iconText() == "Undo"
    undo.trigger()
    assert "Cut" in full.actions_by_id["redo"].text()


def test_the_palette_finds_what_is_new_by_its_name(full: MainWindow) -> None:
    full.actions_by_id["palette"].trigger()
    palette = full.aids.palette
    assert palette
    for words, found in (("sett", "Settings"), ("look", "Look up"), ("notic", "Notices")):
        palette.line.setText(words)
        assert palette.list.item(0).text().startswith(found)
    palette.hide()


def test_a_longer_article_takes_the_place_of_a_short_one_in_silence(window: MainWindow) -> None:
    now = window.session.clock()
    data, name = workflow.sample_article()
    for words, called in ((b"Hello there.\n\nThe wall cost 2m.\n", "short.txt"), (data, name)):
        made = workflow.analyse(words, called, Settings(), now, Work())
        window.session.open(made, None)
        window.session.choose(made.worksheet.claims[-1].id)
    assert window.session.claim == made.worksheet.claims[-1]
