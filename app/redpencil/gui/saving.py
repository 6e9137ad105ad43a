"""What keeps the open worksheet: its file follows the edits, and it is let go of without loss."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from redpencil import workflow
from redpencil.domain.errors import UserError
from redpencil.gui import labels
from redpencil.gui.ask import Ask, Unsaved
from redpencil.gui.notices import Notice
from redpencil.gui.publisher import Publisher
from redpencil.gui.session import Session


class Saving(QObject):
    """Saving, the file that follows, and what happens before another worksheet is shown."""

    def __init__(
        self,
        session: Session,
        notice: Notice,
        ask: Callable[[], Ask],
        suggestion: Callable[[str], str],
    ) -> None:
        super().__init__(session)
        self._session, self._notice = session, notice
        self._ask, self._suggestion = ask, suggestion
        self.publisher = Publisher(self._errand, self._hear, self)
        session.kept.connect(self._follow)
        session.refused.connect(notice.tell)

    def _errand(self, path: Path | None = None) -> workflow.Errand | None:
        """Return what is to be published, to the file or to a ``path`` that a person chose."""
        session, keeping = self._session, self._session.keeping
        if keeping is None or not (path or keeping.behind):
            return None
        return keeping.errand(workflow.PROGRAM, session.initials, session.clock(), path)

    def _follow(self) -> None:
        if self._session.path:
            self.publisher.soon()

    def _hear(self, outcome: workflow.Published | UserError) -> None:
        told = self._session.not_in_file
        before = self._session.path
        self._session.published(outcome)
        if isinstance(outcome, UserError):
            self.publisher.later()
            if not told:
                self._notice.tell(outcome)
        elif outcome.conflict and before:
            self._notice.say(
                labels.tr(
                    "Somebody else changed the file {name}; it stays as they left it. "
                    "Yours goes on in {other}."
                ).format(name=before.name, other=outcome.path.name)
            )

    def save(self) -> bool:
        """Save where the worksheet was saved before, else ask; tell whether all is in the file."""
        if self._session.path is None:
            return self.save_as()
        self._notice.hide()
        self._session.keep()
        self.publisher.finish()
        if trouble := self._session.not_kept or self._session.not_in_file:
            self._notice.say(labels.told(trouble))
        return not self._session.dirty

    def save_as(self) -> bool:
        """Ask where to save, and save there."""
        path = self._chosen(labels.tr("Save worksheet"))
        return path is not None and self._save_in(path)

    def save_now(self) -> None:
        """Save, for an action."""
        self.save()

    def save_elsewhere(self) -> None:
        """Save as, for an action."""
        self.save_as()

    def _chosen(self, title: str) -> Path | None:
        if self._session.document is None:
            return None
        path = self._ask().save_path(
            title, self._suggestion(workflow.SUFFIX),
            f"{labels.tr('Redpencil worksheet')} (*{workflow.SUFFIX})",
        )  # fmt: skip
        if path is None or path.suffix:
            return path
        return path.with_suffix(workflow.SUFFIX)

    def _save_in(self, path: Path) -> bool:
        if not self._session.keep():
            return self._rescue(path)
        self._session.not_in_file = ""
        self._notice.hide()
        self.publisher.finish(self._errand(path))
        return not (self._session.not_in_file or self._session.dirty)

    def _rescue(self, path: Path) -> bool:
        """Write what is on the screen, which this computer could not keep, straight to a file."""
        document = self._session.document
        if document is None:
            return False
        try:
            workflow.save(document, path)
        except UserError as error:
            self._notice.tell(error)
            return False
        self._notice.say(
            labels.tr("What is on the screen is saved in {name}. {why}").format(
                name=path.name, why=labels.told(self._session.not_kept)
            )
        )
        return True

    def save_with_password(self) -> None:
        """Ask for a password and a place, and lock the worksheet; no password unlocks it."""
        password = self._ask().new_password(labels.told(workflow.CONSEQUENCE))
        if password is None:
            return
        path = self._session.path or self._chosen(labels.tr("Save with password"))
        keeping = self._session.keeping
        if path is None or keeping is None or not self._session.keep():
            return
        try:
            self.publisher.finish()
            before = keeping.document.key
            keeping.protect(workflow.key(password))
            if not self._save_in(path):
                keeping.protect(before)  # the file is as it was, so is what is kept
                return
        except UserError as error:
            self._notice.tell(error)
        else:
            words = (
                labels.tr("Locked with a password: {name}. {consequence}")
                if password
                else labels.tr("No password is needed any more for {name}.")
            )
            self._notice.say(
                words.format(name=path.name, consequence=labels.told(workflow.CONSEQUENCE))
            )

    def may_replace(self) -> bool:
        """Tell whether what is open may go: in its file, kept here, discarded, or no work yet."""
        if self._session.worksheet is None:
            return True
        self._session.keep()
        if self._session.path and not self._session.not_kept:
            self.publisher.finish()  # what fails here is kept, and offered at the next start
            return True
        if not self._session.unsaved:
            return True
        answer = self._ask().unsaved()
        if answer is Unsaved.SAVE:
            return self.save()
        if answer is Unsaved.DISCARD:
            self._session.discard()
        return answer is Unsaved.DISCARD

    def delete(self) -> None:
        """Delete the open worksheet after asking: file, store, journal and versions."""
        path = self._session.path
        name = path.name if path else labels.tr("This worksheet")
        words = labels.tr(
            "Its file, history and earlier versions on this computer are deleted for good. "
            "Copies elsewhere, and blocks that a disk has set aside, are out of reach."
        )
        if self._session.worksheet is None or not self._ask().delete(f"{name}\n\n{words}"):
            return
        self.publisher.stop()
        try:
            if keeping := self._session.give_up():
                workflow.delete_open(keeping)
        except UserError as error:
            self._notice.tell(error)
        else:
            self._notice.say(labels.tr("{name} is deleted.").format(name=name))

    def shut(self) -> None:
        """Let go of the worksheet, as the window closes."""
        self.publisher.stop()
        self._session.close()
