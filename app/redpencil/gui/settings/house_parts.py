"""The parts of a profile's form: marks, columns, lists of lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.house import CHECKS, COLUMNS, HouseMark, HouseProfile
from redpencil.domain.mark import Mark
from redpencil.gui import labels, ticks
from redpencil.gui.desk import parts

_KEY: Final = Qt.ItemDataRole.UserRole


class Part(QWidget):
    """Shows one choice of a profile and puts it back; ``edited()`` when a person changed it."""

    edited = Signal()

    def show_profile(self, profile: HouseProfile) -> None:
        """Show a profile's choice."""
        raise NotImplementedError

    def put(self, profile: HouseProfile) -> HouseProfile:
        """Return the profile with what is chosen here."""
        raise NotImplementedError


class Marks(Part):
    """Which marks are offered, and what the house calls them."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.rows: dict[Mark, tuple[QCheckBox, QLineEdit]] = {}
        for row, mark in enumerate(Mark):
            box = QCheckBox(f"{labels.SHAPES[mark]}  {labels.mark(mark)}")
            line = QLineEdit()
            line.setPlaceholderText(labels.mark(mark))
            line.setMaxLength(60)
            line.setAccessibleName(labels.tr("Name of “{mark}”").format(mark=labels.mark(mark)))
            box.toggled.connect(self.edited)
            line.textEdited.connect(self.edited)
            grid.addWidget(box, row, 0)
            grid.addWidget(line, row, 1)
            self.rows[mark] = (box, line)
        grid.setColumnStretch(1, 1)

    def show_profile(self, profile: HouseProfile) -> None:
        for mark, (box, line) in self.rows.items():
            ticks.put(box, mark in profile.offered())
            if line.text().strip() != profile.mark_name(mark):
                line.setText(profile.mark_name(mark))
            line.setEnabled(box.isChecked())

    def put(self, profile: HouseProfile) -> HouseProfile:
        ticked = {m: line.text().strip() for m, (box, line) in self.rows.items() if box.isChecked()}
        kept = [m for m in profile.offered() if m in ticked]
        order = [*kept, *(m for m in ticked if m not in kept)]
        marks = tuple(HouseMark(m, ticked[m]) for m in order)
        usual = order == list(Mark) and not any(m.name for m in marks)
        return replace(profile, marks=() if usual else marks)


class Lines(Part):
    """Words, one line each."""

    def __init__(
        self, name: str, get: Callable[[HouseProfile], Iterable[str]],
        put: Callable[[HouseProfile, tuple[str, ...]], HouseProfile], height: int = 3,
    ) -> None:  # fmt: skip
        super().__init__()
        self._get, self._put = get, put
        self.field = QPlainTextEdit()
        self.field.setObjectName("note")
        self.field.setAccessibleName(name)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(height * self.field.fontMetrics().lineSpacing() + 18)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.field.textChanged.connect(self.edited)

    def show_profile(self, profile: HouseProfile) -> None:
        words = tuple(self._get(profile))
        if words != self._words():
            self.field.blockSignals(True)
            self.field.setPlainText("\n".join(words))
            self.field.blockSignals(False)

    def put(self, profile: HouseProfile) -> HouseProfile:
        return self._put(profile, self._words())

    def _words(self) -> tuple[str, ...]:
        written = (line.strip() for line in self.field.toPlainText().splitlines())
        return tuple(dict.fromkeys(filter(None, written)))


class Checklist(Part):
    """Our own lines to tick, which are printed in the sheet's language, and the house's."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {key: QCheckBox(words) for key, words in _checks().items()}
        self.lines = Lines(
            labels.tr("Lines of your own"),
            lambda p: (c for c in p.checklist if c not in CHECKS),
            lambda p, own: replace(
                p, checklist=(*(k for k, b in self.boxes.items() if b.isChecked()), *own)
            ),
            5,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for box in self.boxes.values():
            box.toggled.connect(self.edited)
            layout.addWidget(box)
        layout.addWidget(self.lines)
        self.lines.edited.connect(self.edited)

    def show_profile(self, profile: HouseProfile) -> None:
        for key, box in self.boxes.items():
            ticks.put(box, key in profile.checklist)
        self.lines.show_profile(profile)

    def put(self, profile: HouseProfile) -> HouseProfile:
        return self.lines.put(profile)


def _checks() -> dict[str, str]:
    return {
        "names": labels.tr("Names, titles and spelling, letter by letter"),
        "numbers": labels.tr("Numbers recomputed from the source"),
        "quotes": labels.tr("Quotes against tape or transcript"),
        "furniture": labels.tr("Captions, graphics, headline and deck"),
        "links": labels.tr("Links opened and archived"),
    }


class Columns(Part):
    """Which columns the register has, in which order: Space ticks, Alt with an arrow moves."""

    def __init__(self) -> None:
        super().__init__()
        self.list = _Movable()
        self.list.setAccessibleName(labels.tr("Columns of the register"))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.setFixedHeight(13 * 30 + 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(parts.words(labels.tr("Alt and an arrow key move a column."), "label"))
        self.list.itemChanged.connect(self.edited)
        self.list.model().rowsMoved.connect(self.edited)

    def show_profile(self, profile: HouseProfile) -> None:
        order = (*profile.columns, *(c for c in COLUMNS if c not in profile.columns))
        shown = [
            (str(i.data(_KEY)), i.checkState() is Qt.CheckState.Checked) for i in self._items()
        ]
        if shown == [(key, key in profile.columns) for key in order]:
            return
        self.list.blockSignals(True)
        self.list.clear()
        names = _columns()
        for key in order:
            item = QListWidgetItem(names[key])
            item.setData(_KEY, key)
            on = key in profile.columns
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def put(self, profile: HouseProfile) -> HouseProfile:
        ticked = [i for i in self._items() if i.checkState() is Qt.CheckState.Checked]
        columns = tuple(str(i.data(_KEY)) for i in ticked)
        return replace(profile, columns=columns or profile.columns)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]


class _Movable(QListWidget):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current item with Alt and an arrow."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        row = self.currentRow()
        if not step or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif 0 <= row + step < self.count():
            self.insertItem(row + step, self.takeItem(row))
            self.setCurrentRow(row + step)
            self.itemChanged.emit(self.item(row + step))


def _columns() -> dict[str, str]:
    tr = labels.tr
    return {
        "number": tr("Number"), "priority": tr("Priority"), "claim": tr("Claim"),
        "place": tr("Where"), "speaker": tr("Who says so"), "types": tr("Type"),
        "mark": tr("Mark"), "finding": tr("Finding"), "evidence": tr("Evidence"),
        "notes": tr("Notes"), "correction": tr("Change to"), "checked": tr("Checked by"),
        "second": tr("Second reader"),
    }  # fmt: skip
