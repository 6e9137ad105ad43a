"""What to export, and how: a small panel under the button, drawn from the options' fields."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from redpencil import workflow
from redpencil.gui import labels, theme
from redpencil.settings import Paper

_WORDS = {
    "galley": "Article with claim marks",
    "cards": "A card for each claim",
    "ledger": "Sentences not looked at",
}


class ExportPanel(QFrame):
    """``chosen(key, ExportOptions)`` when the button is pressed."""

    chosen = Signal(str, object)

    def __init__(self, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("desk")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        layout.addWidget(_head(labels.tr("Format")))
        self.formats = self._group(
            layout, [(f.key, f"{f.label} ({f.suffixes[0]})") for f in workflow.export_formats()]
        )
        layout.addWidget(_head(labels.tr("Paper")))
        self.papers = self._group(layout, [(p.value, p.value) for p in Paper], paper)
        layout.addWidget(_head(labels.tr("Include")))
        self.parts: dict[str, QCheckBox] = {}
        for field in fields(workflow.ExportOptions):
            if field.name in _WORDS:
                box = QCheckBox(labels.tr(_WORDS[field.name]))
                box.setChecked(bool(field.default))
                self.parts[field.name] = box
                layout.addWidget(box)
        self.button = QPushButton(labels.tr("Export…"))
        self.button.setObjectName("main")
        self.button.clicked.connect(self._choose)
        layout.addSpacing(8)
        layout.addWidget(self.button)

    def _group(
        self, layout: QVBoxLayout, choices: list[tuple[str, str]], chosen: str = ""
    ) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, (key, words) in enumerate(choices):
            button = QRadioButton(words)
            button.setProperty("key", key)
            button.setChecked(key == chosen or (not chosen and number == 0))
            group.addButton(button, number)
            layout.addWidget(button)
        return group

    def _choose(self) -> None:
        ticked = {name: box.isChecked() for name, box in self.parts.items()}
        self.hide()
        options = workflow.ExportOptions(
            page=_key(self.papers), galley=ticked["galley"], cards=ticked["cards"],
            ledger=ticked["ledger"],
        )  # fmt: skip
        self.chosen.emit(_key(self.formats), options)


def _head(words: str) -> QLabel:
    made = QLabel(words)
    made.setFont(theme.sans(9, bold=True))
    made.setContentsMargins(0, 8, 0, 0)
    return made


def _key(group: QButtonGroup) -> str:
    button = group.checkedButton()
    return str(button.property("key")) if button else ""
