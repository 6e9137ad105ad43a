"""The status line: what is saved, what is left, and what is being done."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from redpencil.domain import ledger
from redpencil.gui import labels
from redpencil.gui.jobs import Jobs
from redpencil.gui.session import Session


class StatusLine(QStatusBar):
    """Words left, progress with Cancel right while something takes long."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 0)
        self.words = QLabel()
        self.doing = QLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(labels.tr("Progress"))
        self.cancel = QPushButton(labels.tr("Cancel"))
        self.cancel.clicked.connect(jobs.cancel)
        self.addWidget(self.words, 1)
        for widget in (self.doing, self.bar, self.cancel):
            self.addPermanentWidget(widget)
        jobs.progressed.connect(self._progress)
        jobs.ended.connect(self._quiet)
        session.changed.connect(self._tell)
        session.stored.connect(self._tell)
        self._quiet()
        self._tell()

    def _progress(self, fraction: float, message: str) -> None:
        self.doing.setText(message)
        self.bar.setValue(round(100 * fraction))
        for widget in (self.doing, self.bar, self.cancel):
            widget.show()

    def _quiet(self) -> None:
        for widget in (self.doing, self.bar, self.cancel):
            widget.hide()

    def _tell(self, _change: object = None) -> None:
        worksheet = self._session.worksheet
        if worksheet is None:
            self.words.setText(labels.tr("Ready"))
            return
        counted = ledger.totals(worksheet)
        path = self._session.path
        if path is None:
            saved = labels.tr("not saved yet")
        else:
            saved = (
                labels.tr("changes not saved")
                if self._session.dirty
                else f"{labels.tr('saved in')} {path.name}"
            )
        claims = labels.tr("claim left") if counted.open == 1 else labels.tr("claims left")
        looked = f"{labels.tr('sentences not looked at:')} {counted.not_looked_at}"
        left = f"{counted.open} {claims}"
        gap = labels.not_checked(worksheet.article.language, worksheet.not_checked)
        self.words.setText(" · ".join(filter(None, (saved, left, looked, gap))))
        self.words.setToolTip(gap)
