"""The guide's page of keys, from the program's own table of actions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from redpencil.gui import actions, keymap, labels, languages

NAME: Final = "10-keyboard.md"


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says besides the table."""

    title: str
    lead: str
    heads: tuple[str, str, str]
    foot: str


LANGUAGES: Final = {
    "en": Words(
        "All keys",
        "Single keys work while the list or the galley has the focus; the others work everywhere. "
        "On a Mac, Ctrl is the command key ⌘. Escape in a field brings you back to the list.",
        ("Action", "Keys", "Single key"),
        "F1 shows these keys on one sheet, as they are now. Keys can be changed in the "
        "[settings](12-settings.md).",
    ),
    "de": Words(
        "Alle Tasten",
        "Einzeltasten wirken, solange die Liste oder die Fahne den Fokus hat; die anderen immer. "
        "Ctrl heißt auf deutschen Tastaturen Strg, auf dem Mac ist es die Befehlstaste ⌘. Escape "
        "in einem Feld bringt Sie zurück zur Liste.",
        ("Handlung", "Tasten", "Einzeltaste"),
        "F1 zeigt diese Tasten auf einem Blatt, so wie sie jetzt sind. Ändern lassen sie sich in "
        "den [Einstellungen](12-settings.md).",
    ),
}  # fmt: skip


def page(language: str) -> str:
    """Return the page in a language; it takes on the window's words of that language."""
    app = QApplication.instance() or QApplication([])
    languages.install(app, language)
    words = LANGUAGES[language]
    lines = [f"# {words.title}", "", words.lead]
    for menu, entries in groupby(actions.ENTRIES, key=lambda e: e.menu):
        rows = [e for e in entries if e.shortcut or e.key]
        if rows:
            lines += ["", f"## {labels.tr(menu)}", "", _row(*words.heads), "| --- | --- | --- |"]
            lines += [_row(labels.tr(e.text), keymap.normal(e.shortcut), e.key) for e in rows]
    return "\n".join([*lines, "", words.foot, ""])


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |".replace("|  |", "| |")


def write(folder: Path) -> None:
    """Write the page of the language that a folder is named after."""
    (folder / NAME).write_text(page(folder.name), encoding="utf-8")
