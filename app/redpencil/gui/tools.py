"""The toolbar and the menus, made from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenuBar, QToolBar, QWidget

from redpencil.gui import actions, labels


def toolbar(made: Mapping[str, QAction], coverage: QWidget, initials: QLineEdit) -> QToolBar:
    """Return the toolbar, with the coverage and the initials at its end."""
    bar = QToolBar(labels.tr("Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    for name in actions.TOOLBAR:
        if name == "|":
            bar.addWidget(coverage)
            bar.addWidget(QLabel(labels.tr("Initials ")))
            bar.addWidget(initials)
        elif name:
            bar.addAction(made[name])
        else:
            bar.addSeparator()
    return bar


def initials(given: str) -> QLineEdit:
    """Return the field for the initials that sign each mark."""
    field = QLineEdit(given)
    field.setMaxLength(4)
    field.setFixedWidth(56)
    field.setPlaceholderText("AB")
    field.setAccessibleName(labels.tr("Your initials"))
    field.setToolTip(labels.tr("Your initials: they sign each mark"))
    return field


def fill(bar: QMenuBar, made: Mapping[str, QAction]) -> None:
    """Give every action its place in a menu."""
    menus: dict[str, list[QAction]] = {}
    for entry in actions.ENTRIES:
        menus.setdefault(entry.menu, []).append(made[entry.id])
    for title, entries in menus.items():
        bar.addMenu(labels.tr(title)).addActions(entries)
