"""The trail: who changed what, of the chosen claim or of the whole worksheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem

from redpencil.desk import account
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.desk import parts
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session

MOST = 12
"""Fields of one step in the list; the saved trail has them all."""
LONGEST = 100
"""Characters of a value in the list; its tooltip and the saved trail have all of it."""


class HistoryPane(parts.Page):
    """Signals: ``save_wanted()``; ``redact_wanted(words, why)``. Made up only while it is shown."""

    save_wanted = Signal()
    redact_wanted = Signal(str, str)

    def __init__(
        self, session: Session, notice: Notice, trail: Callable[[], tuple[account.Entry, ...]]
    ) -> None:
        super().__init__(labels.tr("History"))
        self._session, self._notice, self._trail = session, notice, trail
        self.only = QCheckBox(labels.tr("Only the chosen claim"))
        self.only.setChecked(True)
        self.only.toggled.connect(self._fill)
        self.about = parts.words("", "label")
        self.list = QListWidget()
        self.list.setAccessibleName(labels.tr("Who changed what"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(220)
        self.save = parts.button(labels.tr("Save the trail…"), self.save_wanted.emit)
        self.words = QLineEdit()
        self.words.setAccessibleName(labels.tr("Words that must go"))
        self.words.setPlaceholderText(labels.tr("A name or number, word for word"))
        self.why = QLineEdit()
        self.why.setAccessibleName(labels.tr("Why"))
        self.why.setPlaceholderText(labels.tr("Why, without the words; it stays visible"))
        self.redact = parts.button(labels.tr("Redact"), self._redact)
        self._lay_out()
        session.changed.connect(self._follow)
        session.kept.connect(self._follow)
        session.chosen.connect(self._follow)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.only)
        row.addStretch(1)
        row.addWidget(self.save)
        self.column.addLayout(row)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.about)
        self.column.addWidget(parts.head(labels.tr("Protect a source")))
        self.column.addWidget(parts.words(
            labels.tr(
                "Takes words out of all notes, sources and the whole history, for good. An entry "
                "that says so stays. The article and evidence files are not touched."
            ), "label",
        ))  # fmt: skip
        self.column.addWidget(self.words)
        self.column.addWidget(self.why)
        last = QHBoxLayout()
        last.addWidget(self.redact)
        last.addStretch(1)
        self.column.addLayout(last)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the list up now that it is seen."""
        super().showEvent(event)
        self._fill()

    def _follow(self, _what: object = None) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        self.list.clear()
        sheet = self._session.worksheet
        if sheet is None:
            return
        try:
            found = self._trail()
        except UserError as error:
            self._notice.tell(error)
            return
        shown = found
        if self.only.isChecked():
            shown = account.of_claim(found, self._session.current or "")
        for entry in reversed(shown):
            self.list.addItem(_item(entry, sheet))
        head = found[-1].chain[:16] if found else "–"
        about = labels.count("%n steps. Whole; its last hash is {hash}…", len(shown))
        self.about.setText(about.format(hash=head))

    def _redact(self) -> None:
        self.redact_wanted.emit(self.words.text(), self.why.text())


def _item(entry: account.Entry, sheet: Worksheet) -> QListWidgetItem:
    first, *rest = account.in_words(entry, sheet)
    by = entry.who or labels.tr("somebody")
    lines = [
        f"{parts.when(entry.at)} · {by} · {labels.told(entry.label)}",
        *(_cut(line) for line in rest[:MOST]),
    ]
    if len(rest) > MOST:
        lines.append(labels.count("… %n more", len(rest) - MOST))
    item = QListWidgetItem("\n".join(lines))
    item.setToolTip("\n".join((first, *rest))[:2000])
    return item


def _cut(line: str) -> str:
    line = " ".join(line.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
