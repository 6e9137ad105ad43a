"""What the window remembers from one day to the next: its place, recent files, where one was."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QWidget

from redpencil.domain.claim import ClaimId
from redpencil.gui import labels
from redpencil.gui.files import Files
from redpencil.gui.galley import Galley
from redpencil.gui.session import Session

MOST: Final = 10
"""Recent files that are remembered."""


class Memory(QObject):
    """Kept beside the program's state, never in a worksheet: it is one person's."""

    def __init__(
        self, kept: QSettings, session: Session, files: Files, galley: Galley, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._kept, self._session, self._files, self._galley = kept, session, files, galley
        self._path: Path | None = None
        self._coming: Path | None = None
        self.menu = QMenu(labels.tr("Open recent"), parent)
        self.menu.aboutToShow.connect(self._fill)
        files.replaced.connect(self.note_place)
        files.came.connect(self._came)
        files.opened.connect(self._go_back)
        session.stored.connect(self._follow)

    def restore(self, window: QMainWindow, panes: QSplitter, views: QStackedWidget) -> None:
        """Put window, panes and type where they were."""
        window.resize(1360, 840)
        if geometry := self._kept.value("geometry"):
            window.restoreGeometry(geometry)
        if sizes := self._kept.value("panes"):
            panes.restoreState(sizes)
        else:
            panes.setSizes([560, 400, 400])
        views.setCurrentIndex(self._number("view"))
        if zoomed := self._number("zoom"):
            self._galley.zoom(zoomed)

    def keep(self, window: QMainWindow, panes: QSplitter, views: QStackedWidget) -> None:
        """Remember window, panes and type."""
        for name, value in (
            ("geometry", window.saveGeometry()), ("panes", panes.saveState()),
            ("view", views.currentIndex()), ("zoom", self._galley.zoomed),
        ):  # fmt: skip
            self._kept.setValue(name, value)

    def leave(self) -> None:
        """Remember which file is open and where one is in it, before it is let go of."""
        self.note_place()
        self._kept.setValue("last", str(self._session.path or ""))

    def last(self) -> Path | None:
        """Return the worksheet that was open when the window was closed, if it is still there."""
        path = Path(str(self._kept.value("last") or ""))
        return path if path.suffix and path.is_file() else None

    def recent(self) -> list[Path]:
        """Return the files that were opened last, the newest first; those that are gone are not."""
        return [path for name in self._places() if (path := Path(name)).is_file()]

    def forget(self) -> None:
        """Forget every recent file."""
        self._kept.setValue("recent", "")
        self._path = None

    def show(self) -> None:
        """Open the list of recent files, for a key."""
        window = self._files.ask_parent()
        if window:
            self.menu.popup(window.mapToGlobal(window.rect().center()))

    def _fill(self) -> None:
        self.menu.clear()
        recent = self.recent()
        for number, path in enumerate(recent, 1):
            mnemonic = f"&{number % 10} " if number <= MOST else ""
            action = self.menu.addAction(
                mnemonic + path.name.replace("&", "&&"), partial(self._files.open_path, path)
            )
            action.setToolTip(str(path))
            action.setEnabled(path != self._session.path)
        self.menu.addSeparator()
        self.menu.addAction(labels.tr("Forget these"), self.forget).setEnabled(bool(recent))

    def _came(self, path: Path) -> None:
        """Put a file at the head of the list; its place of before stays with it."""
        places = self._places()
        here = places.pop(str(path), {})
        self._write({str(path): here} | places)
        self._coming = path

    def _follow(self) -> None:
        """Follow the worksheet to a file that it was just saved in."""
        path = self._session.path
        if path and path not in (self._path, self._coming):
            self._came(path)
            self._path = path

    def note_place(self) -> None:
        """Remember the chosen claim and how far the galley was read."""
        places = self._places()
        if self._path and self._session.worksheet and str(self._path) in places:
            scroll = self._galley.verticalScrollBar().value()
            places[str(self._path)] = {"claim": self._session.current or "", "scroll": scroll}
            self._write(places)

    def _go_back(self) -> None:
        """Choose the claim that was chosen, and read on where one was."""
        self._path, self._coming = self._coming or self._session.path, None
        place = self._places().get(str(self._path), {}) if self._path else {}
        sheet, claim = self._session.worksheet, ClaimId(str(place.get("claim", "")))
        if sheet and sheet.position(claim) is not None:
            self._session.choose(claim)
            self._galley.verticalScrollBar().setValue(int(place.get("scroll", 0)))

    def _places(self) -> dict[str, dict[str, Any]]:
        with suppress(ValueError):
            found = json.loads(str(self._kept.value("recent") or "{}"))
            if isinstance(found, dict):
                return {str(k): v for k, v in found.items() if isinstance(v, dict)}
        return {}

    def _write(self, places: dict[str, dict[str, Any]]) -> None:
        self._kept.setValue("recent", json.dumps(dict(list(places.items())[:MOST])))

    def _number(self, name: str) -> int:
        with suppress(ValueError):
            return int(str(self._kept.value(name) or 0))
        return 0

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what the action on recent files does."""
        return {"recent": self.show}
