"""What helps beside the work: settings, help, palette, look-ups, the list of notices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from redpencil.gui import actions, keymap, labels, updates
from redpencil.gui.ask import Ask
from redpencil.gui.claim_editor import ClaimEditor
from redpencil.gui.claim_list import ClaimList
from redpencil.gui.first_steps import FirstSteps
from redpencil.gui.galley import Galley
from redpencil.gui.guard import override
from redpencil.gui.help import Help
from redpencil.gui.keys import SingleKeys
from redpencil.gui.lookup_bar import LookupBar, LookupMenu
from redpencil.gui.notices import Notice, NoticesList
from redpencil.gui.palette import Palette
from redpencil.gui.preferences import Preferences
from redpencil.gui.session import Session
from redpencil.gui.settings.dialog import SettingsDialog
from redpencil.gui.spelling import Spelling
from redpencil.settings import Settings, Theme


class Aids(QObject):
    """Makes each window when it is first asked for, so that the start does not wait for it."""

    def __init__(
        self, session: Session, preferences: Preferences, notice: Notice,
        ask: Callable[[], Ask], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self.preferences, self._notice = session, preferences, notice
        self._ask, self._parent = ask, parent
        self.settings: SettingsDialog | None = None
        self.help: Help | None = None
        self.notices: NoticesList | None = None
        self.palette: Palette | None = None
        preferences.changed.connect(self._follow)
        preferences.refused.connect(notice.tell)
        notice.list_asked.connect(self.ask_notices)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each of these actions does."""
        themes = {
            f"view.{name}": partial(self._set_theme, theme)
            for name, theme in (
                ("light", Theme.LIGHT),
                ("dark", Theme.DARK),
                ("contrast", Theme.CONTRAST),
                ("system", Theme.SYSTEM),
            )
        }
        return themes | {
            "settings": self.ask_settings, "help.keys": self.ask_keys,
            "help.pages": self.ask_pages, "help.updates": partial(updates.offer, self._notice),
            "help.notices": self.ask_notices, "palette": self.ask_command,
            "claim.lookup": lambda: self.lookups.ask(),
        }  # fmt: skip

    def serve(
        self, made: Mapping[str, QAction], galley: Galley, claims: ClaimList, editor: ClaimEditor
    ) -> tuple[QWidget, ...]:
        """Give the actions their keys, the panes their menus; return what stands above them."""
        self._made, self._marks = made, editor.marks
        self.lookups = LookupBar(self._session, galley, self.preferences, self._notice)
        self.menu = LookupMenu(self.lookups, galley, claims)
        self.single_keys = SingleKeys(made, self)
        for pane in (galley, claims.view):
            pane.installEventFilter(self.single_keys)
        self.first_steps = FirstSteps(self._session, claims.view.setFocus)
        self.spelling = Spelling(editor.note, self._session, self.preferences)
        self._home = claims.view
        self._parent.installEventFilter(self)
        self._give_keys(self.preferences.settings)
        return self.lookups, self.first_steps

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from any field of the window back to the list, on an Escape that nothing else took."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape and self._home.isVisible():
            self._home.setFocus()
            return True
        return False

    def _follow(self, before: Settings, after: Settings) -> None:
        if (before.shortcuts, before.keys) != (after.shortcuts, after.keys):
            self._give_keys(after)

    def _give_keys(self, settings: Settings) -> None:
        entries = keymap.entries(settings)
        actions.give_keys(self._made, entries)
        self.single_keys.use(entries)
        self.first_steps.use(entries)
        self._marks.use_keys({e.id: e.key or keymap.shown(e.shortcut) for e in entries})
        if self.help:
            self.help.use(entries)

    def _set_theme(self, theme: Theme) -> None:
        changed = replace(self.preferences.settings, theme=theme)
        self.preferences.change(labels.tr("Colours"), changed)

    def ask_settings(self) -> None:
        """Open the settings."""
        if self.settings is None:
            self.settings = SettingsDialog(self.preferences, self._session, self._ask, self._parent)
        self.settings.ask()

    def _help(self) -> Help:
        if self.help is None:
            self.help = Help(self._parent)
            self.help.use(keymap.entries(self.preferences.settings))
        return self.help

    def ask_keys(self) -> None:
        """Show all keys on one sheet."""
        self._help().ask_keys()

    def ask_pages(self) -> None:
        """Show the guide."""
        self._help().ask_pages()

    def ask_notices(self) -> None:
        """Show what was said since the start."""
        if self.notices is None:
            self.notices = NoticesList(self._notice, self._parent)
        self.notices.show()
        self.notices.list.setFocus()

    def ask_command(self) -> None:
        """Find a command by its name."""
        if self.palette is None:
            self.palette = Palette(self._made, self._parent)
        self.palette.ask()
