"""What stands behind a piece of evidence: its source, its file, where it is archived."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from redpencil.domain.evidence import Evidence, Source, SourceId
from redpencil.gui import choices, labels
from redpencil.gui.desk import parts
from redpencil.gui.fields import label
from redpencil.gui.session import Session

Put = Callable[[str, Any], None]


class EvidenceFiles(QObject):
    """What is asked for in the evidence of a claim.

    Signals: ``wanted(EvidenceId)``, ``dropped(EvidenceId | None, Path)``, ``copy(EvidenceFile)``.
    """

    wanted = Signal(object)
    dropped = Signal(object, object)
    copy = Signal(object)


class EvidenceMore(QWidget):
    """``file_wanted()`` to attach one, ``copy_wanted()`` to write the one there is."""

    file_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, session: Session, put: Put) -> None:
        super().__init__()
        self._session, self._put = session, put
        self._ids: list[SourceId | None] = []
        self._title = ""
        self.source = QComboBox()
        choices.named(self.source, labels.tr("Source of the list"))
        choices.narrow(self.source, 8)
        self.source.setProperty("elides", True)
        self.source.activated.connect(self._pick)
        self.archive = self._line(
            "archive_url", labels.tr("Archived at"), "https://web.archive.org/…"
        )
        self.group = self._line(
            "independence_group", labels.tr("Independence group"), labels.tr("Same wire: same word")
        )
        self.reliability = self._line("reliability", labels.tr("Reliability"), "")
        self.note = self._line("note", labels.tr("Remark"), "")
        self.accessed = QLineEdit()
        self.accessed.setAccessibleName(labels.tr("Seen on"))
        self.accessed.setPlaceholderText("2026-01-31")
        self.accessed.textEdited.connect(self._dated)
        self.file = parts.words("", "label")
        self.attach = parts.button(labels.tr("Attach file…"), self.file_wanted.emit)
        self.copy = parts.button(labels.tr("Save a copy…"), self.copy_wanted.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (
            self.source, self.archive, self.accessed, self.group, self.reliability, self.note,
        ):  # fmt: skip
            form.addRow(label(field.accessibleName(), field), field)
        form.addRow(self.file)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.attach)
        row.addWidget(self.copy)
        row.addStretch(1)
        form.addRow(row)

    def fields(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, from top to bottom."""
        return (
            self.source, self.archive, self.accessed, self.group, self.reliability, self.note,
            self.attach, self.copy,
        )  # fmt: skip

    def _line(self, field: str, name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        made.textEdited.connect(lambda words: self._put(field, words.strip()))
        return made

    def show_evidence(self, evidence: Evidence) -> None:
        """Show one piece of evidence."""
        self._title = evidence.title
        self._fill_sources(evidence)
        seen = evidence.accessed.isoformat() if evidence.accessed else ""
        for field, value in (
            (self.archive, evidence.archive_url), (self.group, evidence.independence_group),
            (self.accessed, seen), (self.reliability, evidence.reliability),
            (self.note, evidence.note),
        ):  # fmt: skip
            if field.text() != value and not field.hasFocus():
                field.setText(value)
        file = evidence.file
        self.file.setVisible(file is not None)
        self.copy.setVisible(file is not None)
        if file:
            size = f"{file.size / 1024:,.0f} KB" if file.size >= 1024 else f"{file.size} B"
            took = labels.tr("captured {when} {who}").format(
                when=parts.when(file.captured_at), who=file.captured_by
            )
            self.file.setText(f"{file.name} · {size} · {took.strip()}\nSHA-256 {file.sha256[:16]}…")

    def _fill_sources(self, evidence: Evidence) -> None:
        sheet = self._session.worksheet
        sources = sheet.sources if sheet else ()
        self._ids = [None, *(s.id for s in sources)]
        with QSignalBlocker(self.source):
            self.source.clear()
            self.source.addItem(labels.tr("None of the list"))
            self.source.addItems(
                [s.name or s.code_name or labels.tr("Not named yet") for s in sources]
            )
            self.source.addItem(labels.tr("New source …"))
            if evidence.source in self._ids:
                self.source.setCurrentIndex(self._ids.index(evidence.source))

    def _pick(self, number: int) -> None:
        if number < len(self._ids):
            self._put("source", self._ids[number])
            return
        sheet, claim = self._session.worksheet, self._session.claim
        if sheet and claim:
            new = Source(SourceId(uuid.uuid4().hex[:12]), name=self._title)
            self._session.do(labels.tr("Add source"), sheet.with_source(new))
            self._put("source", new.id)

    def _dated(self, words: str) -> None:
        try:
            self._put("accessed", date.fromisoformat(words.strip()) if words.strip() else None)
        except ValueError:
            self.accessed.setToolTip(
                labels.tr("Write the day as year-month-day, such as 2026-01-31.")
            )
            return
        self.accessed.setToolTip("")
