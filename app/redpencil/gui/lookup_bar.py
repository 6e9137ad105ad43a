"""The bar that says what a look-up would send, and the menu that offers the look-ups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu

from redpencil.domain.errors import UserError
from redpencil.gui import choices, labels, lookups
from redpencil.gui.bars import Bar
from redpencil.gui.claim_list import ClaimList
from redpencil.gui.galley import Galley
from redpencil.gui.guard import override
from redpencil.gui.lookups import Asked, Lookup
from redpencil.gui.notices import Notice
from redpencil.gui.preferences import Preferences
from redpencil.gui.session import Session


class LookupBar(Bar):
    """Which service, exactly what it would learn, Open or Close; nothing goes by itself."""

    def __init__(
        self, session: Session, galley: Galley, preferences: Preferences, notice: Notice
    ) -> None:
        self.services = QComboBox()
        choices.named(self.services, labels.tr("Look up with"))
        self._lookups = lookups.services()
        self.services.addItems([s.name for s in self._lookups])
        self.unasked = QCheckBox(labels.tr("Don’t ask again for this one"))
        super().__init__(labels.tr("Open in the browser"), self.services, self.unasked)
        self._session, self._galley = session, galley
        self._preferences, self._notice = preferences, notice
        self.opener: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.services.currentIndexChanged.connect(self._tell)
        self.button.clicked.connect(self._open)
        session.changed.connect(self.hide)
        session.chosen.connect(self._tell)

    def ask(self, key: str = "") -> None:
        """Offer to look up the selection or the chosen claim, with one service or any."""
        if why := self._forbidden():
            self.hide()
            self._notice.say(why)
            return
        number = next((n for n, s in enumerate(self._lookups) if s.key == key), None)
        if number is not None:
            self.services.setCurrentIndex(number)
        self._tell()
        if key in self._preferences.settings.privacy.unasked and self.button.isEnabled():
            self._open()
            return
        self.show()
        (self.button if key and self.button.isEnabled() else self.services).setFocus()

    def _forbidden(self) -> str:
        sheet = self._session.worksheet
        if sheet is None:
            return labels.tr("Open an article first.")
        return lookups.forbidden(
            sheet, self._session.claim, self._galley.selected(),
            self._preferences.settings.privacy, self._session.clock(),
        )  # fmt: skip

    def _service(self) -> Lookup:
        return self._lookups[self.services.currentIndex()]

    def _asked(self) -> Asked:
        """Return what would be asked now. Raises UserError."""
        sheet = self._session.worksheet
        if sheet is None or (why := self._forbidden()):
            raise UserError(why if sheet else labels.tr("Open an article first."))
        selected = self._galley.selected()
        return lookups.asked(self._service(), sheet, self._session.claim, selected)

    def _tell(self, _what: object = None) -> None:
        """Say what would be sent to whom, before anything is."""
        service = self._service()
        self.unasked.setChecked(service.key in self._preferences.settings.privacy.unasked)
        try:
            asked = self._asked()
        except UserError as error:
            self.words.setText(labels.error(error))
            self.button.setEnabled(False)
            return
        told = labels.tr(
            "Your browser would send {host} these words: “{words}”. It learns the network address "
            "of this computer, and whatever your browser tells it. Redpencil itself sends nothing."
        )
        self.words.setText(told.format(host=asked.host, words=asked.words))
        self.words.setToolTip(asked.url)
        self.button.setEnabled(True)

    def _open(self) -> None:
        try:
            asked = self._asked()
        except UserError as error:
            self._notice.tell(error)
            return
        self._remember()
        self.hide()
        if not self.opener(QUrl(asked.url, QUrl.ParsingMode.StrictMode)):
            self._notice.say(labels.tr("No browser could be opened."))

    def _remember(self) -> None:
        """Keep whether this service need not be asked about again."""
        settings, key = self._preferences.settings, self._service().key
        known = [k for k in settings.privacy.unasked if k != key]
        unasked = (*known, key) if self.unasked.isChecked() else tuple(known)
        if set(unasked) != set(settings.privacy.unasked):
            privacy = replace(settings.privacy, unasked=unasked)
            self._preferences.change(
                labels.tr("Ask before look-ups"), replace(settings, privacy=privacy)
            )


class LookupMenu(QObject):
    """Adds the look-ups to the menus of galley and list."""

    def __init__(self, bar: LookupBar, galley: Galley, claims: ClaimList) -> None:
        super().__init__(bar)
        self._bar, self._galley = bar, galley
        for pane in (galley, galley.viewport(), claims.view, claims.view.viewport()):
            pane.installEventFilter(self)

    @override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        inside = watched in (self._galley, self._galley.viewport())
        menu = self._galley.createStandardContextMenu() if inside else QMenu(self._bar)
        self.fill(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True

    def fill(self, menu: QMenu) -> None:
        """Offer every service, each by its name."""
        if menu.actions():
            menu.addSeparator()
        for service in lookups.services():
            words = labels.tr("Look up: {service}…").format(service=service.name)
            menu.addAction(words).triggered.connect(partial(self._ask, service.key))

    def _ask(self, key: str, _checked: bool = False) -> None:
        self._bar.ask(key)
