"""What to export, and how: choices on the left, the first pages as they will be on the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil import exporting
from redpencil.exporting import ExportOptions, House, Layout, Only
from redpencil.gui import labels
from redpencil.gui.export_preview import ExportPreview
from redpencil.gui.session import Session
from redpencil.settings import Paper

_LAYOUTS: Final = {
    Layout.CARDS: labels.noop("Cards, one claim each"),
    Layout.TABLE: labels.noop("Table, in the house’s columns"),
    Layout.GALLEY: labels.noop("Galley, wide margin"),
    Layout.CALLS: labels.noop("Call sheets, one a source"),
    Layout.QUERIES: labels.noop("Author queries"),
    Layout.CORRECTIONS: labels.noop("Corrections list"),
    Layout.SIGNOFF: labels.noop("Sign-off sheet"),
}
_ONLY: Final = {
    Only.ALL: labels.noop("All"),
    Only.OPEN: labels.noop("Open"),
    Only.UNSAFE: labels.noop("Not yet safe"),
    Only.PRIORITY_A: labels.noop("Priority A"),
    Only.WAITING: labels.noop("Waiting for an answer"),
}
_LISTED: Final = "listed"
_LANGUAGES: Final = {
    "": labels.noop("As the article"),
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "uk": "Українська",
}
_TICKED: Final = {
    "fillable": labels.noop("Form to fill in on screen"),
    "redacted": labels.noop("Redacted, to show outside the house"),
    "galley": labels.noop("Article with claim marks"),
    "cards": labels.noop("A card for each claim"),
    "ledger": labels.noop("Sentences not looked at"),
}
_OF_CARDS: Final = ("galley", "cards")


class ExportPanel(QDialog):
    """``chosen(key, ExportOptions)`` when the button is pressed; the window stays usable."""

    chosen = Signal(str, object)

    def __init__(
        self,
        session: Session,
        paper: str,
        listed: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(labels.tr("Export"))
        self._session, self._listed = session, listed
        self._house = House()
        self._kinds = {k.key: k for k in exporting.kinds()}
        self.formats = _box((k.key, f"{k.label} ({k.suffix})") for k in self._kinds.values())
        self.layouts = _box((v.value, labels.tr(w)) for v, w in _LAYOUTS.items())
        only = [(v.value, labels.tr(w)) for v, w in _ONLY.items()]
        self.claims = _box((*only, (_LISTED, labels.tr("As listed"))))
        self.papers = _box(((p.value, p.value) for p in Paper), paper)
        self.languages = _box((k, labels.tr(w) if not k else w) for k, w in _LANGUAGES.items())
        self.ticked = {n: QCheckBox(labels.tr(w)) for n, w in _TICKED.items()}
        for name, box in self.ticked.items():
            box.setChecked(bool(getattr(ExportOptions(), name)))
        self.preview = ExportPreview(session)
        self.button = QPushButton(labels.tr("Export…"))
        self.button.setObjectName("main")
        self.button.setDefault(True)
        self.button.clicked.connect(self._choose)
        self._place()
        self._connect()

    def use(self, usual: ExportOptions) -> None:
        """Draw on this newsroom's paper from now on."""
        self._house = usual.house
        self.papers.setCurrentIndex(max(0, self.papers.findData(usual.page)))
        self._follow()

    def _place(self) -> None:
        self.form = QFormLayout()
        self.form.setVerticalSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for words, box in (
            (labels.noop("Format"), self.formats),
            (labels.noop("Layout"), self.layouts),
            (labels.noop("Claims"), self.claims),
            (labels.noop("Paper"), self.papers),
            (labels.noop("Its words in"), self.languages),
        ):
            box.setAccessibleName(labels.tr(words))
            self.form.addRow(labels.tr(words), box)
        for tick in self.ticked.values():
            self.form.addRow(tick)
        left = QVBoxLayout()
        left.addLayout(self.form)
        left.addStretch(1)
        left.addWidget(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(20)
        layout.addLayout(left)
        layout.addWidget(self.preview, 1)
        self.resize(1020, 720)

    def _connect(self) -> None:
        for box in (self.formats, self.layouts, self.claims, self.papers, self.languages):
            box.currentIndexChanged.connect(self._follow)
        for tick in self.ticked.values():
            tick.toggled.connect(self._follow)
        self._session.changed.connect(self._follow)

    def options(self) -> ExportOptions:
        """Return what is chosen now."""
        ticked = {name: box.isChecked() for name, box in self.ticked.items()}
        claims = str(self.claims.currentData())
        return ExportOptions(
            page=str(self.papers.currentData()),
            layout=Layout(self.layouts.currentData()),
            language=str(self.languages.currentData()),
            house=self._house,
            claims=self._listed() if claims == _LISTED else None,
            only=Only.ALL if claims == _LISTED else Only(claims),
            fillable=ticked["fillable"] and not ticked["redacted"],
            redacted=ticked["redacted"],
            galley=ticked["galley"],
            cards=ticked["cards"],
            ledger=ticked["ledger"],
        )

    def _follow(self, _what: object = None) -> None:
        """Grey out what does not matter for these choices, and draw the pages again."""
        kind = self._kinds[str(self.formats.currentData())]
        layout = Layout(self.layouts.currentData())
        own_layout = kind.key == "annotated"
        self.layouts.setEnabled(kind.drawn and not own_layout)
        for box in (self.papers, self.languages):
            box.setEnabled(kind.drawn)
        for name in _OF_CARDS:
            self.ticked[name].setEnabled(kind.drawn and layout is Layout.CARDS and not own_layout)
        self.ticked["ledger"].setEnabled(
            kind.drawn and layout in (Layout.CARDS, Layout.SIGNOFF) and not own_layout
        )
        can_fill = kind.key in ("docx", "pdf") and not self.ticked["redacted"].isChecked()
        self.ticked["fillable"].setEnabled(can_fill)
        if self.isVisible():
            self.preview.draw(kind.key, self.options())

    def _choose(self) -> None:
        self.hide()
        self.chosen.emit(str(self.formats.currentData()), self.options())

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the pages of what is open now."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop drawing: the process that draws is only there while it is seen."""
        self.preview.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do as for hiding."""
        self.preview.stop()
        super().closeEvent(event)


def _box(choices: Iterable[tuple[str, str]], chosen: str = "") -> QComboBox:
    made = QComboBox()
    for key, words in choices:
        made.addItem(words, key)
    if chosen:
        made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
