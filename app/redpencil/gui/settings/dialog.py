"""The settings beside the work: sections left, one of them right; each change holds at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from redpencil.gui import labels
from redpencil.gui.ask import Ask
from redpencil.gui.preferences import Preferences
from redpencil.gui.session import Session
from redpencil.gui.settings.general import General
from redpencil.gui.settings.house import HousePane
from redpencil.gui.settings.privacy import PrivacyPane
from redpencil.gui.settings.shortcuts import Shortcuts


class SettingsDialog(QDialog):
    """Not modal: what is changed can be seen in the window behind it."""

    def __init__(
        self, preferences: Preferences, session: Session, ask: Callable[[], Ask], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWindowTitle(labels.tr("Settings"))
        self.general, self.shortcuts = General(preferences), Shortcuts(preferences)
        self.house, self.privacy = HousePane(preferences, session, ask), PrivacyPane(preferences)
        self.sections = QListWidget()
        self.sections.setAccessibleName(labels.tr("Sections of the settings"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.ensurePolished()  # else its rows are as high as they were before the theme
        self.stack = QStackedWidget()
        for words, pane in (
            (labels.tr("You and the window"), self.general),
            (labels.tr("Keys"), self.shortcuts),
            (labels.tr("House profile"), self.house),
            (labels.tr("Privacy"), self.privacy),
        ):
            self.sections.addItem(words)
            self.stack.addWidget(pane)
        self.undo_button = QPushButton()
        self.close_button = QPushButton(labels.tr("Close"))
        for button in (self.undo_button, self.close_button):
            button.setAutoDefault(False)
        self._place()
        self.sections.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.undo_button.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.close)
        preferences.remembered.connect(self._name_undo)
        self._name_undo()
        self.sections.setCurrentRow(0)

    def _place(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.undo_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        panes = QHBoxLayout()
        panes.setSpacing(16)
        panes.addWidget(self.sections)
        panes.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(panes, 1)
        layout.addLayout(row)
        self.resize(900, 620)

    def ask(self, section: int = 0) -> None:
        """Show a section, by its number."""
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 16)
        self.sections.setCurrentRow(section)
        self.show()
        self.raise_()
        self.sections.setFocus()

    def _undo(self) -> None:
        self.house.write()
        self._preferences.undo()

    def _name_undo(self) -> None:
        label = self._preferences.undo_label
        named = labels.tr("Undo: {change}").format(change=label)
        self.undo_button.setText(named if label else labels.tr("Undo"))
        self.undo_button.setEnabled(bool(label))
