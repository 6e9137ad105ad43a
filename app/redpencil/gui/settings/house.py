"""The house profile: choose one, change it, take one over from another desk, hand one on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QWidget

from redpencil import profiles
from redpencil.domain.errors import UserError
from redpencil.domain.house import HouseProfile
from redpencil.gui import choices, labels
from redpencil.gui.ask import Ask
from redpencil.gui.desk import parts
from redpencil.gui.fields import label
from redpencil.gui.flow import FlowLayout
from redpencil.gui.preferences import Preferences
from redpencil.gui.session import Session
from redpencil.gui.settings.house_form import HouseForm
from redpencil.settings import Settings

_TYPING = 400
"""Milliseconds of typing until the profile's file is written."""


class HousePane(parts.Page):
    """What is chosen holds for worksheets begun from now on; each change is kept at once."""

    def __init__(
        self, preferences: Preferences, session: Session, ask: Callable[[], Ask],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(labels.tr("House profile"), parent)
        self._preferences, self._session, self._ask = preferences, session, ask
        self._key, self._kept = "", HouseProfile()
        self.choice = QComboBox()
        choices.named(self.choice, labels.tr("House profile"))
        self.form = HouseForm()
        self.told = parts.words("", "missing")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.write)
        self._make_buttons()
        self._place()
        self.choice.activated.connect(self._choose)
        self.form.edited.connect(self._edited)
        self.form.logo_asked.connect(self._ask_logo)
        preferences.changed.connect(self._follow)
        session.changed.connect(self._show_use)
        self.reload()

    def _make_buttons(self) -> None:
        self.copy_button = parts.button(labels.tr("Copy"), self._copy)
        self.delete_button = parts.button(labels.tr("Delete"), self._delete)
        self.import_button = parts.button(labels.tr("Import…"), self._import)
        self.export_button = parts.button(labels.tr("Export…"), self._export)
        self.use_button = parts.button(labels.tr("Use for this worksheet"), self._use)

    def _place(self) -> None:
        self.column.addWidget(label(labels.tr("For worksheets begun from now on"), self.choice))
        self.column.addWidget(self.choice)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            self.copy_button, self.import_button, self.export_button, self.delete_button,
            self.use_button,
        ):  # fmt: skip
            flow.addWidget(button)
        self.column.addWidget(buttons)
        self.hint = parts.words("", "label")
        self.column.addWidget(self.hint)
        self.column.addWidget(self.told)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.told.hide()

    def reload(self) -> None:
        """List the profiles anew, and show the one that is chosen."""
        self.choice.clear()
        key = self._preferences.settings.house
        known = profiles.known()
        for one in known:
            self.choice.addItem(one.title or labels.tr("Plain"), one.key)
        if key not in {one.key for one in known}:
            self.choice.addItem(key, key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(key)))
        self._own = {one.key for one in known if one.own}
        self._show(key)

    def _show(self, key: str) -> None:
        self._key = key
        try:
            self._kept = profiles.load(key)
            self.tell("")
        except UserError as error:
            self._kept = HouseProfile()
            self.tell(labels.error(error))
        self.form.show_profile(self._kept)
        may = bool(key) and not self.told.text()
        self.form.setEnabled(may)
        plain = labels.tr("The plain profile stays as it is. Copy it to make your own.")
        self.hint.setText("" if key else plain)
        self.hint.setVisible(not key)
        self.export_button.setEnabled(not self.told.text())
        self.delete_button.setEnabled(key in self._own)
        self.delete_button.setText(
            labels.tr("As delivered") if self._shipped(key) else labels.tr("Delete")
        )
        self._show_use()

    def _shipped(self, key: str) -> bool:
        """Tell whether deleting brings a shipped profile back."""
        return bool(key) and profiles.is_shipped(key)

    def tell(self, words: str) -> None:
        """Say what could not be done, below the buttons."""
        self.told.setText(words)
        self.told.setAccessibleName(words)
        self.told.setVisible(bool(words))

    def _follow(self, before: Settings, after: Settings) -> None:
        if before.house != after.house:
            self.write()
            self.reload()

    def _choose(self, _row: int) -> None:
        self.write()
        self._settle(str(self.choice.currentData()))

    def _settle(self, key: str) -> None:
        after = replace(self._preferences.settings, house=key)
        if after == self._preferences.settings:
            self.reload()
        self._preferences.change(labels.tr("House profile"), after)

    def _edited(self, _profile: HouseProfile) -> None:
        self._timer.start(_TYPING)

    def write(self) -> None:
        """Write what was changed to the profile's file, and let undo bring the old one back."""
        self._timer.stop()
        profile, before, key = self.form.profile, self._kept, self._key
        if not key or profile == before:
            return
        try:
            profiles.keep(profile, key)
        except UserError as error:
            self.tell(labels.error(error))
            return
        self._kept = profile
        name = labels.tr("Profile “{title}”").format(title=before.title or key)
        self._preferences.remember(name, partial(self._put_back, key, before))
        if key not in self._own or before.title != profile.title:
            self.reload()

    def _put_back(self, key: str, profile: HouseProfile) -> None:
        self._timer.stop()
        profiles.keep(profile, key)
        self.reload()

    def _copy(self) -> None:
        self.write()
        name = self._kept.title or labels.tr("Our house")
        title = labels.tr("{name}, copy").format(name=name) if self._kept.title else name
        self._take_in(lambda: profiles.keep(replace(self._kept, title=title)))

    def _import(self) -> None:
        path = self._ask().open_path(f"{labels.tr('House profiles')} (*{profiles.SUFFIX})")
        if path:
            self._take_in(lambda: profiles.bring_in(path))

    def _take_in(self, make: Callable[[], str]) -> None:
        try:
            self._settle(make())
        except UserError as error:
            self.tell(labels.error(error))

    def _export(self) -> None:
        self.write()
        suggestion = f"{self._key or 'plain'}{profiles.SUFFIX}"
        path = self._ask().save_path(
            labels.tr("Export house profile"), suggestion,
            f"{labels.tr('House profiles')} (*{profiles.SUFFIX})",
        )  # fmt: skip
        if path is None:
            return
        try:
            profiles.write(self._kept, path)
        except UserError as error:
            self.tell(labels.error(error))

    def _delete(self) -> None:
        """Delete an own profile; undo brings it back."""
        self._timer.stop()
        key, before = self._key, self._kept
        name = labels.tr("Delete profile “{title}”").format(title=before.title or key)
        profiles.forget(key)
        if self._shipped(key):
            self._preferences.remember(name, partial(self._put_back, key, before))
            self.reload()
            return
        self._settle("")
        self._preferences.remember(name, partial(self._bring_back, key, before))

    def _bring_back(self, key: str, profile: HouseProfile) -> None:
        profiles.keep(profile, key)
        self._settle(key)

    def _ask_logo(self) -> None:
        path = self._ask().open_path(f"{labels.tr('Pictures')} (*.png *.jpg *.jpeg)")
        if path is None:
            return
        try:
            self.form.take(replace(self.form.profile, logo=profiles.logo(path)))
            self.tell("")
        except UserError as error:
            self.tell(labels.error(error))

    def _use(self) -> None:
        """Give the open worksheet this profile, as an edit that undo takes back."""
        self.write()
        sheet = self._session.worksheet
        if sheet is not None:
            house = self._kept.travelling() if self._key else None
            self._session.do(labels.tr("House profile"), replace(sheet, house=house))

    def _show_use(self, _change: object = None) -> None:
        sheet = self._session.worksheet
        wanted = self._kept.travelling() if self._key else None
        self.use_button.setEnabled(sheet is not None and sheet.house != wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what was typed last."""
        self.write()
        super().hideEvent(event)
