"""Bars that ask for something without stopping anybody: a password, an address, another reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redpencil import workflow
from redpencil.domain.article import Article
from redpencil.domain.errors import UserError
from redpencil.gui import choices, labels


class Bar(QFrame):
    """Words, a row of fields, one button that acts, one that closes; Escape closes too."""

    def __init__(self, act: str, *fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton(act)
        self.button.setObjectName("main")
        self.close_button = QPushButton(labels.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout()
        for field in fields:
            row.addWidget(field, int(isinstance(field, QLineEdit)))
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        if not any(isinstance(field, QLineEdit) for field in fields):
            row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self.words)
        layout.addLayout(row)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class PasswordBar(Bar):
    """Asks for the password of a locked file; what it was is forgotten as soon as it is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(labels.tr("Password"))
        self.field.setPlaceholderText(labels.tr("Password"))
        super().__init__(labels.tr("Open"), self.field, parent=parent)
        self._again: Callable[[str], None] | None = None
        self.button.clicked.connect(self._use)
        self.field.returnPressed.connect(self._use)

    def ask(self, words: str, again: Callable[[str], None]) -> None:
        """Ask, and open again with what is typed."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self._again = again
        self.field.clear()
        self.show()
        self.field.setFocus()

    def _use(self) -> None:
        password, again = self.field.text(), self._again
        if password and again:
            self.field.clear()
            self.hide()
            again(password)


class AddressBar(Bar):
    """Asks for an address, and says who would learn what before anything is sent."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.field = QLineEdit()
        self.field.setAccessibleName(labels.tr("Address of the article"))
        self.field.setPlaceholderText("https://")
        super().__init__(labels.tr("Get the page"), self.field, parent=parent)
        self.field.textChanged.connect(self._tell)
        self.button.clicked.connect(self._use)
        self.field.returnPressed.connect(self._use)

    def ask(self, address: str = "") -> None:
        """Show the bar, with an address that was dropped or pasted; it is not asked for yet."""
        self.field.setText(address)
        self._tell()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _tell(self) -> None:
        """Name the host that would be asked, and what it would learn."""
        try:
            _, host = workflow.address(self.field.text())
        except UserError as error:
            typed = bool(self.field.text().strip())
            start = labels.tr("Type or paste the address of an article. Nothing is sent yet.")
            self.words.setText(labels.error(error) if typed else start)
            self.button.setEnabled(False)
            return
        self.words.setText(
            labels.tr(
                "{host} will be asked for this one page, directly and not by a proxy. "
                "It learns the network address of this computer and which page you read; "
                "no cookies and no names are sent."
            ).format(host=host)
        )
        self.button.setEnabled(True)

    def _use(self) -> None:
        if self.button.isEnabled():
            self.hide()
            self.chosen.emit(self.field.text().strip())


class ReadAgainBar(Bar):
    """Asks for the language and the encoding that the program got wrong."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.language, self.encoding = QComboBox(), QComboBox()
        choices.named(self.language, labels.tr("Language"))
        choices.named(self.encoding, labels.tr("Encoding of the text"))
        self.language.addItem(labels.tr("Find out the language"), "")
        named = sorted((labels.language_name(code), code) for code in workflow.languages())
        for name, code in named:
            self.language.addItem(f"{name} ({code})", code)
        self.encoding.addItem(labels.tr("Find out the encoding"), "")
        for codec, name in workflow.encodings():
            self.encoding.addItem(labels.tr(name), codec)
        self.original = QCheckBox(labels.tr("As it was before its tracked changes"))
        super().__init__(
            labels.tr("Read again"), self.language, self.encoding, self.original, parent=parent
        )
        self.button.clicked.connect(self._use)

    def ask(self, article: Article) -> None:
        """Show the bar, with the language and encoding that the article was read with."""
        said = article.provenance.encoding
        self.original.setChecked(False)
        self.language.setCurrentIndex(max(0, self.language.findData(article.language)))
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(said)))
        self.words.setText(
            labels.tr(
                "The article is read again from its original, and its claims are listed anew. "
                "The encoding counts for plain text, Markdown and web pages."
            )
        )
        self.show()
        self.language.setFocus()

    def _use(self) -> None:
        self.hide()
        self.chosen.emit(
            workflow.Choices(
                language=self.language.currentData(),
                encoding=self.encoding.currentData(),
                original=self.original.isChecked(),
            )
        )
