"""Files that are kept as evidence: asked for, dropped one by one or several at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from redpencil.desk import evidence
from redpencil.domain import editing
from redpencil.domain.claim import ClaimId
from redpencil.domain.errors import UserError
from redpencil.domain.evidence import EvidenceFile, EvidenceId
from redpencil.gui import labels
from redpencil.gui.ask import Ask
from redpencil.gui.jobs import Jobs
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session


class Attaching(QObject):
    """Each file is one edit that undo takes back."""

    def __init__(
        self, session: Session, jobs: Jobs, notice: Notice, ask: Callable[[], Ask]
    ) -> None:
        super().__init__(session)
        self._session, self._jobs, self._notice, self._ask = session, jobs, notice, ask
        self._to_attach: tuple[Path, ...] = ()

    def attach(self) -> None:
        """Ask for a file and keep it as evidence for the chosen claim."""
        path = self._ask().open_path(f"{labels.tr('All files')} (*)")
        if path:
            self.attach_path(path)

    def attach_to(self, evidence_id: EvidenceId) -> None:
        """Ask for the file of a piece of evidence."""
        path = self._ask().open_path(f"{labels.tr('All files')} (*)")
        if path:
            self.attach_path(path, evidence_id)

    def attach_dropped(self, evidence_id: EvidenceId | None, path: Path) -> None:
        """Keep a file that was dropped on the claim, or on a piece of evidence."""
        self.attach_path(path, evidence_id)

    def attach_all(self, paths: tuple[Path, ...]) -> None:
        """Keep several files as evidence for the chosen claim, one after the other."""
        self._to_attach = paths[1:]
        self.attach_path(paths[0])

    def attach_path(
        self, path: Path, evidence_id: EvidenceId | None = None, claim_id: ClaimId | None = None
    ) -> None:
        """Keep a file as evidence for the chosen claim, or for one piece of evidence it has."""
        claim_id = claim_id or self._session.current
        if claim_id is None:
            self._notice.say(labels.tr("Choose a claim first: the file is evidence for it."))
            return
        self._jobs.start(
            evidence.captured, path, self._session.initials, self._session.clock(),
            done=partial(self._attached, claim_id, evidence_id),
            failed=partial(self._not_attached, claim_id),
        )  # fmt: skip

    def _attached(
        self, claim_id: ClaimId, evidence_id: EvidenceId | None,
        captured: tuple[EvidenceFile, tuple[str, bytes]],
    ) -> None:  # fmt: skip
        sheet = self._session.worksheet
        if sheet is None or sheet.position(claim_id) is None:
            return
        file, member = captured
        session, before = self._session, sheet.claim(claim_id)
        after = evidence.with_file(before, file, evidence_id)
        changed = editing.revised(before, after, who=session.initials, now=session.clock())
        session.do(labels.tr("Attach file"), sheet.with_claim(changed), members=(member,))
        self._attach_next(claim_id)

    def _not_attached(self, claim_id: ClaimId, error: UserError) -> None:
        self._notice.tell(error)
        self._attach_next(claim_id)

    def _attach_next(self, claim_id: ClaimId) -> None:
        """Go on with the files that were dropped together."""
        if self._to_attach:
            path, *rest = self._to_attach
            self._to_attach = tuple(rest)
            self.attach_path(path, claim_id=claim_id)

    def save_copy(self, file: EvidenceFile) -> None:
        """Ask where to, and write a copy of an evidence file."""
        document = self._session.document
        path = self._ask().save_path(labels.tr("Save a copy"), file.name, "(*)")
        if document is None or path is None:
            return
        try:
            evidence.written(document, file, path)
        except UserError as error:
            self._notice.tell(error)
