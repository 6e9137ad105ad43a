"""What is asked about the chosen claim: of whom, when, until when, and the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.query import Query, QueryTo
from redpencil.gui import labels
from redpencil.gui.claims.moments import MomentLine
from redpencil.gui.fields import Choice, Line, chain, label
from redpencil.gui.session import Session


class QueryForm(QWidget):
    """A group of fields for each question; the first is there before it is asked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[QueryRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = QPushButton(labels.tr("Ask another question"))
        self.more.clicked.connect(self.add)
        self._column.addWidget(self.more)
        self._fit(1)

    @property
    def first(self) -> Line:
        """The field for the words of the newest question."""
        return self.rows[-1].text

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim's questions."""
        self._fit(max(1, len(claim.queries) if claim else 0))
        for row in self.rows:
            row.show_claim(claim)
        self.more.setVisible(bool(claim and claim.queries))

    def _fit(self, number: int) -> None:
        before = len(self.rows)
        while len(self.rows) < number:
            self.rows.append(QueryRow(self._session, len(self.rows)))
            self._column.insertWidget(len(self.rows) - 1, self.rows[-1])
        while len(self.rows) > number:
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        if len(self.rows) > before:
            chain(self.more.previousInFocusChain(), *(f for r in self.rows for f in r.fields()))

    def add(self) -> None:
        """Add an empty question and go to it."""
        claim = self._session.claim
        if claim:
            after = replace(claim, queries=(*claim.queries, Query("")))
            self._session.edit(labels.tr("Add question"), after)
            self.first.setFocus()


class QueryRow(QWidget):
    """Fields of one question, known by its place."""

    def __init__(self, session: Session, place: int) -> None:
        super().__init__()
        self._session, self._place = session, place
        tr = labels.tr
        self.text = Line(session, tr("Query"), self._get("text", ""), self._put("text"))
        self.to = Choice(
            session, tr("To"), [(t, tr(t.value.capitalize())) for t in QueryTo],
            self._get("to", QueryTo.AUTHOR), self._put("to"),
        )  # fmt: skip
        self.name = Line(session, tr("Name of who is asked"), self._get("name", ""), self._put("name"))  # fmt: skip  # noqa: E501
        self.name.setPlaceholderText(tr("Name"))
        self.sent = MomentLine(session, tr("Sent"), self._get("sent", None), self._put("sent"))
        self.due = MomentLine(session, tr("Answer due"), self._get("due", None), self._put("due"))
        self.answer = Line(session, tr("Answer"), self._get("answer", ""), self._put("answer"))
        self.now = QPushButton(tr("Sent now"))
        self.now.clicked.connect(self._sent_now)
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAccessibleName(tr("Remove this question"))
        self.remove.clicked.connect(self._remove)
        self._lay_out()

    def _lay_out(self) -> None:
        tr = labels.tr
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._rest: list[QWidget] = []
        for row, (words, first, second) in enumerate((
            (tr("Query"), self.text, None), (tr("To"), self.to, self.name),
            (tr("Sent"), self.sent, self.now), (tr("Answer due"), self.due, None),
            (tr("Answer"), self.answer, None),
        )):  # fmt: skip
            head = label(words, first)
            grid.addWidget(head, row, 0)
            grid.addWidget(first, row, 1, 1, 1 if second else 2)
            if second:
                grid.addWidget(second, row, 2)
            if row:
                self._rest += [w for w in (head, first, second) if w]
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.remove)
        self._rest.append(self.remove)
        grid.addLayout(end, 5, 1, 1, 2)

    def fields(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, from top to bottom."""
        return (
            self.text, self.to, self.name, self.sent, self.now, self.due, self.answer, self.remove,
        )  # fmt: skip

    def show_claim(self, claim: Claim | None) -> None:
        """Show the question; before it is asked there is only the field for its words."""
        asked = claim is not None and len(claim.queries) > self._place
        for field in (self.text, self.to, self.name, self.sent, self.due, self.answer):
            field.show_claim(claim)
        for widget in self._rest:
            widget.setVisible(asked)

    def _get(self, field: str, none: object) -> Callable[[Claim], Any]:
        def get(claim: Claim) -> Any:
            there = len(claim.queries) > self._place
            return getattr(claim.queries[self._place], field) if there else none

        return get

    def _put(self, field: str) -> Callable[[Claim, Any], Claim]:
        def put(claim: Claim, value: Any) -> Claim:
            queries = list(claim.queries) or [Query("")]
            queries[self._place] = replace(queries[self._place], **{field: value})
            return replace(claim, queries=tuple(queries))

        return put

    def _sent_now(self) -> None:
        claim = self._session.claim
        if claim:
            now = self._session.clock().replace(second=0, microsecond=0)
            self._session.edit(labels.tr("Question sent"), self._put("sent")(claim, now))

    def _remove(self) -> None:
        claim = self._session.claim
        if claim:
            kept = tuple(q for n, q in enumerate(claim.queries) if n != self._place)
            self._session.edit(labels.tr("Remove question"), replace(claim, queries=kept))
