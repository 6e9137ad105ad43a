"""The evidence of the chosen claim: what it is, where in it, what it says of the claim."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.claim import Claim
from redpencil.domain.evidence import Evidence, EvidenceId, Role, Stance
from redpencil.gui import choices, labels
from redpencil.gui.desk.evidence_more import EvidenceFiles, EvidenceMore
from redpencil.gui.desk.parts import FileDrop
from redpencil.gui.fields import chain, label
from redpencil.gui.session import Session


class EvidenceForm(QWidget):
    """One group of fields for each piece of evidence, and a button for the next."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.files = EvidenceFiles(self)
        self._shown: tuple[EvidenceId, ...] = ()
        self.rows: list[EvidenceRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.add = QPushButton(labels.tr("Add evidence"))
        self.add.clicked.connect(self.add_new)
        self._layout.addWidget(self.add)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's evidence; rows that are there already keep their focus."""
        evidence = claim.evidence if claim else ()
        ids = tuple(e.id for e in evidence)
        if ids != self._shown:
            for row in self.rows:
                self._layout.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [EvidenceRow(self._session, i) for i in ids]
            for number, row in enumerate(self.rows):
                self._layout.insertWidget(number, row)
                self._connect(ids[number], row)
            self._shown = ids
            before = self.add.previousInFocusChain()
            chain(before, *(field for row in self.rows for field in row.fields()))
        for row, one in zip(self.rows, evidence, strict=True):
            row.show_evidence(one)
        self.add.setEnabled(claim is not None)

    def _connect(self, evidence_id: EvidenceId, row: EvidenceRow) -> None:
        row.more.file_wanted.connect(lambda: self.files.wanted.emit(evidence_id))
        row.more.copy_wanted.connect(lambda: self._want_copy(evidence_id))
        FileDrop(row, lambda path: self.files.dropped.emit(evidence_id, path))

    def _want_copy(self, evidence_id: EvidenceId) -> None:
        claim = self._session.claim
        for one in claim.evidence if claim else ():
            if one.id == evidence_id and one.file:
                self.files.copy.emit(one.file)

    def add_new(self) -> None:
        """Add an empty piece of evidence and go to it."""
        claim = self._session.claim
        if claim:
            new = Evidence(EvidenceId(uuid.uuid4().hex[:12]))
            self._session.edit(
                labels.tr("Add evidence"), replace(claim, evidence=(*claim.evidence, new))
            )
            if self.rows:
                self.rows[-1].title.setFocus()


class EvidenceRow(QFrame):
    """Fields of one piece of evidence."""

    def __init__(self, session: Session, evidence_id: EvidenceId) -> None:
        super().__init__()
        self._session, self._id = session, evidence_id
        self.title = self._line("title", labels.tr("Source"), labels.tr("Document, person, page …"))
        self.locator = self._line(
            "locator", labels.tr("Locator"), labels.tr("Page, table, minute: needed")
        )
        self.excerpt = self._line("excerpt", labels.tr("Exact words"), "")
        self.url = self._line("url", labels.tr("Address"), "https://")
        self.role = self._choice("role", labels.tr("Role"), Role)
        self.stance = self._choice("stance", labels.tr("Stance"), Stance)
        self.more = EvidenceMore(session, self._put)
        self.remove = QPushButton(labels.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, (words, widget) in enumerate(
            (
                (labels.tr("Source"), self.title), (labels.tr("Locator"), self.locator),
                (labels.tr("Exact words"), self.excerpt), (labels.tr("Address"), self.url),
                (labels.tr("Role"), self.role), (labels.tr("Stance"), self.stance),
            )
        ):  # fmt: skip
            grid.addWidget(label(words, widget), row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.more, 6, 0, 1, 2)
        grid.addWidget(self.remove, 7, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(1, 1)

    def fields(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, from top to bottom."""
        return (
            self.title, self.locator, self.excerpt, self.url, self.role, self.stance, self.remove,
            *self.more.fields(),
        )  # fmt: skip

    def show_evidence(self, evidence: Evidence) -> None:
        """Show one piece of evidence."""
        for name in ("title", "locator", "excerpt", "url"):
            widget: QLineEdit = getattr(self, name)
            if widget.text() != getattr(evidence, name):
                widget.setText(getattr(evidence, name))
        worksheet = self._session.worksheet
        source = worksheet.source(evidence.source) if worksheet else None
        if source is not None:
            self.title.setPlaceholderText(source.shown_name or labels.tr("Source not named"))
        self.more.show_evidence(evidence)
        self.role.setCurrentIndex(list(Role).index(evidence.role))
        self.stance.setCurrentIndex(list(Stance).index(evidence.stance))

    def _line(self, field: str, name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        made.setProperty("field", field)
        made.textEdited.connect(self._typed)
        return made

    def _choice(self, field: str, name: str, values: Any) -> QComboBox:
        made = QComboBox()
        choices.named(made, name)
        choices.narrow(made)
        made.addItems([labels.tr(v.value.capitalize()) for v in values])
        made.setProperty("field", field)
        made.activated.connect(self._picked)
        return made

    def _typed(self, words: str) -> None:
        sender = self.sender()
        if sender is not None:
            self._put(str(sender.property("field")), words)

    def _picked(self, number: int) -> None:
        sender = self.sender()
        if sender is not None:
            field = str(sender.property("field"))
            values: Any = Role if field == "role" else Stance
            self._put(field, list(values)[number])

    def _put(self, field: str, value: Any) -> None:
        claim = self._session.claim
        if claim:
            changed = tuple(
                replace(e, **{field: value}) if e.id == self._id else e for e in claim.evidence
            )
            key = f"{claim.id}:{self._id}:{field}"
            self._session.edit(labels.tr("Edit evidence"), replace(claim, evidence=changed), key)

    def _remove(self) -> None:
        claim = self._session.claim
        if claim:
            kept = tuple(e for e in claim.evidence if e.id != self._id)
            self._session.edit(labels.tr("Remove evidence"), replace(claim, evidence=kept))
