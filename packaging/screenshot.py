"""Take the README's pictures of the real window: ``./start dev python packaging/screenshot.py``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "resources" / "guide"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["REDPENCIL_HOME"] = tempfile.mkdtemp()
sys.path[:0] = [str(ROOT), str(ROOT / "app")]


def main() -> None:
    """Open the filled-in sample in both themes and keep what is seen."""
    from PySide6.QtWidgets import QApplication
    from tests.export.samples import filled

    from redpencil import workflow
    from redpencil.gui import main as program
    from redpencil.settings import Settings, Theme

    app = program.application()
    data, _ = workflow.sample_article()
    for theme in (Theme.LIGHT, Theme.DARK):
        window = program.build(app, Settings(initials="MK", theme=theme))
        window.resize(1440, 900)
        window.show()
        window.session.open(workflow.Document(filled(), data), None)
        window.session.choose(filled().claims[2].id)
        window.claims.view.setFocus()
        for _ in range(20):
            QApplication.sendPostedEvents()
            app.processEvents()
        window.grab().save(str(GUIDE / f"window-{theme.value}.png"))
        window.session.open(workflow.Document(filled(), data), None)
        window.close()


if __name__ == "__main__":
    main()
