"""The history of the chosen claim: who changed which field, from what to what."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.revision import Revision
from redpencil.gui import labels

_MOST: Final = 6
_LONGEST: Final = 60


class Past(QWidget):
    """The last changes, the newest first; ``all_asked()`` for the whole trail."""

    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "label")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.every = QPushButton(labels.tr("The whole history"))
        self.every.clicked.connect(self.all_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeft)

    def show_claim(self, claim: Claim | None) -> None:
        """Show what was done to a claim."""
        revisions = claim.revisions if claim else ()
        lines = [_line(r) for r in sorted(revisions, key=lambda r: r.at, reverse=True)[:_MOST]]
        self.words.setText("\n".join(lines) or labels.tr("Nobody has changed this claim yet."))


def _line(revision: Revision) -> str:
    name = labels.tr(revision.field.replace("_", " ").capitalize())
    old, new = _short(revision.old), _short(revision.new)
    at = revision.at.astimezone().strftime("%d %b %H:%M")
    return f"{at} {revision.who} · {name}: {old} → {new}"


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return (flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…") or "–"
