"""Below the galley: what was changed in the sentence at hand, by whom, and how it read before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from redpencil.domain.change import Change
from redpencil.domain.remark import Remark, beside, original
from redpencil.domain.span import Span
from redpencil.gui import labels, theme
from redpencil.gui.galley import Galley
from redpencil.gui.session import Session

_MOST = 6
"""Remarks on one sentence that are shown."""


class RemarksStrip(QFrame):
    """Tracked changes, comments and odd characters of one sentence; hidden where there are none."""

    def __init__(self, session: Session, galley: Galley, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._galley = session, galley
        self._at = 0
        self.setObjectName("remarks")
        self.head = _words(theme.sans(10, bold=True))
        self.list = _words(theme.sans(10))
        self.before = _words(theme.sans(10))
        self.before.setProperty("role", "pencil")
        next_one = QPushButton(labels.tr("Next"))
        next_one.setAccessibleName(labels.tr("Next change or comment"))
        next_one.clicked.connect(self._step)
        row = QHBoxLayout()
        row.addWidget(self.head, 1)
        row.addWidget(next_one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.list)
        layout.addWidget(self.before)
        session.changed.connect(self._follow)
        session.chosen.connect(self._go_to_chosen)
        galley.cursorPositionChanged.connect(self._go_to_cursor)
        self._show()

    def step(self) -> None:
        """Go to the next remark's words; from the last on to the first."""
        found = self._remarks()
        if not found:
            return
        following = next((r for r in found if r.span.start > self._at), found[0])
        self._galley.go_to(following.span)
        self._at = following.span.start
        self._show()

    def _step(self) -> None:
        self.step()

    def _remarks(self) -> tuple[Remark, ...]:
        worksheet = self._session.worksheet
        return tuple(r for r in worksheet.article.remarks if r.told) if worksheet else ()

    def _follow(self, change: Change) -> None:
        if change.article:
            self._at = 0
            self._show()

    def _go_to_chosen(self, _claim_id: object = None) -> None:
        if self._session.claim is not None:
            self._at = self._session.claim.span.start
            self._show()

    def _go_to_cursor(self) -> None:
        self._at = self._galley.cursor_offset()
        self._show()

    def _sentence(self) -> Span:
        """Return the sentence at hand, without the white space around it."""
        worksheet = self._session.worksheet
        number = worksheet.sentence_at(self._at) if worksheet else None
        if worksheet is None or number is None:
            return Span(self._at, self._at)
        span = worksheet.sentences[number].span
        words = span.of(worksheet.article.text)
        start = span.start + len(words) - len(words.lstrip())
        return Span(start, max(start, span.end - len(words) + len(words.rstrip())))

    def _show(self) -> None:
        every = self._remarks()
        self.setVisible(bool(every))
        worksheet = self._session.worksheet
        if not every or worksheet is None:
            return
        span = self._sentence()
        here = beside(every, span)
        self.head.setText(
            labels.tr("Changes and comments in this sentence: {here} of {all}").format(
                here=len(here), all=len(every)
            )
        )
        left = len(here) - _MOST
        more = [labels.count("… %n more", left)] if left > 0 else []
        self.list.setText("\n".join([*(str(r) for r in here[:_MOST]), *more]))
        self.list.setVisible(bool(here))
        text = worksheet.article.text
        before = " ".join(original(text, worksheet.article.remarks, span).split())
        changed = any(r.kind.adds or r.kind.takes for r in here)
        self.before.setText(labels.tr("Before: {words}").format(words=before) if changed else "")
        self.before.setVisible(changed)


def _words(font: QFont) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(font)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
