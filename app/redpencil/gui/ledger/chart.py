"""How far the check is: a bar a priority, each status a shade or hatch, in words below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from redpencil.domain import progress
from redpencil.domain.mark import Priority, Status
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import labels, theme
from redpencil.gui.galley_margin import paint_priority
from redpencil.gui.guard import override

_ORDER: Final = (
    Status.SIGNED_OFF, Status.READY, Status.IN_PROGRESS, Status.WAITING, Status.RETURNED,
    Status.RECHECK, Status.NOT_STARTED,
)  # fmt: skip
"""From done to not begun, as the bar fills from the left."""
_BAR, _LINE, _LEFT, _RIGHT = 14, 24, 28, 52


class ProgressChart(QWidget):
    """``picked(str)`` with the words of a filter when a piece of a bar is clicked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: dict[tuple[Priority, Status], int] = {}
        self._pieces: list[tuple[QRectF, Priority, Status]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(labels.tr("Progress by priority and status"))

    def show_sheet(self, sheet: Worksheet) -> None:
        """Show a worksheet's progress."""
        self._table = progress.table(sheet)
        told = "; ".join(map(self._told, Priority))
        self.setAccessibleDescription(told)
        self.setToolTip(told.replace("; ", "\n"))
        self.updateGeometry()
        self.update()

    def _told(self, priority: Priority) -> str:
        counts = [f"{labels.status(s)} {n}" for s in _ORDER if (n := self._count(priority, s))]
        head = labels.tr("Priority {level}").format(level=priority.value)
        return f"{head}: {', '.join(counts) or '0'}"

    def _count(self, priority: Priority, status: Status) -> int:
        return self._table.get((priority, status), 0)

    def _shown(self) -> list[Status]:
        return [s for s in _ORDER if any(self._count(p, s) for p in Priority)]

    @override(QSize(240, 3 * _LINE))
    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    @override(True)
    def hasHeightForWidth(self) -> bool:
        return True

    @override(3 * _LINE)
    def heightForWidth(self, width: int) -> int:
        return len(Priority) * _LINE + self._legend(None, width) + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a bar for each priority, and what the shades mean."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pieces = []
        most = max((sum(self._count(p, s) for s in _ORDER) for p in Priority), default=0)
        for row, priority in enumerate(Priority):
            self._paint_bar(painter, priority, row * _LINE, most)
        self._legend(painter, self.width())

    def _paint_bar(self, painter: QPainter, priority: Priority, top: int, most: int) -> None:
        palette = theme.colours()
        ink = QColor(palette.ink)
        paint_priority(painter, priority, QPoint(0, top + 10), ink, QColor(palette.paper))
        counts = [(s, self._count(priority, s)) for s in _ORDER]
        total = sum(n for _, n in counts)
        wide = max(0, self.width() - _LEFT - _RIGHT)
        left = float(_LEFT)
        for status, number in counts:
            if number:
                piece = QRectF(left, top + 3, wide * number / max(most, 1), _BAR)
                _paint_piece(painter, piece, status)
                self._pieces.append((piece, priority, status))
                left = piece.right()
        painter.setPen(QColor(palette.muted))
        painter.setFont(theme.sans(9))
        done = sum(n for s, n in counts if s in (Status.SIGNED_OFF, Status.READY))
        place = QRectF(self.width() - _RIGHT, top, _RIGHT, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{done}/{total}")  # fmt: skip  # noqa: E501

    def _legend(self, painter: QPainter | None, width: int) -> int:
        """Paint the legend in lines, where there is a painter; return its height."""
        font = theme.sans(8.5)
        metrics = QFontMetricsF(font)
        x, y = 0.0, float(len(Priority) * _LINE + 2)
        for status in self._shown():
            number = sum(self._count(p, status) for p in Priority)
            words = f"{labels.status(status)} {number}"
            needed = 18 + metrics.horizontalAdvance(words) + 14
            if x and x + needed - 14 > width:
                x, y = 0.0, y + 18
            if painter:
                _paint_piece(painter, QRectF(x, y + 3, 12, 10), status)
                painter.setFont(font)
                painter.setPen(QColor(theme.colours().muted))
                painter.drawText(QRectF(x + 18, y, needed, 16), Qt.AlignmentFlag.AlignVCenter, words)  # fmt: skip  # noqa: E501
            x += needed
        return int(y) + 20 - len(Priority) * _LINE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the claims of the piece that was clicked."""
        for piece, priority, status in self._pieces:
            if piece.contains(event.position()):
                self.picked.emit(f'priority:{priority.value.lower()} status:"{status.value}"')
                return


def _paint_piece(painter: QPainter, piece: QRectF, status: Status) -> None:
    """Fill from white to ink as the work goes on; what waits is hatched, what came back crossed."""
    palette = theme.colours()
    ink, muted = QColor(palette.ink), QColor(palette.muted)
    half, light = QColor(ink), QColor(ink)
    half.setAlphaF(0.6)
    light.setAlphaF(0.25)
    styles = Qt.BrushStyle
    fills = {
        Status.SIGNED_OFF: QBrush(ink), Status.READY: QBrush(half),
        Status.IN_PROGRESS: QBrush(light), Status.WAITING: QBrush(ink, styles.BDiagPattern),
        Status.RETURNED: QBrush(QColor(palette.accent), styles.DiagCrossPattern),
        Status.RECHECK: QBrush(QColor(palette.accent), styles.VerPattern),
        Status.NOT_STARTED: QBrush(QColor(palette.paper)),
    }  # fmt: skip
    painter.setPen(QPen(muted, 1))
    painter.setBrush(fills[status])
    painter.drawRect(piece.adjusted(0.5, 0.5, -0.5, -0.5))
