"""Scripts and windows that run from the right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from redpencil import workflow
from redpencil.gui import main
from redpencil.gui.direction import begins_right
from redpencil.gui.main_window import MainWindow
from tests.export.samples import filled
from tests.gui import every_pane

ARABIC = "قالت البلدية يوم الثلاثاء إن الجدار البحري سيفتتح في الربيع المقبل."


@pytest.mark.parametrize(
    ("text", "right"), [(ARABIC, True), ("שלום", True), ("1. “abc שלום", False), ("2026", False)]
)
def test_the_first_letter_tells(text: str, right: bool) -> None:
    assert begins_right(text) is right


def start_of_first_line(window: MainWindow) -> float:
    line = window.galley.document().firstBlock().layout().lineAt(0)
    return float(line.naturalTextRect().x())


def test_an_arabic_article_stands_at_the_right(window: MainWindow) -> None:
    window.stack.setCurrentWidget(window.panes)
    every_pane.settle()
    for text, at_the_right in ((ARABIC[:20], True), ("The council said", False)):
        window.galley.set_text(text)
        every_pane.settle()
        assert (start_of_first_line(window) > 100) is at_the_right


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    main.application()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_window_is_mirrored_and_nothing_hides_the_margin(
    mirrored: None, window: MainWindow
) -> None:
    data, _ = workflow.sample_article()
    window.session.open(workflow.Document(filled(), data), None)
    window.session.choose(window.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    every_pane.settle()

    def left(widget: object) -> int:
        return int(widget.mapTo(window, QPoint(0, 0)).x())  # type: ignore[attr-defined]

    assert left(window.editor) < left(window.middle) < left(window.galley)
    bar, margin = window.galley.verticalScrollBar(), window.galley.margin
    assert left(bar) > left(margin) + margin.width()
    buttons = [b for b in window.editor.marks.buttons.values() if b.isVisible()]
    assert left(buttons[0]) > left(buttons[1])
    cut = [every_pane.outside(w) for w in every_pane.visible(window.editor)]
    assert not any(cut)
