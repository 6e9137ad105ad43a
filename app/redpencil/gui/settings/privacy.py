"""What may be looked up, and which services need not ask again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from redpencil.gui import labels, lookups, ticks
from redpencil.gui.desk import parts
from redpencil.gui.preferences import Preferences
from redpencil.settings import Privacy, Settings


class PrivacyPane(parts.Page):
    """Embargo, and a tick for each service."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(labels.tr("Privacy"), parent)
        self._preferences = preferences
        said = labels.tr(
            "Redpencil sends nothing by itself. It gets a page when you open an address, and opens "
            "your browser when you look something up; each says first who would learn what."
        )
        self.column.addWidget(parts.words(said))
        self.embargo = QCheckBox(labels.tr("Embargo: look nothing up"))
        self.embargo.toggled.connect(self._set_embargo)
        self.column.addWidget(self.embargo)
        self.column.addWidget(parts.head(labels.tr("Say first what would be sent")))
        self.asks = {s.key: QCheckBox(s.name) for s in lookups.services()}
        for box in self.asks.values():
            box.toggled.connect(self._set_asks)
            self.column.addWidget(box)
        never = labels.tr(
            "Never looked up: notes, queries, what you know of sources, claims that are private or "
            "not on the record, restricted worksheets, and words with the name of a source who may "
            "not be named."
        )
        self.column.addWidget(parts.words(never, "label"))
        self.column.addStretch(1)
        preferences.changed.connect(self._follow)
        self._follow(preferences.settings, preferences.settings)

    def _set_embargo(self, on: bool) -> None:
        self._set(labels.tr("Embargo"), replace(self._preferences.settings.privacy, embargo=on))

    def _set_asks(self) -> None:
        unasked = tuple(key for key, box in self.asks.items() if not box.isChecked())
        privacy = replace(self._preferences.settings.privacy, unasked=unasked)
        self._set(labels.tr("Ask before look-ups"), privacy)

    def _set(self, words: str, privacy: Privacy) -> None:
        self._preferences.change(words, replace(self._preferences.settings, privacy=privacy))

    def _follow(self, _before: Settings, settings: Settings) -> None:
        ticks.put(self.embargo, settings.privacy.embargo)
        for key, box in self.asks.items():
            ticks.put(box, key not in settings.privacy.unasked)
            box.setEnabled(not settings.privacy.embargo)
