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
    "mark": labels.noop("Mark"),
    "finding": labels.noop("Finding"),
    "notes": labels.noop("Notes"),
    "correction": labels.noop("Change to"),
    "reason": labels.noop("Why"),
    "decision": labels.noop("Decision"),
    "evidence": labels.noop("Further evidence"),
    "locator": labels.noop("Where in it"),
    "checker": labels.noop("Checker"),
    "checked": labels.noop("Checked on"),
    "second": labels.noop("Second reader"),
    "seconded": labels.noop("Read second on"),
    "question": labels.noop("Question"),
    "author": labels.noop("The author’s source"),
    "editor": labels.noop("Editor"),
}
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
        contested, unclear = len(merge.contested), len(merge.unclear)
        said = [labels.count("%n answers are new.", len(merge.taken))]
        if contested:
            said.append(labels.count("%n were changed here too: choose.", contested))
        if unclear:
            said.append(labels.count("%n could not be understood.", unclear))
        if merge.gone:
            said.append(labels.count("%n belong to claims no longer listed.", merge.gone))
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
        ours = QRadioButton(labels.tr("Keep: {value}").format(value=_shown(answer.now)))
        theirs = QRadioButton(labels.tr("Take: {value}").format(value=_shown(answer.filled)))
        ours.setChecked(True)
        group = QButtonGroup(frame)
        for radio in (ours, theirs):
            group.addButton(radio)
            layout.addWidget(radio)
        layout.addWidget(_words(labels.tr("Printed: {value}").format(value=_shown(answer.printed))))
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
    words = _NAMES.get(answer.name) or _NAMES.get(answer.name.split("_")[-1], "")
    name = labels.tr(words) if words else ""
    if not name:
        kinds = {
            "e": labels.noop("Element ticked"),
            "q": labels.noop("Answer"),
            "k": labels.noop("Checklist"),
            "o": labels.noop("What was said"),
            "t": labels.noop("In their words"),
        }
        name = labels.tr(kinds.get(answer.name[0], labels.noop("Contact")))
    claim = labels.tr("Claim {number}").format(number=answer.number)
    return f"{claim} · {name}" if answer.number else name


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
