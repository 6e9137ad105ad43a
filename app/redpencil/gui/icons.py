"""Our icons: line drawings of 20 by 20, tinted with the palette and sharp on every screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImageReader, QPixmap

from redpencil.base import resources
from redpencil.gui import theme

SIZE: Final = 20
"""Points of an edge; drawn so that 16 is sharp too."""
TOOLS: Final = {
    "open": "open", "paste": "paste", "claim.add": "add", "undo": "undo", "redo": "redo",
    "export": "export",
}  # fmt: skip
"""Icons of the toolbar, by the ids of its actions."""
VIEWS: Final = {
    "go.list": "list", "go.ledger": "ledger", "go.header": "about", "go.questions": "questions",
    "go.roster": "roster", "go.quotes": "quotes", "go.sources": "sources", "go.drafts": "drafts",
    "go.signoff": "signoff", "go.history": "history",
}  # fmt: skip
"""Icons of what the middle pane can show."""


def icon(name: str) -> QIcon:
    """Return an icon in the colours that are worn now."""
    palette, made = theme.colours(), QIcon()
    scale = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    made.addPixmap(pixmap(name, SIZE, scale, palette.ink), QIcon.Mode.Normal)
    made.addPixmap(pixmap(name, SIZE, scale, palette.muted), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, size: int, scale: float, colour: str) -> QPixmap:
    """Draw an icon in one size, for a screen of so many dots a point."""
    path = resources.path(f"icons/{name}.svg")
    words = path.read_text(encoding="utf-8").replace("currentColor", colour)
    buffer = QBuffer()
    buffer.setData(QByteArray(words.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    dots = round(size * scale)
    reader.setScaledSize(QSize(dots, dots))
    made = QPixmap.fromImage(reader.read())
    made.setDevicePixelRatio(scale)
    return made


def dress(made: Mapping[str, QAction]) -> None:
    """Give the tools their icons, in the colours that are worn now; menus stay without."""
    for name, drawing in TOOLS.items():
        made[name].setIcon(icon(drawing))
        made[name].setIconVisibleInMenu(False)
