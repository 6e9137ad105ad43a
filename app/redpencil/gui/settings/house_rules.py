"""The sourcing rules of a profile: how many sources for which claims."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.claim import FactType
from redpencil.domain.house import HouseProfile, Sourcing
from redpencil.domain.mark import Priority
from redpencil.gui import labels
from redpencil.gui.desk import parts
from redpencil.gui.fields import label
from redpencil.gui.settings.house_parts import Part

_MOST: Final = 9


class Rules(Part):
    """The sourcing rules, the first that fits a claim first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Rule] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add_button = parts.button(labels.tr("Add a rule"), self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._column)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_profile(self, profile: HouseProfile) -> None:
        if profile.sourcing == tuple(row.rule() for row in self.rows):
            return
        parts.clear(self._column)
        self.rows = [Rule(rule) for rule in profile.sourcing]
        for row in self.rows:
            row.edited.connect(self.edited)
            row.removed.connect(self._remove)
            self._column.addWidget(row)

    def put(self, profile: HouseProfile) -> HouseProfile:
        return replace(profile, sourcing=tuple(row.rule() for row in self.rows))

    def _add(self) -> None:
        """Put a rule for priority A before the others: the narrower one comes first."""
        rules = (Sourcing((Priority.A,), independent=2, primary=1), *(r.rule() for r in self.rows))
        self.show_profile(HouseProfile(sourcing=rules))
        self.edited.emit()

    def _remove(self, gone: QObject) -> None:
        rules = tuple(row.rule() for row in self.rows if row is not gone)
        self.show_profile(HouseProfile(sourcing=rules))
        self.edited.emit()


class Rule(QWidget):
    """For which claims, how many independent sources, or how many primary ones instead."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, rule: Sourcing) -> None:
        super().__init__()
        self._rule = rule
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.priorities = {p: QCheckBox(p.value) for p in Priority}
        for priority, box in self.priorities.items():
            box.setChecked(not rule.priorities or priority in rule.priorities)
            box.setAccessibleName(labels.tr("Priority {name}").format(name=priority.value))
            box.toggled.connect(self.edited)
            row.addWidget(box)
        self.types = QToolButton()
        self.types.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.types.setProperty("chip", True)
        self.menu = QMenu(self.types)
        self.types.setMenu(self.menu)
        self._fill_menu(rule)
        row.addWidget(self.types)
        self.independent = _number(rule.independent, labels.tr("Independent sources"))
        self.primary = _number(rule.primary, labels.tr("Primary sources that are enough instead"))
        for words, number in (
            (labels.tr("need"), self.independent), (labels.tr("or primary"), self.primary),
        ):  # fmt: skip
            row.addWidget(label(words, number))
            row.addWidget(number)
            number.valueChanged.connect(self.edited)
        row.addStretch(1)
        self.remove = QPushButton(labels.tr("Remove"))
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        row.addWidget(self.remove)

    def _fill_menu(self, rule: Sourcing) -> None:
        for kind in FactType:
            action = self.menu.addAction(labels.tr(kind.value))
            action.setCheckable(True)
            action.setData(kind.value)
            action.setChecked(kind in rule.types)
            action.toggled.connect(self._typed)
        self._name_types()

    def _typed(self) -> None:
        self._name_types()
        self.edited.emit()

    def _name_types(self) -> None:
        chosen = [a.text() for a in self.menu.actions() if a.isChecked()]
        shown = ", ".join(chosen[:2]) + (" …" if len(chosen) > 2 else "")
        self.types.setText(shown or labels.tr("All types"))
        self.types.setToolTip(", ".join(chosen))
        self.types.setAccessibleName(labels.tr("Types of fact: {types}").format(types=shown or "–"))

    def rule(self) -> Sourcing:
        """Return the rule as it is chosen; all three priorities are the same as none."""
        ticked = tuple(p for p, box in self.priorities.items() if box.isChecked())
        types = tuple(FactType(a.data()) for a in self.menu.actions() if a.isChecked())
        return replace(
            self._rule, priorities=() if len(ticked) == len(Priority) else ticked, types=types,
            independent=self.independent.value(), primary=self.primary.value(),
        )  # fmt: skip


def _number(value: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    made.setFixedWidth(40)
    made.setRange(0, _MOST)
    made.setValue(value)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
