"""How a row of the list looks: hairlines, the mark's shape, the priority's square."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from redpencil.domain.claim import Claim
from redpencil.domain.mark import Mark
from redpencil.gui import claim_table, theme
from redpencil.gui.galley_margin import paint_priority

_LOUD = frozenset({Mark.CHANGE, Mark.CUT, Mark.HOLD})


class ClaimDelegate(QStyledItemDelegate):
    """Paints what the style can't."""

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
        if isinstance(claim, Claim) and index.column() == claim_table.PRIORITY:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(palette.tint))
            centre = option.rect.center()
            paint_priority(
                painter,
                claim.priority,
                QPoint(centre.x() - 7, centre.y() + 1),
                QColor(palette.ink),
                QColor(palette.panel),
            )
        else:
            super().paint(painter, option, index)
        painter.setPen(QColor(palette.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set marks that ask for a change in red, speakers quiet."""
        super().initStyleOption(option, index)
        claim = index.data(claim_table.ClaimRole)
        palette = theme.colours()
        colour = palette.ink
        if index.column() == claim_table.MARK and isinstance(claim, Claim) and claim.mark in _LOUD:
            colour = palette.accent
        elif index.column() in (
            claim_table.NUMBER,
            claim_table.SPEAKER,
            claim_table.EVIDENCE,
            claim_table.WHO,
        ):
            colour = palette.muted
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(colour))
