"""The toolbar and the menus, made from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenuBar, QToolBar, QToolButton, QWidget

from redpencil.gui import actions, icons, labels


def toolbar(made: Mapping[str, QAction], coverage: QWidget, initials: QLineEdit) -> QToolBar:
    """Return the toolbar, with the coverage and the initials at its end."""
    bar = QToolBar(labels.tr("Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    icons.dress(made)
    for name in actions.TOOLBAR:
        if name == "|":
            bar.addWidget(coverage)
            bar.addWidget(QLabel(labels.tr("Initials ")))
            bar.addWidget(initials)
        elif name:
            bar.addAction(made[name])
            button = bar.widgetForAction(made[name])
            if name in actions.PICTURES and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
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
    titles = with_mnemonics([labels.tr(title) for title in menus])
    for title, entries in zip(titles, menus.values(), strict=True):
        bar.addMenu(title).addActions(entries)


def with_mnemonics(titles: Sequence[str]) -> list[str]:
    """Return the titles with a letter each that opens them with Alt, no two the same."""
    taken: set[str] = set()
    made = []
    for title in titles:
        places = [n for n, letter in enumerate(title) if letter.isalpha()]
        free = next((n for n in places if title[n].casefold() not in taken), None)
        if free is None:
            made.append(title)
        else:
            taken.add(title[free].casefold())
            made.append(f"{title[:free]}&{title[free:]}")
    return made
