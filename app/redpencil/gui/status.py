"""The status line: what is saved, what is left, and what is being done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from redpencil.domain.drafts import carry
from redpencil.domain.mark import Status
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels
from redpencil.gui.jobs import Jobs
from redpencil.gui.publisher import Publisher
from redpencil.gui.session import Session


class StatusLine(QStatusBar):
    """Words left, progress with Cancel right while something takes long."""

    def __init__(
        self, session: Session, jobs: Jobs, publisher: Publisher, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._publisher = session, publisher
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
        publisher.changed.connect(self._tell)
        self._quiet()
        self._tell()

    def _progress(self, fraction: float, message: str) -> None:
        self.doing.setText(labels.told(message))
        self.bar.setValue(round(100 * fraction))
        for widget in (self.doing, self.bar, self.cancel):
            widget.show()

    def _quiet(self) -> None:
        for widget in (self.doing, self.bar, self.cancel):
            widget.hide()

    def _tell(self, _change: object = None) -> None:
        worksheet = self._session.worksheet
        if worksheet is None:
            leaving = self._publisher.busy
            self.words.setText(labels.tr("Writing the file …") if leaving else labels.tr("Ready"))
            return
        counted = self._session.counts.of(worksheet)
        left = labels.count("%n claims left", counted.open)
        looked = labels.count("%n sentences not looked at", counted.not_looked_at)
        gap = labels.not_checked(worksheet.article.language, worksheet.not_checked)
        told = (self._saved(), left, looked, *_of_the_desk(worksheet), gap)
        self.words.setText(" · ".join(filter(None, told)))
        self.words.setToolTip(gap)

    def _saved(self) -> str:
        """Say in words what is kept on this computer and what is in the file."""
        session, keeping = self._session, self._session.keeping
        if session.not_kept:
            return labels.tr("NOT KEPT: {why}").format(why=labels.told(session.not_kept))
        if keeping is None or (not keeping.edited and keeping.path is None):
            return labels.tr("not saved yet")
        kept = labels.tr("kept {time}").format(time=_clock(keeping.store.kept_at))
        if keeping.place is None:
            kept = labels.tr("NOT KEPT on this computer, in memory only")
        if keeping.path is None:
            return f"{kept} · {labels.tr('in no file yet')}"
        if session.not_in_file:
            behind = labels.tr("not in the file {name}").format(name=keeping.path.name)
            return f"{kept} · {behind}"
        if keeping.behind:
            writing = self._publisher.busy
            behind = labels.tr("not yet in the file")
            return f"{kept} · {labels.tr('being written to the file …') if writing else behind}"
        if keeping.published_at is None:
            return labels.tr("saved in {name}").format(name=keeping.path.name)
        in_file = labels.tr("in the file {time}").format(time=_clock(keeping.published_at))
        return f"{kept} · {in_file}"


def _of_the_desk(worksheet: Worksheet) -> list[str]:
    """Say what a new draft left to do, and who has signed."""
    left = carry.summary(worksheet)
    ready = sum(c.status is Status.READY for c in worksheet.claims)
    told = (
        (left.orphans, labels.count("%n without a place in this draft", left.orphans)),
        (left.recheck, labels.count("%n to re-check", left.recheck)),
        (ready, labels.count("%n ready for second read", ready)),
    )
    return [words for number, words in told if number]


def _clock(at: datetime | None) -> str:
    return at.astimezone().strftime("%H:%M") if at else "–"
