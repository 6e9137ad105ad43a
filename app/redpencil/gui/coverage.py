"""How far the check is: claims marked of all, as words and as a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from redpencil.domain.change import Change
from redpencil.gui import labels
from redpencil.gui.session import Session


class Coverage(QWidget):
    """In the toolbar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(labels.tr("Claims marked"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 16, 0)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        session.changed.connect(self._follow)
        self._follow(Change())

    def _follow(self, _change: Change) -> None:
        worksheet = self._session.worksheet
        self.bar.setVisible(worksheet is not None)
        if worksheet is None:
            self.words.setText("")
            return
        counted = self._session.counts.of(worksheet)
        self.words.setText(
            labels.tr("marked {marked} of {claims}").format(
                marked=counted.settled, claims=counted.claims
            )
        )
        self.bar.setRange(0, max(1, counted.claims))
        self.bar.setValue(counted.settled)
        covered = labels.count("{covered} of %n sentences covered", counted.sentences)
        left = labels.count("%n sentences not looked at", counted.not_looked_at)
        self.setToolTip(f"{covered.format(covered=counted.covered)}; {left}")
