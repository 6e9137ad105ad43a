"""The settings beside the work: each change holds at once, is kept, and can be taken back."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from redpencil import profiles, workflow
from redpencil.domain.house import HouseProfile
from redpencil.domain.mark import Mark, Priority
from redpencil.gui import theme
from redpencil.gui.main_window import MainWindow
from redpencil.gui.settings.dialog import SettingsDialog
from redpencil.settings import Settings, Theme
from tests.export.samples import filled
from tests.gui.conftest import Answers


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[SettingsDialog]:
    window.actions_by_id["settings"].trigger()
    made = window.aids.settings
    assert made
    yield made
    made.close()


def pick(box: object, value: object) -> None:
    row = box.findData(value)  # type: ignore[attr-defined]
    box.setCurrentIndex(row)  # type: ignore[attr-defined]
    box.activated.emit(row)  # type: ignore[attr-defined]


def kept() -> Settings:
    return workflow.load_settings()


def test_who_one_is_is_kept_and_signs(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    dialog.general.name.clear()
    qtbot.keyClicks(dialog.general.name, "Nora Whitlock")
    dialog.general.initials.clear()
    qtbot.keyClicks(dialog.general.initials, "NW")
    assert (kept().checker, kept().initials) == ("Nora Whitlock", "NW")
    assert (window.session.initials, window.initials.text()) == ("NW", "NW")
    dialog.undo_button.click()
    assert (window.session.initials, kept().initials) == ("MK", "MK")
    assert "Your name" in dialog.undo_button.text()
    window.initials.setText("")
    qtbot.keyClicks(window.initials, "AB")
    assert dialog.general.initials.text() == "AB"


def test_colours_and_size_change_at_once_and_back(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    label = QLabel("x", dialog)
    label.setFont(theme.sans(11, bold=True))
    galley = window.galley.font().pointSizeF()
    pick(dialog.general.theme, Theme.DARK)
    assert theme.colours() is theme.DARK
    pick(dialog.general.type_size, 150)
    assert QApplication.font().pointSizeF() == 15
    assert label.font().pointSizeF() == pytest.approx(16.5)
    assert window.galley.font().pointSizeF() == pytest.approx(galley * 1.5)
    assert theme.sans(10).pointSizeF() == 15, "what is made later is as large"
    dialog.undo_button.click()
    dialog.undo_button.click()
    assert QApplication.font().pointSizeF() == 10
    assert label.font().pointSizeF() == pytest.approx(11)
    assert theme.colours() is theme.LIGHT
    assert not dialog.undo_button.isEnabled()
    assert kept() == Settings(initials="MK")


def test_what_can_not_be_kept_is_told_and_holds_for_now(
    window: MainWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Settings) -> None:
        raise workflow.UserError("The disk is full.")

    monkeypatch.setattr(workflow, "save_settings", fail)
    dialog.general.spelling.click()
    assert not window.aids.preferences.settings.spelling
    assert "disk is full" in window.notice.words.text()


def row_of(dialog: SettingsDialog, action: str) -> int:
    return [e.id for e in dialog.shortcuts._entries].index(action)


def press(qtbot: QtBot, dialog: SettingsDialog, key: Qt.Key | str, *modifiers: object) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one  # type: ignore[operator]
    if isinstance(key, str):
        type_letter(dialog.shortcuts.catcher, key)
    else:
        qtbot.keyClick(dialog.shortcuts.catcher, key, held)


def type_letter(widget: QWidget, letter: str) -> None:
    """Type what no key of an English keyboard has."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, key)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_shortcut_is_changed_by_pressing_it_and_everything_follows(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    window.aids.ask_keys()
    pane = dialog.shortcuts
    dialog.sections.setCurrentRow(1)
    pane.table.setCurrentCell(row_of(dialog, "claim.next"), 1)
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    press(qtbot, dialog, Qt.Key.Key_O, CTRL)
    assert "Ctrl+O is “Open…” already" in pane.told.text()
    assert pane.catcher.isVisible()
    press(qtbot, dialog, Qt.Key.Key_F2, CTRL)
    assert not pane.catcher.isVisible()
    pane.table.setCurrentCell(row_of(dialog, "claim.next"), 2)
    pane.ask()
    press(qtbot, dialog, "ж")
    action = window.actions_by_id["claim.next"]
    assert [s.toString() for s in action.shortcuts()] == ["Ctrl+F2"]
    assert "Ctrl+F2 · ж" in action.toolTip()
    sheet = {label.text() for label in window.aids.help.findChildren(QLabel)}  # type: ignore[union-attr]
    assert {"Ctrl+F2", "ж"} <= sheet
    window.aids.ask_command()
    listed = [window.aids.palette.list.item(n).text() for n in range(5)]  # type: ignore[union-attr]
    assert listed
    window.aids.palette.hide()  # type: ignore[union-attr]
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    window.session.choose(filled().claims[0].id)
    qtbot.keyClick(window.claims.view, "j")
    assert window.session.current == filled().claims[0].id, "the old key is free"
    type_letter(window.claims.view, "ж")
    assert window.session.current == filled().claims[1].id
    assert (kept().shortcuts, kept().keys) == ((("claim.next", "Ctrl+F2"),), (("claim.next", "ж"),))
    pane.one_button.click()
    assert kept() == Settings(initials="MK")
    window.aids.help.close()  # type: ignore[union-attr]


def test_escape_leaves_and_backspace_takes_away(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    pane = dialog.shortcuts
    dialog.sections.setCurrentRow(1)
    pane.table.setCurrentCell(row_of(dialog, "save"), 1)
    pane.change_button.click()
    press(qtbot, dialog, Qt.Key.Key_Shift)
    press(qtbot, dialog, Qt.Key.Key_Tab)
    assert "needs Ctrl or Alt" in pane.told.text()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert window.actions_by_id["save"].shortcut().toString() == "Ctrl+S"
    pane.change_button.click()
    press(qtbot, dialog, Qt.Key.Key_Backspace)
    assert window.actions_by_id["save"].shortcuts() == []
    pane.all_button.click()
    assert window.actions_by_id["save"].shortcut().toString() == "Ctrl+S"


def test_first_keys_that_are_taken_by_now_are_not_given_back_twice(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    pane = dialog.shortcuts
    dialog.sections.setCurrentRow(1)
    for action, key, held in (
        ("save", Qt.Key.Key_Backspace, ()), ("quit", Qt.Key.Key_S, (CTRL,)),
    ):  # fmt: skip
        pane.table.setCurrentCell(row_of(dialog, action), 1)
        pane.ask()
        press(qtbot, dialog, key, *held)
    pane.table.setCurrentCell(row_of(dialog, "save"), 1)
    pane.one_button.click()
    assert "Ctrl+S is “Quit” already" in pane.told.text()


def test_an_action_is_found_by_name_or_by_key(qtbot: QtBot, dialog: SettingsDialog) -> None:
    pane = dialog.shortcuts
    for words, found in (("merge copy", {"merge.open"}), ("ctrl+z", {"undo"}), ("zzz", set())):
        pane.line.setText(words)
        rows = [r for r in range(pane.table.rowCount()) if not pane.table.isRowHidden(r)]
        assert {pane._entries[r].id for r in rows} >= found
        assert len(rows) < 3


def test_a_profile_is_chosen_changed_and_given_back(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    house = dialog.house
    assert not house.form.isEnabled(), "the plain one stays as it is"
    pick(house.choice, "magazine")
    assert kept().house == "magazine"
    assert house.form.marks.rows[Mark.OK][1].text() == "CQ"
    house.form.marks.rows[Mark.HOLD][0].click()
    qtbot.keyClicks(house.form.name, "The Courier")
    house.form.checklist.lines.field.appendPlainText("Read aloud")
    house.form.rules.add_button.click()
    house.form.rules.rows[0].independent.setValue(4)
    pick(house.form.language, "de")
    pick(house.form.paper, "Letter")
    house.form.accent.setText("#005588")
    house.form.accent.textEdited.emit("#005588")
    house.write()
    made = profiles.load("magazine")
    assert (made.name, made.language, made.paper, made.accent) == (
        "The Courier", "de", "Letter", "005588",
    )  # fmt: skip
    assert Mark.HOLD not in made.offered()
    assert made.checklist[-1] == "Read aloud"
    assert (made.sourcing[0].priorities, made.sourcing[0].independent) == ((Priority.A,), 4)
    dialog.undo_button.click()
    assert profiles.load("magazine").name == ""
    house.delete_button.click()
    assert profiles.load("magazine").paper == ""


def test_columns_are_ticked_and_moved_by_keys(qtbot: QtBot, dialog: SettingsDialog) -> None:
    house = dialog.house
    pick(house.choice, "small-desk")
    listed = house.form.columns.list
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    listed.item(2).setCheckState(Qt.CheckState.Unchecked)
    house.write()
    assert profiles.load("small-desk").columns == (
        "claim",
        "number",
        "evidence",
        "notes",
        "checked",
    )
    for row in range(listed.count()):
        listed.item(row).setCheckState(Qt.CheckState.Unchecked)
    house.write()
    assert profiles.load("small-desk").columns, "a register has columns"


def test_profiles_go_out_and_come_in(
    dialog: SettingsDialog, answers: Answers, tmp_path: Path
) -> None:
    house = dialog.house
    pick(house.choice, "broadcast")
    picture = tmp_path / "logo.png"
    out = io.BytesIO()
    Image.new("RGB", (40, 20), "navy").save(out, "PNG")
    picture.write_bytes(out.getvalue())
    answers.to_open = picture
    house.form.choose_logo.click()
    assert not house.form.logo.pixmap().isNull()
    answers.to_save = tmp_path / "ours.toml"
    house.export_button.click()
    answers.to_open = answers.to_save
    house.import_button.click()
    key = kept().house
    assert key == "broadcast-2"
    assert profiles.load(key).logo
    house.form.no_logo.click()
    house.write()
    assert not profiles.load(key).logo
    house.delete_button.click()
    assert kept().house == ""
    dialog.undo_button.click()
    assert kept().house == key, "what was deleted comes back"


def test_a_bad_profile_or_picture_is_told_and_nothing_changes(
    dialog: SettingsDialog, answers: Answers, tmp_path: Path
) -> None:
    house = dialog.house
    answers.to_open = tmp_path / "bad.toml"
    answers.to_open.write_text("[marks]\nfine = ''", encoding="utf-8")
    house.import_button.click()
    assert "“marks” should be" in house.told.text()
    assert kept().house == ""
    pick(house.choice, "daily")
    house.form.choose_logo.click()
    assert "no PNG or JPEG" in house.told.text()
    answers.to_open = None
    house.import_button.click()
    answers.to_save = None
    house.export_button.click()


def test_a_copy_is_made_of_the_plain_one_and_of_any(dialog: SettingsDialog) -> None:
    house = dialog.house
    house.copy_button.click()
    assert (kept().house, house.form.isEnabled()) == ("our-house", True)
    house.copy_button.click()
    assert profiles.load(kept().house).title == "Our house, copy"


def test_a_profile_whose_file_is_gone_is_told(window: MainWindow, dialog: SettingsDialog) -> None:
    from dataclasses import replace

    preferences = window.aids.preferences
    preferences.change("x", replace(preferences.settings, house="/no/where.toml"))
    assert dialog.house.told.text()
    assert dialog.house.choice.currentData() == "/no/where.toml"
    assert not dialog.house.form.isEnabled()


def test_the_open_worksheet_takes_another_profile_by_an_edit(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    pick(dialog.house.choice, "magazine")
    dialog.house.use_button.click()
    sheet = window.session.worksheet
    assert sheet
    assert sheet.house == profiles.load("magazine")
    assert not dialog.house.use_button.isEnabled()
    assert window.editor.marks.buttons[Mark.OK].text().endswith("CQ")
    window.session.undo()
    assert window.session.worksheet.house is None  # type: ignore[union-attr]
    assert dialog.house.use_button.isEnabled()


def test_every_control_can_be_reached_and_has_a_name(dialog: SettingsDialog) -> None:
    for pane in (dialog.general, dialog.shortcuts, dialog.house, dialog.privacy):
        for widget in pane.findChildren(QWidget):
            wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
            inner = widget.objectName().startswith("qt_") or not widget.isVisibleTo(pane)
            if wants and not inner and not isinstance(widget, QLabel):
                text = widget.property("text")
                assert widget.accessibleName() or text, (pane, widget)


def test_only_what_a_house_names_differs(dialog: SettingsDialog) -> None:
    form = dialog.house.form
    form.show_profile(HouseProfile(title="x"))
    form._edit()
    assert form.profile == HouseProfile(title="x")


def test_marks_that_the_house_has_not_are_not_set_by_their_keys_either(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    pick(dialog.house.choice, "small-desk")
    dialog.house.use_button.click()
    claim = next(c for c in filled().claims if c.mark is None)
    window.session.choose(claim.id)
    assert not window.editor.marks.buttons[Mark.HOLD].isEnabled()
    qtbot.keyClick(window.claims.view, "9")
    assert window.session.claim.mark is None  # type: ignore[union-attr]
    assert "does not use this mark" in window.notice.words.text()
    assert window.editor.marks.buttons[Mark.ON_AUTHOR].toolTip() == "Only my own word (5)"
    pane = dialog.shortcuts
    pane.table.setCurrentCell(row_of(dialog, "mark.on author"), 2)
    pane.ask()
    type_letter(pane.catcher, "ж")
    assert window.editor.marks.buttons[Mark.ON_AUTHOR].toolTip() == "Only my own word (ж)"


def test_a_house_that_rates_has_its_scale_in_the_editor(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    rating = window.editor.rating
    assert not rating.isVisible()
    pick(dialog.house.choice, "fact-check-unit")
    dialog.house.use_button.click()
    assert rating.isVisible()
    pick(rating.box, "Misleading")
    assert window.session.claim.rating == "Misleading"  # type: ignore[union-attr]
    assert window.session.undo_label == "Set rating"
    window.session.undo()
    window.session.undo()
    assert not rating.isVisible()
