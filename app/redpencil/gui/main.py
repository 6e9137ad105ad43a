"""Build the program and open the window."""

from __future__ import annotations

import faulthandler
import multiprocessing
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from redpencil import workflow
from redpencil.base import log, paths
from redpencil.domain.errors import UserError
from redpencil.gui import crash, icons, labels, languages, surroundings, theme
from redpencil.gui.main_window import MainWindow
from redpencil.gui.openings import FileEvents
from redpencil.gui.preferences import Preferences
from redpencil.gui.session import Session
from redpencil.settings import Settings


def clock() -> datetime:
    """Return the time, aware, in UTC."""
    return datetime.now(UTC)


def application() -> QApplication:
    """Return the program's QApplication with its name and type."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        with surroundings.starting():
            app = QApplication([sys.argv[0] or "redpencil"])
    app.setApplicationName("redpencil")
    app.setApplicationDisplayName("Redpencil")
    app.setDesktopFileName("org.redpencil.Redpencil")
    theme.load_fonts()
    return app


def build(app: QApplication, settings: Settings) -> MainWindow:
    """Return the window, dressed and wired to the settings' file."""
    languages.install(app, settings.language)
    theme.wear(app, settings.theme, settings.text_size)
    memory = QSettings(str(paths.state_folder() / "window.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    window = MainWindow(Session(clock), preferences, memory)
    preferences.setParent(window)

    def dress(before: Settings, after: Settings) -> None:
        looks = after.theme, after.text_size
        if looks != (before.theme, before.text_size):
            theme.wear(app, *looks)
            window.galley.restyle()
            window.views.restyle()
            icons.dress(window.actions_by_id)

    def keep_filters(filters: tuple[tuple[str, str], ...]) -> None:
        changed = replace(preferences.settings, filters=filters)
        preferences.change(labels.tr("Kept filters"), changed)

    window.claims.saved.kept = settings.filters
    window.claims.saved.changed.connect(keep_filters)
    preferences.changed.connect(dress)
    if sys.platform == "darwin":  # elsewhere it would only cost: it sees every event
        app.installEventFilter(FileEvents(window.files))
    return window


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with the file that is named, and run until it is closed."""
    multiprocessing.freeze_support()
    if sys.stderr is not None:
        faulthandler.enable()
    log.start(paths.state_folder())
    app = application()
    try:
        settings, trouble = workflow.load_settings(), None
    except UserError as error:
        settings, trouble = Settings(), error
    window = build(app, settings)
    sys.excepthook = crash.hook(window.session, window.notice)
    if trouble:
        window.notice.tell(trouble)
    names = list(sys.argv[1:] if arguments is None else arguments)
    window.show()
    window.files.kept.offer_waiting()
    if names:
        window.files.open_many(names)
    elif last := window.memory.last():
        window.files.open_path(last)
    elif not paths.state_folder().joinpath("window.ini").exists():
        window.files.open_sample()
    return app.exec()


def try_window() -> str:
    """Build, show and close the window once, for the self-test; return what was seen."""
    app = application()
    window = build(app, Settings())
    window.show()
    size = window.size()
    window.close()
    window.deleteLater()
    return f"{size.width()} × {size.height()}, {app.platformName()}"
