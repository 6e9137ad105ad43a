"""Above the middle pane: what it can show, each as a picture with its name and key on hover."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QWidget

from redpencil.gui import icons, labels, ticks


class ViewBar(QWidget):
    """A button a view; the one that is shown is pressed in."""

    def __init__(
        self, stack: QStackedWidget, views: Mapping[str, QWidget], made: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        self._stack, self._views = stack, dict(views)
        self.setAccessibleName(labels.tr("Views"))
        self.setObjectName("views")
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        for name in views:
            button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(QSize(20, 20))
            button.setProperty("view", True)
            button.toggled.connect(partial(self._go, made[name]))
            self.buttons[name] = button
            row.addWidget(button)
            made[name].changed.connect(partial(self._name, name, made[name]))
            self._name(name, made[name])
        row.addStretch(1)
        stack.currentChanged.connect(self._follow)
        self.restyle()
        self._follow()

    def restyle(self) -> None:
        """Draw the pictures in the colours that are worn now."""
        for name, button in self.buttons.items():
            button.setIcon(icons.icon(icons.VIEWS[name]))

    def _name(self, name: str, action: QAction) -> None:
        """Call a button what its action is called, whose key may have been changed."""
        button = self.buttons[name]
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())

    def _go(self, action: QAction, _checked: bool = False) -> None:
        action.trigger()
        self._follow()

    def _follow(self, _number: int = 0) -> None:
        shown = self._stack.currentWidget()
        for name, button in self.buttons.items():
            ticks.put(button, self._views[name] is shown)
