"""Three things to try on the sample article; each is ticked as soon as it was done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from redpencil.domain.article import Arrival
from redpencil.domain.claim import Claim
from redpencil.gui import keymap, labels, theme
from redpencil.gui.actions import Entry
from redpencil.gui.session import Session

_DONE, _OPEN = "●", "○"


@dataclass(frozen=True, slots=True)
class Step:
    """What to do with the first claim that has these words, and how one sees that it was done."""

    words: str
    text: str
    action: str
    done: Callable[[Claim], bool]


def steps() -> tuple[Step, ...]:
    """Return the three, for claims of the sample."""
    tr = labels.tr
    return (
        Step(
            "killed 14 people", tr("Tick its words one by one, with {key}"), "claim.tick",
            lambda c: any(not e.open for e in c.elements),
        ),
        Step(
            "About 40 per cent", tr("Mark it to be changed, with {key}"), "mark.change",
            lambda c: c.mark is not None,
        ),
        Step(
            "Tom Ashdown", tr("Ask the author something, with {key}"), "go.query",
            lambda c: any(q.text.strip() for q in c.queries),
        ),
    )  # fmt: skip


class FirstSteps(QFrame):
    """A strip above the panes while the sample is open; Close puts it away."""

    def __init__(
        self, session: Session, focus: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._session, self._focus = session, focus
        self._sheet, self._keys = "", dict[str, str]()
        self.head = QLabel(labels.tr("This is a sample. Three claims to try:"))
        self.head.setFont(theme.sans(10, bold=True))
        self.close_button = QPushButton(labels.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self.rows = {step: QPushButton() for step in steps()}
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        for step, button in self.rows.items():
            button.setObjectName("step")
            button.clicked.connect(self._goer(step))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        session.changed.connect(self._follow)

    def use(self, entries: Iterable[Entry]) -> None:
        """Name the keys that hold now."""
        self._keys = {e.id: e.key or keymap.shown(e.shortcut) for e in entries}
        self._follow()

    def _follow(self, _change: object = None) -> None:
        sheet = self._session.worksheet
        if sheet is None or sheet.article.provenance.arrival is not Arrival.SAMPLE:
            self.hide()
            return
        for step, button in self.rows.items():
            claim = self._claim(step)
            done = claim is not None and step.done(claim)
            words = step.text.format(key=self._keys.get(step.action, ""))
            button.setText(f"{_DONE if done else _OPEN}  “{step.words}…”  {words}")
            button.setVisible(claim is not None)
        if self._sheet != sheet.id:
            self._sheet = sheet.id
            self.show()

    def _claim(self, step: Step) -> Claim | None:
        sheet = self._session.worksheet
        return next((c for c in sheet.claims if step.words in c.exact), None) if sheet else None

    def _goer(self, step: Step) -> Callable[[], None]:
        def go() -> None:
            claim = self._claim(step)
            if claim is not None:
                self._session.choose(claim.id)
                self._focus()

        return go

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
