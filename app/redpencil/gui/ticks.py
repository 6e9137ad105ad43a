"""Ticking that screen readers can do too.

Qt's accessible action of what can be ticked is "toggle", after which no ``clicked`` comes: slots
belong to ``toggled``, and what the program ticks itself is put without telling anybody.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractButton


def put(button: QAbstractButton, on: bool) -> None:
    """Tick or untick, as the program and not a person."""
    with QSignalBlocker(button):
        button.setChecked(on)
