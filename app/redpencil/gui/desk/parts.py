"""Small things that the desk's panes are made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from redpencil.gui import theme
from redpencil.gui.guard import override


def title(words: str) -> QLabel:
    """Return the heading of a pane."""
    made = QLabel(words)
    made.setFont(theme.sans(11, bold=True))
    return made


def head(words: str) -> QLabel:
    """Return the heading of a group."""
    made = QLabel(words)
    made.setFont(theme.sans(10, bold=True))
    made.setContentsMargins(0, 12, 0, 0)
    return made


def bold(text: str) -> QLabel:
    """Return text that breaks into lines and stands out."""
    made = words(text)
    made.setFont(theme.sans(10, bold=True))
    return made


def words(text: str = "", role: str = "") -> QLabel:
    """Return text that breaks into lines, never read as HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, action: Callable[[], None], *, main: bool = False) -> QPushButton:
    """Return a button; the main one of a pane stands out."""
    made = QPushButton(text)
    if main:
        made.setObjectName("main")
    made.clicked.connect(lambda _checked=False: action())
    return made


def when(moment: datetime | None) -> str:
    """Return a time by the clock on the wall."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M") if moment else ""


def clear(column: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while item := column.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Page(QScrollArea):
    """A pane of the middle column that scrolls; ``column`` takes its widgets."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        inside = QWidget()
        inside.setObjectName("desk")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 16, 16, 24)
        self.column.setSpacing(8)
        self.column.addWidget(title(name))
        self.setWidget(inside)


class FileDrop(QObject):
    """Lets files be dropped on a widget: calls ``take`` with the first one, or ``take_all``."""

    def __init__(
        self, target: QWidget, take: Callable[[Path], None],
        take_all: Callable[[tuple[Path, ...]], None] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(target)
        self._take, self._take_all = take, take_all
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # an entering drag is one too
            urls = event.mimeData().urls()
            local = tuple(Path(u.toLocalFile()) for u in urls if u.isLocalFile())
            if not local:
                return False
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.Drop:
                self._take_all(local) if self._take_all else self._take(local[0])
            return True
        return False


def named(claim_number: int, text: str) -> str:
    """Return a claim's number and its first words."""
    short = " ".join(text.split())
    return f"{claim_number} “{short if len(short) < 60 else short[:57] + '…'}”"
