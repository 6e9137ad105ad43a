"""Each control says what it is to those who can't see it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from redpencil import workflow
from redpencil.domain.mark import Mark
from redpencil.gui.main_window import MainWindow
from tests.export.samples import filled
from tests.gui import every_pane


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    window.session.choose(window.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    return window


def is_control(widget: QWidget) -> bool:
    """Whether a person can do or read something there, and it is no part of another control."""
    if isinstance(widget, (QScrollBar, QSplitterHandle, QHeaderView, QLabel)):
        return False
    if isinstance(widget.parentWidget(), (QLineEdit, QComboBox, QAbstractItemView)):
        return False
    if isinstance(widget, QScrollArea) and widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return False
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QProgressBar)
    return isinstance(widget, kinds) or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says of a control besides its value."""
    face = QAccessible.queryAccessibleInterface(widget)
    told = face.text(QAccessible.Text.Name) if face else ""
    if isinstance(widget, QComboBox):  # on Linux its name is its value, so that a label has to tell
        labelled = any(
            label.buddy() is widget and label.text()
            for label in widget.window().findChildren(QLabel)
        )
        told = (told and widget.accessibleName()) if labelled else widget.accessibleDescription()
    return told.strip()


def test_every_control_has_a_name(full: MainWindow) -> None:
    nameless = {
        (pane, type(widget).__name__, widget.objectName(), type(widget.parentWidget()).__name__)
        for pane, top in every_pane.shown(full)
        for widget in every_pane.visible(top)
        if is_control(widget) and not spoken(widget)
    }
    assert sorted(nameless) == [], "\n".join(map(str, sorted(nameless)))


def test_every_control_is_reached_by_tab(full: MainWindow) -> None:
    """Buttons of the toolbar are actions, which have keys and menus of their own."""
    unreached = {
        (pane, type(widget).__name__, spoken(widget))
        for pane, top in every_pane.shown(full)
        for widget in every_pane.visible(top)
        if isinstance(widget, (QAbstractButton, QComboBox, QLineEdit))
        and is_control(widget)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and type(widget.parentWidget()).__name__ not in ("QToolBar", "QTabBar", "ViewBar")
    }
    assert sorted(unreached) == [], "\n".join(map(str, sorted(unreached)))


def test_what_can_be_ticked_is_ticked_by_a_screen_reader_too(full: MainWindow) -> None:
    """Its action toggles without a click, so that slots of ``clicked`` would never hear of it."""
    button = full.editor.marks.buttons[Mark.HOLD]
    face = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert face.toggleAction() in face.actionNames()
    face.doAction(face.toggleAction())
    assert full.session.claim
    assert full.session.claim.mark is Mark.HOLD
    face.doAction(face.toggleAction())
    assert full.session.claim.mark is None


def test_no_slot_waits_for_a_click_that_a_screen_reader_does_not_make(root: Path) -> None:
    ticked = re.compile(r"(\w+(?:\.\w+)*) = Q(?:CheckBox|RadioButton)\(")
    for path in (root / "app/redpencil/gui").rglob("*.py"):
        code = path.read_text(encoding="utf-8")
        for name in set(ticked.findall(code)):
            assert f"{name}.clicked.connect" not in code, (path.name, name)
