"""How a row of the list looks: hairlines, the mark's shape, the priority's square."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark
from redpencil.gui import claim_table, labels, theme
from redpencil.gui.claims import order
from redpencil.gui.direction import begins_right
from redpencil.gui.galley_margin import paint_priority

_LOUD = frozenset({Mark.CHANGE, Mark.CUT, Mark.HOLD})
_QUIET: Final = frozenset({
    order.NUMBER, order.SPEAKER, order.TYPES, order.STATUS, order.EVIDENCE, order.WHO,
})  # fmt: skip
_BELOW: Final = 18
"""Height of the quiet line below a claim's words."""


class ClaimDelegate(QStyledItemDelegate):
    """Paints what the style can't; a narrow list has who, types and status below the words."""

    narrow = False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell, its hairline, and the priority as a square."""
        palette = theme.colours()
        claim = index.data(claim_table.ClaimRole)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        whole = QRect(option.rect)
        if isinstance(claim, Claim) and index.column() == order.PRIORITY:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(whole, QColor(palette.tint))
            place = QPoint(whole.center().x() - 7, whole.center().y() + 1)
            paint_priority(
                painter, claim.priority, place, QColor(palette.ink), QColor(palette.panel)
            )
        elif isinstance(claim, Claim) and index.column() == order.WORDS and self.narrow:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(whole, QColor(palette.tint))
            option.rect = whole.adjusted(0, 4, 0, -_BELOW)
            super().paint(painter, option, index)
            _paint_below(painter, claim, whole)
        else:
            super().paint(painter, option, index)
        painter.setPen(QColor(palette.hairline))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set marks that ask for a change in red, speakers quiet."""
        super().initStyleOption(option, index)
        claim = index.data(claim_table.ClaimRole)
        palette = theme.colours()
        if index.column() == order.WORDS and begins_right(option.text):
            option.direction = Qt.LayoutDirection.RightToLeft  # its side, and where it is cut
        colour = palette.ink
        if index.column() == order.MARK and isinstance(claim, Claim) and claim.mark in _LOUD:
            colour = palette.accent
        elif index.column() in _QUIET:
            colour = palette.muted
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(colour))


def _paint_below(painter: QPainter, claim: Claim, whole: QRect) -> None:
    """Paint status, speaker and types in one quiet line."""
    told = (labels.status(claim.status), claim.speaker, labels.types(claim.types))
    font = theme.sans(8.5)
    below = whole.adjusted(4, whole.height() - _BELOW - 2, -4, -2)
    words = QFontMetrics(font).elidedText(
        " · ".join(filter(None, told)), Qt.TextElideMode.ElideRight, below.width()
    )
    painter.setFont(font)
    painter.setPen(QColor(theme.colours().muted))
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
