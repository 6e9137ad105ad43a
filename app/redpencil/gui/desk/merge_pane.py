"""What both copies changed, side by side: a person decides each, then one edit merges all."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
)

from redpencil.desk import merge
from redpencil.domain.desk.merge import Merged
from redpencil.domain.desk.threeway import ABSENT, Conflict, Path, Side
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.desk import parts
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session


class MergePane(parts.Page):
    """Signals: ``wanted()`` for another copy, ``ended()`` when it is merged or given up."""

    wanted = Signal()
    ended = Signal()

    def __init__(self, session: Session, notice: Notice) -> None:
        super().__init__(labels.tr("Merge a copy"))
        self._session, self._notice = session, notice
        self._fork: merge.Fork | None = None
        self.decisions: dict[Path, Side] = {}
        self.cards: list[ConflictCard] = []
        self.about = parts.words("", "label")
        self.open = parts.button(labels.tr("Choose the other copy…"), self.wanted.emit, main=True)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(16)
        self.merge = parts.button(labels.tr("Merge"), self.finish, main=True)
        self.cancel = parts.button(labels.tr("Cancel"), self._give_up)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addWidget(self.merge)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addWidget(self.about)
        self.column.addLayout(self.rows)
        self.column.addLayout(row)
        self.column.addStretch(1)
        session.changed.connect(self._follow)
        self._fill()

    def begin(self, found: merge.Fork) -> bool:
        """Show what has to be decided; where nothing has, merge at once. Tell whether to wait."""
        if not found.edits:
            self._notice.say(labels.tr(merge.NOTHING))
            return False
        self._fork, self.decisions = found, {}
        result = self._result()
        if result and not result.conflicts:
            self.finish()
            return False
        self._fill()
        return True

    def _result(self) -> Merged | None:
        sheet = self._session.worksheet
        if self._fork is None or sheet is None:
            return None
        try:
            return merge.merged(
                sheet, self._fork, self._session.initials, self._session.clock(), self.decisions
            )
        except UserError as error:
            self._notice.tell(error)
            return None

    def finish(self) -> None:
        """Merge, as one edit; where something is not decided yet, say so."""
        result, found = self._result(), self._fork
        if result is None or found is None:
            return
        if result.conflicts:
            self._fill()
            left = len(result.conflicts)
            self._notice.say(labels.count("%n conflicts are not decided yet.", left))
            return
        self._fork = None
        self._session.do(merge.LABEL, result.worksheet, members=found.members)
        self._notice.say(
            labels.count("Merged: %n edits of the other copy. Undo takes it back.", found.edits)
        )
        self._fill()
        self.ended.emit()

    def _give_up(self) -> None:
        self._fork, self.decisions = None, {}
        self._fill()
        self.ended.emit()

    def _follow(self, _change: object) -> None:
        if self._fork is not None and not self.decisions:
            self._fill()

    def decide(self, path: Path, side: Side) -> None:
        """Decide one conflict."""
        self.decisions[path] = side
        self.merge.setEnabled(all(c.path in self.decisions for c in self.cards))

    def _fill(self) -> None:
        result, sheet = self._result(), self._session.worksheet
        parts.clear(self.rows)
        self.cards = []
        if result and sheet:
            self.cards = [ConflictCard(self, sheet, c) for c in result.conflicts]
            for card in self.cards:
                self.rows.addWidget(card)
        active = self._fork is not None
        self.open.setVisible(not active)
        self.merge.setVisible(active)
        self.cancel.setVisible(active)
        self.merge.setEnabled(active and not self.cards)
        self.about.setText(self._words())

    def _words(self) -> str:
        if self._fork is None:
            return labels.tr(
                "Two people can work on copies of one saved worksheet. What only one of them "
                "changed is taken over; what both changed is shown here, and you decide."
            )
        return labels.count(
            "%n things were changed by both. Choose for each; nothing is merged until all are "
            "decided.",
            len(self.cards),
        )


class ConflictCard(QFrame):
    """One conflict: what it was, mine and theirs side by side."""

    def __init__(self, pane: MergePane, sheet: Worksheet, conflict: Conflict) -> None:
        super().__init__()
        self._pane, self.path = pane, conflict.path
        self.mine = self._choice(labels.tr("Mine"))
        self.theirs = self._choice(labels.tr("Theirs"))
        self._group = QButtonGroup(self)
        self._group.addButton(self.mine)
        self._group.addButton(self.theirs)
        self._group.buttonToggled.connect(self._decide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(parts.bold(where(sheet, conflict.path)))
        layout.addWidget(
            parts.words(labels.tr("Before: {words}").format(words=in_words(conflict.base)), "label")
        )
        sides = QHBoxLayout()
        for button, value in ((self.mine, conflict.mine), (self.theirs, conflict.theirs)):
            half = QVBoxLayout()
            half.addWidget(button)
            half.addWidget(parts.words(in_words(value)))
            half.addStretch(1)
            sides.addLayout(half, 1)
        layout.addLayout(sides)

    def _decide(self, button: QAbstractButton, on: bool) -> None:
        if on:
            self._pane.decide(self.path, Side.MINE if button is self.mine else Side.THEIRS)

    def _choice(self, name: str) -> QRadioButton:
        made = QRadioButton(name)
        made.setAccessibleName(name)
        return made


def where(sheet: Worksheet, path: Path) -> str:
    """Say which thing a path leads to."""
    place, *rest = path
    if place == "claims" and rest:
        for number, claim in enumerate(sheet.claims, 1):
            if claim.id == rest[0]:
                field = " ".join(rest[1:]).replace("_", " ") or labels.tr("the claim itself")
                name = labels.tr("claim {name}").format(name=parts.named(number, claim.exact))
                return f"{field.capitalize()} · {name}"
    return " ".join(path).replace("_", " ")


def in_words(value: Any) -> str:
    """Return a value as a person reads it."""
    if value is ABSENT:
        return labels.tr("not there")
    if value is None or value in ("", ()):
        return "–"
    if isinstance(value, Mark):
        return labels.mark(value)
    if isinstance(value, Enum):
        return labels.tr(str(value.value).capitalize())
    if isinstance(value, tuple):
        return "; ".join(in_words(v) for v in value)
    if is_dataclass(value):
        named = ((f.name, getattr(value, f.name)) for f in fields(value))
        told = (f"{n.replace('_', ' ')}: {in_words(v)}" for n, v in named if v and n not in _QUIET)
        return ", ".join(told)
    return str(value)


_QUIET = frozenset({"id", "span", "prefix", "suffix", "revisions", "extras", "elements", "rule"})
