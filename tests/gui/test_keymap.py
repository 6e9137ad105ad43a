"""Keys: none collide as delivered, and whatever a person or a file says, none collide after."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt

from redpencil.gui import actions, keymap
from redpencil.gui.actions import ENTRIES
from redpencil.settings import Settings, Table

IDS = [e.id for e in ENTRIES]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def twice(table: tuple[actions.Entry, ...]) -> list[str]:
    used = Counter(k for e in table for k in (f"short {e.shortcut}", f"key {e.key}"))
    return [k for k, n in used.items() if n > 1 and not k.endswith(" ")]


def test_no_two_actions_have_the_same_keys_as_delivered() -> None:
    also = [keymap.normal(k.toString()) for own in actions._ALSO.values() for k in own]
    shortcuts = [keymap.normal(e.shortcut) for e in ENTRIES if e.shortcut] + also
    assert [k for k, n in Counter(shortcuts).items() if n > 1] == []
    assert twice(keymap.entries(Settings())) == []
    assert len(set(IDS)) == len(IDS)


def test_every_key_as_delivered_could_be_pressed_again() -> None:
    table = keymap.entries(Settings())
    for entry in table:
        for keys, single in ((entry.shortcut, False), (entry.key, True)):
            assert not keys or not keymap.refusal(table, entry.id, keys, single=single), entry


tables = st.lists(
    st.tuples(
        st.sampled_from([*IDS, "gone"]),
        st.sampled_from(["", "j", "k", "Ctrl+J", "Ctrl+O", "Ctrl+Alt+9", "é"]),
    ),
    unique_by=lambda pair: pair[0],
).map(tuple)


@given(tables, tables)
def test_a_file_can_say_what_it_likes_and_no_keys_collide(shortcuts: Table, keys: Table) -> None:
    table = keymap.entries(Settings(shortcuts=shortcuts, keys=keys))
    assert twice(table) == []
    assert [e.id for e in table] == IDS
    own = next((k for i, k in shortcuts if i in IDS and k), "")
    assert not own or own in {e.shortcut for e in table}, "what a person chose comes first"


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "single", "told"),
    [
        (Qt.Key.Key_J, CTRL, "", False, "Ctrl+J"),
        (Qt.Key.Key_J, CTRL | SHIFT, "", False, "Ctrl+Shift+J"),
        (Qt.Key.Key_F2, PLAIN, "", False, "F2"),
        (Qt.Key.Key_J, PLAIN, "j", False, ""),
        (Qt.Key.Key_J, PLAIN, "j", True, "j"),
        (Qt.Key.Key_J, SHIFT, "J", True, "J"),
        (Qt.Key.Key_Space, PLAIN, " ", True, "Space"),
        (Qt.Key.Key_Delete, PLAIN, "\x7f", True, "Del"),
        (Qt.Key.Key_Up, PLAIN, "", True, ""),
        (Qt.Key.Key_Tab, PLAIN, "\t", True, ""),
        (Qt.Key.Key_J, ALT, "j", True, ""),
    ],
)
def test_what_was_pressed(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, single: bool, told: str
) -> None:
    assert keymap.pressed(QKeyCombination(modifiers, key), text, single=single) == told


@pytest.mark.parametrize(
    ("keys", "single", "said"),
    [
        ("Ctrl+J", False, "Ctrl+J is “Next claim” already"),
        ("j", True, "j is “Next claim” already"),
        ("Ctrl+V", False, "belongs to every text field"),
        ("", False, "A shortcut needs Ctrl or Alt"),
        ("", True, "A single key is one letter"),
        ("Ctrl+Alt+F7", False, ""),
        ("ж", True, ""),
    ],
)
def test_what_collides_is_refused_with_the_name_of_the_other(
    keys: str, single: bool, said: str
) -> None:
    why = keymap.refusal(keymap.entries(Settings()), "open", keys, single=single)
    assert (said in why) if said else not why


def test_only_what_differs_is_kept_and_goes_back_as_delivered() -> None:
    changed = keymap.changed(Settings(), "claim.next", "Ctrl+F2", single=False)
    changed = keymap.changed(changed, "claim.next", "ж", single=True)
    assert (changed.shortcuts, changed.keys) == (
        (("claim.next", "Ctrl+F2"),),
        (("claim.next", "ж"),),
    )
    assert keymap.changed(changed, "claim.next", "Ctrl+J", single=False).shortcuts == ()
    assert keymap.as_delivered(changed, "claim.next") == Settings()
    other = keymap.changed(changed, "save", "", single=False)
    assert keymap.as_delivered(other, "claim.next").shortcuts == (("save", ""),)
    assert keymap.as_delivered(other) == Settings()


def test_first_keys_that_something_else_has_by_now_are_named() -> None:
    changed = keymap.changed(Settings(), "claim.next", "", single=False)
    changed = keymap.changed(changed, "save", "Ctrl+J", single=False)
    assert "Save" in keymap.taken(changed, "claim.next")
    changed = keymap.changed(Settings(), "claim.next", "", single=True)
    changed = keymap.changed(changed, "save", "j", single=True)
    assert "j is “Save”" in keymap.taken(changed, "claim.next")
    assert not keymap.taken(Settings(), "claim.next")
