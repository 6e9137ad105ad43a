"""The sources: who and what can vouch for claims, with everything known of each."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain import editing
from redpencil.domain.change import Change
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import Contact, InterviewForm, Source, SourceId, SourceKind
from redpencil.gui import labels, ticks
from redpencil.gui.desk import parts, source_fields
from redpencil.gui.desk.contact_log import ContactLog
from redpencil.gui.desk.source_fields import SourceChoice, SourceLine
from redpencil.gui.fields import label
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session

ROWS: Final = 6
"""Sources that the list shows before it scrolls."""


class SourcesPane(parts.Page):
    """A list, and the fields of the source that is chosen in it."""

    def __init__(self, session: Session, notice: Notice) -> None:
        super().__init__(labels.tr("Sources"))
        self._session, self._notice = session, notice
        self._chosen: SourceId | None = None
        self.empty = parts.words(
            labels.tr(
                "No sources yet. Add one here, or choose “New source” in a claim’s evidence."
            ),
            "label",
        )
        self.list = QListWidget()
        self.list.setAccessibleName(labels.tr("Sources"))
        self.list.currentRowChanged.connect(self._picked)
        self.add = parts.button(labels.tr("Add source"), self.add_new, main=True)
        self.remove = parts.button(labels.tr("Remove source"), self._remove)
        self.users = parts.words("", "label")
        self.form = SourceForm(self._edit, self._fresh_contact)
        self._lay_out()
        session.changed.connect(self._follow)
        self._fill()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.list)
        self.column.addWidget(self.users)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def _source(self) -> Source | None:
        sheet = self._session.worksheet
        return sheet.source(self._chosen) if sheet else None

    def choose(self, source_id: SourceId | None) -> None:
        """Show a source's fields."""
        self._chosen = source_id
        self._fill(fresh=True)

    def add_new(self) -> None:
        """Add an empty source, choose it and go to its name."""
        sheet = self._session.worksheet
        if sheet is None:
            return
        new = Source(SourceId(uuid.uuid4().hex[:12]), SourceKind.PERSON)
        self._chosen = new.id
        self._session.do(labels.tr("Add source"), sheet.with_source(new))
        self.form.lines["Name"].setFocus()

    def _remove(self) -> None:
        sheet = self._session.worksheet
        if sheet is None or self._chosen is None:
            return
        try:
            after = editing.without_source(sheet, self._chosen)
        except UserError as error:
            self._notice.tell(error)
            return
        self._session.do(labels.tr("Remove source"), after)

    def _fresh_contact(self) -> Contact:
        return Contact(self._session.clock(), self._session.initials)

    def _edit(self, field: str, change: Callable[[Source], Source]) -> None:
        sheet, source = self._session.worksheet, self._source()
        if sheet and source:
            name = labels.tr("Edit source")
            self._session.do(name, sheet.with_source(change(source)), f"source:{source.id}:{field}")

    def _picked(self, row: int) -> None:
        sheet = self._session.worksheet
        if sheet and 0 <= row < len(sheet.sources):
            self.choose(sheet.sources[row].id)

    def _follow(self, change: Change) -> None:
        if change.sources or change.article or change.edited:
            self._fill()

    def _fill(self, *, fresh: bool = False) -> None:
        sheet = self._session.worksheet
        sources = sheet.sources if sheet else ()
        ids = [s.id for s in sources]
        if self._chosen not in ids:
            self._chosen, fresh = (ids[0] if ids else None), True
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([_row(s) for s in sources])
            self.list.setFixedHeight(min(ROWS, len(sources)) * self.list.sizeHintForRow(0) + 4)
            if self._chosen:
                self.list.setCurrentRow(ids.index(self._chosen))
        source = self._source()
        self.empty.setVisible(not sources)
        for widget in (self.list, self.form, self.users):
            widget.setVisible(bool(sources))
        self.remove.setEnabled(source is not None)
        if sheet and source:
            self.form.show_source(source, fresh=fresh)
            self.users.setText(_used(editing.source_users(sheet, source.id)))


def _row(source: Source) -> str:
    name = source.name or source.title or labels.tr("Not named yet")
    code = f" ({source.code_name})" if source.code_name else ""
    return f"{name}{code} · {labels.tr(source.kind.value)}"


def _used(numbers: tuple[int, ...]) -> str:
    if not numbers:
        return labels.tr("No claim relies on it yet.")
    listed = ", ".join(str(n) for n in numbers)
    return labels.tr("Claims that rely on it: {numbers}").format(numbers=listed)


class SourceForm(QWidget):
    """All fields of one source; those that stay private say so."""

    def __init__(self, edit: source_fields.Edit, fresh_contact: Callable[[], Contact]) -> None:
        super().__init__()
        self.kind = SourceChoice(
            labels.noop("Kind"),
            list(SourceKind),
            lambda s: s.kind,
            lambda s, v: replace(s, kind=v),
            edit,
        )
        self.lines = {
            name: SourceLine(name, get, put, edit) for name, get, put in source_fields.LINES
        }
        self.exportable = QCheckBox(labels.tr("May be named in an export"))
        self.exportable.toggled.connect(
            lambda on: edit("exportable", lambda s: replace(s, exportable=on and not s.code_name))
        )
        self.spoken = SourceChoice(
            labels.noop("Spoken to"),
            [None, *InterviewForm],
            lambda s: source_fields.interview(s).form,
            source_fields.with_form,
            edit,
        )
        self.recorded = QCheckBox(labels.tr("Recorded"))
        self.recorded.toggled.connect(
            lambda on: edit("recorded", lambda s: source_fields.with_recorded(s, recorded=on))
        )
        self.contacts = ContactLog(edit, fresh_contact)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(labels.tr("Kind"), self.kind), self.kind)
        for name, line in self.lines.items():
            form.addRow(label(labels.tr(name), line), line)
            if name == "Code name":
                form.addRow("", self.exportable)
            elif name == "Interview on":
                form.addRow(label(labels.tr("Spoken to"), self.spoken), self.spoken)
                form.addRow("", self.recorded)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(
            parts.words(
                labels.tr("Phone, e-mail, contacts and notes stay out of every export."), "label"
            )
        )
        column.addWidget(parts.head(labels.tr("Contacts")))
        column.addWidget(self.contacts)

    def show_source(self, source: Source, *, fresh: bool) -> None:
        """Show a source's values."""
        self.kind.show_source(source)
        self.spoken.show_source(source)
        for line in self.lines.values():
            line.show_source(source, fresh=fresh)
        ticks.put(self.exportable, source.exportable)
        self.exportable.setEnabled(not source.code_name)
        ticks.put(self.recorded, source_fields.interview(source).recorded)
        self.contacts.show_source(source)
