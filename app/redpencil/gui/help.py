"""The help: all keys on one sheet, then the guide, one page a task, with a search."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from redpencil.base import resources
from redpencil.gui import labels
from redpencil.gui.actions import Entry
from redpencil.gui.guard import override
from redpencil.gui.keys import KeysSheet

_GUIDE: Final = "guide"
_ENGLISH: Final = "en"
_PAGE: Final = Qt.ItemDataRole.UserRole
_TABLES: Final = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
_DARK: Final = "-dark"
"""Ends the names of pictures for dark windows."""
_DOTS: Final = 1.5
"""Dots of a picture for each of a usual screen (packaging/guide/pictures.py)."""
_MARGIN: Final = 16


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the guide: its file, its title, its Markdown."""

    path: Path
    title: str
    text: str

    def found(self, words: str) -> bool:
        """Tell whether all the words are on the page, as they are or as parts of others."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def pages(language: str) -> tuple[Page, ...]:
    """Return the guide in a language; a page that it lacks is the English one."""
    folder = resources.path(_GUIDE)
    names = {p.name: p for p in sorted((folder / _ENGLISH).glob("[0-9][0-9]-*.md"))}
    own = {p.name: p for p in (folder / language).glob("[0-9][0-9]-*.md")}
    return tuple(_read(own.get(name, path)) for name, path in names.items())


def _read(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    head, _, _ = text.partition("\n")
    return Page(path, head.removeprefix("# ").strip(), text)


class Browser(QTextBrowser):
    """Shows a page with the pictures that fit the window: its colours, its screen, its width."""

    @override(None)
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        path = Path(QUrl(name).toLocalFile())
        dark = path.with_stem(f"{path.stem}{_DARK}")
        if self.palette().color(QPalette.ColorRole.Window).lightness() < 128 and dark.is_file():
            path = dark
        picture, ratio = QImage(str(path)), self.devicePixelRatioF()
        if picture.isNull():
            return picture
        room = self.viewport().width() - 3 * _MARGIN
        width = round(min(picture.width() / _DOTS, room) * ratio)
        made = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        return made


class Help(QDialog):
    """A window beside the work; it stays open while one goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(labels.tr("Help"))
        self._pages = pages(QLocale().name().partition("_")[0])
        self.line = QLineEdit()
        self.line.setPlaceholderText(labels.tr("Search the help"))
        self.line.setAccessibleName(labels.tr("Search the help"))
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(labels.tr("Pages of the help"))
        self.empty = QLabel(labels.tr("No page has these words."))
        self.empty.setProperty("role", "label")
        self.keys = KeysSheet()
        self.browser = Browser()
        self.browser.setObjectName("page")
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(labels.tr("Page of the help"))
        self._place()
        self.line.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._show)
        self.browser.anchorClicked.connect(self._follow)
        self._fill()

    def _place(self) -> None:
        sheet = QScrollArea()
        sheet.setWidget(self.keys)
        sheet.setWidgetResizable(True)
        sheet.setFrameShape(QScrollArea.Shape.NoFrame)
        sheet.setAccessibleName(labels.tr("Keys"))
        self.stack = QStackedWidget()
        self.stack.addWidget(sheet)
        self.stack.addWidget(self.browser)
        left = QVBoxLayout()
        for widget in (self.line, self.empty, self.list):
            left.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN)
        layout.addLayout(left, 1)
        layout.addWidget(self.stack, 4)
        self.resize(1200, 660)

    def use(self, entries: Iterable[Entry]) -> None:
        """Show these keys on the sheet."""
        self.keys.use(entries)

    def ask_keys(self) -> None:
        """Open at the sheet of keys."""
        self._open(0)

    def ask_pages(self) -> None:
        """Open at the first page of the guide, ready to search."""
        self._open(1)
        self.line.setFocus()

    def _open(self, row: int) -> None:
        self.line.clear()
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.show()
        self.raise_()
        self.list.setFocus()

    def _fill(self, words: str = "") -> None:
        """List the sheet of keys and the pages that have the words."""
        self.list.clear()
        if not words.strip():
            self.list.addItem(_item(labels.tr("Keys"), None))
        for page in self._pages:
            if page.found(words):
                self.list.addItem(_item(page.title, page))
        self.empty.setVisible(not self.list.count())
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None, _before: object = None) -> None:
        page = item.data(_PAGE) if item else None
        self.stack.setCurrentIndex(0 if page is None else 1)
        if page is not None:
            document = QTextDocument(self.browser)
            document.setDefaultFont(self.browser.font())
            document.setBaseUrl(QUrl.fromLocalFile(f"{page.path.parent}/"))
            document.setMarkdown(page.text, _TABLES | QTextDocument.MarkdownFeature.MarkdownNoHTML)
            document.setDocumentMargin(_MARGIN)
            self.browser.setDocument(document)

    def _follow(self, address: QUrl) -> None:
        """Go to another page of the guide; the help opens nothing else."""
        name = address.fileName()
        for row in range(self.list.count()):
            page = self.list.item(row).data(_PAGE)
            if page is not None and page.path.name == name:
                self.list.setCurrentRow(row)


def _item(title: str, page: Page | None) -> QListWidgetItem:
    made = QListWidgetItem(title)
    made.setData(_PAGE, page)
    return made
