"""The window: it places the panes and connects them, and does nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from redpencil.domain.change import Change
from redpencil.domain.mark import Mark
from redpencil.gui import actions, labels, tools
from redpencil.gui.aids import Aids
from redpencil.gui.ask import Ask
from redpencil.gui.claim_editor import ClaimEditor
from redpencil.gui.claim_list import ClaimList
from redpencil.gui.claim_verbs import ClaimVerbs
from redpencil.gui.coverage import Coverage
from redpencil.gui.desk.desk import Desk
from redpencil.gui.dropped import Dropped
from redpencil.gui.empty import Empty
from redpencil.gui.export_panel import ExportPanel
from redpencil.gui.files import Files
from redpencil.gui.find_bar import FindBar
from redpencil.gui.galley import Galley
from redpencil.gui.header_pane import HeaderPane
from redpencil.gui.jobs import Jobs
from redpencil.gui.ledger_pane import LedgerPane
from redpencil.gui.memory import Memory
from redpencil.gui.notices import Notice
from redpencil.gui.openings import Openings
from redpencil.gui.preferences import Preferences
from redpencil.gui.questions import Questions
from redpencil.gui.questions_pane import QuestionsPane
from redpencil.gui.quote_desk import QuoteDesk
from redpencil.gui.remarks_strip import RemarksStrip
from redpencil.gui.roster_pane import RosterPane
from redpencil.gui.session import Session
from redpencil.gui.sheets import Sheets
from redpencil.gui.status import StatusLine
from redpencil.gui.view_bar import ViewBar
from redpencil.settings import Settings


class MainWindow(QMainWindow):
    """All panes, wired to one session and to the preferences."""

    def __init__(self, session: Session, preferences: Preferences, memory: QSettings) -> None:
        super().__init__()
        self.session, settings = session, preferences.settings
        self._free = False  # whether all is let go of, so that it may close
        self.jobs = Jobs(self)
        self.notice = Notice()
        self.files = Files(session, self.jobs, self.notice, Ask(self), settings)
        self.aids = Aids(session, preferences, self.notice, lambda: self.files.ask, self)
        self.desk = Desk(
            session, self.jobs, self.notice, lambda: self.files.ask, lambda: self.files.settings
        )
        self.galley = Galley(session)
        self.find_bar = FindBar(self.galley)
        self.memory = Memory(memory, session, self.files, self.galley, self)
        self.sheets = Sheets(session, self.jobs, self.notice, self.files, self)
        self.openings = Openings(session, self.files)
        self.dropped = Dropped(self.files, self.jobs, self.notice)
        self.remarks = RemarksStrip(session, self.galley)
        self.claims = ClaimList(session)
        self.ledger = LedgerPane(session)
        self.header = HeaderPane(session)
        self.questions = Questions(session, self.jobs, self)
        self.asked = QuestionsPane(session, self.questions)
        self.roster, self.quotes = RosterPane(session), QuoteDesk(session)
        self.editor = ClaimEditor(session, self.questions)
        self.empty = Empty()
        self.verbs = ClaimVerbs(session, self.galley, self.claims, self.editor, self.notice)
        self.export_panel = ExportPanel(session, settings.page, self.claims.visible_ids, self)
        self.actions_by_id = actions.make(self, self._slots())
        self.initials = tools.initials(settings.initials)
        session.initials = settings.initials
        self._place()
        self._make_bars()
        self._connect()
        self.memory.restore(self, self.panes, self.middle)
        self._follow(Change())

    def _slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action does."""
        files, verbs = self.files, self.verbs
        marks = {f"mark.{m.value}": partial(verbs.mark, m) for m in Mark}
        fields = ("note", "finding", "evidence", "query", "correction")
        goes = {f"go.{f}": partial(self.editor.focus, f) for f in fields}
        slots = files.slots() | self.openings.slots() | self.desk.slots() | self.aids.slots()
        slots |= self.claims.slots() | self.galley.slots() | self.memory.slots()
        return marks | goes | slots | {
            "go.remark": self.remarks.step, "answers": self.sheets.read_back,
            "paste": self._paste, "export": self._show_export, "quit": self._quit,
            "undo": self.session.undo, "redo": self.session.redo,
            "find": self.find_bar.ask,
            "claim.add": verbs.add, "claim.respan": verbs.respan, "claim.split": verbs.split,
            "claim.merge": verbs.merge, "claim.delete": verbs.delete,
            "claim.next": partial(verbs.step, 1), "claim.previous": partial(verbs.step, -1),
            "claim.nothing": verbs.nothing_here, "go.unseen": verbs.go_unseen,
            "claim.tick": verbs.tick, "claim.waive": verbs.waive, "claim.changed": verbs.changed,
            "claim.close": verbs.close, "claim.unmark": partial(verbs.mark, None),
            "go.editor": partial(self.editor.focus, "note"),
            "go.list": partial(self._show_view, self.claims),
            "go.ledger": partial(self._show_view, self.ledger),
            "go.header": partial(self._show_view, self.header),
            "go.questions": partial(self._show_view, self.asked),
            "go.roster": partial(self._show_view, self.roster),
            "go.quotes": partial(self._show_view, self.quotes),
            "claim.stands": self.editor.recheck.keep,
        }  # fmt: skip

    def _place(self) -> None:
        left = QWidget()
        left.setObjectName("desk")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.galley, 1)
        column.addWidget(self.remarks)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for pane, least, stretch in (
            (left, 380, 5),
            (self._views(), 300, 4),
            (self.editor, 330, 4),
        ):
            pane.setMinimumWidth(least)
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(self.panes.count() - 1, stretch)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.panes)
        middle = QWidget()
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.notice)
        inside.addWidget(self.openings)
        made, editor = self.actions_by_id, self.editor
        for aid in self.aids.serve(made, self.galley, self.claims, editor):
            inside.addWidget(aid)
        inside.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(StatusLine(self.session, self.jobs, self.files.saving.publisher))
        self.setAcceptDrops(True)
        self.galley.setAcceptDrops(False)
        self.setMinimumSize(1040, 560)

    def _views(self) -> QWidget:
        """Stack what the middle pane can show, a button each above."""
        self.middle = QStackedWidget()
        desk = self.desk.make(self.galley, self.claims)
        mine = (self.claims, self.ledger, self.header, self.asked, self.roster, self.quotes)
        for view in (*mine, *desk):
            self.middle.addWidget(view)
        names = ("list", "ledger", "header", "questions", "roster", "quotes")
        views = {f"go.{n}": view for n, view in zip(names, mine, strict=True)}
        self.views = ViewBar(self.middle, views | self.desk.named(), self.actions_by_id)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.views)
        column.addWidget(self.middle, 1)
        return held

    def _show_view(self, view: QWidget) -> None:
        self.middle.setCurrentWidget(view)
        view.setFocus()

    def _make_bars(self) -> None:
        self.tools = tools.toolbar(self.actions_by_id, Coverage(self.session), self.initials)
        self.addToolBar(self.tools)
        tools.fill(self.menuBar(), self.actions_by_id)
        self.actions_by_id["recent"].setMenu(self.memory.menu)

    def _connect(self) -> None:
        self.session.changed.connect(self._follow)
        self.session.stored.connect(self._title)
        self.empty.open_asked.connect(self.files.open)
        self.empty.paste_asked.connect(self._paste)
        self.empty.sample_asked.connect(self.files.open_sample)
        self.files.opened.connect(self.claims.view.setFocus)
        self.export_panel.chosen.connect(self.sheets.export)
        self.initials.textEdited.connect(self._sign)
        self.aids.preferences.changed.connect(self._prefer)
        self.ledger.picked.connect(self.galley.go_to)
        self.ledger.filtered.connect(self._show_filtered)
        self.desk.shown.connect(self._show_view)
        self.desk.serve(self.editor, self.editor.evidence.files)
        self.asked.picked.connect(self.galley.go_to)
        self.roster.picked.connect(self.galley.go_to)
        self.questions.changed.connect(self._show_questions)
        self.galley.picked.connect(self.actions_by_id["claim.add"].setEnabled)
        self.claims.said.connect(self.notice.say)
        self.editor.closing.close_asked.connect(self.verbs.close)
        self.editor.past.all_asked.connect(self.actions_by_id["go.history"].trigger)
        self.claims.offer(self.actions_by_id)

    def _follow(self, _change: Change) -> None:
        has = self.session.worksheet is not None
        self.stack.setCurrentIndex(int(has))
        for entry in actions.ENTRIES:
            if entry.menu in actions.MENUS_OF_A_WORKSHEET or entry.id in actions.OF_A_WORKSHEET:
                self.actions_by_id[entry.id].setEnabled(has)
        self.actions_by_id["claim.add"].setEnabled(self.galley.selected() is not None)
        for name, label in (("undo", self.session.undo_label), ("redo", self.session.redo_label)):
            verb, action = labels.tr(name.capitalize()), self.actions_by_id[name]
            named = f"{verb}: {labels.told(label)}" if label else verb
            action.setEnabled(bool(label))
            action.setText(named)
            action.setIconText(verb)
            action.setToolTip(named)
        self._title()

    def _show_questions(self) -> None:
        """Tell galley and list what is asked about."""
        claims = self.session.worksheet.claims if self.session.worksheet else ()
        self.galley.show_questions(self.questions.standing)
        asked = frozenset(c.id for c in claims if self.questions.about(c))
        self.claims.table.show_questions(asked)

    def _title(self) -> None:
        worksheet, path = self.session.worksheet, self.session.path
        name = path.name if path else worksheet.article.title if worksheet else ""
        self.setWindowTitle(f"{name}[*] – Redpencil" if name else "Redpencil[*]")
        self.setWindowModified(
            self.session.unsaved or bool(self.session.path and self.session.dirty)
        )

    def _show_filtered(self, words: str) -> None:
        self.claims.filter.setText(words)
        self._show_view(self.claims)

    def _sign(self, initials: str) -> None:
        preferences = self.aids.preferences
        signed = replace(preferences.settings, initials=initials.strip())
        preferences.change(labels.tr("Your initials"), signed)

    def _prefer(self, _before: Settings, settings: Settings) -> None:
        self.files.settings = settings
        self.session.initials = settings.initials
        if self.initials.text().strip() != settings.initials:
            self.initials.setText(settings.initials)

    def _paste(self) -> None:
        mime = QApplication.clipboard().mimeData()
        self.dropped.hold(mime)
        self.files.paste(mime)

    def _quit(self) -> None:
        self.close()

    def _show_export(self) -> None:
        self.sheets.ask(self.export_panel)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files, pages and text."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasText() or mime.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        self.dropped.hold(event.mimeData())
        if self.files.take(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what has no file; close once the file has the rest, which is kept already."""
        if not self._free and self.isEnabled():
            self.files.saving.when_free(self._leave)
        event.setAccepted(self._free)

    def _leave(self) -> None:
        self.memory.leave()
        self.aids.spelling.stop()
        self.memory.keep(self, self.panes, self.middle)
        self.jobs.wait()
        self.setEnabled(False)
        self.files.saving.shut(self._gone)

    def _gone(self) -> None:
        self._free = True
        self.close()
