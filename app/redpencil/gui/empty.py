"""What the window says before an article is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from redpencil.gui import labels, theme


class Empty(QWidget):
    """Three ways to begin."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        title = QLabel(labels.tr("Nothing on the desk yet"))
        title.setFont(theme.serif(22, bold=True))
        words = QLabel(
            labels.tr(
                "Drop an article here, open a file, or paste. Nothing leaves this computer "
                "unless you open an address."
            )
        )
        words.setProperty("role", "label")
        words.setFont(theme.sans(11))
        row = QHBoxLayout()
        row.addStretch(1)
        for text, signal, main in (
            (labels.tr("Open an article"), self.open_asked, True),
            (labels.tr("Paste"), self.paste_asked, False),
            (labels.tr("Try the sample"), self.sample_asked, False),
        ):
            button = QPushButton(text)
            if main:
                button.setObjectName("main")
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for widget in (title, words):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        layout.addSpacing(16)
        layout.addLayout(row)
        layout.addStretch(3)
