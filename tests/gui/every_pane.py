"""Every pane, bar and dialog of the window, shown one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from redpencil.gui.main_window import MainWindow


def settle() -> None:
    """Let layouts and deletions be done."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def shown(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield each thing that can be seen with its name, while it is seen."""
    for number in range(window.middle.count()):
        view = window.middle.widget(number)
        window.middle.setCurrentWidget(view)
        settle()
        yield type(view).__name__, window
    window.middle.setCurrentIndex(0)
    for name, bar in (
        ("find", window.find_bar), ("address", window.openings.address),
        ("read again", window.openings.again), ("password", window.openings.password),
    ):  # fmt: skip
        bar.show()
        settle()
        yield name, window
        bar.hide()
    yield from _dialogs(window)


def _dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for name in ("settings", "help.keys", "help.pages", "help.notices", "palette", "export"):
        if name not in window.actions_by_id:
            continue
        before = {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()}
        window.actions_by_id[name].trigger()
        settle()
        opened = [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and id(w) not in before
        ]
        for dialog in opened:
            yield from _pages(name, dialog)
            dialog.close()
        settle()


def _pages(name: str, dialog: QWidget) -> Iterator[tuple[str, QWidget]]:
    stacks = [s for s in dialog.findChildren(QStackedWidget) if s.isVisible() and s.count() > 1]
    if not stacks:
        yield name, dialog
    for stack in stacks:
        for number in range(stack.count()):
            stack.setCurrentIndex(number)
            settle()
            yield f"{name} {number}", dialog


def visible(top: QWidget) -> list[QWidget]:
    """Return what is seen of a thing and everything in it."""
    return [w for w in (top, *top.findChildren(QWidget)) if w.isVisible()]


def outside(widget: QWidget) -> str:
    """Say which words reach over the edge of what they stand in; "" where none do."""
    words = widget.text() if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) else ""
    words = words or (widget.placeholderText() if isinstance(widget, QLineEdit) else "")
    above = widget.parentWidget()
    while words and above is not None and not above.isWindow():
        left = widget.mapTo(above, QPoint(0, 0)).x()
        if left < -1 or left + widget.width() > above.width() + 1:
            return f"{words} outside of {type(above).__name__}"
        above = above.parentWidget()
    return ""


def cut(widget: QWidget) -> str:
    """Say which words of a widget are cut; "" where none are."""
    if widget.property("elides"):  # it shows the article's words, which may be of any length
        return ""
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QTabBar):
        return widget.tabText(0) if widget.sizeHint().width() > widget.width() + 1 else ""
    if isinstance(widget, QComboBox):
        return _cut_choice(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return _cut_button(widget)
    if isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        words = widget.placeholderText()
        room = widget.width() - 16 - (20 if widget.isClearButtonEnabled() else 0)
        return words if QFontMetrics(widget.font()).horizontalAdvance(words) > room else ""
    return ""


def _cut_label(label: QLabel) -> str:
    words = label.text()
    if not words or (label.pixmap() and not label.pixmap().isNull()):
        return ""
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        longest = max(map(QFontMetrics(label.font()).horizontalAdvance, words.split()), default=0)
        return words if wanted > label.height() + 1 or longest > label.width() else ""
    hint = label.sizeHint()
    return words if hint.width() > label.width() + 1 or hint.height() > label.height() + 1 else ""


def _cut_button(button: QAbstractButton) -> str:
    text = button.text().replace("&", "")
    room = button.contentsRect().width()
    if isinstance(button, (QCheckBox, QRadioButton)):
        room -= 18
    if isinstance(button, QToolButton) and not button.toolButtonStyle().value & 1:
        return ""  # a picture alone
    wanted = max(QFontMetrics(button.font()).horizontalAdvance(line) for line in text.split("\n"))
    return text if wanted > room else ""


def _cut_choice(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field: QRect = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    words = box.currentText()
    return words if QFontMetrics(box.font()).horizontalAdvance(words) > field.width() + 1 else ""
