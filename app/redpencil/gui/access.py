"""What controls say of themselves to those who can't see them."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def name(box: QComboBox, words: str) -> None:
    """Name a box of choices. On Linux Qt tells its value as its name, so that the description is
    what a screen reader adds to it.
    """
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)
