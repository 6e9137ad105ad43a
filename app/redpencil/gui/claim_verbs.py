"""What can be done to claims from galley and list: add, split, merge, delete, go on."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from redpencil.domain import editing, ledger
from redpencil.domain.claim import ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.mark import Mark
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
        """Mark the chosen claim and go on to the next."""
        if self._session.claim is not None:
            self._editor.mark(mark)
            if mark is not None:
                self.step(1)

    def step(self, by: int) -> None:
        """Choose the next or the previous claim that the list shows."""
        visible = self._claims.visible_ids()
        if not visible:
            return
        if self._session.current in visible:
            place = visible.index(self._session.current) + by
            self._session.choose(visible[min(max(place, 0), len(visible) - 1)])
        else:
            self._session.choose(visible[0])

    def tick(self) -> None:
        """Tick the next open element of the chosen claim."""
        if not self._editor.elements.tick_next():
            self._notice.say(labels.tr("All elements of this claim are ticked."))

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
