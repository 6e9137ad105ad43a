"""The article as a wide-margin proof: claims underlined, the chosen one tinted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from redpencil.domain.change import Change
from redpencil.domain.claim import Claim
from redpencil.domain.drafts.fresh import Fresh, fresh
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span
from redpencil.gui import galley_margin, labels, theme
from redpencil.gui.proof import looks
from redpencil.gui.proof.grounds import grounds
from redpencil.gui.proof.text import ProofText
from redpencil.gui.session import Session
from redpencil.gui.utf16 import Positions

TEXT_WIDTH: Final = 640
"""Pixels of the text's column at most: 62 to 72 letters of a line."""
_ZOOMS: Final = range(-4, 13)


class Galley(ProofText):
    """The words and their claims come from the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._flags: tuple[Flag, ...] = ()
        self._fresh: tuple[Fresh, ...] = ()
        self._found: tuple[Span, ...] = ()
        self._folding, self._changes, self._text = True, True, ""
        self.setAccessibleName(labels.tr("Galley: the article"))
        self.margin = galley_margin.Margin(self, self)
        self.updateRequest.connect(self.margin.update)
        session.changed.connect(self._follow)
        session.chosen.connect(self._go_to_chosen)
        self._follow(Change(article=True))

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what the actions on the galley's looks do."""
        zooms = {"view.larger": 1, "view.smaller": -1, "view.normal": 0}
        return {name: partial(self.zoom, by) for name, by in zooms.items()} | {
            "view.fold": self.fold, "view.changes": self.show_changes,
            "go.change": self.go_to_change, "go.galley": self.setFocus,
        }  # fmt: skip

    def restyle(self) -> None:
        """Dress everything again, after theme or size changed."""
        self._dress()
        self._show_chosen()

    def zoom(self, steps: int) -> None:
        """Make the type larger or smaller; 0 makes it as usual."""
        wanted = self._zoomed + steps if steps else 0
        self._zoomed = min(max(wanted, _ZOOMS[0]), _ZOOMS[-1])
        self.setFont(theme.serif(looks.BODY * self.scale))
        self.restyle()
        self._place_margin()

    def fold(self) -> None:
        """Fold what is outside the article, or open it."""
        self._folding = not self._folding
        self._fold()

    def show_changes(self) -> None:
        """Show what the newest draft changed, or leave it out."""
        self._changes = not self._changes
        self._show_chosen()

    def go_to_change(self) -> None:
        """Go to the next sentence that the newest draft changed; from the last to the first."""
        here = self.cursor_offset()
        places = [one.span for one in self.fresh]
        if places:
            self.go_to(next((s for s in places if s.start >= here), places[0]))

    def show_found(self, spans: tuple[Span, ...]) -> None:
        """Lay a ground under what was found."""
        self._found = spans
        self._show_chosen()

    @property
    def fresh(self) -> tuple[Fresh, ...]:
        """What the newest draft changed, where that is shown."""
        return self._fresh if self._changes else ()

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
        remarks = self.session.worksheet.article.remarks if self.session.worksheet else ()
        seen = self.in_view()
        for remark in remarks:
            if remark.told and seen.meets(remark.span):
                yield self.lines_of(remark.span)

    def fresh_in_view(self) -> Iterator[tuple[Fresh, float, float]]:
        """Yield what a draft changed in view, with top and bottom of its lines."""
        seen = self.in_view()
        for one in self.fresh:
            if seen.meets(one.span):
                yield one, *self.lines_of(one.span)

    def show_questions(self, flags: tuple[Flag, ...]) -> None:
        """Lay a pencil-grey ground under the words that a check asks about."""
        self._flags = flags
        self._show_chosen()

    def questions_in_view(self) -> Iterator[tuple[float, float]]:
        """Yield top and height of the lines in view on which a question begins."""
        seen = self.in_view()
        for flag in self._flags:
            if seen.meets(flag.spans[0]):
                line = self.cursorRect(self._cursor(Span(*[flag.spans[0].start] * 2)))
                yield line.top(), line.height()

    def _claims(self) -> tuple[Claim, ...]:
        return self.session.worksheet.claims if self.session.worksheet else ()

    def _follow(self, change: Change) -> None:
        worksheet = self.session.worksheet
        if change.article:
            text = worksheet.article.text if worksheet else ""
            self._positions, self._flags, self._found = Positions(text), (), ()
            self._text = text
            self.set_text(text)
        if change.article or change.drafts:
            self._fresh = fresh(worksheet) if worksheet else ()
        if change.rows:
            self._dress()
        else:
            for claim_id in change.edited:
                if worksheet and worksheet.position(claim_id) is not None:
                    self._underline(worksheet.claim(claim_id))
        if change.article:
            self._fold()
        self._show_chosen()
        self.margin.update()

    def _dress(self) -> None:
        """Give each part its look and each claim its line, in one step."""
        worksheet = self.session.worksheet
        if worksheet is None:
            return
        everything = QTextCursor(self.document())
        everything.beginEditBlock()
        everything.select(QTextCursor.SelectionType.Document)
        looks.dress(worksheet, everything, self._cursor, self.scale)
        for claim in worksheet.claims:
            self._underline(claim)
        everything.endEditBlock()

    def _fold(self) -> None:
        self.folds.unfold()
        if self._folding and self.session.worksheet:
            self.folds.fold(self.session.worksheet.article)
        self.viewport().update()
        self.margin.update()

    def _underline(self, claim: Claim) -> None:
        self._cursor(claim.span).mergeCharFormat(looks.underline(claim))

    def _show_chosen(self) -> None:
        """Tint the chosen claim and its elements, over what is asked, new and found."""
        self.setExtraSelections(
            grounds(
                self._cursor, flags=self._flags, fresh=self.fresh, found=self._found,
                claim=self.session.claim,
            )
        )  # fmt: skip
        self.margin.update()

    def _go_to_chosen(self, _claim_id: object = None) -> None:
        sheet = self.session.worksheet
        if sheet is None or sheet.article.text is not self._text:
            return  # another article: its words are shown in a moment, and then its claim
        self._show_chosen()
        if self.session.claim is not None:
            self.reveal(self.session.claim.span)

    def _place_margin(self) -> None:
        """Centre the column, the margin at its left."""
        wide = round(TEXT_WIDTH * max(1.0, self.scale))
        spare = max(0, self.width() - galley_margin.WIDTH - wide)
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the wheel with Ctrl to make the type larger or smaller."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(1 if turned > 0 else -1)
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the claim that was clicked, open a fold; a drag selects words instead."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        if (fold := self.folds.at(cursor.blockNumber())) is not None:
            self.folds.unfold(fold)
            return
        offset = self._positions.to_python(cursor.position())
        inside = [c for c in self._claims() if c.span.start <= offset < c.span.end]
        if inside:
            self.session.choose(min(inside, key=lambda c: len(c.span)).id)
