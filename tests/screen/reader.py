"""Checks a claim through AT-SPI alone: no mouse, no look at the screen, no import of the program.

Run by a system's Python that has Atspi (gir1.2-atspi-2.0), inside a session bus and an X server:
``reader.py PROGRAM …`` starts the program, works in it, and writes what it heard as JSON.
"""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - its version has to be asked for first

PATIENCE = 40.0
"""Seconds that anything may take on a busy machine."""
RETURN = 0xFF0D
"""Its keysym."""
BUTTONS = ("push button", "check box", "toggle button", "radio button")


def until(look, what):
    """Look again and again until there is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except gi.repository.GLib.GError:  # it went away while we looked
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"waited in vain for {what}")


def inside(thing, hidden=False):
    """Yield everything that is visible in a thing, itself first; or all, as of a shut menu."""
    if thing is None:
        return
    if not hidden and not thing.get_state_set().contains(Atspi.StateType.VISIBLE):
        return
    yield thing
    for place in range(min(thing.get_child_count(), 400)):
        yield from inside(thing.get_child_at_index(place), hidden)


def named(top, role, name):
    """Return what has a role and a name, or a start of one."""
    roles = BUTTONS if role == "button" else (role,)
    for thing in inside(top, hidden=role == "menu item"):
        if thing.get_role_name() in roles and (thing.get_name() or "").startswith(name):
            return thing
    return None


def press(thing):
    """Do the first thing that a control can do."""
    assert thing.get_action_iface(), f"{thing.get_name()} can't be pressed"
    thing.get_action_iface().do_action(0)
    time.sleep(0.3)


def text_of(thing):
    face = thing.get_text_iface()
    return face.get_text(0, face.get_character_count()) if face else ""


class Keyboard:
    """The keyboard of the screen, given to the program as a window manager would: there is none."""

    def __init__(self):
        self.x, self.test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        self.x.XSetInputFocus(self.display, ctypes.c_ulong(self._largest()), 1, ctypes.c_ulong(0))
        self.x.XSync(self.display, 0)

    def _largest(self):
        """Return the largest window of the screen: the program's."""
        number, count = ctypes.c_ulong(), ctypes.c_uint()
        windows = ctypes.POINTER(ctypes.c_ulong)()
        root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        back = ctypes.byref(number)
        self.x.XQueryTree(
            self.display, root, back, back, ctypes.byref(windows), ctypes.byref(count)
        )
        return max(windows[: count.value], key=self._width)

    def _width(self, window):
        numbers = [ctypes.c_ulong(), *(ctypes.c_int() for _ in range(6))]
        self.x.XGetGeometry(self.display, ctypes.c_ulong(window), *map(ctypes.byref, numbers))
        return numbers[3].value

    def type(self, words):
        """Press and let go the keys of small letters, figures and points."""
        for letter in words:  # keysyms of ASCII are its numbers
            self.press(ord(letter))

    def press(self, keysym):
        """Press and let go one key."""
        code = self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(keysym))
        for down in (1, 0):
            self.test.XTestFakeKeyEvent(self.display, code, down, ctypes.c_ulong(0))
        self.x.XSync(self.display, 0)


def labels(top):
    return [t.get_name() for t in inside(top) if t.get_role_name() == "label" and t.get_name()]


class Reader:
    """One person's work, heard step by step."""

    def __init__(self, window, keyboard):
        self.window, self.keyboard = window, keyboard
        self.heard = {}

    def find(self, role, name):
        return until(lambda: named(self.window, role, name), f"{role} {name!r}")

    def menu(self, name):
        bar = until(
            lambda: next((t for t in inside(self.window) if t.get_role_name() == "menu bar"), None),
            "the menus",
        )
        press(until(lambda: named(bar, "menu item", name), f"menu {name}"))

    def type_into(self, field, words):
        """Put the focus there, and type."""
        field.get_component_iface().grab_focus()
        state = Atspi.StateType.FOCUSED
        until(lambda: field.get_state_set().contains(state), f"focus on {field.get_name()}")
        self.keyboard.type(words)
        until(lambda: text_of(field) == words, f"{words!r} in {field.get_name()}")

    def choose_by_letter(self, box, letter, wanted):
        """Open a box of choices, type the letter that its choice begins with, and Return."""
        assert box.get_description(), "the box does not say what it is"
        press(box)
        self.keyboard.type(letter)
        self.keyboard.press(RETURN)
        until(lambda: named(self.window, "combo box", wanted), wanted)

    def row(self, table, number):
        """Return what is read out of a row, cell by cell."""
        face = table.get_table_iface()
        cells = [face.get_accessible_at(number, n) for n in range(face.get_n_columns())]
        return [cell.get_name() for cell in cells if cell]

    def work(self):
        heard = self.heard
        table = self.find("table", "Claims")
        rows = until(lambda: table.get_table_iface().get_n_rows(), "claims")
        heard["claims"] = rows
        heard["galley"] = text_of(self.find("text", "Galley"))
        editor = self.find("filler", "The chosen claim")
        table.get_component_iface().grab_focus()
        for key, name in (("j", "next"), ("k", "chosen")):
            before = until(lambda: labels(editor), "the claim's words")[0]
            self.keyboard.type(key)
            heard[name] = until(
                lambda was=before: next((w for w in labels(editor)[:1] if w != was), ""), name
            )
        self.type_into(self.find("text", "Your initials"), "mk")
        heard["elements"] = self.tick(editor)
        press(named(editor, "button", "OK"))
        self.choose_by_letter(named(editor, "combo box", "No finding yet"), "c", "Confirmed")
        self.menu("Evidence")
        self.type_into(self.find("text", "Source"), "harbour office")
        self.type_into(self.find("text", "Locator"), "p. 4")
        self.type_into(self.find("text", "Note"), "called at nine")
        heard["source"] = text_of(self.find("text", "Source"))
        heard["note"] = text_of(self.find("text", "Note"))
        press(named(editor, "button", "Ready for second read"))
        heard["row"] = self.row(table, 0)
        heard["saved"] = until(
            lambda: next((w for w in labels(self.window) if "claims left" in w), ""), "the status"
        )
        self.menu("Sign-off")
        pane = self.find("filler", "Sign-off")
        heard["sign-off"] = " ".join(until(lambda: labels(pane), "the sign-off"))

    def tick(self, editor):
        """Tick every element, told by its kind, words and state."""
        ticked = []

        def next_open():
            return next(
                (t for t in inside(editor)
                 if t.get_role_name() == "push button" and (t.get_name() or "").endswith(", open")),
                None,
            )  # fmt: skip

        until(next_open, "an open element")
        while (chip := next_open()) is not None:
            ticked.append(chip.get_name())
            press(chip)
        return ticked


def main(command):
    """Start the program, work, and write down what was heard."""
    program = subprocess.Popen(command)
    try:
        window = until(find_window, "the window")
        reader = Reader(window, Keyboard())
        try:
            reader.work()
        finally:
            print(json.dumps(reader.heard), flush=True)
        return 0
    finally:
        program.kill()


def find_window():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(place)
        if program and "redpencil" in (program.get_name() or "").lower():
            for number in range(program.get_child_count()):
                window = program.get_child_at_index(number)
                if window and window.get_role_name() == "frame":
                    return window
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
