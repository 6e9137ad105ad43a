"""What does not add up, asked again in the background whenever words or corrections change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from redpencil import workflow
from redpencil.domain import flagging
from redpencil.domain.change import Change
from redpencil.domain.claim import Claim
from redpencil.domain.errors import UserError
from redpencil.domain.flag import Flag
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.jobs import Jobs
from redpencil.gui.session import Session

PAUSE: Final = 600
"""Milliseconds without an edit before the checks run."""


class Questions(QObject):
    """Signal: ``changed()`` when other questions stand than before."""

    changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._flags: tuple[Flag, ...] = ()
        self._read: object = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.ask)
        session.changed.connect(self._follow)
        jobs.ended.connect(self._wait)

    @property
    def all(self) -> tuple[Flag, ...]:
        """Every question, those put aside too."""
        return self._flags

    @property
    def standing(self) -> tuple[Flag, ...]:
        """The questions that nobody has put aside."""
        worksheet = self._session.worksheet
        return flagging.standing(worksheet, self._flags) if worksheet else ()

    def about(self, claim: Claim) -> tuple[Flag, ...]:
        """Return the standing questions that point to words of a claim."""
        return tuple(f for f in self.standing if any(s.meets(claim.span) for s in f.spans))

    def reason(self, flag: Flag) -> str:
        """Return why a question was put aside; empty where it stands."""
        worksheet = self._session.worksheet
        gone = worksheet.dismissed if worksheet else ()
        return next((d.reason for d in gone if d.key == flag.key), "")

    def put_aside(self, flag: Flag, reason: str) -> None:
        """Put a question aside. Raises UserError where no reason is given."""
        worksheet, session = self._session.worksheet, self._session
        if worksheet:
            after = flagging.dismissed(worksheet, flag, reason, session.initials, session.clock())
            session.do(labels.tr("Put a question aside"), after)

    def ask_again(self, flag: Flag) -> None:
        """Let a question that was put aside stand again."""
        worksheet = self._session.worksheet
        if worksheet:
            self._session.do(labels.tr("Ask again"), flagging.recalled(worksheet, flag))

    def ask(self) -> None:
        """Run the checks, if the worker is free and there is anything new to read."""
        worksheet = self._session.worksheet
        if worksheet is None or self._jobs.busy or self._matter(worksheet) == self._read:
            return
        self._jobs.start(
            workflow.questions,
            worksheet,
            done=self._found(worksheet),
            failed=self._failed(worksheet),
        )

    def _found(self, worksheet: Worksheet) -> Callable[[tuple[Flag, ...]], None]:
        matter = self._matter(worksheet)

        def show(flags: tuple[Flag, ...]) -> None:
            now = self._session.worksheet
            if now is not None and self._matter(now) == matter:
                self._read, self._flags = matter, flags
                self.changed.emit()

        return show

    def _failed(self, worksheet: Worksheet) -> Callable[[UserError], None]:
        """Ask again with the next edit: the work itself needs none of the answers."""
        matter = self._matter(worksheet)

        def wait(_error: UserError) -> None:
            self._read = matter

        return wait

    def _matter(self, worksheet: Worksheet) -> object:
        """Return what the answers depend on."""
        made = tuple((c.span, c.correction) for c in worksheet.claims if c.correction)
        return (worksheet.id, worksheet.text_sha256, worksheet.sentences, made)

    def _follow(self, change: Change) -> None:
        if change.article:
            self._flags, self._read = (), None
            self.changed.emit()
        elif change.dismissed:
            self.changed.emit()
        self._wait()

    def _wait(self) -> None:
        worksheet = self._session.worksheet
        if worksheet is not None and self._matter(worksheet) != self._read:
            self._pause.start()
