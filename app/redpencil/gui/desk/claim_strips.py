"""What the desk adds to the chosen claim: re-check with before and after, lock, second read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from redpencil.domain import signoff
from redpencil.domain.claim import Agreement, Claim, EditorCall
from redpencil.domain.drafts import again
from redpencil.domain.drafts.words import Comparison
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Status
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.desk import parts
from redpencil.gui.desk.diff_view import DiffView
from redpencil.gui.fields import Choice, Line, label
from redpencil.gui.session import Session


class RecheckStrip(QFrame):
    """Shown while the chosen claim waits to be checked again, or the sheet is signed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lock = parts.words("", "missing")
        self.why = parts.words("", "missing")
        self.diff = DiffView(labels.tr("Before and after"))
        self.earlier = parts.words("", "label")
        self.stands = parts.button(labels.tr("It still stands"), self.keep)
        self.stands.setToolTip(labels.tr("What was found holds for the new words too"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        for widget in (self.lock, self.why, self.diff, self.earlier, self.stands):
            layout.addWidget(widget)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's state."""
        sheet = self._session.worksheet
        self.lock.setText(locked_by(sheet) if sheet else "")
        self.lock.setVisible(bool(self.lock.text()))
        kept = claim.recheck if claim and claim.status is Status.RECHECK else None
        for widget in (self.why, self.diff, self.earlier, self.stands):
            widget.setVisible(kept is not None)
        if claim and kept:
            why = labels.tr("Re-check: {why}.").format(why=labels.tr(kept.cause.value))
            self.why.setText(why)
            self.diff.show_pieces(self._pieces(claim).pieces())
            lines = 1 + len(self.diff.toPlainText()) // 44
            self.diff.setFixedHeight(lines * self.diff.fontMetrics().lineSpacing() + 8)
            found = (
                kept.mark and labels.mark(kept.mark), kept.finding and labels.finding(kept.finding),
                kept.checker, parts.when(kept.checked_at),
            )  # fmt: skip
            earlier = " · ".join(filter(None, found)) or labels.tr("nothing found")
            self.earlier.setText(labels.tr("Earlier: {words}").format(words=earlier))
            self.stands.setVisible(bool(kept.mark or kept.finding))
        self.setVisible(bool(kept or self.lock.text()))

    def _pieces(self, claim: Claim) -> Comparison:
        """Compare the claim's words, or its sentence where only that changed."""
        sheet, kept = self._session.worksheet, claim.recheck
        if kept and sheet and kept.before == claim.exact and kept.sentence:
            text = sheet.article.text
            now = " ".join(sheet.sentences[n].span.of(text) for n in sheet.sentences_of(claim.span))
            return Comparison(kept.sentence, now)
        return Comparison(kept.before if kept else "", claim.exact)

    def keep(self) -> None:
        """Let what was found stand, signed anew."""
        claim = self._session.claim
        if claim is None:
            return
        try:
            after = again.stands(claim, who=self._session.initials, now=self._session.clock())
        except UserError:
            return
        self._session.edit(labels.tr("Keep finding"), after)


def locked_by(sheet: Worksheet) -> str:
    """Say who has signed, so that the sheet is locked; "" where nobody has."""
    held = signoff.standing(sheet)
    if not held:
        return ""
    who = ", ".join(f"{s.initials or s.name} ({labels.tr(seat.value)})" for seat, s in held.items())
    return labels.tr("Signed by {who}: locked until it is reopened.").format(who=who)


class SecondRead(QWidget):
    """Who is to check the claim, what the second reader says, what the editor decides."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        tr = labels.tr
        self.assigned = Line(
            session, tr("Assigned to"), lambda c: c.assigned, lambda c, v: replace(c, assigned=v)
        )
        self.assigned.setPlaceholderText(tr("Initials"))
        self.agreement = Choice(
            session, tr("Second read"),
            [(None, tr("Not read yet")), *((a, tr(a.value.capitalize())) for a in Agreement)],
            lambda c: c.agreement, self._agree,
        )  # fmt: skip
        self.against = Line(
            session, tr("Objection"), lambda c: c.disagreement,
            lambda c, v: replace(c, disagreement=v),
        )  # fmt: skip
        self.call = Choice(
            session, tr("Editor’s decision"),
            [(None, tr("None")), *((e, tr(e.value.capitalize())) for e in EditorCall)],
            lambda c: c.editor_call, lambda c, v: replace(c, editor_call=v),
        )  # fmt: skip
        self.reason = Line(
            session, tr("Decided because"), lambda c: c.editor_reason,
            lambda c, v: replace(c, editor_reason=v),
        )  # fmt: skip
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.assigned, self.agreement, self.against, self.call, self.reason):
            form.addRow(label(field.accessibleName(), field), field)

    def _agree(self, claim: Claim, value: Agreement | None) -> Claim:
        """Set what the second reader says, with initials and time."""
        signed = value is not None
        return replace(
            claim, agreement=value, second=self._session.initials if signed else "",
            second_at=self._session.clock() if signed else None,
        )  # fmt: skip

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's values."""
        for field in (self.assigned, self.agreement, self.against, self.call, self.reason):
            field.show_claim(claim)
