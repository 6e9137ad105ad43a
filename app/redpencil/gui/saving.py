"""What keeps the open worksheet: its file follows the edits, and it is let go of without loss."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from redpencil import workflow
from redpencil.domain.errors import UserError
from redpencil.gui import labels
from redpencil.gui.ask import Ask, Unsaved
from redpencil.gui.notices import Notice
from redpencil.gui.publisher import Publisher, Task, nothing
from redpencil.gui.session import Session

Then = Callable[[bool], None]
"""Hears whether all is in the file."""


def nobody(_saved: bool) -> None:
    """Hear nothing."""


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
        self.publisher = Publisher(self._task, self)
        session.kept.connect(self._follow)
        session.parted.connect(self._let_go)
        session.refused.connect(notice.tell)

    def _task(
        self, path: Path | None = None, keeping: workflow.Keeping | None = None
    ) -> Task | None:
        """Return what is to be written, to the file or to a ``path`` that a person chose."""
        keeping = keeping or self._session.keeping
        if keeping is None or not (path or keeping.behind):
            return None
        session = self._session
        try:
            errand = keeping.errand(workflow.PROGRAM, session.initials, session.clock(), path)
        except UserError as error:
            self._notice.tell(error)
            return None
        return Task(errand, partial(self._hear, keeping)) if errand else None

    def _follow(self) -> None:
        if self._session.path:
            self.publisher.soon()

    def _hear(self, keeping: workflow.Keeping, outcome: workflow.Published | UserError) -> None:
        """Take note of what became of a worksheet's file, shown or let go of meanwhile."""
        shown, told, before = (
            keeping is self._session.keeping,
            self._session.not_in_file,
            keeping.path,
        )
        if isinstance(outcome, UserError):
            if shown:
                self._session.published(str(outcome))
                self.publisher.later()
            if not told:
                self._notice.tell(outcome)
            return
        keeping.published(outcome)
        if shown:
            self._session.published("")
        if outcome.conflict and before:
            self._notice.say(
                labels.tr(
                    "Somebody else changed the file {name}; it stays as they left it. "
                    "Yours goes on in {other}."
                ).format(name=before.name, other=outcome.path.name)
            )

    def save(self, then: Then = nobody) -> None:
        """Save where the worksheet was saved before, else ask; ``then`` hears if all is in it."""
        if self._session.path is None:
            self.save_as(then)
            return
        self._notice.hide()
        self._session.keep()
        self.publisher.flush(partial(self._saved, then))

    def _saved(self, then: Then) -> None:
        trouble = self._session.not_kept or self._session.not_in_file
        if trouble:
            self._notice.say(labels.told(trouble))
        then(not trouble)

    def save_as(self, then: Then = nobody) -> None:
        """Ask where to save, and save there; ``then`` hears whether it was."""
        path = self._chosen(labels.tr("Save worksheet"))
        if path is None:
            then(False)
        else:
            self._save_in(path, then)

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

    def _save_in(self, path: Path, then: Then) -> None:
        session = self._session
        if not session.keep():
            then(self._rescue(path))
            return
        session.not_in_file = ""
        self._notice.hide()
        self.publisher.flush(
            lambda: then(not session.not_in_file), partial(self._task, path, session.keeping)
        )

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
        if path is not None and keeping is not None and self._session.keep():
            self.publisher.flush(partial(self._protect, keeping, password, path))

    def _protect(self, keeping: workflow.Keeping, password: str, path: Path) -> None:
        if keeping is not self._session.keeping:
            return
        before = keeping.document.key

        def done(saved: bool) -> None:
            if saved:
                self._say_protected(password, path)
            else:  # the file is as it was, so is what is kept
                keeping.protect(before)

        try:
            keeping.protect(workflow.key(password))
        except UserError as error:
            self._notice.tell(error)
        else:
            self._save_in(path, done)

    def _say_protected(self, password: str, path: Path) -> None:
        words = (
            labels.tr("Locked with a password: {name}. {consequence}")
            if password
            else labels.tr("No password is needed any more for {name}.")
        )
        self._notice.say(
            words.format(name=path.name, consequence=labels.told(workflow.CONSEQUENCE))
        )

    def when_free(self, then: Callable[[], None]) -> None:
        """Call ``then`` once what is open may go: kept here, saved, discarded, or no work yet.

        What has a file reaches it meanwhile; what fails there is offered at the next start.
        """
        session = self._session
        session.keep()
        if session.path and not session.not_kept:
            self.publisher.now()
        elif session.unsaved:
            answer = self._ask().unsaved()
            if answer is Unsaved.SAVE:
                self.save(lambda saved: then() if saved else None)
            if answer is not Unsaved.DISCARD:
                return
            session.discard()
        then()

    def _let_go(self, keeping: workflow.Keeping, forget: bool) -> None:
        """Close what is no longer shown, once its file has all of it."""

        def close() -> None:
            try:
                keeping.close(forget=forget)
            except UserError as error:
                self._notice.tell(error)

        make = nothing if forget else partial(self._task, keeping=keeping)
        self.publisher.flush(close, make)

    def delete(self) -> None:
        """Delete the open worksheet after asking: file, store, journal and versions."""
        path, keeping = self._session.path, self._session.keeping
        name = path.name if path else labels.tr("This worksheet")
        words = labels.tr(
            "Its file, history and earlier versions on this computer are deleted for good. "
            "Copies elsewhere, and blocks that a disk has set aside, are out of reach."
        )
        if keeping is not None and self._ask().delete(f"{name}\n\n{words}"):
            self.publisher.flush(partial(self._delete, keeping, name), nothing)

    def _delete(self, keeping: workflow.Keeping, name: str) -> None:
        if keeping is not self._session.keeping:
            return
        try:
            self._session.give_up()
            workflow.delete_open(keeping)
        except UserError as error:
            self._notice.tell(error)
        else:
            self._notice.say(labels.tr("{name} is deleted.").format(name=name))

    def shut(self, then: Callable[[], None]) -> None:
        """Let go of the worksheet, as the window closes; ``then`` comes when its file has it."""
        self._session.close()
        self.publisher.flush(then)
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.isSavingSession():
            self.publisher.finish()  # the system is shutting down and would not wait
