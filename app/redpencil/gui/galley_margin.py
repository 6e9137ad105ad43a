"""The galley's margin: numbers, marks and priorities on the line where a claim begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from redpencil.domain.claim import Claim
from redpencil.domain.drafts.fresh import Fresh
from redpencil.domain.mark import Priority
from redpencil.gui import labels, theme
from redpencil.gui.guard import override
from redpencil.gui.session import Session

WIDTH: Final = 92
STEP: Final = 18
_BAR: Final = 80
"""Where the bar beside changed lines stands."""


class Proof(Protocol):
    """What the margin has to know of the text beside it."""

    session: Session

    def starts_in_view(self) -> Iterator[tuple[int, Claim, float, float]]:
        """Yield number, claim, top and height of the lines in view on which claims begin."""

    def remarks_in_view(self) -> Iterator[tuple[float, float]]:
        """Yield top and bottom of the lines in view that were changed or remarked on."""

    def fresh_in_view(self) -> Iterator[tuple[Fresh, float, float]]:
        """Yield what a draft changed in view, with top and bottom of its lines."""

    def questions_in_view(self) -> Iterator[tuple[float, float]]:
        """Yield top and height of the lines in view on which a question begins."""


class Margin(QWidget):
    """Painted beside the text; a click on a number chooses its claim."""

    def __init__(self, galley: Proof, parent: QWidget) -> None:
        super().__init__(parent)
        self._galley = galley
        self._shown: list[tuple[int, Claim]] = []
        self._new: list[tuple[Fresh, float, float]] = []
        self.setAccessibleName(labels.tr("Numbers and marks of the claims"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks of the lines in view, pushed apart where they would collide."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = theme.colours()
        painter.fillRect(event.rect(), QColor(palette.paper))
        for top, bottom in self._galley.remarks_in_view():
            painter.fillRect(QRectF(_BAR, top, 3, bottom - top), QColor(palette.accent))
        self._new = list(self._galley.fresh_in_view())
        for _, top, bottom in self._new:  # two thin lines: a bar of another shape than remarks'
            for x in (_BAR - 5, _BAR - 2):
                painter.fillRect(QRectF(x, top, 1, bottom - top), QColor(palette.ink))
        self._shown = []
        last = -STEP
        for number, claim, top, height in self._galley.starts_in_view():
            y = max(int(top + height / 2), last + STEP)
            last = y
            self._shown.append((y, claim))
            self._paint_one(painter, number, claim, y)
        painter.setPen(QColor(palette.muted))
        painter.setFont(theme.sans(10, bold=True))
        for top, height in self._galley.questions_in_view():
            painter.drawText(QRectF(0, top, 12, height), _MIDDLE, "?")

    @override(False)
    def event(self, event: QEvent) -> bool:
        """Say, over the bar of a changed sentence, how it read before."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = next(
                (_of(one) for one, top, bottom in self._new if top <= event.y() <= bottom), ""
            )
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return bool(super().event(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the claim whose number was clicked."""
        y = event.position().y()
        near = [(abs(place - y), claim) for place, claim in self._shown if abs(place - y) <= STEP]
        if near:
            self._galley.session.choose(min(near, key=lambda entry: entry[0])[1].id)

    def _paint_one(self, painter: QPainter, number: int, claim: Claim, y: int) -> None:
        palette = theme.colours()
        chosen = claim.id == self._galley.session.current
        ink = QColor(palette.accent if chosen else palette.ink)
        painter.setPen(ink)
        painter.setFont(theme.sans(9.5, bold=True))
        painter.drawText(QRectF(0, y - 10, 34, 20), _RIGHT, str(number))
        painter.setPen(
            QColor(
                palette.muted if claim.mark is None else palette.accent if chosen else palette.ink
            )
        )
        painter.setFont(theme.sans(13))
        painter.drawText(QRectF(38, y - 11, 18, 22), _MIDDLE, labels.SHAPES[claim.mark])
        paint_priority(
            painter, claim.priority, QPoint(62, y), QColor(palette.ink), QColor(palette.paper)
        )


def _of(one: Fresh) -> str:
    """Say how a sentence read before, as plain text."""
    if not one.before:
        return labels.tr("New in this draft")
    return labels.tr("Before: {words}").format(words=" ".join(one.before.split()))


_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


def paint_priority(
    painter: QPainter, priority: Priority, place: QPoint, ink: QColor, paper: QColor
) -> None:
    """Paint A in a filled square, B outlined, C as a letter."""
    box = QRectF(place.x(), place.y() - 7, 14, 14)
    if priority is not Priority.C:
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ink if priority is Priority.A else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 2, 2)
    painter.setPen(paper if priority is Priority.A else ink)
    painter.setFont(theme.sans(8, bold=True))
    painter.drawText(box, _MIDDLE, priority.value)
