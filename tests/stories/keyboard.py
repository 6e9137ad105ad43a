"""A person without a mouse: every key goes to whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
MOST_TABS = 250


def focus() -> QWidget:
    """What the keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key | str, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press one key."""
    QTest.keyClick(focus(), key, keys)  # type: ignore[call-overload]
    QApplication.processEvents()  # new fields are shown before anybody can press the next key


def write(words: str) -> None:
    """Type words."""
    QTest.keyClicks(focus(), words)


def tab_to(widget: QWidget) -> None:
    """Press Tab until a widget has the focus, as somebody would who knows where it is."""
    for _ in range(MOST_TABS):
        if focus() is widget:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"{widget} can't be reached with Tab")
