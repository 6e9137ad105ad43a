"""The open worksheet, its history and its file: the one thing in the window that changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from redpencil.domain import change, editing
from redpencil.domain.claim import Claim, ClaimId
from redpencil.domain.history import History
from redpencil.domain.worksheet import Worksheet
from redpencil.workflow import Document


class Session(QObject):
    """Holds the open worksheet. Everything that edits calls ``do``; everything that shows listens.

    Signals: ``changed(Change)`` after every edit, undo, opening and closing;
    ``chosen(ClaimId | None)`` when another claim is chosen, in whichever pane;
    ``stored()`` when the saved state or the file's name changed.
    """

    changed = Signal(object)
    chosen = Signal(object)
    stored = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.initials = ""
        self._document: Document | None = None
        self._history: History | None = None
        self._saved: Worksheet | None = None
        self._path: Path | None = None
        self._current: ClaimId | None = None

    @property
    def worksheet(self) -> Worksheet | None:
        """The worksheet as it stands, or None before the first is open."""
        return self._history.worksheet if self._history else None

    @property
    def document(self) -> Document | None:
        """The worksheet with the article's original bytes, as it would be saved now."""
        if self._document is None or self.worksheet is None:
            return None
        return self._document.with_worksheet(self.worksheet)

    @property
    def path(self) -> Path | None:
        """The worksheet's file; None until it is saved for the first time."""
        return self._path

    @property
    def dirty(self) -> bool:
        """Whether there is something that the file does not have."""
        return self.worksheet is not self._saved

    @property
    def unsaved(self) -> bool:
        """Whether a person's work would be lost: an article only read is no work yet."""
        return self.dirty and bool(self._history and self._history.at)

    @property
    def current(self) -> ClaimId | None:
        """Id of the chosen claim."""
        return self._current

    @property
    def claim(self) -> Claim | None:
        """The chosen claim."""
        if self.worksheet is None or self._current is None:
            return None
        return self.worksheet.claim(self._current)

    @property
    def undo_label(self) -> str:
        """Name of the edit that undo takes back; empty if none."""
        return self._history.undo_label if self._history else ""

    @property
    def redo_label(self) -> str:
        """Name of the edit that redo brings back; empty if none."""
        return self._history.redo_label if self._history else ""

    def open(self, document: Document, path: Path | None) -> None:
        """Show another document; ``path`` is None for one that was never saved."""
        before = self.worksheet
        self._document, self._path = document, path
        self._history = History.start(document.worksheet)
        self._saved = document.worksheet if path else None
        self._follow(before)
        claims = document.worksheet.claims
        self.choose(claims[0].id if claims else None)
        self.stored.emit()

    def do(self, label: str, worksheet: Worksheet, merge_key: str = "") -> None:
        """Make an edit that undo can take back. Nothing happens where nothing differs."""
        if self._history is None or worksheet == self._history.worksheet:
            return
        before = self.worksheet
        self._history = self._history.done(label, worksheet, merge_key)
        self._follow(before)

    def edit(self, label: str, claim: Claim, merge_key: str = "") -> None:
        """Replace one claim, with a revision for each field that differs."""
        if self.worksheet is None:
            return
        before = self.worksheet.claim(claim.id)
        after = editing.revised(before, claim, who=self.initials, now=self.clock())
        self.do(label, self.worksheet.with_claim(after), merge_key)

    def undo(self) -> None:
        """Take back the last edit."""
        self._move(History.undone)

    def redo(self) -> None:
        """Bring back what was undone."""
        self._move(History.redone)

    def choose(self, claim_id: ClaimId | None) -> None:
        """Choose a claim in all panes."""
        if claim_id != self._current:
            self._current = claim_id
            self.chosen.emit(claim_id)

    def saved(self, worksheet: Worksheet, path: Path) -> None:
        """Remember that this worksheet is what the file holds."""
        self._path, self._saved = path, worksheet
        if self._history:
            self._history = self._history.sealed()
        self.stored.emit()

    def _move(self, step: Callable[[History], History]) -> None:
        if self._history is None:
            return
        before = self.worksheet
        self._history = step(self._history)
        self._follow(before)

    def _follow(self, before: Worksheet | None) -> None:
        difference = change.between(before, self.worksheet)
        if difference:
            self._keep_choice(before)
            self.changed.emit(difference)
            self.stored.emit()

    def _keep_choice(self, before: Worksheet | None) -> None:
        """Choose a neighbour where the chosen claim is gone."""
        after = self.worksheet
        if after is None or self._current is None or after.position(self._current) is not None:
            return
        place = before.position(self._current) if before else None
        neighbour = min(place or 0, len(after.claims) - 1)
        self.choose(after.claims[neighbour].id if after.claims else None)
