"""The head of the worksheet: slug, deadline, people, what the author is worried about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from redpencil.domain.change import Change
from redpencil.domain.header import Header, Person, Seat
from redpencil.gui import labels, theme
from redpencil.gui.fields import label
from redpencil.gui.session import Session

Get = Callable[[Header], str]
Put = Callable[[Header, str], Header]

MOMENT: Final = "%Y-%m-%d %H:%M"


class HeaderPane(QScrollArea):
    """One line a field; what is typed is an edit at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(labels.tr("About this worksheet"))
        inside = QWidget()
        inside.setObjectName("desk")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        title = QLabel(labels.tr("About this worksheet"))
        title.setFont(theme.sans(11, bold=True))
        column.addWidget(title)
        form = QFormLayout()
        form.setVerticalSpacing(4)
        self.lines = {name: HeaderLine(session, name, get, put) for name, get, put in _fields()}
        for name, line in self.lines.items():
            form.addRow(label(name, line), line)
        column.addLayout(form)
        column.addStretch(1)
        self.setWidget(inside)
        session.changed.connect(self._follow)
        self._follow(Change(header=True))

    def _follow(self, change: Change) -> None:
        if change.header or change.article:
            header = self._session.worksheet.header if self._session.worksheet else Header()
            for line in self.lines.values():
                line.show_header(header)


class HeaderLine(QLineEdit):
    """A field of the head; what can't be read is told beside and not kept."""

    def __init__(self, session: Session, name: str, get: Get, put: Put) -> None:
        super().__init__()
        self._session, self._name, self._get, self._put = session, name, get, put
        self.setAccessibleName(name)
        if put is _with_deadline:
            self.setPlaceholderText("2026-01-31 18:00")
        self.textEdited.connect(self._edit)

    def show_header(self, header: Header) -> None:
        """Show the head's value, unless it is being typed."""
        if not self.hasFocus() and self.text() != self._get(header):
            self.setText(self._get(header))

    def _edit(self, words: str) -> None:
        worksheet = self._session.worksheet
        if worksheet is None:
            return
        try:
            header = self._put(worksheet.header, words.strip())
        except ValueError:
            self.setToolTip(
                labels.tr("Write it as year-month-day hour:minute, such as 2026-01-31 18:00.")
            )
            return
        self.setToolTip("")
        said = labels.tr("Edit: {field}").format(field=self._name)
        self._session.do(said, worksheet.with_header(header), f"header:{self._name}")


def _fields() -> tuple[tuple[str, Get, Put], ...]:
    tr = labels.tr
    return (
        (tr("Slug"), lambda h: h.slug, lambda h, v: replace(h, slug=v)),
        (tr("Publication"), lambda h: h.outlet, lambda h, v: replace(h, outlet=v)),
        (tr("Section"), lambda h: h.section, lambda h, v: replace(h, section=v)),
        (tr("Deadline"), _deadline, _with_deadline),
        *(_seat_fields(tr("Checker"), Seat.CHECKER)),
        *(_seat_fields(tr("Second reader"), Seat.SECOND)),
        *(_seat_fields(tr("Editor"), Seat.EDITOR)),
        (
            tr("Author’s main worry"),
            lambda h: h.author_worry,
            lambda h, v: replace(h, author_worry=v),
        ),
        (tr("Sensitivities"), lambda h: h.sensitivities, lambda h, v: replace(h, sensitivities=v)),
    )


def _seat_fields(name: str, seat: Seat) -> tuple[tuple[str, Get, Put], ...]:
    return (
        (
            name,
            lambda h: h.person(seat).name,
            lambda h, v: _seated(h, replace(h.person(seat), name=v)),
        ),
        (
            labels.tr("{seat} (initials)").format(seat=name),
            lambda h: h.person(seat).initials,
            lambda h, v: _seated(h, replace(h.person(seat), initials=v)),
        ),
    )


def _seated(header: Header, person: Person) -> Header:
    others = tuple(p for p in header.people if p.seat is not person.seat)
    kept = (person,) if person.name or person.initials else ()
    return replace(header, people=(*others, *kept))


def _deadline(header: Header) -> str:
    """Return the deadline by the clock on the wall."""
    return header.deadline.astimezone().strftime(MOMENT) if header.deadline else ""


def _with_deadline(header: Header, words: str) -> Header:
    if not words:
        return replace(header, deadline=None)
    return replace(header, deadline=datetime.strptime(words, MOMENT).astimezone())
