"""Who one is, and how the window looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from redpencil.base import paths
from redpencil.gui import labels, languages, ticks
from redpencil.gui.desk import parts
from redpencil.gui.fields import label
from redpencil.gui.preferences import Preferences
from redpencil.settings import Paper, Settings, Theme

_SIZES: Final = (90, 100, 110, 125, 150)


class General(parts.Page):
    """Name, initials, language, theme, size, paper, spelling, and where things are kept."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(labels.tr("You and the window"), parent)
        self._preferences = preferences
        self._make_fields()
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        for words, widget in (
            (labels.tr("Your name"), self.name), (labels.tr("Your initials"), self.initials),
            (labels.tr("Language"), self.language), (labels.tr("Colours"), self.theme),
            (labels.tr("Size of all type"), self.type_size), (labels.tr("Paper"), self.paper),
        ):  # fmt: skip
            widget.setAccessibleName(words)
            self.form.addRow(label(words, widget), widget)
        self.column.addLayout(self.form)
        self.column.addWidget(
            parts.words(labels.tr("Another language is spoken from the next start on."), "label")
        )
        self.column.addWidget(self.spelling)
        self._show_folder()
        self.column.addStretch(1)
        preferences.changed.connect(self._follow)
        self._follow(preferences.settings, preferences.settings)

    def _make_fields(self) -> None:
        self.name, self.initials = QLineEdit(), QLineEdit()
        self.initials.setMaxLength(4)
        self.language = _box([("", labels.tr("As the system")), *languages.available().items()])
        self.theme = _box((t, _theme(t)) for t in Theme)
        self.type_size = _box((size, f"{size} %") for size in _SIZES)
        self.paper = _box((p, p.value) for p in Paper)
        self.spelling = QCheckBox(labels.tr("Check the spelling of notes"))
        self.name.textEdited.connect(lambda w: self._set(labels.tr("Your name"), checker=w.strip()))
        self.initials.textEdited.connect(
            lambda w: self._set(labels.tr("Your initials"), initials=w.strip())
        )
        for box, name, kind, words in (
            (self.language, "language", str, labels.tr("Language")),
            (self.theme, "theme", Theme, labels.tr("Colours")),
            (self.type_size, "text_size", int, labels.tr("Size of all type")),
            (self.paper, "page", Paper, labels.tr("Paper")),
        ):
            box.activated.connect(partial(self._take, box, name, kind, words))
        self.spelling.toggled.connect(
            lambda on: self._set(labels.tr("Spelling of notes"), spelling=on)
        )

    def _take(
        self, box: QComboBox, name: str, kind: Callable[[Any], Any], words: str, _row: int
    ) -> None:
        self._set(words, **{name: kind(box.currentData())})  # Qt hands back plain words

    def _set(self, words: str, **fields: Any) -> None:
        self._preferences.change(words, replace(self._preferences.settings, **fields))

    def _show_folder(self) -> None:
        self.column.addWidget(parts.head(labels.tr("Kept on this computer")))
        folder = paths.state_folder()
        self.folder = parts.words(str(folder))
        self.folder.setAccessibleName(labels.tr("State folder"))
        said = labels.tr(
            "Every edit until it is in a file, earlier versions, and the log, which holds no word "
            "of an article."
        )
        self.column.addWidget(parts.words(said, "label"))
        self.column.addWidget(self.folder)
        self.show_folder = parts.button(
            labels.tr("Show the folder"),
            lambda: _open(folder),
        )
        self.column.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignLeft)

    def _follow(self, _before: Settings, settings: Settings) -> None:
        for line, words in ((self.name, settings.checker), (self.initials, settings.initials)):
            if line.text().strip() != words:
                line.setText(words)
        for box, value in (
            (self.language, settings.language), (self.theme, settings.theme),
            (self.type_size, settings.text_size), (self.paper, settings.page),
        ):  # fmt: skip
            box.setCurrentIndex(max(0, box.findData(value)))
        ticks.put(self.spelling, settings.spelling)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _box(choices: Iterable[tuple[Any, str]]) -> QComboBox:
    made = QComboBox()
    for value, words in choices:
        made.addItem(words, value)
    return made


def _theme(theme: Theme) -> str:
    names = {
        Theme.SYSTEM: labels.tr("As the system"), Theme.LIGHT: labels.tr("Light"),
        Theme.DARK: labels.tr("Dark"), Theme.CONTRAST: labels.tr("High contrast"),
    }  # fmt: skip
    return names[theme]
