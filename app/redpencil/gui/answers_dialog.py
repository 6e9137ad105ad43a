"""What came back on a sheet: what is taken, and what a person decides because both changed it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from redpencil.exporting import Answer, Merge
from redpencil.gui import labels, theme

_NAMES: Final = {
    "mark": "Mark", "finding": "Finding", "notes": "Notes", "correction": "Change to",
    "reason": "Why", "decision": "Decision", "evidence": "Further evidence",
    "locator": "Where in it", "checker": "Checker", "checked": "Checked on",
    "second": "Second reader", "seconded": "Read second on", "question": "Question",
    "author": "The author’s source", "editor": "Editor",
}  # fmt: skip
_LONGEST: Final = 160
"""Characters of a value that are shown."""


class AnswersDialog(QDialog):
    """Lists the answers; ``chosen()`` are those that go into the worksheet."""

    def __init__(self, merge: Merge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(labels.tr("Answers of the sheet"))
        self._merge = merge
        self.theirs: list[tuple[Answer, QRadioButton]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(_words(self._summary()))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._lists())
        layout.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.put = buttons.addButton(labels.tr("Put in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.put.setObjectName("main")
        self.put.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(720, 560)

    def chosen(self) -> tuple[Answer, ...]:
        """Return the answers to put in: all uncontested, and the contested that were picked."""
        return (*self._merge.taken, *(a for a, radio in self.theirs if radio.isChecked()))

    def _summary(self) -> str:
        merge = self._merge
        said = [f"{len(merge.taken)} {labels.tr('answers are new.')}"]
        if merge.contested:
            said.append(f"{len(merge.contested)} {labels.tr('were changed here too: choose.')}")
        if merge.unclear:
            said.append(f"{len(merge.unclear)} {labels.tr('could not be understood.')}")
        if merge.gone:
            said.append(f"{merge.gone} {labels.tr('belong to claims no longer listed.')}")
        return " ".join(said)

    def _lists(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for answer in self._merge.contested:
            column.addWidget(self._contest(answer))
        if self._merge.taken:
            column.addWidget(_head(labels.tr("New")))
            column.addWidget(_table(self._merge.taken))
        if self._merge.unclear:
            column.addWidget(_head(labels.tr("Not understood, to be typed by hand")))
            column.addWidget(_table(self._merge.unclear))
        return inside

    def _contest(self, answer: Answer) -> QFrame:
        """Return the two values of one blank, to choose between; ours is chosen first."""
        frame = QFrame()
        frame.setObjectName("notice")
        layout = QVBoxLayout(frame)
        layout.addWidget(_head(_place(answer)))
        ours = QRadioButton(f"{labels.tr('Keep')}: {_shown(answer.now)}")
        theirs = QRadioButton(f"{labels.tr('Take')}: {_shown(answer.filled)}")
        ours.setChecked(True)
        group = QButtonGroup(frame)
        for radio in (ours, theirs):
            group.addButton(radio)
            layout.addWidget(radio)
        layout.addWidget(_words(f"{labels.tr('Printed')}: {_shown(answer.printed)}"))
        self.theirs.append((answer, theirs))
        return frame


def _table(answers: tuple[Answer, ...]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 8)
    grid.setColumnStretch(1, 1)
    for row, answer in enumerate(answers):
        grid.addWidget(_words(_place(answer)), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(_shown(answer.filled), role=""), row, 1)
    return made


def _place(answer: Answer) -> str:
    """Say which blank it is."""
    name = labels.tr(_NAMES.get(answer.name, _NAMES.get(answer.name.split("_")[-1], "")))
    if not name:
        kinds = {"e": "Element ticked", "q": "Answer", "k": "Checklist", "o": "What was said",
                 "t": "In their words"}  # fmt: skip
        name = labels.tr(kinds.get(answer.name[0], "Contact"))
    return f"{labels.tr('Claim')} {answer.number} · {name}" if answer.number else name


def _shown(value: str) -> str:
    """Return a value as it fits a line."""
    flat = " ".join(value.split()).replace("_", " ")
    return (flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…") or "–"


def _head(words: str) -> QLabel:
    made = _words(words, role="")
    made.setFont(theme.sans(10, bold=True))
    return made


def _words(words: str, role: str = "label") -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made
