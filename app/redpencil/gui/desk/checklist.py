"""The house's list before sign-off: lines to tick, the same that are printed on the sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels, ticks
from redpencil.gui.session import Session

_OURS: Final = {
    "names": labels.noop("Names, titles and spelling, letter by letter"),
    "numbers": labels.noop("Numbers recomputed from the source"),
    "quotes": labels.noop("Quotes against tape or transcript"),
    "furniture": labels.noop("Captions, graphics, headline and deck"),
    "links": labels.noop("Links opened and archived"),
}
"""Words of the lines that have a key; a house's own lines are shown as they are written."""


class Checklist(QWidget):
    """Each tick is an edit; a line that the house has dropped since stays while it is ticked."""

    def __init__(
        self, session: Session, lines: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._lines = session, lines
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_sheet(self, sheet: Worksheet) -> None:
        """Show which lines of the list are ticked."""
        done = sheet.header.checklist
        keys = tuple(dict.fromkeys((*self._lines(), *done)))
        if keys != tuple(self.boxes):
            self._make(keys)
        for key, box in self.boxes.items():
            ticks.put(box, key in done)

    def _make(self, keys: tuple[str, ...]) -> None:
        for box in self.boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for key in keys:
            box = QCheckBox(labels.tr(_OURS[key]) if key in _OURS else key)
            box.toggled.connect(lambda ticked, key=key: self._tick(key, ticked))
            self._column.addWidget(box)
            self.boxes[key] = box

    def _tick(self, key: str, ticked: bool) -> None:
        sheet = self._session.worksheet
        if sheet is None:
            return
        others = tuple(k for k in sheet.header.checklist if k != key)
        header = replace(sheet.header, checklist=(*others, key) if ticked else others)
        said = labels.tr("Tick “{words}”") if ticked else labels.tr("Untick “{words}”")
        self._session.do(said.format(words=self.boxes[key].text()), sheet.with_header(header))
