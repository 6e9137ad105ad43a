"""The quote desk: the printed quotation against a pasted transcript, word by word."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.claim import Claim
from redpencil.domain.element import ElementKind
from redpencil.domain.evidence import Evidence, EvidenceId, Stance
from redpencil.domain.quote_diff import Comparison, Fate, compare
from redpencil.gui import labels, theme
from redpencil.gui.session import Session

_LONGEST: Final = 2_000_000


class QuoteDesk(QWidget):
    """Compares as one types; nothing of the transcript is kept but what the checker keeps."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.printed = QLabel()
        self.printed.setWordWrap(True)
        self.printed.setFont(theme.serif(12))
        self.transcript = QPlainTextEdit()
        self.transcript.setObjectName("note")
        self.transcript.setPlaceholderText(labels.tr("Paste the transcript or notes here"))
        self.transcript.setAccessibleName(labels.tr("Transcript"))
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "label")
        self.result = QPlainTextEdit()
        self.result.setObjectName("galley")
        self.result.setReadOnly(True)
        self.result.setFont(theme.serif(12))
        self.result.setAccessibleName(labels.tr("The words compared"))
        self.keep = QPushButton(labels.tr("Keep the words said as evidence"))
        self.setFocusProxy(self.transcript)
        self._lay_out()
        self.transcript.textChanged.connect(self.compare)
        self.keep.clicked.connect(self._keep)
        session.chosen.connect(self.show_again)
        self.show_again()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        for widget, stretch in (
            (self.printed, 0), (self.transcript, 2), (self.verdict, 0), (self.result, 1),
            (self.keep, 0),
        ):  # fmt: skip
            layout.addWidget(widget, stretch)

    def show_again(self, _claim_id: object = None) -> None:
        """Show the quotation of the claim that is chosen now."""
        quotation = self._quotation()
        self.printed.setText(
            f"“{quotation}”"
            if quotation
            else labels.tr("Choose a claim with a quotation to compare it with what was said.")
        )
        self.compare()

    def compare(self) -> None:
        """Compare, and show word by word what was left out and put in."""
        quotation, tape = self._quotation(), self.transcript.toPlainText()[:_LONGEST]
        found = compare(quotation, tape) if quotation and tape.strip() else None
        self.result.clear()
        self.keep.setEnabled(bool(found and found.found))
        self.verdict.setText(_verdict(found))
        if found and found.found:
            self._show(found)

    def _quotation(self) -> str:
        """Return the first quotation of the chosen claim, or its words where it is one."""
        claim, worksheet = self._session.claim, self._session.worksheet
        if claim is None or worksheet is None:
            return ""
        quotes = [e for e in claim.elements if e.kind is ElementKind.QUOTE]
        words = quotes[0].span.of(worksheet.article.text) if quotes else ""
        return " ".join(words.split())

    def _show(self, found: Comparison) -> None:
        palette = theme.colours()
        plain, left, put = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(palette.ink))
        left.setForeground(QColor(palette.muted))
        left.setFontStrikeOut(True)
        put.setForeground(QColor(palette.accent))
        put.setFontUnderline(True)
        looks = {Fate.SAME: plain, Fate.LEFT_OUT: left, Fate.PUT_IN: put}
        cursor = self.result.textCursor()
        for piece in found.pieces:
            cursor.insertText(piece.words, looks[piece.fate])
            cursor.insertText(" ", plain)

    def _keep(self) -> None:
        claim = self._session.claim
        tape = self.transcript.toPlainText()[:_LONGEST]
        found = compare(self._quotation(), tape)
        if claim is None or not found.found:
            return
        stance = Stance.CONFIRMS if found.word_for_word else Stance.PARTLY
        said = " ".join(tape[found.start : found.end].split())
        evidence = Evidence(EvidenceId(uuid.uuid4().hex[:12]), excerpt=said, stance=stance)
        self._session.edit(labels.tr("Keep words said"), _with(claim, evidence))


def _with(claim: Claim, evidence: Evidence) -> Claim:
    return replace(claim, evidence=(*claim.evidence, evidence))


def _verdict(found: Comparison | None) -> str:
    if found is None:
        return ""
    if not found.found:
        return labels.tr("The transcript has nothing like this quotation.")
    if found.word_for_word:
        return labels.tr("Word for word as in the transcript.")
    return labels.tr("Struck out: said and not printed. Underlined: printed and not said.")
