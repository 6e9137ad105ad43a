"""The article as a wide-margin proof: claims underlined, the chosen one tinted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from redpencil.domain.article import Part
from redpencil.domain.change import Change
from redpencil.domain.claim import Claim
from redpencil.domain.flag import Flag
from redpencil.domain.mark import Status
from redpencil.domain.span import Span
from redpencil.gui import galley_margin, labels, theme
from redpencil.gui.session import Session
from redpencil.gui.utf16 import Positions

TEXT_WIDTH: Final = 640
"""Pixels of the text's column at most: 62 to 72 letters of a line."""
BODY: Final = 12.5
SIZES: Final = {
    Part.HEADLINE: (22.0, True, False), Part.DECK: (BODY, False, True),
    Part.SUBHEAD: (13.5, True, False), Part.CAPTION: (11.0, False, True),
}  # fmt: skip
_QUIET: Final = frozenset({Part.BOILERPLATE, Part.CREDIT, Part.BYLINE})


class Galley(QPlainTextEdit):
    """Read-only; the words and their claims come from the session."""

    picked = Signal(bool)
    """Whether words are selected."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._positions = Positions("")
        self._flags: tuple[Flag, ...] = ()
        self.setObjectName("galley")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(theme.serif(BODY))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(labels.tr("Galley: the article"))
        self.margin = galley_margin.Margin(self, self)
        self.updateRequest.connect(self.margin.update)
        self.selectionChanged.connect(self._tell_picked)
        session.changed.connect(self._follow)
        session.chosen.connect(self._go_to_chosen)
        self._follow(Change(article=True))

    def selected(self) -> Span | None:
        """Return the selected words as a span of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return Span(
            self._positions.to_python(cursor.selectionStart()),
            self._positions.to_python(cursor.selectionEnd()),
        )

    def cursor_offset(self) -> int:
        """Return where the cursor stands in the article."""
        return self._positions.to_python(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select words of the article."""
        self.setTextCursor(self._cursor(span))

    def go_to(self, span: Span) -> None:
        """Select words and bring them into view."""
        self.select(span)
        self.centerCursor()

    def restyle(self) -> None:
        """Dress everything again, after the theme changed."""
        self._dress_blocks()
        for claim in self._claims():
            self._underline(claim)
        self._show_chosen()

    def zoom(self, steps: int) -> None:
        """Make the type larger or smaller."""
        self.zoomIn(steps) if steps > 0 else self.zoomOut(-steps)
        self.margin.update()

    def starts_in_view(self) -> Iterator[tuple[int, Claim, float, float]]:
        """Yield number, claim, top and height of the lines in view on which claims begin."""
        claims = self._claims()
        first = self._positions.to_python(self.firstVisibleBlock().position())
        number = bisect_left(claims, first, key=lambda c: c.span.start)
        bottom = self.viewport().height()
        for place in range(number, len(claims)):
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._positions.to_qt(claims[place].span.start))
            line = self.cursorRect(cursor)
            if line.top() > bottom:
                return
            yield place + 1, claims[place], line.top(), line.height()

    def remarks_in_view(self) -> Iterator[tuple[float, float]]:
        """Yield top and bottom of the lines in view that were changed or remarked on."""
        first = self._positions.to_python(self.firstVisibleBlock().position())
        bottom = self.viewport().height()
        for remark in self.session.worksheet.article.remarks if self.session.worksheet else ():
            if remark.span.end < first or not remark.told:
                continue
            start, end = (self.cursorRect(self._cursor(Span(p, p))) for p in remark.span.ends)
            if start.top() <= bottom and end.bottom() >= 0:
                yield start.top(), end.bottom()

    def show_questions(self, flags: tuple[Flag, ...]) -> None:
        """Lay a pencil-grey ground under the words that a check asks about."""
        self._flags = flags
        self._show_chosen()

    def questions_in_view(self) -> Iterator[tuple[float, float]]:
        """Yield top and height of the lines in view on which a question begins."""
        bottom = self.viewport().height()
        for flag in self._flags:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._positions.to_qt(flag.spans[0].start))
            line = self.cursorRect(cursor)
            if line.bottom() >= 0 and line.top() <= bottom:
                yield line.top(), line.height()

    def _claims(self) -> tuple[Claim, ...]:
        return self.session.worksheet.claims if self.session.worksheet else ()

    def _follow(self, change: Change) -> None:
        worksheet = self.session.worksheet
        if change.article:
            text = worksheet.article.text if worksheet else ""
            self._positions, self._flags = Positions(text), ()
            self.setPlainText(text)
        if change.rows:
            self._dress_blocks()
            for claim in self._claims():
                self._underline(claim)
        else:
            for claim_id in change.edited:
                if worksheet and worksheet.position(claim_id) is not None:
                    self._underline(worksheet.claim(claim_id))
        self._show_chosen()
        self.margin.update()

    def _dress_blocks(self) -> None:
        """Give each part its look; this also takes every underline away."""
        worksheet = self.session.worksheet
        if worksheet is None:
            return
        palette = theme.colours()
        plain = QTextCharFormat()
        plain.setFont(theme.serif(BODY))
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.setCharFormat(plain)
        for block in worksheet.article.blocks:
            look = QTextCharFormat()
            size, bold, italic = SIZES.get(block.part, (BODY, False, False))
            look.setFont(
                theme.sans(9.5)
                if block.part in _QUIET
                else theme.serif(size, bold=bold, italic=italic)
            )
            quiet = block.part in _QUIET or block.machine_made
            look.setForeground(QColor(palette.muted if quiet else palette.ink))
            self._cursor(block.whole).mergeCharFormat(look)

    def _underline(self, claim: Claim) -> None:
        """Dotted while open, solid when marked, wavy when it must be checked again."""
        palette = theme.colours()
        look = QTextCharFormat()
        styles = QTextCharFormat.UnderlineStyle
        if claim.status is Status.RECHECK:
            look.setUnderlineStyle(styles.WaveUnderline)
        else:
            look.setUnderlineStyle(styles.SingleUnderline if claim.mark else styles.DotLine)
        look.setUnderlineColor(QColor(palette.ink if claim.mark else palette.accent))
        self._cursor(claim.span).mergeCharFormat(look)

    def _show_chosen(self) -> None:
        """Tint the chosen claim and its elements."""
        claim = self.session.claim
        palette = theme.colours()
        tinted = [self._ground(s, palette.hairline) for f in self._flags for s in f.spans]
        tinted += [] if claim is None else [self._ground(claim.span, palette.tint)]
        if claim is not None:
            tinted += [
                self._ground(e.span, palette.strong_tint)
                for e in claim.elements
                if e.open and e.kind.value != "quote"
            ]
        self.setExtraSelections(tinted)
        self.margin.update()

    def _go_to_chosen(self, _claim_id: object = None) -> None:
        self._show_chosen()
        if self.session.claim is not None:
            self._reveal(self.session.claim.span)

    def _ground(self, span: Span, colour: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        selection.format.setBackground(QColor(colour))
        return selection

    def _reveal(self, span: Span) -> None:
        """Scroll a claim into view; the reader's own cursor stays where it is."""
        place = self._positions.to_qt(span.start)
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        line = self.cursorRect(cursor)
        if self.viewport().rect().adjusted(0, 20, 0, -40).contains(line.topLeft()):
            return
        block = cursor.block()
        inside = block.layout().lineForTextPosition(place - block.position())
        number = block.firstLineNumber() + (inside.lineNumber() if inside.isValid() else 0)
        bar = self.verticalScrollBar()
        bar.setValue(number - bar.pageStep() // 2)

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.to_qt(span.start))
        cursor.setPosition(self._positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _tell_picked(self) -> None:
        self.picked.emit(self.textCursor().hasSelection())

    def _place_margin(self) -> None:
        """Centre the column, the margin at its left."""
        spare = max(0, self.width() - galley_margin.WIDTH - TEXT_WIDTH)
        left = galley_margin.WIDTH + spare // 3
        self.setViewportMargins(left, 24, max(16, spare - spare // 3), 0)
        self.margin.setGeometry(
            QRect(left - galley_margin.WIDTH, 24, galley_margin.WIDTH - 8, self.height() - 24)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's width; Qt breaks the lines anew only for a change of wrap mode."""
        super().resizeEvent(event)
        self._place_margin()
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the claim that was clicked; a drag selects words instead."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        offset = self._positions.to_python(
            self.cursorForPosition(event.position().toPoint()).position()
        )
        inside = [c for c in self._claims() if c.span.start <= offset < c.span.end]
        if inside:
            self.session.choose(min(inside, key=lambda c: len(c.span)).id)
