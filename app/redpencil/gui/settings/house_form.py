"""The form of one profile: letterhead, sheets, marks, sources, checklist, columns, ratings."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.house import PAPERS, HouseProfile
from redpencil.gui import labels, languages
from redpencil.gui.desk import parts
from redpencil.gui.fields import label
from redpencil.gui.settings.house_parts import Checklist, Columns, Lines, Marks, Part
from redpencil.gui.settings.house_rules import Rules

_LOGO_HEIGHT: Final = 32


class HouseForm(QWidget):
    """``edited(HouseProfile)`` with what is chosen; ``logo_asked()`` for a picture."""

    edited = Signal(object)
    logo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile = HouseProfile()
        self._make_lines()
        self.marks, self.rules = Marks(), Rules()
        self.checklist, self.columns = Checklist(), Columns()
        self.scale = Lines(
            labels.tr("Ratings for readers"), lambda p: p.scale, lambda p, v: replace(p, scale=v), 4
        )
        self._parts: tuple[Part, ...] = (
            self.lines, self.marks, self.rules, self.checklist, self.columns, self.scale,
        )  # fmt: skip
        for part in self._parts:
            part.edited.connect(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head())
        for words, field, note in self._groups():
            column.addWidget(parts.head(words))
            if note:
                column.addWidget(parts.words(note, "label"))
            column.addWidget(field)

    def _groups(self) -> tuple[tuple[str, Part, str], ...]:
        tr = labels.tr
        return (
            (tr("Marks"), self.marks, tr("Those that are offered, and what you call them.")),
            (tr("Sources that a claim needs"), self.rules, tr(
                "The first rule that fits a claim counts. Sources that hang on one another count "
                "once. With primary sources, so many are enough instead; 0 is never."
            )),
            (tr("Checklist before sign-off"), self.checklist, ""),
            (tr("Columns of the register"), self.columns, ""),
            (tr("Ratings for readers"), self.scale, tr("One a line; none where you don’t rate.")),
        )  # fmt: skip

    def _make_lines(self) -> None:
        self.title, self.name = QLineEdit(), QLineEdit()
        self.accent = QLineEdit()
        self.accent.setMaxLength(7)
        self.swatch, self.logo = QLabel(), QLabel()
        self.swatch.setFixedSize(24, 24)
        self.logo.setAccessibleName(labels.tr("Logo"))
        self.lines = Lines(
            labels.tr("Lines under the name"), lambda p: p.lines, lambda p, v: replace(p, lines=v)
        )
        self.language, self.paper = QComboBox(), QComboBox()
        self.language.addItem(labels.tr("As the article"), "")
        for code, name in languages.available().items():
            self.language.addItem(name, code)
        for paper in PAPERS:
            self.paper.addItem(paper or labels.tr("As in your settings"), paper)
        for line in (self.title, self.name, self.accent):
            line.textEdited.connect(self._edit)
        for box in (self.language, self.paper):
            box.activated.connect(self._edit)
        self.choose_logo = parts.button(labels.tr("Choose a picture…"), self.logo_asked.emit)
        self.no_logo = parts.button(labels.tr("No picture"), self._drop_logo)

    def _head(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for words, widget in (
            (labels.tr("Name of this profile"), self.title),
            (labels.tr("Name over sheets"), self.name),
            (labels.tr("Lines under it"), self.lines),
        ):
            widget.setAccessibleName(words)
            form.addRow(label(words, widget), widget)
        form.addRow(
            label(labels.tr("Logo"), self.choose_logo),
            _row(self.logo, self.choose_logo, self.no_logo),
        )
        self.accent.setAccessibleName(labels.tr("Colour"))
        form.addRow(label(labels.tr("Colour"), self.accent), _row(self.swatch, self.accent))
        for words, box in (
            (labels.tr("Words of sheets"), self.language), (labels.tr("Paper"), self.paper),
        ):  # fmt: skip
            box.setAccessibleName(words)
            form.addRow(label(words, box), box)
        return form

    def show_profile(self, profile: HouseProfile) -> None:
        """Show a profile; what is being typed stays as it is typed."""
        self._profile = profile
        for line, words in (
            (self.title, profile.title), (self.name, profile.name),
            (self.accent, f"#{profile.accent}"),
        ):  # fmt: skip
            if line.text().strip() != words and not (line is self.accent and line.hasFocus()):
                line.setText(words)
        for box, value in ((self.language, profile.language), (self.paper, profile.paper)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.swatch.setStyleSheet(f"background: #{profile.accent}; border-radius: 4px;")
        picture = QPixmap()
        picture.loadFromData(b64decode(profile.logo))
        if not picture.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.logo.setPixmap(picture.scaledToHeight(_LOGO_HEIGHT, smooth))
        self.logo.setVisible(not picture.isNull())
        self.no_logo.setVisible(not picture.isNull())
        for part in self._parts:
            part.show_profile(profile)

    def _edit(self, *_what: object) -> None:
        colour = self.accent.text().strip().removeprefix("#").upper()
        profile = self._profile
        for part in self._parts:
            profile = part.put(profile)
        profile = replace(
            profile, title=self.title.text().strip(), name=self.name.text().strip(),
            language=str(self.language.currentData()), paper=str(self.paper.currentData()),
        )  # fmt: skip
        try:
            profile = replace(profile, accent=colour)
        except ValueError:
            self.accent.setToolTip(labels.tr("Write six figures or letters, such as #A32A25."))
        self.take(profile)

    def take(self, profile: HouseProfile) -> None:
        """Take over another choice, and tell it where it differs."""
        if profile != self._profile:
            self.show_profile(profile)
            self.edited.emit(profile)

    def _drop_logo(self) -> None:
        self.take(replace(self._profile, logo=""))

    @property
    def profile(self) -> HouseProfile:
        """The profile as it is chosen."""
        return self._profile


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
