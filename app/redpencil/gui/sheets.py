"""Sheets that go out and come back: exporting, and reading answers into the worksheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from redpencil import exporting
from redpencil.domain.errors import UserError
from redpencil.exporting import Answer, Caution, ExportOptions, Merge
from redpencil.gui import labels
from redpencil.gui.answers_dialog import AnswersDialog
from redpencil.gui.export_panel import ExportPanel
from redpencil.gui.files import Files
from redpencil.gui.jobs import Jobs
from redpencil.gui.notices import Notice
from redpencil.gui.session import Session


class Sheets(QObject):
    """Slow work goes to the worker; what comes back is one edit that undo takes back."""

    def __init__(
        self, session: Session, jobs: Jobs, notice: Notice, files: Files, parent: QWidget
    ) -> None:
        super().__init__(session)
        self._session, self._jobs, self._notice, self._files = session, jobs, notice, files
        self._parent = parent
        self.dialog: AnswersDialog | None = None

    def ask(self, panel: ExportPanel) -> None:
        """Show the panel, on the newsroom's paper; a broken profile is told, and left out."""
        try:
            panel.use(exporting.options(self._files.settings, self._session.worksheet))
        except UserError as error:
            self._notice.tell(error)
        panel.show()
        panel.button.setFocus()

    def export(self, key: str, options: ExportOptions) -> None:
        """Ask where to, and write the worksheet as a document."""
        document = self._session.document
        if document is None:
            return
        kind = exporting.kind(key)
        path = self._files.ask.save_path(
            labels.tr("Export worksheet"), self._files.suggestion(kind.suffix),
            f"{labels.tr(kind.label)} (*{kind.suffix})",
        )  # fmt: skip
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(kind.suffix)

        def tell(warnings: tuple[Caution, ...]) -> None:
            written = labels.tr("Exported to {name}.").format(name=path.name)
            said = " ".join((written, *map(labels.caution, warnings)))
            self._notice.say(said, labels.tr("Open"), lambda: _reveal(path))

        self._jobs.start(
            exporting.export, document, key, path, options, self._session.clock(),
            done=tell, failed=self._notice.tell,
        )  # fmt: skip

    def read_back(self) -> None:
        """Ask for a filled-in sheet and read its answers."""
        path = self._files.ask.open_path(f"{labels.tr('Filled-in sheets')} (*.docx *.pdf)")
        if path:
            self.read_path(path)

    def read_path(self, path: Path) -> None:
        """Read the answers of a filled-in sheet; nothing is changed before they are confirmed."""
        worksheet = self._session.worksheet
        if worksheet is None:
            return
        self._jobs.start(
            exporting.read_answers, worksheet, path, done=self._ask, failed=self._notice.tell
        )

    def _ask(self, merge: Merge) -> None:
        """Show what came back, where there is anything."""
        if not (merge.taken or merge.contested or merge.unclear or merge.gone):
            self._notice.say(labels.tr("The sheet holds no answers that are not here already."))
            return
        self.dialog = AnswersDialog(merge, self._parent)
        self.dialog.accepted.connect(self._put(merge, self.dialog.chosen))
        self.dialog.open()

    def _put(self, merge: Merge, chosen: Callable[[], tuple[Answer, ...]]) -> Callable[[], None]:
        def put() -> None:
            worksheet, answers = self._session.worksheet, chosen()
            if worksheet is None or not answers:
                return
            try:
                house = exporting.load_house(self._files.settings.house, worksheet)
                made = exporting.put_answers(
                    worksheet, merge, answers, self._session.initials, self._session.clock(),
                    house.checklist,
                )  # fmt: skip
            except UserError as error:
                self._notice.tell(error)
                return
            self._session.do(labels.tr("Read answers back"), made)
            count = labels.count("%n answers put in.", len(answers))
            self._notice.say(count, labels.tr("Undo"), self._session.undo)

        return put


def _reveal(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
