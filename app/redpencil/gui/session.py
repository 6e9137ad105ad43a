"""The open worksheet and what keeps it: the one thing in the window that changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from redpencil import workflow
from redpencil.domain import change, closing, editing, signoff
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.gui.counts import Counts
from redpencil.workflow import Document, Keeping

TYPING: Final = 400
"""Milliseconds of typing in one field that are kept as one operation."""
AGAIN: Final = 2000
"""Milliseconds until keeping an edit is tried again where the disk refused."""


@dataclass(frozen=True, slots=True)
class Pending:
    """An edit that is on the screen and not kept yet."""

    label: str
    merge_key: str
    members: tuple[tuple[str, bytes], ...] = ()


class Session(QObject):
    """Holds the open worksheet. Everything that edits calls ``do``; everything that shows listens.

    Signals: ``changed(Change)`` after every edit, undo, opening and closing;
    ``chosen(ClaimId | None)`` when another claim is chosen, in whichever pane;
    ``stored()`` when what is kept, what is in the file, or its name changed;
    ``kept()`` when an edit was committed; ``refused(UserError)`` when the disk refused one;
    ``locked()`` when a signature forbade one; ``parted(Keeping, bool)`` to close it, to forget it.
    """

    changed = Signal(object)
    chosen = Signal(object)
    stored = Signal()
    kept = Signal()
    refused = Signal(object)
    locked = Signal()
    parted = Signal(object, bool)

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.initials = ""
        self._keeping: Keeping | None = None
        self._worksheet: Worksheet | None = None
        self._pending: Pending | None = None
        self._current: ClaimId | None = None
        self.counts = Counts()
        self._unwanted = False
        self.not_kept, self.not_in_file = "", ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)

    @property
    def worksheet(self) -> Worksheet | None:
        """The worksheet as it stands, or None before the first is open."""
        return self._worksheet

    @property
    def keeping(self) -> Keeping | None:
        """What keeps the worksheet: its working store, its versions, its file."""
        return self._keeping

    @property
    def document(self) -> Document | None:
        """The worksheet with the article's original bytes, as it would be saved now."""
        if self._keeping is None or self._worksheet is None:
            return None
        brought = self._pending.members if self._pending else ()
        return self._keeping.document.with_members(brought).with_worksheet(self._worksheet)

    @property
    def path(self) -> Path | None:
        """The worksheet's file; None until it is saved for the first time."""
        return self._keeping.path if self._keeping else None

    @property
    def dirty(self) -> bool:
        """Whether there is something that the file does not have."""
        return self._keeping is not None and (self._pending is not None or self._keeping.behind)

    @property
    def unsaved(self) -> bool:
        """Whether work is here that has no file: an article only read is no work yet."""
        if self._keeping is None or self._unwanted or (self.path and not self.not_kept):
            return False
        return self._pending is not None or self._keeping.edited

    @property
    def current(self) -> ClaimId | None:
        """Id of the chosen claim."""
        return self._current

    @property
    def claim(self) -> Claim | None:
        """The chosen claim."""
        sheet, current = self._worksheet, self._current
        return sheet.claim(current) if sheet and current else None

    @property
    def undo_label(self) -> str:
        """Name of the edit that undo takes back; empty if none."""
        if self._pending:
            return self._pending.label
        return self._keeping.store.undo_label if self._keeping else ""

    @property
    def redo_label(self) -> str:
        """Name of the edit that redo brings back; empty if none."""
        return "" if self._pending or not self._keeping else self._keeping.store.redo_label

    def open(self, document: Document, path: Path | None) -> None:
        """Show another document; ``path`` is None for one that was never saved.

        Raises InUseError where somebody has it open, UserError where it can't be kept.
        """
        self.take(workflow.keep(document, path, self.initials, self.clock()))

    def take(self, keeping: Keeping) -> None:
        """Show what is kept; what was open is let go of, and stays kept where it was."""
        before = self._part()
        self._keeping, self._worksheet = keeping, keeping.store.worksheet
        self.not_in_file, self._unwanted = "", False
        self._follow(before)
        self.choose(next((c.id for c in keeping.store.worksheet.claims), None))
        self.stored.emit()

    def discard(self) -> None:
        """Do without what has no file: it is forgotten when it is let go of."""
        self._unwanted = True

    def close(self) -> None:
        """Let go of the worksheet and show nothing."""
        before = self._part()
        self.choose(None)
        self._follow(before)

    def _part(self) -> Worksheet | None:
        """Let go of the worksheet; without a file and without work in it, it is forgotten."""
        before, keeping = self._worksheet, self._keeping
        if keeping:
            if not self._unwanted:
                self.keep()
            forget = self.path is None and not self.unsaved
            self._forget_pending()
            self._keeping = self._worksheet = None
            self.parted.emit(keeping, forget)
        return before

    def give_up(self) -> Keeping | None:
        """Show nothing any more, and return what kept the worksheet, to be deleted."""
        before, keeping = self._worksheet, self._keeping
        self._forget_pending()
        self._keeping = self._worksheet = None
        self.choose(None)
        self._follow(before)
        return keeping

    def do(
        self, label: str, worksheet: Worksheet, merge_key: str = "",
        members: Sequence[tuple[str, bytes]] = (),
    ) -> None:  # fmt: skip
        """Make an edit that undo can take back, with the files it brings; none that is locked.

        It is kept at once; typing in one field, which has a ``merge_key``, in a moment.
        """
        before = self._worksheet
        if self._keeping is None or before is None or (worksheet == before and not members):
            return
        if signoff.forbids(before, worksheet):
            self.locked.emit()
            self.changed.emit(change.between(worksheet, before))  # the fields show what stands
            return
        if self._pending and self._pending.merge_key != merge_key:
            self.keep()
        brought = (*(self._pending.members if self._pending else ()), *members)
        self._worksheet, self._unwanted = worksheet, False
        self._pending = Pending(label, merge_key, brought)
        if not merge_key:
            self.keep()
        elif not self._timer.isActive():
            self._timer.start(TYPING)
        self._follow(before)

    def keep(self) -> bool:
        """Commit what is on the screen; tell whether all is kept. Where not, it is tried again."""
        self._timer.stop()
        if self._pending is None or self._keeping is None or self._worksheet is None:
            return True
        edit, told = self._pending, self.not_kept
        try:
            self._keeping.edit(
                edit.label, self._worksheet, who=self.initials, now=self.clock(),
                merge_key=edit.merge_key, members=edit.members,
            )  # fmt: skip
        except UserError as error:
            self.not_kept = str(error)
            self._timer.start(AGAIN)
            if not told:
                self.refused.emit(error)
            self.stored.emit()
            return False
        self._forget_pending()
        self.kept.emit()
        self.stored.emit()
        return True

    def _forget_pending(self) -> None:
        self._timer.stop()
        self._pending, self.not_kept = None, ""

    def edit(self, label: str, claim: Claim, merge_key: str = "") -> None:
        """Replace one claim, with a revision for each field that differs."""
        sheet = self.worksheet
        if sheet is not None:
            before, honest = sheet.claim(claim.id), closing.honest(claim, sheet)
            after = editing.revised(before, honest, who=self.initials, now=self.clock())
            self.do(label, sheet.with_claim(after), merge_key)

    def undo(self) -> None:
        """Take back the last edit; one that could not be kept is dropped from the screen."""
        if self._keeping and self.keep():
            self._move(self._keeping.undo)
        elif self._keeping:
            self._forget_pending()
            self.show_kept()

    def redo(self) -> None:
        """Bring back what was undone."""
        if self._keeping and self.keep():
            self._move(self._keeping.redo)

    def choose(self, claim_id: ClaimId | None) -> None:
        """Choose a claim in all panes."""
        if claim_id != self._current:
            self._current = claim_id
            self.chosen.emit(claim_id)

    def published(self, trouble: str) -> None:
        """Take note of why the file was not written; "" where it was."""
        self.not_in_file = trouble
        self.stored.emit()

    def _move(self, step: Callable[..., bool]) -> None:
        try:
            moved = step(who=self.initials, now=self.clock())
        except UserError as error:
            self.refused.emit(error)
            return
        if moved:
            self.show_kept()
            self.kept.emit()

    def show_kept(self) -> None:
        """Show what is kept, after it was changed there."""
        if self._keeping:
            before, self._worksheet = self._worksheet, self._keeping.store.worksheet
            self._follow(before)

    def _follow(self, before: Worksheet | None) -> None:
        """Tell what changed, and only then which claim is chosen: panes have the new text first."""
        difference, chosen = change.between(before, self.worksheet), self._current
        if difference:
            if chosen and before and self._worksheet:
                self._current = change.successor(chosen, before, self._worksheet)
            self.changed.emit(difference)
            self.stored.emit()
            if self._current != chosen:
                self.chosen.emit(self._current)
