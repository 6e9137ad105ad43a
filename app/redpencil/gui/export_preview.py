"""The first pages of an export, drawn in a process of their own while choices are made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from redpencil import exporting
from redpencil.domain.errors import UserError
from redpencil.exporting import ExportOptions
from redpencil.exporting import Preview as Pages
from redpencil.gui import labels
from redpencil.gui.jobs import Jobs
from redpencil.gui.session import Session

_PAUSE: Final = 200
"""Milliseconds after the last choice before pages are drawn."""
_SCALE: Final = 1.2
"""Dots a point."""
_EDGE: Final = 36
"""Dots around a page."""


class ExportPreview(QWidget):
    """Pages under one another; data as text; a word where nothing can be drawn."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self)
        self._wanted: tuple[str, ExportOptions] | None = None
        self._images: list[QImage] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._start)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "label")
        self.words.setWordWrap(True)
        self.grey = QCheckBox(labels.tr("In grey, as a black-and-white printer shows it"))
        self.grey.toggled.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(labels.tr("First lines of the file"))
        self.pages: list[QLabel] = []
        self._place()

    def _place(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(labels.tr("First pages of the file"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.grey)
        layout.addWidget(self.words)

    def draw(self, key: str, options: ExportOptions) -> None:
        """Draw these choices soon; what is being drawn is dropped."""
        self._wanted = key, options
        self._soon.start()

    def stop(self) -> None:
        """End the process that draws."""
        self._soon.stop()
        self._jobs.wait()

    def _start(self) -> None:
        worksheet = self._session.worksheet
        if worksheet is None or self._wanted is None:
            return
        key, options = self._wanted
        self.words.setText(labels.tr("Drawing the first pages…"))
        scale = _SCALE * self.devicePixelRatioF()
        self._jobs.start(
            exporting.preview, worksheet, key, options, self._session.clock(), scale,
            done=self._done, failed=self._failed,
        )  # fmt: skip

    def _done(self, pages: Pages) -> None:
        said = [labels.caution(w) for w in pages.warnings]
        key = self._wanted[0] if self._wanted else ""
        if pages.pages and key in ("docx", "annotated", "html", "markdown"):
            said.append(labels.tr("The same words as in the file; its own program sets the lines."))
        self.words.setText(" ".join(said))
        self._images = [QImage.fromData(page) for page in pages.pages]
        self.text.setPlainText(pages.text)
        self._stack.setCurrentIndex(0 if pages.pages else 1)
        self.grey.setVisible(bool(pages.pages))
        self._show()

    def _failed(self, error: UserError) -> None:
        self.words.setText(labels.error(error))

    def _show(self, _on: bool = False) -> None:
        """Show the pages, on as many labels as there are."""
        for label in self.pages:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.pages, ratio = [], self.devicePixelRatioF()
        for number, image in enumerate(self._images, 1):
            if self.grey.isChecked():
                image = image.convertToFormat(QImage.Format.Format_Grayscale8)
            room = round((self._area.viewport().width() - _EDGE) * ratio)
            smooth = Qt.TransformationMode.SmoothTransformation
            pixmap = QPixmap.fromImage(image.scaledToWidth(min(room, image.width()), smooth))
            pixmap.setDevicePixelRatio(ratio)
            label = QLabel()
            label.setPixmap(pixmap)
            label.setAccessibleName(labels.tr("Page {number}").format(number=number))
            self._column.addWidget(label)
            self.pages.append(label)
