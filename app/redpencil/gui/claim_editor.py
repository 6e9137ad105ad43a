"""The chosen claim: exact words, elements, mark, finding, evidence, correction, query, note."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from redpencil.domain import editing
from redpencil.domain.change import Change
from redpencil.domain.claim import Claim
from redpencil.domain.house import HouseProfile
from redpencil.domain.mark import Confidence, Finding, Mark, Priority
from redpencil.gui import labels, theme
from redpencil.gui.claims.closing_strip import ClosingStrip
from redpencil.gui.claims.correction_form import CorrectionForm
from redpencil.gui.claims.more_form import MoreForm
from redpencil.gui.claims.past import Past
from redpencil.gui.claims.query_form import QueryForm
from redpencil.gui.claims.rating_field import RatingField
from redpencil.gui.claims.types_field import TypesField
from redpencil.gui.desk.claim_strips import RecheckStrip, SecondRead
from redpencil.gui.elements_strip import ElementsStrip
from redpencil.gui.evidence_form import EvidenceForm
from redpencil.gui.fields import Choice, Line, Text, label
from redpencil.gui.mark_bar import MarkBar
from redpencil.gui.questions import Questions
from redpencil.gui.questions_strip import QuestionsStrip
from redpencil.gui.session import Session
from redpencil.gui.sum_field import SumField

_EMPTY: Final = labels.noop("No claim is chosen. Click an underlined phrase or a row of the list.")


class ClaimEditor(QScrollArea):
    """Every field saves itself; every change can be undone."""

    def __init__(
        self, session: Session, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.questions = QuestionsStrip(session, questions)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(labels.tr("The chosen claim"))
        self.words = _words(theme.serif(13))
        self.meta = _words(theme.sans(9), "label")
        self.reasons = _words(theme.sans(9), "pencil")
        self.closing = ClosingStrip(session)
        self.signed = _words(theme.sans(9), "label")
        self.recheck = RecheckStrip(session)
        self.second = SecondRead(session)
        self.elements = ElementsStrip(session)
        self.marks = MarkBar()
        self.evidence = EvidenceForm(session)
        self._make_fields()
        self._lay_out()
        self.marks.picked.connect(self.mark)
        session.chosen.connect(self._show)
        session.changed.connect(self._follow)
        self._show()

    def _make_fields(self) -> None:
        session, tr = self._session, labels.tr
        self.finding = Choice(
            session, tr("Finding"), [(f, labels.finding(f)) for f in (None, *Finding)],
            lambda c: c.finding, lambda c, v: replace(c, finding=v),
        )  # fmt: skip
        self.confidence = Choice(
            session, tr("Confidence"),
            [(None, tr("Confidence …")), *((v, tr(v.value.capitalize())) for v in Confidence)],
            lambda c: c.confidence, lambda c, v: replace(c, confidence=v),
        )  # fmt: skip
        self.priority = Choice(
            session, tr("Priority"), [(p, p.value) for p in Priority],
            lambda c: c.priority, lambda c, v: replace(c, priority=v),
        )  # fmt: skip
        self.restated = Line(
            session, tr("Restated"), lambda c: c.restated, lambda c, v: replace(c, restated=v)
        )
        self.speaker = Line(
            session, tr("Who says so"), lambda c: c.speaker, lambda c, v: replace(c, speaker=v)
        )
        self.surely = Line(
            session, tr("Confidence, because"), lambda c: c.confidence_reason,
            lambda c, v: replace(c, confidence_reason=v),
        )  # fmt: skip
        self.types, self.rating = TypesField(session), RatingField(session)
        self.correction, self.queries = CorrectionForm(session), QueryForm(session)
        self.sum, self.more, self.past = SumField(session), MoreForm(session), Past()
        self.note = Text(session, tr("Note"), lambda c: c.notes, lambda c, v: replace(c, notes=v))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("desk")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 16, 12, 24)
        column.setSpacing(8)
        first: tuple[QWidget, ...] = (
            self.words, self.recheck, self.meta, self.reasons, self.questions, self.elements,
        )  # fmt: skip
        for widget in first:
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.marks)
        column.addWidget(self.closing)
        column.addSpacing(8)
        column.addLayout(self._form(
            (labels.tr("Finding"), self.finding), (labels.tr("Confidence"), self.confidence),
            (labels.tr("Because"), self.surely), (labels.tr("Priority"), self.priority),
            (labels.tr("Who says so"), self.speaker), (labels.tr("Types"), self.types),
            (labels.tr("Restated"), self.restated),
        ))  # fmt: skip
        column.addWidget(self.rating)
        for name, widgets in self._groups():
            column.addWidget(_head(name))
            for widget in widgets:
                column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)

    def _groups(self) -> tuple[tuple[str, tuple[QWidget, ...]], ...]:
        tr = labels.tr
        return (
            (tr("Evidence"), (self.evidence,)), (tr("Correction"), (self.correction,)),
            (tr("Query"), (self.queries,)), (tr("Sum"), (self.sum,)), (tr("Note"), (self.note,)),
            (tr("Desk"), (self.second,)), (tr("More about this claim"), (self.more,)),
            (tr("History of this claim"), (self.past, self.signed)),
        )  # fmt: skip

    @property
    def proposed(self) -> Line:
        """The field of the suggested correction."""
        return self.correction.proposed

    @property
    def query(self) -> Line:
        """The field of the newest question."""
        return self.queries.first

    def _form(self, *rows: tuple[str, QWidget]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, widget in rows:
            form.addRow(label(words, widget), widget)
        return form

    def focus(self, name: str) -> None:
        """Put the cursor into a field: note, evidence, source, query, finding, correction."""
        if name in ("evidence", "source"):
            if not self.evidence.rows:
                self.evidence.add_new()
            if self.evidence.rows:
                self.evidence.rows[-1].title.setFocus()
            return
        field = {"note": self.note, "query": self.query, "finding": self.finding}.get(
            name, self.proposed
        )
        field.setFocus()
        self.ensureWidgetVisible(field)

    def mark(self, mark: Mark | None) -> None:
        """Set or take back the chosen claim's mark, signed with the initials."""
        claim = self._session.claim
        if claim:
            after = editing.marked(
                claim, mark, who=self._session.initials, now=self._session.clock()
            )
            place = self._session.worksheet.position(claim.id) if self._session.worksheet else 0
            named = {"n": (place or 0) + 1, "mark": labels.mark(mark)}
            said = labels.tr("Mark claim {n} {mark}").format(**named)
            back = labels.tr("Take mark of claim {n} back").format(**named)
            self._session.edit(said if mark else back, after)

    def _follow(self, change: Change) -> None:
        sheet = change.article or change.header
        shown = sheet or change.rows or change.sources or change.signoffs
        if shown or self._session.current in change.edited:
            self._show()

    def _show(self, _claim_id: object = None) -> None:
        claim, sheet = self._session.claim, self._session.worksheet
        self.marks.use((sheet.house if sheet else None) or HouseProfile())
        for field in (
            self.finding, self.rating, self.confidence, self.surely, self.priority, self.restated,
            self.speaker,
            self.types, self.correction, self.queries, self.sum, self.note, self.marks,
            self.elements, self.closing, self.evidence, self.recheck, self.second, self.more,
            self.past,
        ):  # fmt: skip
            field.show_claim(claim)
        self._show_words(claim)

    def _show_words(self, claim: Claim | None) -> None:
        if claim is None:
            self.words.setText(labels.tr(_EMPTY))
            for quiet in (self.meta, self.reasons, self.signed):
                quiet.setText("")
                quiet.hide()
            return
        self.words.setText(" ".join(claim.exact.split()))
        kinds = ", ".join(labels.tr(t.value) for t in claim.types)
        self.meta.setText(
            " · ".join(
                filter(
                    None,
                    (
                        labels.tr(claim.attribution.value)
                        if claim.speaker
                        else labels.tr("author’s own voice"),
                        kinds,
                    ),
                )
            )
        )
        why = "; ".join(map(labels.told, claim.reasons))
        self.reasons.setText(labels.tr("Listed: {why}").format(why=why))
        for quiet in (self.meta, self.reasons, self.signed):
            quiet.show()
        when = f"{claim.checked_at:%Y-%m-%d %H:%M}" if claim.checked_at else ""
        self.signed.setText(f"{labels.status(claim.status)} · {claim.checker} {when}".rstrip(" ·"))


def _words(font: object, role: str = "") -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(font)  # type: ignore[arg-type]
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        made.setProperty("role", role)
    return made


def _head(words: str) -> QLabel:
    made = QLabel(words)
    made.setFont(theme.sans(10, bold=True))
    made.setContentsMargins(0, 12, 0, 0)
    return made
