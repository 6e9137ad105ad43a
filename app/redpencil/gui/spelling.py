"""Words of a note that no dictionary here has are underlined; the menu offers others."""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QThread
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from redpencil.base import spelling
from redpencil.base.spelling import Speller
from redpencil.domain.change import Change
from redpencil.gui import labels, theme
from redpencil.gui.guard import override
from redpencil.gui.preferences import Preferences
from redpencil.gui.session import Session
from redpencil.settings import Settings

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_OFFERED: Final = 6
"""Suggestions in the menu."""


def doubtful(
    text: str, spellers: tuple[Speller, ...], known: frozenset[str]
) -> list[tuple[int, str]]:
    """Return the words that no dictionary has, each with its place; none without a dictionary.

    Left alone: words of the article, single letters, abbreviations, words with figures at them.
    """
    if not spellers:
        return []
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        beside = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
        if len(word) < 2 or word.isupper() or any(c.isdigit() or c in "@/_" for c in beside):
            continue
        if word.casefold() not in known and not any(s.known(word) for s in spellers):
            found.append((match.start(), word))
    return found


class _Opener(QThread):
    """Opens dictionaries beside the window: a large one takes a tenth of a second."""

    def __init__(self, languages: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._languages = languages
        self.opened: dict[str, Speller | None] = {}

    def run(self) -> None:
        for language in self._languages:
            self.opened[language] = spelling.opened(language)


class _Marker(QSyntaxHighlighter):
    """Underlines what is doubtful."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.spellers: tuple[Speller, ...] = ()
        self.known: frozenset[str] = frozenset()

    def highlightBlock(self, text: str) -> None:
        if not self.spellers:
            return
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wavy.setUnderlineColor(QColor(theme.colours().accent))
        for place, word in doubtful(text, self.spellers, self.known):
            start = len(text[:place].encode("utf-16-le")) // 2
            self.setFormat(start, len(word.encode("utf-16-le")) // 2, wavy)


class Spelling(QObject):
    """Watches one field. Dictionaries are opened when it is first used, in a thread."""

    def __init__(self, field: QPlainTextEdit, session: Session, preferences: Preferences) -> None:
        super().__init__(field)
        self._field, self._session, self._preferences = field, session, preferences
        self._dictionaries: dict[str, Speller | None] = {}
        self._opener: _Opener | None = None
        self.marker = _Marker(field.document())
        for watched in (field, field.viewport()):
            watched.installEventFilter(self)
        session.changed.connect(self._follow)
        preferences.changed.connect(self._prefer)

    def languages(self) -> tuple[str, ...]:
        """Return those that notes may be in: the window's, the article's."""
        sheet = self._session.worksheet
        article = sheet.article.language.partition("-")[0] if sheet else ""
        window = QLocale().name().partition("_")[0]
        return tuple(dict.fromkeys(filter(None, (window, article))))

    def _follow(self, change: Change) -> None:
        if change.article:
            sheet = self._session.worksheet
            words = _WORD.findall(sheet.article.text) if sheet else []
            self.marker.known = frozenset(w.casefold() for w in words)
            self._use()

    def _prefer(self, before: Settings, after: Settings) -> None:
        if before.spelling != after.spelling:
            self._use()

    def _use(self) -> None:
        """Mark by the dictionaries that are open, in the languages that count now."""
        wanted = self.languages() if self._preferences.settings.spelling else ()
        found = (self._dictionaries.get(language) for language in wanted)
        self.marker.spellers = tuple(s for s in found if s)
        self.marker.rehighlight()

    def start(self) -> None:
        """Open what is not open yet."""
        missing = tuple(k for k in self.languages() if k not in self._dictionaries)
        if not missing or not self._preferences.settings.spelling or self._opener:
            return
        self._opener = _Opener(missing, self)
        self._opener.finished.connect(self._take)
        self._opener.start(QThread.Priority.LowPriority)

    def _take(self) -> None:
        if self._opener:
            self._opener.wait()
            self._dictionaries |= self._opener.opened
            self._opener.deleteLater()
            self._opener = None
            self._use()

    def stop(self) -> None:
        """Let go of everything, as the window closes."""
        self._take()
        self.marker.spellers = ()
        for speller in filter(None, self._dictionaries.values()):
            speller.close()
        self._dictionaries = {}

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.start()
        if isinstance(event, QContextMenuEvent) and self.marker.spellers:
            self.menu(event).popup(event.globalPos())
            return True
        return False

    def menu(self, event: QContextMenuEvent) -> QMenu:
        """Return the field's usual menu, with what a doubtful word may have meant at its top."""
        menu = self._field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self._field.cursorForPosition(event.pos()) if mouse else self._field.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText()
        if not doubtful(word, self.marker.spellers, self.marker.known):
            return menu
        top = menu.actions()[0]
        offered = dict.fromkeys(w for s in self.marker.spellers for w in s.suggestions(word))
        for other in list(offered)[:_OFFERED]:
            action = menu.addAction(other)
            action.triggered.connect(partial(self._replace, cursor, other))
            menu.insertAction(top, action)
        if not offered:
            nothing = menu.addAction(labels.tr("No suggestion"))
            nothing.setEnabled(False)
            menu.insertAction(top, nothing)
        menu.insertSeparator(top)
        return menu

    def _replace(self, cursor: QTextCursor, word: str, _checked: bool = False) -> None:
        cursor.insertText(word)
