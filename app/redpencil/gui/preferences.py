"""The settings while the program runs: changed at once, kept at once, taken back by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from redpencil import workflow
from redpencil.domain.errors import UserError
from redpencil.settings import Settings


class Preferences(QObject):
    """The one owner of the settings.

    Signals: ``changed(Settings, Settings)`` with those before and those now; ``refused(UserError)``
    where they hold for now but could not be kept; ``remembered()`` when undo means another one.
    """

    changed = Signal(object, object)
    refused = Signal(object)
    remembered = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._before: list[tuple[str, Callable[[], None]]] = []

    @property
    def undo_label(self) -> str:
        """Name of the change that undo takes back; empty if none."""
        return self._before[-1][0] if self._before else ""

    def change(self, label: str, after: Settings) -> None:
        """Let other settings hold; changes of one name in a row are taken back as one."""
        if after == self.settings:
            return
        self.remember(label, partial(self._hold, self.settings))
        self._hold(after)

    def remember(self, label: str, back: Callable[[], None]) -> None:
        """Let undo call ``back``; of changes of one name in a row it calls the first one's."""
        if self.undo_label != label:
            self._before.append((label, back))
            self.remembered.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._before.pop()[1]()
            self.remembered.emit()

    def _hold(self, after: Settings) -> None:
        before, self.settings = self.settings, after
        self.changed.emit(before, after)
        try:
            workflow.save_settings(after)
        except UserError as error:
            self.refused.emit(error)
