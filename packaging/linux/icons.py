"""Draw the program's icon in the sizes that desktops ask for: icons.py SVG FOLDER."""

from __future__ import annotations

import os
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main(svg: str, folder: str) -> None:
    """Write FOLDER/SIZExSIZE/apps/org.redpencil.Redpencil.png and the .ico for Windows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication([])
    renderer = QSvgRenderer(svg)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        place = Path(folder) / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        if not image.save(str(place / "org.redpencil.Redpencil.png")):
            raise SystemExit(f"could not write the icon of {size} pixels")
        if size == 256 and not image.save(str(Path(folder) / "redpencil.ico")):
            raise SystemExit("could not write the icon for Windows")
    del app


if __name__ == "__main__":
    main(*sys.argv[1:])
