"""The sign-off: whose signature comes next, what stands in its way, and what was undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from redpencil.domain import editing, signoff
from redpencil.domain.change import Change
from redpencil.domain.claim import ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.header import Decision, Seat, SignOff
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.desk import parts
from redpencil.gui.desk.checklist import Checklist
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session


class SignoffPane(parts.Page):
    """``filtered(str)`` asks the list for the claims of one person."""

    filtered = Signal(str)

    def __init__(
        self, session: Session, notice: Notice, name: Callable[[], str],
        selected: Callable[[], Sequence[ClaimId]], checks: Callable[[], Sequence[str]],
    ) -> None:  # fmt: skip
        super().__init__(labels.tr("Sign-off"))
        self._session, self._notice = session, notice
        self._name, self._selected = name, selected
        self.checklist = Checklist(session, checks)
        self.rungs = QVBoxLayout()
        self.reasons = parts.words("", "missing")
        self.note = QLineEdit()
        self.note.setAccessibleName(labels.tr("Note or reason"))
        self.note.setPlaceholderText(labels.tr("Note; a reason is needed to return or reopen"))
        self.sign = parts.button("", self._sign, main=True)
        self.send_back = parts.button(labels.tr("Return to the checker"), self._return)
        self.reopen = parts.button(labels.tr("Reopen"), self._reopen)
        self.log_head = parts.head(labels.tr("Undone"))
        self.log = parts.words()
        self.who = QLineEdit()
        self.who.setAccessibleName(labels.tr("Initials"))
        self.who.setPlaceholderText("AB")
        self.who.setMaxLength(4)
        self.who.setFixedWidth(64)
        self.assign = parts.button(labels.tr("Assign selected claims"), self._assign)
        self.loads = parts.words("", "label")
        self._lay_out()
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        self.column.addLayout(self.rungs)
        self.column.addWidget(self.reasons)
        self.column.addWidget(self.note)
        row = QHBoxLayout()
        for widget in (self.sign, self.send_back, self.reopen):
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.log_head)
        self.column.addWidget(self.log)
        self.column.addWidget(parts.head(labels.tr("Before sign-off")))
        self.column.addWidget(self.checklist)
        self.column.addWidget(parts.head(labels.tr("Who checks what")))
        given = QHBoxLayout()
        given.addWidget(self.who)
        given.addWidget(self.assign)
        given.addStretch(1)
        self.column.addLayout(given)
        self.column.addWidget(self.loads)
        self.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pane up now that it is seen: the initials may be others by now."""
        super().showEvent(event)
        self._fill()

    def _follow(self, _change: Change) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        sheet = self._session.worksheet
        if sheet is None:
            return
        self.checklist.show_sheet(sheet)
        parts.clear(self.rungs)
        for line in _ladder(sheet):
            self.rungs.addWidget(parts.words(line))
        seat = signoff.next_rung(sheet)
        reasons = signoff.hindrances(sheet, seat, self._session.initials) if seat else ()
        why = "; ".join(map(labels.told, reasons))
        self.reasons.setText(labels.tr("Not yet: {why}.").format(why=why) if reasons else "")
        self.reasons.setVisible(bool(reasons))
        self.sign.setVisible(seat is not None)
        self.sign.setEnabled(seat is not None and not reasons)
        if seat:
            self.sign.setText(_sign_as(seat))
        locked = signoff.locked(sheet)
        self.send_back.setVisible(locked)
        self.reopen.setVisible(locked)
        self.log.setText("\n".join(_undone(sheet)))
        for widget in (self.log_head, self.log):
            widget.setVisible(bool(sheet.reopened))
        self.loads.setText(_loads(sheet))

    def _signature(self, seat: Seat, decision: Decision = Decision.APPROVED) -> SignOff:
        session = self._session
        return SignOff(
            seat, self._name(), session.initials.strip(), session.clock(), decision,
            self.note.text().strip(),
        )  # fmt: skip

    def _sign(self) -> None:
        sheet = self._session.worksheet
        seat = signoff.next_rung(sheet) if sheet else None
        if seat:
            self._do(_sign_as(seat), lambda w: signoff.signed(w, self._signature(seat)))

    def _return(self) -> None:
        sheet = self._session.worksheet
        seat = (signoff.next_rung(sheet) if sheet else None) or Seat.EDITOR
        signature = self._signature(seat, Decision.RETURNED)
        self._do(labels.tr("Return to the checker"), lambda w: signoff.returned(w, signature))

    def _reopen(self) -> None:
        why, who, now = self.note.text(), self._session.initials, self._session.clock()
        self._do(labels.tr("Reopen"), lambda w: signoff.reopened(w, who=who, why=why, now=now))

    def _assign(self) -> None:
        who, chosen = self.who.text().strip(), self._selected()
        self._do(labels.tr("Assign claims"), lambda w: editing.assigned(w, chosen, who))

    def _do(self, label: str, edit: Callable[[Worksheet], Worksheet]) -> None:
        sheet = self._session.worksheet
        if sheet is None:
            return
        try:
            after = edit(sheet)
        except UserError as error:
            self._notice.tell(error)
            return
        self.note.clear()
        self._session.do(label, after)


def _sign_as(seat: Seat) -> str:
    return labels.tr("Sign as {seat}").format(seat=labels.tr(seat.value))


def _ladder(sheet: Worksheet) -> list[str]:
    """Return one line a rung, what it says and who stands on it."""
    held = signoff.standing(sheet)
    turn = signoff.next_rung(sheet)
    lines = []
    for seat in signoff.rungs(sheet):
        name = labels.tr(seat.value.capitalize())
        signature = held.get(seat)
        if signature:
            by = signature.initials or signature.name
            note = f" · {signature.note}" if signature.note else ""
            lines.append(f"● {name}: {by}, {parts.when(signature.at)}{note}")
        else:
            meant = sheet.header.person(seat)
            who = f" ({meant.initials or meant.name})" if meant.initials or meant.name else ""
            lines.append(f"{'▶' if seat is turn else '○'} {name}{who}")
    return lines


def _undone(sheet: Worksheet) -> list[str]:
    lines = []
    for entry in reversed(sheet.reopened):
        fallen = ", ".join(f"{labels.tr(s.seat.value)} {s.initials}" for s in entry.undone)
        by = entry.who or labels.tr("somebody")
        lines.append(f"{parts.when(entry.at)} {by}: {entry.reason} ({fallen})")
    return lines


def _loads(sheet: Worksheet) -> str:
    """Return how many claims each person has, and how many of them are left."""
    people = sorted({c.assigned for c in sheet.claims} - {""})
    told = []
    for who in people:
        mine = [c for c in sheet.claims if c.assigned == who]
        left = sum(c.mark is None for c in mine)
        told.append(
            labels.tr("{who}: {claims}, {left} left").format(who=who, claims=len(mine), left=left)
        )
    nobody = sum(not c.assigned for c in sheet.claims)
    return " · ".join([*told, labels.tr("assigned to nobody: {number}").format(number=nobody)])
