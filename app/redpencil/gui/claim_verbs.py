"""What can be done to claims from galley and list: add, split, merge, delete, go on."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from redpencil.domain import closing, editing, ledger
from redpencil.domain.claim import ClaimId
from redpencil.domain.element import ElementState
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark, Status
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.claim_editor import ClaimEditor
from redpencil.gui.claim_list import ClaimList
from redpencil.gui.galley import Galley
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session


class ClaimVerbs(QObject):
    """Each is one undoable edit with a name; a slip is told in a notice."""

    def __init__(
        self,
        session: Session,
        galley: Galley,
        claims: ClaimList,
        editor: ClaimEditor,
        notice: Notice,
    ) -> None:
        super().__init__(session)
        self._session, self._galley, self._claims = session, galley, claims
        self._editor, self._notice = editor, notice

    def add(self) -> None:
        """List the selected words as a claim, and choose it."""
        new = _new_id()
        span = self._galley.selected() or Span(0, 0)
        if self._do(labels.tr("Add claim"), lambda w: editing.added(w, new, span)):
            self._session.choose(new)

    def respan(self) -> None:
        """Anchor the chosen claim to the selected words."""
        span = self._galley.selected() or Span(0, 0)
        self._on_chosen(labels.tr("Move claim"), lambda w, i: editing.respanned(w, i, span))

    def split(self) -> None:
        """Cut the chosen claim at the galley's cursor."""
        at = self._galley.cursor_offset()
        self._on_chosen(labels.tr("Split claim"), lambda w, i: editing.split(w, i, _new_id(), at))

    def merge(self) -> None:
        """Merge the selected claims, or the chosen one and the next."""
        ids = self._claims.selected_ids()
        visible = self._claims.visible_ids()
        if len(ids) < 2 and self._session.current in visible:
            place = visible.index(self._session.current)
            ids = visible[place : place + 2]
        if self._do(labels.tr("Merge claims"), lambda w: editing.merged(w, *ids)):
            self._session.choose(ids[0])

    def delete(self) -> None:
        """Take the selected claims off the list; undo brings them back."""
        ids = self._claims.selected_ids() or tuple(filter(None, (self._session.current,)))
        self._do(labels.tr("Delete claim"), lambda w: w.without(*ids))

    def mark(self, mark: Mark | None) -> None:
        """Mark the chosen claim and go on to the next; several that are chosen, all at once."""
        if mark is not None and not self._offered(mark):
            self._notice.say(labels.tr("Your house does not use this mark."))
        elif len(self._claims.selected_ids()) > 1:
            self._claims.several.set_mark(mark)
        elif self._session.claim is not None:
            following = self._beside(1)
            self._editor.mark(mark)
            if mark is not None:
                self._go_on(following)

    def _offered(self, mark: Mark) -> bool:
        sheet = self._session.worksheet
        return sheet is None or sheet.house is None or mark in sheet.house.offered()

    def step(self, by: int) -> None:
        """Choose the next or the previous claim that the list shows."""
        beside = self._beside(by)
        if beside is not None:
            self._session.choose(beside)

    def _beside(self, by: int) -> ClaimId | None:
        """Return the claim so many rows on; the first or last where there are no more."""
        visible = self._claims.visible_ids()
        if not visible:
            return None
        row = self._claims.table.row_of(self._session.current)
        return visible[0 if row is None else min(max(row + by, 0), len(visible) - 1)]

    def _go_on(self, claim_id: ClaimId | None) -> None:
        if claim_id is not None and self._claims.table.row_of(claim_id) is not None:
            self._session.choose(claim_id)

    def tick(self) -> None:
        """Tick the next open element of the chosen claim."""
        if not self._editor.elements.tick_next():
            self._notice.say(labels.tr("All elements of this claim are ticked."))

    def waive(self) -> None:
        """Ask why the next open element need not be ticked."""
        self._ask_of_next(ElementState.WAIVED)

    def changed(self) -> None:
        """Ask what the next open element was changed to."""
        self._ask_of_next(ElementState.CHANGED)

    def _ask_of_next(self, state: ElementState) -> None:
        if not self._editor.elements.ask_next(state):
            self._notice.say(labels.tr("All elements of this claim are ticked."))

    def close(self) -> None:
        """Hand the chosen claim to the second reader and go on; say what is left where it can't."""
        claim = self._session.claim
        if len(self._claims.selected_ids()) > 1:
            self._claims.several.set_status(Status.READY)
        elif claim is not None:
            if missing := closing.left(claim, self._session.worksheet):
                told = "; ".join(map(labels.left, missing))
                self._notice.say(labels.tr("Still open: {what}.").format(what=told))
                return
            following = self._beside(1)
            self._session.edit(labels.tr("Close claim"), replace(claim, status=Status.READY))
            self._go_on(following)

    def nothing_here(self) -> None:
        """Sign that the sentence at the cursor holds nothing to check; again takes it back."""
        worksheet = self._session.worksheet
        number = worksheet.sentence_at(self._galley.cursor_offset()) if worksheet else None
        if worksheet is None or number is None:
            self._notice.say(labels.tr("Put the cursor into a sentence of the galley first."))
            return
        sentence = worksheet.sentences[number]
        seen = "" if sentence.looked_at else self._session.initials or labels.tr("somebody")
        label = labels.tr("Nothing to check") if seen else labels.tr("Look again")
        self._session.do(label, worksheet.with_sentence(number, replace(sentence, looked_at=seen)))

    def go_unseen(self) -> None:
        """Select the next sentence that nobody has looked at."""
        worksheet = self._session.worksheet
        if worksheet is None:
            return
        fates = ledger.entries(worksheet)
        left = [
            worksheet.sentences[e.number].span for e in fates if e.fate is ledger.Fate.NOT_LOOKED_AT
        ]
        if not left:
            self._notice.say(labels.tr("Every sentence has been looked at."))
            return
        here = self._galley.cursor_offset()
        self._galley.select(next((s for s in left if s.start > here), left[0]))

    def _on_chosen(self, label: str, edit: Callable[[Worksheet, ClaimId], Worksheet]) -> None:
        current = self._session.current
        if current is not None:
            self._do(label, lambda w: edit(w, current))

    def _do(self, label: str, edit: Callable[[Worksheet], Worksheet]) -> bool:
        worksheet = self._session.worksheet
        if worksheet is None:
            return False
        try:
            self._session.do(label, edit(worksheet))
        except UserError as error:
            self._notice.tell(error)
            return False
        return True


def _new_id() -> ClaimId:
    return ClaimId(uuid.uuid4().hex[:12])
