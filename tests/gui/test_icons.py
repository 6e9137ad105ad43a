"""Icons: all drawn, tinted, sharp on screens with more dots, and none left over."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from redpencil.base import resources
from redpencil.gui import icons
from redpencil.gui.main_window import MainWindow

OURS = sorted({*icons.TOOLS.values(), *icons.VIEWS.values()})
ELSEWHERE = {"chevron", "tick", "redpencil"}
"""Drawings of the style sheet, and the program's own."""


def test_none_is_missing_or_left_over() -> None:
    kept = {path.stem for path in resources.path("icons").glob("*.svg")}
    assert kept == {*OURS, *ELSEWHERE}


@pytest.mark.parametrize("name", OURS)
def test_it_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    drawn = icons.pixmap(name, 16, 2, "#A32A25")
    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2)
    image: QImage = drawn.toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert len(solid) > 12
    red = QColor("#A32A25")
    assert all(abs(p.red() - red.red()) < 6 and abs(p.green() - red.green()) < 6 for p in solid)


def test_buttons_of_views_say_what_they_are_and_go_there(window: MainWindow) -> None:
    assert set(window.views.buttons) == set(icons.VIEWS)
    button = window.views.buttons["go.ledger"]
    assert (button.accessibleName(), button.text()) == ("Ledger", "")
    assert "Ctrl+3" in button.toolTip()
    window.actions_by_id["go.ledger"].setEnabled(True)
    button.click()
    assert window.middle.currentWidget() is window.ledger
    assert button.isChecked()
    assert not window.views.buttons["go.list"].isChecked()
