"""Every action of the window in one table: menus, toolbar and the keys' sheet are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from redpencil.domain.mark import Mark
from redpencil.gui import labels


@dataclass(frozen=True, slots=True)
class Entry:
    """An action: its id, its words, its shortcut, and the single key in list and galley."""

    id: str
    text: str
    menu: str
    shortcut: str = ""
    key: str = ""
    tip: str = ""


_MARKS: Final = tuple(
    Entry(
        f"mark.{mark.value}",
        "Mark OK" if mark is Mark.OK else f"Mark {mark.value}",
        "Claim",
        f"Ctrl+Alt+{number}",
        str(number),
    )
    for number, mark in enumerate(Mark, 1)
)

_SORTS: Final = (
    Entry("sort.place", "Sort by place in the article", "List"),
    Entry("sort.mark", "Sort by mark", "List"),
    Entry("sort.priority", "Sort by priority", "List"),
    Entry("sort.words", "Sort by words", "List"),
    Entry("sort.speaker", "Sort by who says so", "List"),
    Entry("sort.types", "Sort by types", "List"),
    Entry("sort.status", "Sort by status", "List"),
    Entry("sort.evidence", "Sort by evidence", "List"),
    Entry("sort.who", "Sort by who checks", "List"),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry("open", "Open…", "File", "Ctrl+O", tip="Open an article or a worksheet"),
    Entry("recent", "Open recent", "File", "Ctrl+R", tip="Files that were open before"),
    Entry("paste", "Paste article", "File", "Ctrl+Shift+V", tip="Read the article from the clipboard"),
    Entry("open_address", "Open address…", "File", "Ctrl+Shift+A", tip="Get one page from the network, after telling you who is asked"),
    Entry("read_again", "Read again as…", "File", tip="With another language or encoding, or as it was before its tracked changes"),
    Entry("sample", "Sample article", "File", tip="Open the article that comes with Redpencil"),
    Entry("save", "Save", "File", "Ctrl+S"),
    Entry("save_as", "Save as…", "File", "Ctrl+Shift+S"),
    Entry("save_locked", "Save with password…", "File", tip="Nobody opens it without the password; it can't be reset"),
    Entry("kept", "Kept on this computer…", "File", tip="Earlier versions, and edits that are in no file yet"),
    Entry("delete", "Delete worksheet…", "File", tip="Its file, history and versions, for good"),
    Entry("export", "Export", "File", "Ctrl+E", tip="Write the worksheet as DOCX, PDF and more"),
    Entry("answers", "Read answers back…", "File", "Ctrl+Shift+I", tip="Read a filled-in DOCX or PDF into this worksheet"),
    Entry("settings", "Settings…", "File", "Ctrl+,", tip="You, the window, keys, house profile, privacy"),
    Entry("quit", "Quit", "File", "Ctrl+Q"),
    Entry("undo", "Undo", "Edit", "Ctrl+Z"),
    Entry("redo", "Redo", "Edit", "Ctrl+Shift+Z"),
    Entry("find", "Find in the article", "Edit", "Ctrl+F"),
    Entry("filter", "Filter claims", "List", "Ctrl+L", "/"),
    Entry("filter.show", "Kept filters…", "List", "Ctrl+Shift+F", "v", "Filters that are kept, and the order of the list"),
    Entry("filter.keep", "Keep this filter…", "List"),
    Entry("several", "Edit the chosen claims", "List", "Ctrl+Shift+B", "b", "Mark, status, priority, types and who, for all that are chosen"),
    *_SORTS,
    Entry("claim.add", "Add claim", "Claim", "Ctrl+Shift+C", "a", "List the selected words as a claim"),
    Entry("claim.respan", "Use selection for this claim", "Claim", "Ctrl+Shift+U", "u"),
    Entry("claim.split", "Split at cursor", "Claim", "Ctrl+Shift+X", "x"),
    Entry("claim.merge", "Merge claims", "Claim", "Ctrl+Shift+M", "m", "Merge the selected claims, or this and the next"),
    Entry("claim.delete", "Delete claim", "Claim", "Ctrl+Del", "Del"),
    Entry("claim.next", "Next claim", "Claim", "Ctrl+J", "j"),
    Entry("claim.previous", "Previous claim", "Claim", "Ctrl+Shift+J", "k"),
    Entry("claim.tick", "Tick next element", "Claim", "Ctrl+T", "Space"),
    Entry("claim.nothing", "Nothing to check here", "Claim", "Ctrl+Shift+O", "o", "Say that the sentence at the cursor holds nothing more to check"),
    Entry("claim.waive", "Waive next element…", "Claim", "Ctrl+Shift+W", "w", "With the reason why it need not be ticked"),
    Entry("claim.changed", "Next element changed…", "Claim", "Ctrl+Shift+H", "h", "What the next element was changed to"),
    Entry("claim.close", "Ready for second read", "Claim", "Ctrl+Shift+Y", "r", "Close the claim, where nothing is left open"),
    Entry("claim.unmark", "Take mark back", "Claim", "Ctrl+Alt+0", "0"),
    *_MARKS,
    Entry("claim.lookup", "Look up…", "Claim", "F4", "p", "In the browser, after telling you what is sent and to whom"),
    Entry("go.note", "Note", "Go", "Ctrl+Shift+N", "n"),
    Entry("go.finding", "Finding", "Go", "Ctrl+I", "i", "What the evidence says"),
    Entry("go.evidence", "Evidence", "Go", "Ctrl+Shift+E", "e"),
    Entry("go.query", "Query", "Go", "Ctrl+Shift+Q", "q"),
    Entry("go.correction", "Correction", "Go", "Ctrl+Shift+R", "c"),
    Entry("go.unseen", "Next sentence not looked at", "Go", "Ctrl+Shift+L", "l"),
    Entry("go.remark", "Next change or comment", "Go", "Ctrl+Shift+G", "g", "Tracked changes, comments and odd characters in the article"),
    Entry("go.change", "Next sentence the draft changed", "Go", "Ctrl+Shift+P", "d"),
    Entry("go.editor", "Edit claim", "Go", "F8", "Return"),
    Entry("go.list", "List", "Go", "Ctrl+2"),
    Entry("go.ledger", "Ledger", "Go", "Ctrl+3", tip="Every sentence and what became of it"),
    Entry("go.header", "About this worksheet", "Go", "Ctrl+4", tip="Slug, deadline, people"),
    Entry("go.questions", "Questions", "Go", "Ctrl+5", tip="Sums, days, names and quotations that may not fit"),
    Entry("go.roster", "Roster", "Go", "F6", tip="Names, numbers, dates, places and quotes, each with its mentions"),
    Entry("go.quotes", "Quote desk", "Go", "F7", tip="A printed quotation against a transcript"),
    Entry("go.galley", "Galley", "Go", "Ctrl+1"),
    Entry("draft.load", "Load next draft…", "Desk", "Ctrl+Shift+D", tip="Carry everything found over to the new draft"),
    Entry("claim.attach", "Attach file as evidence…", "Desk", "Ctrl+Shift+K", "f", "Keep a file in the worksheet, for the chosen claim"),
    Entry("claim.stands", "Finding still stands", "Desk", "Ctrl+Shift+T", "t", "What was found holds for the new words too"),
    Entry("source.add", "Add source", "Desk", "", "s"),
    Entry("merge.open", "Merge a copy…", "Desk", tip="Take over what another person did in a copy of this worksheet"),
    Entry("go.sources", "Sources", "Desk", "Ctrl+6"),
    Entry("go.drafts", "Drafts", "Desk", "Ctrl+7", tip="What the new draft changed"),
    Entry("go.signoff", "Sign-off", "Desk", "Ctrl+8", tip="Whose signature comes next"),
    Entry("go.history", "History", "Desk", "Ctrl+9", tip="Who changed what"),
    Entry("go.merge", "Merging", "Desk"),
    Entry("view.larger", "Larger type", "View", "Ctrl++"),
    Entry("view.smaller", "Smaller type", "View", "Ctrl+-"),
    Entry("view.normal", "Usual type", "View", "Ctrl+0"),
    Entry("view.fold", "Fold or open what is outside the article", "View", tip="Lines of the page that are not the article: subscriptions, related links"),
    Entry("view.changes", "Changes since the last draft", "View", tip="Show or hide, in the galley, what the newest draft changed"),
    Entry("view.light", "Light", "View"),
    Entry("view.dark", "Dark", "View"),
    Entry("view.contrast", "High contrast", "View"),
    Entry("view.system", "As the system", "View"),
    Entry("help.notices", "Notices", "Help", "F9", tip="What was said since the start"),
    Entry("palette", "Find a command…", "Help", "Ctrl+K", tip="Every command by its name"),
    Entry("help.keys", "Keys", "Help", "F1", "?"),
    Entry("help.pages", "Help", "Help", "Shift+F1", tip="One page a task, with a search"),
    Entry("help.updates", "Newer version…", "Help", tip="Redpencil never looks by itself; this says what your browser would ask"),
)  # fmt: skip

MENUS_OF_A_WORKSHEET: Final = frozenset({"Claim", "Go", "Desk", "List"})
OF_A_WORKSHEET: Final = frozenset(
    {
        "save",
        "save_as",
        "save_locked",
        "delete",
        "read_again",
        "export",
        "answers",
        "find",
    }
)
"""Actions beside those on claims that need an open worksheet."""

PICTURES: Final = frozenset({"undo", "redo"})
"""Buttons of the toolbar without words: everybody knows the two arrows."""
TOOLBAR: Final = ("open", "paste", "", "claim.add", "", "undo", "redo", "|", "export")
"""Ids in order; "" is a separator, "|" where the coverage stands."""


_ALSO: Final = {"paste": (QKeySequence("Ctrl+V"),)}
"""Shortcuts that text fields keep for themselves, and that mean the article anywhere else."""


def make(parent: QObject, slots: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """Return the actions by id, connected. Raises KeyError where one has no slot."""
    made = {}
    for entry in ENTRIES:
        action = QAction(labels.tr(entry.text), parent)
        action.setObjectName(entry.id)
        action.triggered.connect(_unasked(slots[entry.id]))
        made[entry.id] = action
    return made


def give_keys(made: Mapping[str, QAction], entries: Iterable[Entry]) -> None:
    """Give the actions the keys of a table, and tell them in their tool tips."""
    for entry in entries:
        own = [QKeySequence(entry.shortcut)] if entry.shortcut else []
        made[entry.id].setShortcuts([*own, *_ALSO.get(entry.id, ())])
        made[entry.id].setToolTip(tip(entry))


def tip(entry: Entry, words: str = "") -> str:
    """Return what an action does, or other words for it, with its keys."""
    native = QKeySequence(entry.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    keys = " · ".join(filter(None, (native, entry.key)))
    said = words or labels.tr(entry.tip or entry.text)
    return f"{said} ({keys})" if keys else said


def _unasked(slot: Callable[[], None]) -> Callable[[bool], None]:
    """Leave out the state that a triggered action hands over."""

    def call(_checked: bool = False) -> None:
        slot()

    return call
