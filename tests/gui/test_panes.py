"""The panes: one choice in all, the filter, the galley, the words on screen."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from redpencil import cli_sheets, workflow
from redpencil.domain.header import Seat
from redpencil.domain.mark import Finding, Mark, Status
from redpencil.exporting import Caution, Shortfall
from redpencil.gui import actions, claim_filter, labels, theme
from redpencil.gui.main_window import MainWindow
from redpencil.gui.utf16 import Positions
from redpencil.settings import Theme
from tests.export.samples import filled


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    return window


def test_choosing_in_one_pane_chooses_in_all(qtbot: QtBot, full: MainWindow) -> None:
    assert full.session.worksheet
    third = full.session.worksheet.claims[2]
    full.session.choose(third.id)
    assert full.claims.selected_ids() == (third.id,)
    assert full.editor.words.text() == " ".join(third.exact.split())
    full.claims.view.selectRow(5)
    sixth = full.session.worksheet.claims[5]
    assert full.session.current == sixth.id
    assert full.galley.extraSelections()[0].cursor.selectedText() == sixth.exact
    first = full.session.worksheet.claims[0]
    cursor = QTextCursor(full.galley.document())
    cursor.setPosition(first.span.start + 3)
    full.galley.verticalScrollBar().setValue(0)
    place = full.galley.cursorRect(cursor).center()
    qtbot.mouseClick(full.galley.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert full.session.current == first.id


def test_a_click_on_the_margins_number_chooses(qtbot: QtBot, full: MainWindow) -> None:
    full.session.choose(full.session.worksheet.claims[4].id)  # type: ignore[union-attr]
    full.galley.verticalScrollBar().setValue(0)
    full.galley.margin.grab()
    _, claim, top, height = next(full.galley.starts_in_view())
    qtbot.mouseClick(
        full.galley.margin, Qt.MouseButton.LeftButton, pos=QPoint(20, int(top + height / 2))
    )
    assert full.session.current == claim.id


def test_the_underline_tells_the_state(full: MainWindow) -> None:
    assert full.session.worksheet
    styles = QTextCharFormat.UnderlineStyle
    for claim in full.session.worksheet.claims:
        cursor = QTextCursor(full.galley.document())
        cursor.setPosition(claim.span.end)
        wanted = styles.SingleUnderline if claim.mark else styles.DotLine
        assert cursor.charFormat().underlineStyle() is wanted


def test_the_model_behaves(qtbot: QtBot, full: MainWindow) -> None:
    table = full.claims.table
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Warning)
    full.session.do("x", full.session.worksheet.without(full.session.worksheet.claims[1].id))  # type: ignore[union-attr]
    table.filter("wall")
    table.filter("")
    full.verbs.mark(Mark.CUT)
    assert table.rowCount() == len(full.session.worksheet.claims)  # type: ignore[union-attr]
    del tester


@pytest.mark.parametrize(
    ("words", "test"),
    [
        ("wall", lambda c: "wall" in c.exact.lower()),
        ("is:open", lambda c: c.mark is None),
        ("is:unsourced", lambda c: not c.evidence),
        ("mark:change", lambda c: c.mark is Mark.CHANGE),
        ("priority:a wall", lambda c: c.priority == "A" and "wall" in c.exact.lower()),
        ("speaker:okafor", lambda c: "Okafor" in c.speaker),
        ("nonsense", lambda c: False),
    ],
)
def test_the_filter_shows_what_it_says(words: str, test: object) -> None:
    for claim in filled().claims:
        found = claim_filter.test(words)(claim, claim_filter.View(filled()))
        assert found == test(claim)  # type: ignore[operator]


def test_the_filter_keeps_the_choice(qtbot: QtBot, full: MainWindow) -> None:
    full.session.choose(full.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    full.claims.focus_filter()
    qtbot.keyClicks(full.claims.filter, "wall")
    assert full.session.current == full.session.worksheet.claims[0].id  # type: ignore[union-attr]
    full.claims.filter.setText("zzz")
    assert not full.claims.visible_ids()
    full.verbs.step(1)
    full.claims.filter.setText("")
    assert full.claims.selected_ids() == (full.session.current,)


def test_typing_joins_into_one_step(qtbot: QtBot, full: MainWindow) -> None:
    before = full.session.worksheet
    full.editor.focus("note")
    qtbot.keyClicks(full.editor.note, "abc")
    full.session.undo()
    assert full.session.worksheet == before


def test_elements_are_ticked_and_unticked(qtbot: QtBot, full: MainWindow) -> None:
    claim = next(c for c in full.session.worksheet.claims if c.mark is None and c.elements)  # type: ignore[union-attr]
    full.session.choose(claim.id)
    qtbot.mouseClick(full.editor.elements.chips[0], Qt.MouseButton.LeftButton)
    assert not full.session.claim.elements[0].open  # type: ignore[union-attr]
    qtbot.mouseClick(full.editor.elements.chips[0], Qt.MouseButton.LeftButton)
    assert full.session.claim.elements[0].open  # type: ignore[union-attr]


def test_a_second_click_takes_a_mark_back(qtbot: QtBot, full: MainWindow) -> None:
    full.session.choose(full.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    mark = full.session.claim.mark  # type: ignore[union-attr]
    assert mark
    qtbot.mouseClick(full.editor.marks.buttons[mark], Qt.MouseButton.LeftButton)
    assert full.session.claim.mark is None  # type: ignore[union-attr]


def test_find_goes_round(qtbot: QtBot, full: MainWindow) -> None:
    full.actions_by_id["find"].trigger()
    full.find_bar.words.setText("Ellerby")
    places = set()
    for _ in range(12):
        full.find_bar.find_next()
        places.add(full.galley.textCursor().position())
    assert len(places) == full.session.worksheet.article.text.lower().count("ellerby")  # type: ignore[union-attr]
    full.find_bar.words.setText("zzz")
    full.find_bar.find_next()
    assert full.find_bar.missing.text() == "Not found"


def test_no_two_actions_share_a_key() -> None:
    for field in ("shortcut", "key", "id"):
        given_ = [getattr(e, field) for e in actions.ENTRIES if getattr(e, field)]
        assert len(given_) == len(set(given_))


def test_every_mark_finding_and_status_has_words_and_a_shape() -> None:
    assert len({labels.SHAPES[m] for m in (None, *Mark)}) == len(Mark) + 1
    assert all(labels.mark(m) for m in (None, *Mark))
    assert all(labels.finding(f) for f in (None, *Finding))
    assert all(labels.status(s) for s in Status)


@pytest.mark.parametrize("what", Shortfall)
def test_the_window_says_what_the_command_line_says_of_an_export(
    qapp: QApplication, what: Shortfall
) -> None:
    told = Caution(what, 7, "symbols")
    assert labels.caution(told) == cli_sheets.caution(told)


def test_every_field_has_an_accessible_name(full: MainWindow) -> None:
    for kind in (QLineEdit, QComboBox, QPlainTextEdit):
        for widget in full.findChildren(kind):
            if not isinstance(widget.parent(), QComboBox):
                assert widget.accessibleName(), widget
    for button in full.findChildren(QAbstractButton):
        assert (
            button.accessibleName()
            or button.text()
            or not button.isVisible()
            or button.toolTip()
            or button.parent()
        )


def test_the_theme_changes_at_once(qtbot: QtBot, full: MainWindow) -> None:
    for name, palette in (("view.dark", theme.DARK), ("view.light", theme.LIGHT)):
        full.actions_by_id[name].trigger()
        assert theme.colours() == palette
    assert workflow.load_settings().theme is Theme.LIGHT


def test_initials_are_kept(qtbot: QtBot, full: MainWindow) -> None:
    full.initials.clear()
    qtbot.keyClicks(full.initials, "ab")
    assert full.session.initials == "ab"
    assert workflow.load_settings().initials == "ab"


def test_nothing_is_cut_at_the_smallest_size(full: MainWindow) -> None:
    full.resize(1280, 720)
    full.panes.setSizes([500, 380, 400])
    area = full.editor.viewport().width()
    assert full.editor.widget().minimumSizeHint().width() <= area
    assert full.tools.sizeHint().width() <= full.width()


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60), st.data())
def test_positions_agree_with_qts_own(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    positions = Positions(text)
    document = QTextDocument()
    document.setPlainText(text.replace("\u2028", " ").replace("\u2029", " "))
    cursor = QTextCursor(document)
    cursor.setPosition(0)
    cursor.setPosition(positions.to_qt(place), QTextCursor.MoveMode.KeepAnchor)
    selected = cursor.selectedText()
    assert len(selected) == place
    assert positions.to_python(positions.to_qt(place)) == place


def test_choosing_scrolls_there_and_leaves_the_cursor(full: MainWindow) -> None:
    claims = full.session.worksheet.claims  # type: ignore[union-attr]
    full.session.choose(claims[0].id)
    before = full.galley.textCursor().position()
    full.session.choose(claims[-1].id)
    cursor = QTextCursor(full.galley.document())
    cursor.setPosition(claims[-1].span.start)
    assert full.galley.viewport().rect().contains(full.galley.cursorRect(cursor).topLeft())
    assert full.galley.textCursor().position() == before


def test_the_head_is_filled_in_and_undone(qtbot: QtBot, full: MainWindow) -> None:
    before = full.session.worksheet
    full.actions_by_id["go.header"].trigger()
    assert full.header.isVisible()
    lines = full.header.lines
    local = datetime(2026, 1, 3, 18, tzinfo=UTC).astimezone()
    assert lines["Deadline"].text() == f"{local:%Y-%m-%d %H:%M}"
    lines["Slug"].setFocus()
    lines["Slug"].selectAll()
    qtbot.keyClicks(lines["Slug"], "SEA-WALL")
    lines["Deadline"].clear()
    qtbot.keyClicks(lines["Deadline"], "2026-02-01 09:30")
    lines["Checker"].clear()
    lines["Checker (initials)"].clear()
    qtbot.keyClicks(lines["Second reader"], "Bo Lind")
    header = full.session.worksheet.header  # type: ignore[union-attr]
    assert (header.slug, f"{header.deadline:%d %H}") == ("SEA-WALL", "01 09")
    assert header.person(Seat.SECOND).name == "Bo Lind"
    lines["Deadline"].clear()
    qtbot.keyClicks(lines["Deadline"], "soon")
    assert "year-month-day" in lines["Deadline"].toolTip()
    full.actions_by_id["go.list"].trigger()
    while full.session.undo_label:
        full.session.undo()
    assert full.session.worksheet == before
    assert lines["Slug"].text() == "WALL"


def test_the_ledger_shows_every_sentence_and_goes_there(qtbot: QtBot, full: MainWindow) -> None:
    sheet = full.session.worksheet
    assert sheet
    full.actions_by_id["go.ledger"].trigger()
    assert full.ledger.model.rowCount() == len(sheet.sentences)
    first = sheet.sentences[0].span
    full.session.do("x", sheet.without(*(c.id for c in sheet.claims if c.span.meets(first))))
    assert full.ledger.model.index(0).data().startswith("!")
    full.ledger.list.activated.emit(full.ledger.model.index(3))
    assert full.galley.selected() == sheet.sentences[3].span
    assert "not looked at: 1" in full.ledger.counts.text()
