"""How the parts of an article look in the galley, at any size of type, and how claims are lined."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor

from redpencil.domain.article import Part
from redpencil.domain.claim import Claim
from redpencil.domain.mark import Status
from redpencil.domain.span import Span
from redpencil.domain.worksheet import Worksheet
from redpencil.gui import theme

BODY: Final = 12.5
SIZES: Final = {
    Part.HEADLINE: (22.0, True, False), Part.DECK: (BODY, False, True),
    Part.SUBHEAD: (13.5, True, False), Part.CAPTION: (11.0, False, True),
}  # fmt: skip
_QUIET: Final = frozenset({Part.BOILERPLATE, Part.CREDIT, Part.BYLINE})

Cursor = Callable[[Span], QTextCursor]


def dress(sheet: Worksheet, everything: QTextCursor, cursor: Cursor, scale: float) -> None:
    """Give each part its look; this also takes every underline away."""
    palette = theme.colours()
    plain = QTextCharFormat()
    plain.setFont(theme.serif(BODY * scale))
    plain.setForeground(QColor(palette.ink))
    everything.setCharFormat(plain)
    for block in sheet.article.blocks:
        quiet = block.part in _QUIET or block.machine_made
        if not quiet and block.part is Part.BODY:
            continue
        size, bold, italic = SIZES.get(block.part, (BODY, False, False))
        look = QTextCharFormat()
        look.setFont(
            theme.sans(9.5 * scale)
            if block.part in _QUIET
            else theme.serif(size * scale, bold=bold, italic=italic)
        )
        look.setForeground(QColor(palette.muted if quiet else palette.ink))
        cursor(block.whole).mergeCharFormat(look)


def underline(claim: Claim) -> QTextCharFormat:
    """Dotted while open, solid when marked, wavy when it must be checked again."""
    palette, styles = theme.colours(), QTextCharFormat.UnderlineStyle
    look = QTextCharFormat()
    if claim.status is Status.RECHECK:
        look.setUnderlineStyle(styles.WaveUnderline)
    else:
        look.setUnderlineStyle(styles.SingleUnderline if claim.mark else styles.DotLine)
    look.setUnderlineColor(QColor(palette.ink if claim.mark else palette.accent))
    return look
