"""Which keys do what: the table of actions with what a person changed in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from redpencil.gui import actions, labels
from redpencil.gui.actions import Entry
from redpencil.settings import Settings, Table

NAMED: Final = {
    "Space": Qt.Key.Key_Space, "Return": Qt.Key.Key_Return, "Del": Qt.Key.Key_Delete,
    "Ins": Qt.Key.Key_Insert,
}  # fmt: skip
"""Single keys that type no character."""
_COMMANDING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_EDITING: Final = frozenset(
    {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Left", "Ctrl+Right", "Ctrl+Backspace"}
)
"""What every text field needs for itself."""


def entries(settings: Settings) -> tuple[Entry, ...]:
    """Return the table as it holds now: a person's own keys first, then the defaults left free."""
    shortcuts = _settled([(e.id, normal(e.shortcut)) for e in actions.ENTRIES], settings.shortcuts)
    keys = _settled([(e.id, e.key) for e in actions.ENTRIES], settings.keys)
    return tuple(
        replace(e, shortcut=shortcuts.get(e.id, ""), key=keys.get(e.id, ""))
        for e in actions.ENTRIES
    )


def _settled(usual: list[tuple[str, str]], own: Table) -> dict[str, str]:
    known, mine = dict(usual), dict(own)
    order = [(i, k) for i, k in own if i in known] + [(i, k) for i, k in usual if i not in mine]
    holder: dict[str, str] = {}
    for action, keys in order:
        if keys:
            holder.setdefault(keys, action)
    return {action: keys for keys, action in holder.items()}


def normal(shortcut: str) -> str:
    """Return a shortcut as it is written in the settings, on every system."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)


def shown(shortcut: str) -> str:
    """Return a shortcut as this system writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def pressed(combination: QKeyCombination, text: str, *, single: bool) -> str:
    """Return what was pressed as a shortcut, or as a single key; "" where it can be none."""
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if not single:
        commands = bool(modifiers & _COMMANDING) or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
        return QKeySequence(combination).toString() if commands else ""
    if modifiers & _COMMANDING:
        return ""
    named = next((name for name, value in NAMED.items() if value == key), "")
    return named or (text if len(text) == 1 and text.isprintable() else "")


def refusal(table: Iterable[Entry], action: str, keys: str, *, single: bool) -> str:
    """Say why an action can't have these keys; "" where it can."""
    if not keys:
        return (
            labels.tr("A single key is one letter, figure or sign, Space, Return, Del or Ins.")
            if single
            else labels.tr("A shortcut needs Ctrl or Alt, or is one of the keys F1 to F12.")
        )
    if not single and keys in _EDITING:
        return labels.tr("{keys} belongs to every text field. Choose other keys.").format(
            keys=shown(keys)
        )
    for entry in table:
        if entry.id != action and keys == (entry.key if single else entry.shortcut):
            return _clash(keys if single else shown(keys), entry)
    return ""


def taken(settings: Settings, action: str) -> str:
    """Say what has the first keys of an action by now; "" where they are free."""
    usual = next(e for e in actions.ENTRIES if e.id == action)
    for entry in entries(settings):
        if entry.id == action:
            continue
        if usual.shortcut and entry.shortcut == normal(usual.shortcut):
            return _clash(shown(entry.shortcut), entry)
        if usual.key and entry.key == usual.key:
            return _clash(entry.key, entry)
    return ""


def _clash(keys: str, entry: Entry) -> str:
    words = labels.tr("{keys} is “{action}” already. Choose others, or change that first.")
    return words.format(keys=keys, action=labels.tr(entry.text))


def changed(settings: Settings, action: str, keys: str, *, single: bool) -> Settings:
    """Return settings in which an action has these keys; only what differs is kept."""
    usual = next(e for e in actions.ENTRIES if e.id == action)
    default = usual.key if single else normal(usual.shortcut)
    own = dict(settings.keys if single else settings.shortcuts)
    own.pop(action, None)
    if keys != default:
        own[action] = keys
    table = tuple(own.items())
    return replace(settings, keys=table) if single else replace(settings, shortcuts=table)


def as_delivered(settings: Settings, action: str = "") -> Settings:
    """Return settings in which one action, or all of them, have their first keys."""
    return replace(
        settings,
        shortcuts=tuple(s for s in settings.shortcuts if action and s[0] != action),
        keys=tuple(k for k in settings.keys if action and k[0] != action),
    )
