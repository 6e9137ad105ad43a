"""What can be set for several chosen claims at once; each is one edit with its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from redpencil.domain import editing, several
from redpencil.domain.claim import Claim, ClaimId, FactType
from redpencil.domain.mark import Mark, Priority, Status
from redpencil.gui import choices, labels
from redpencil.gui.session import Session

BY_HAND: Final = (
    Status.NOT_STARTED, Status.IN_PROGRESS, Status.WAITING, Status.READY, Status.RETURNED,
)  # fmt: skip
"""Statuses that a person sets; the others come with a signature or a new draft."""


class SeveralStrip(QFrame):
    """Shown while two or more claims are chosen; ``said(str)`` tells why something can't be."""

    said = Signal(str)

    def __init__(
        self, session: Session, chosen: Callable[[], tuple[ClaimId, ...]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._chosen = session, chosen
        self.setObjectName("notice")
        tr = labels.tr
        self.words = QLabel()
        marks = [(labels.mark(m), m) for m in (*Mark, None)]
        self.mark = self._choice(tr("Mark"), [*marks], self.set_mark)
        self.status = self._choice(
            tr("Status"), [(labels.status(s), s) for s in BY_HAND], self.set_status
        )
        self.priority = self._choice(
            tr("Priority"), [(p.value, p) for p in Priority], self.set_priority
        )
        self.types = self._choice(
            tr("Types"), [(labels.tr(t.value), t) for t in FactType], self.set_type
        )
        self.types.setToolTip(tr("Adds the kind of fact; takes it away where all have it"))
        self.who = QLineEdit()
        self.who.setPlaceholderText(tr("Give to: initials"))
        self.who.setAccessibleName(tr("Give the chosen claims to"))
        self.who.setMaxLength(4)
        self.who.returnPressed.connect(self._give)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setSpacing(4)
        grid.addWidget(self.words, 0, 0, 1, 3)
        for place, field in enumerate((self.mark, self.status, self.priority, self.types)):
            grid.addWidget(field, 1 + place // 3, place % 3)
        grid.addWidget(self.who, 2, 1, 1, 2)
        self.hide()

    def _choice(
        self, name: str, values: list[tuple[str, object]], act: Callable[[object], None]
    ) -> QComboBox:
        made = QComboBox()
        choices.named(made, name)
        made.setPlaceholderText(name)
        choices.narrow(made)
        for words, value in values:
            made.addItem(words, value)
        made.setCurrentIndex(-1)

        def picked(number: int) -> None:
            act(values[number][1])
            made.setCurrentIndex(-1)

        made.activated.connect(picked)
        return made

    def show_chosen(self) -> None:
        """Say how many claims are chosen; hide where it is fewer than two."""
        number = len(self._chosen())
        self.words.setText(labels.count("%n claims chosen", number))
        self.setVisible(number > 1)

    def focus(self) -> None:
        """Let the next keys go to the first field."""
        self.mark.setFocus()

    def set_mark(self, mark: object) -> None:
        """Mark the chosen claims, or take their marks back."""
        wanted = mark if isinstance(mark, Mark) else None
        said = labels.count("Mark %n claims {mark}", len(self._chosen()))
        who, now = self._session.initials, self._session.clock()
        self._do(
            said.replace("{mark}", labels.mark(wanted)),
            lambda c: editing.marked(c, wanted, who=who, now=now),
        )

    def set_status(self, status: object) -> None:
        """Set whose turn it is; what is not done can't be ready for the second read."""
        if not isinstance(status, Status) or self._session.worksheet is None:
            return
        if status is Status.READY:
            kept_back = several.hindered(self._session.worksheet, self._chosen())
            if kept_back:
                named = ", ".join(map(str, kept_back))
                self.said.emit(
                    labels.tr("Not closed, because something is still open: {numbers}").format(
                        numbers=named
                    )
                )
                return
        said = labels.count("Set %n claims to {status}", len(self._chosen()))
        self._do(
            said.replace("{status}", labels.status(status)), lambda c: replace(c, status=status)
        )

    def set_priority(self, priority: object) -> None:
        """Set how much they matter."""
        if isinstance(priority, Priority):
            said = labels.count("Set %n claims to priority {level}", len(self._chosen()))
            self._do(
                said.replace("{level}", priority.value), lambda c: replace(c, priority=priority)
            )

    def set_type(self, kind: object) -> None:
        """Add a kind of fact to all; take it away where all have it."""
        sheet = self._session.worksheet
        if sheet is None or not isinstance(kind, FactType):
            return
        everywhere = all(kind in sheet.claim(i).types for i in self._chosen())
        number = len(self._chosen())
        said = (
            labels.count("Take {type} from %n claims", number)
            if everywhere
            else labels.count("Add {type} to %n claims", number)
        )
        self._do(
            said.replace("{type}", labels.tr(kind.value)),
            partial(_without if everywhere else _with, kind),
        )

    def _give(self) -> None:
        initials = self.who.text().strip()
        said = labels.count("Give %n claims to {initials}", len(self._chosen()))
        self._do(said.replace("{initials}", initials), lambda c: replace(c, assigned=initials))
        self.who.clear()

    def _do(self, said: str, change: Callable[[Claim], Claim]) -> None:
        sheet, session, ids = self._session.worksheet, self._session, self._chosen()
        if sheet is not None and ids:
            after = several.changed(sheet, ids, change, who=session.initials, now=session.clock())
            session.do(said, after)


def _with(kind: FactType, claim: Claim) -> Claim:
    return replace(claim, types=tuple(dict.fromkeys((*claim.types, kind))))


def _without(kind: FactType, claim: Claim) -> Claim:
    return replace(claim, types=tuple(t for t in claim.types if t is not kind))
