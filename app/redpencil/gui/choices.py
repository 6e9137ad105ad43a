"""What all boxes of choices share."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QComboBox

_LEAST: Final = 6
"""Letters that a narrow box is wide enough for; it grows with its row."""


def named(box: QComboBox, words: str) -> None:
    """Name a box for those who can't see it.

    On Linux Qt tells a box's value as its name, so that the description has to say what it is.
    """
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)


def narrow(box: QComboBox, least: int = _LEAST) -> None:
    """Let a box be narrower than its longest choice, where its row gives it the room it needs."""
    box.setMinimumContentsLength(least)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
