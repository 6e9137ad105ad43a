"""Each attempt to reach a source: when, by whom, how, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.evidence import Contact, Outcome, Source
from redpencil.gui import choices, labels
from redpencil.gui.desk import parts
from redpencil.gui.desk.source_fields import Edit


class ContactLog(QWidget):
    """One row an attempt; silence is never a confirmation."""

    def __init__(self, edit: Edit, fresh: Callable[[], Contact]) -> None:
        super().__init__()
        self._edit, self._fresh = edit, fresh
        self.rows: list[ContactRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add = parts.button(labels.tr("Add contact"), self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._column)
        layout.addWidget(self.add)

    def show_source(self, source: Source) -> None:
        """Show a source's contacts; rows that are there already keep their focus."""
        if len(self.rows) != len(source.contacts):
            parts.clear(self._column)
            self.rows = [
                ContactRow(n, self._change, self._remove) for n in range(len(source.contacts))
            ]
            for row in self.rows:
                self._column.addWidget(row)
        for row, contact in zip(self.rows, source.contacts, strict=True):
            row.show_contact(contact)

    def _add(self) -> None:
        new = self._fresh()
        self._edit(labels.tr("Contacts"), lambda s: replace(s, contacts=(*s.contacts, new)))

    def _remove(self, number: int) -> None:
        def without(source: Source) -> Source:
            kept = tuple(c for n, c in enumerate(source.contacts) if n != number)
            return replace(source, contacts=kept)

        self._edit(labels.tr("Contacts"), without)

    def _change(self, number: int, field: str, value: object) -> None:
        def changed(source: Source) -> Source:
            rows = list(source.contacts)
            rows[number] = replace(rows[number], **{field: value})  # type: ignore[arg-type]
            return replace(source, contacts=tuple(rows))

        self._edit(f"contact {number} {field}", changed)


class ContactRow(QFrame):
    """One attempt."""

    def __init__(
        self, number: int, change: Callable[[int, str, object], None], remove: Callable[[int], None]
    ) -> None:
        super().__init__()
        self.at = QLabel()
        self.at.setProperty("role", "label")
        self.means = QLineEdit()
        self.means.setPlaceholderText(labels.tr("Phone, e-mail …"))
        self.means.setAccessibleName(labels.tr("How"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(labels.tr("What was said"))
        self.note.setAccessibleName(labels.tr("What was said"))
        self.outcome = QComboBox()
        choices.named(self.outcome, labels.tr("Outcome"))
        self.outcome.addItems([labels.tr(o.value.capitalize()) for o in Outcome])
        self.remove: QPushButton = parts.button(labels.tr("Remove"), lambda: remove(number))
        self.means.textEdited.connect(lambda words: change(number, "means", words))
        self.note.textEdited.connect(lambda words: change(number, "note", words))
        self.outcome.activated.connect(lambda n: change(number, "outcome", list(Outcome)[n]))
        first, second = QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((self.at, 0), (self.means, 1), (self.outcome, 0)):
            first.addWidget(widget, stretch)
        second.addWidget(self.note, 1)
        second.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)

    def show_contact(self, contact: Contact) -> None:
        """Show one attempt."""
        self.at.setText(" ".join(filter(None, (parts.when(contact.at), contact.by))))
        for field, value in ((self.means, contact.means), (self.note, contact.note)):
            if field.text() != value:
                field.setText(value)
        self.outcome.setCurrentIndex(list(Outcome).index(contact.outcome))
