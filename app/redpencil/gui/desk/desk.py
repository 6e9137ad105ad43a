"""The desk: it makes the panes for several drafts and several people, and their actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from redpencil import exporting, workflow
from redpencil.desk import account, drafts, merge
from redpencil.domain.errors import PasswordNeededError, UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.ask import Ask
from redpencil.gui.claim_list import ClaimList
from redpencil.gui.desk import parts
from redpencil.gui.desk.attaching import Attaching
from redpencil.gui.desk.draft_pane import DraftPane
from redpencil.gui.desk.evidence_more import EvidenceFiles
from redpencil.gui.desk.history_pane import HistoryPane
from redpencil.gui.desk.merge_pane import MergePane
from redpencil.gui.desk.signoff_pane import SignoffPane
from redpencil.gui.desk.sources_pane import SourcesPane
from redpencil.gui.galley import Galley
from redpencil.gui.jobs import Jobs
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session
from redpencil.settings import Settings


class Desk(QObject):
    """``shown(QWidget)`` asks the window to show one of ``views`` in the middle pane."""

    shown = Signal(object)

    def __init__(
        self, session: Session, jobs: Jobs, notice: Notice, ask: Callable[[], Ask],
        settings: Callable[[], Settings],
    ) -> None:  # fmt: skip
        super().__init__(session)
        self._session, self._jobs, self._notice = session, jobs, notice
        self._ask, self._settings = ask, settings
        self.files = Attaching(session, jobs, notice, ask)
        session.locked.connect(self._tell_locked)

    def make(self, galley: Galley, claims: ClaimList) -> tuple[QWidget, ...]:
        """Make the panes; they stand beside the list of claims."""
        session, notice = self._session, self._notice
        self._claims = claims
        self.drafts = DraftPane(session, notice, galley.selected)
        self.sources = SourcesPane(session, notice)
        self.history = HistoryPane(session, notice, self.trail)
        self.merge = MergePane(session, notice)
        self.signoff = SignoffPane(
            session, notice, lambda: self._settings().checker, claims.selected_ids, self._checks
        )
        self.drafts.wanted.connect(self.load_draft)
        self.drafts.filtered.connect(self._filter)
        self.drafts.picked.connect(galley.go_to)
        self.merge.wanted.connect(self.open_copy)
        self.merge.ended.connect(lambda: self.shown.emit(claims))
        self.history.save_wanted.connect(self.save_trail)
        self.history.redact_wanted.connect(self.redact)
        parts.FileDrop(self.drafts, self.load_draft_path)
        parts.FileDrop(self.merge, self.open_copy_path)
        return self.views()

    def serve(self, editor: QWidget, files: EvidenceFiles) -> None:
        """Attach the files that are dropped on the editor or asked for in its evidence."""
        files.wanted.connect(self.files.attach_to)
        files.dropped.connect(self.files.attach_dropped)
        files.copy.connect(self.files.save_copy)
        parts.FileDrop(editor, self.files.attach_path, self.files.attach_all)

    def _checks(self) -> tuple[str, ...]:
        """Return the house's list before sign-off; the plain one where its profile is broken."""
        try:
            sheet = self._session.worksheet
            return exporting.load_house(self._settings().house, sheet).checklist
        except UserError:
            return exporting.House().checklist

    def views(self) -> tuple[QWidget, ...]:
        """Return the panes for the middle of the window."""
        return (self.drafts, self.sources, self.history, self.merge, self.signoff)

    def named(self) -> dict[str, QWidget]:
        """Return the panes that are gone to at any time, by the ids of their actions."""
        return {f"go.{n}": getattr(self, n) for n in ("sources", "drafts", "signoff", "history")}

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each of the desk's actions does."""
        names = ("drafts", "sources", "history", "merge", "signoff")
        goes = {f"go.{n}": partial(self._go, n) for n in names}
        return goes | {
            "draft.load": self.load_draft, "merge.open": self.open_copy,
            "claim.attach": self.files.attach, "source.add": self._add_source,
        }  # fmt: skip

    def _go(self, name: str) -> None:
        self.shown.emit(getattr(self, name))

    def _add_source(self) -> None:
        self.shown.emit(self.sources)
        self.sources.add_new()

    def _filter(self, words: str) -> None:
        self._claims.filter.setText(words)
        self.shown.emit(self._claims)

    def load_draft(self) -> None:
        """Ask for the next draft of the article, and load it."""
        if self._session.worksheet is None:
            return
        suffixes = sorted({s for f in workflow.article_formats() for s in f.suffixes})
        kinds = f"{labels.tr('Articles')} ({' '.join(f'*{s}' for s in suffixes)})"
        path = self._ask().open_path(f"{kinds};;{labels.tr('All files')} (*)")
        if path:
            self.load_draft_path(path)

    def load_draft_path(self, path: Path) -> None:
        """Load the next draft; what is typed meanwhile is not lost."""
        sheet = self._session.worksheet
        if sheet is None:
            return
        try:
            data = workflow.read_file(path)
        except UserError as error:
            self._notice.tell(error)
            return
        self._jobs.start(
            drafts.carried, sheet, data, path.name, self._settings(), self._session.initials,
            self._session.clock(), done=partial(self._redrafted, sheet, data, path),
            failed=self._notice.tell,
        )  # fmt: skip

    def _redrafted(self, before: Worksheet, data: bytes, path: Path, after: Worksheet) -> None:
        if self._session.worksheet is not before:
            self.load_draft_path(path)  # somebody typed while it was read: carry that over too
            return
        document = self._session.document
        if document is None:
            return
        self._session.do(labels.tr(drafts.LABEL), after, members=drafts.members(document, data))
        self._notice.hide()
        self.shown.emit(self.drafts)

    def open_copy(self) -> None:
        """Ask for another person's copy, and merge it."""
        path = self._ask().open_path(f"{labels.tr('Worksheets')} (*{workflow.SUFFIX})")
        if path:
            self.open_copy_path(path)

    def open_copy_path(self, path: Path) -> None:
        """Merge a copy; where both changed one thing, the pane asks."""
        self._load_copy(path, "")

    def _load_copy(self, path: Path, password: str) -> None:
        self._jobs.start(
            merge.read, path, password, self._settings(), self._session.clock(),
            done=self._merge, failed=partial(self._not_loaded, path),
        )  # fmt: skip

    def _not_loaded(self, path: Path, error: UserError) -> None:
        """Ask for the password of a locked copy; say what else is wrong."""
        wanted = isinstance(error, PasswordNeededError)
        password = self._ask().password(labels.told(error.message)) if wanted else ""
        if password:
            self._load_copy(path, password)
        else:
            self._notice.tell(error)

    def _merge(self, theirs: workflow.Document) -> None:
        keeping = self._session.keeping
        if keeping is None or not self._session.keep():
            return
        try:
            found = merge.fork(keeping.travelling(), theirs)
        except UserError as error:
            self._notice.tell(error)
            return
        if self.merge.begin(found):
            self.shown.emit(self.merge)

    def trail(self) -> tuple[account.Entry, ...]:
        """Return the open worksheet's trail. Raises UserError where it was altered."""
        keeping = self._session.keeping
        return account.of_store(keeping) if keeping else ()

    def save_trail(self) -> None:
        """Ask where to, and write the trail as text, private fields of sources hidden."""
        sheet = self._session.worksheet
        path = self._ask().save_path(labels.tr("Save the trail"), "trail.txt", "(*.txt)")
        if sheet is None or path is None:
            return
        try:
            account.written(self.trail(), sheet, path)
        except UserError as error:
            self._notice.tell(error)

    def redact(self, words: str, why: str) -> None:
        """Take words out of the worksheet and its trail, after a question: it is for good."""
        keeping = self._session.keeping
        asked = labels.tr("These words are taken out for good; undo can't bring them back. Go on?")
        if keeping is None or not self._session.keep() or not self._ask().delete(asked):
            return
        try:
            account.redact(keeping, words, why, self._session.initials, self._session.clock())
        except UserError as error:
            self._notice.tell(error)
            return
        self._session.show_kept()
        self._session.kept.emit()
        self.history.words.clear()
        self.history.why.clear()
        self._notice.say(labels.tr("Redacted. Copies that others have still hold the words."))

    def _tell_locked(self) -> None:
        self._notice.say(
            labels.tr("This worksheet is signed, so it is locked. Reopen it with a reason first."),
            labels.tr("Sign-off"), partial(self._go, "signoff"),
        )  # fmt: skip
