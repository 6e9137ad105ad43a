"""The questions about the chosen claim, in pencil grey: what a machine asks looks like one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from redpencil.gui import labels
from redpencil.gui.questions import Questions
from redpencil.gui.session import Session


class QuestionsStrip(QLabel):
    """Hidden where nothing is asked."""

    def __init__(
        self, session: Session, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._questions = session, questions
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "pencil")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        session.chosen.connect(self.show_again)
        questions.changed.connect(self.show_again)
        self.show_again()

    def show_again(self, _claim_id: object = None) -> None:
        """Show what is asked about the claim that is chosen now."""
        claim = self._session.claim
        flags = self._questions.about(claim) if claim else ()
        self.setText(
            "\n".join(f"? {labels.told(f.message)} {labels.told(f.working)}" for f in flags)
        )
        self.setVisible(bool(flags))
