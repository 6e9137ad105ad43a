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
_NAMES: Final = {
    "mark": labels.noop("Mark"),
    "status": labels.noop("Status"),
    "finding": labels.noop("Finding"),
    "confidence": labels.noop("Confidence"),
    "confidence_reason": labels.noop("Confidence, because"),
    "priority": labels.noop("Priority"),
    "types": labels.noop("Types"),
    "speaker": labels.noop("Who says so"),
    "attribution": labels.noop("Attribution"),
    "restated": labels.noop("Restated"),
    "exact": labels.noop("Words"),
    "elements": labels.noop("Elements"),
    "evidence": labels.noop("Evidence"),
    "correction": labels.noop("Correction"),
    "queries": labels.noop("Query"),
    "calculation": labels.noop("Sum"),
    "notes": labels.noop("Note"),
    "concerns": labels.noop("Concerns"),
    "method": labels.noop("Method"),
    "checker": labels.noop("Marked by"),
    "assigned": labels.noop("Assigned to"),
    "agreement": labels.noop("Second read"),
    "disagreement": labels.noop("Objection"),
    "editor_call": labels.noop("Editor’s decision"),
    "harm": labels.noop("Harm if wrong"),
    "legal": labels.noop("Legal"),
    "basis": labels.noop("How they know"),
    "terms": labels.noop("On what terms"),
    "author_source": labels.noop("Author’s source"),
    "recheck_by": labels.noop("Look again by"),
}
_SILENT: Final = frozenset({
    "span", "prefix", "suffix", "checked_at", "second", "second_at", "recheck", "since",
})  # fmt: skip
"""What changes along with another field, and would only repeat it."""


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
        told = sorted((r for r in revisions if r.field not in _SILENT), key=lambda r: r.at)
        lines = [_line(r) for r in reversed(told[-_MOST:])]
        self.words.setText("\n".join(lines) or labels.tr("Nobody has changed this claim yet."))


def _line(revision: Revision) -> str:
    known = _NAMES.get(revision.field)
    name = labels.tr(known) if known else revision.field.replace("_", " ").capitalize()
    old, new = _short(revision.old), _short(revision.new)
    at = revision.at.astimezone().strftime("%d %b %H:%M")
    return f"{at} {revision.who} · {name}: {old} → {new}"


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return (flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…") or "–"
