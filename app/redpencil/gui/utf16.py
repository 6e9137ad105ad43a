"""Python's positions to Qt's and back: Qt counts UTF-16 units, Python code points."""

from __future__ import annotations

from bisect import bisect_left


class Positions:
    """A map for one text; costs nothing where the text has no astral characters."""

    def __init__(self, text: str) -> None:
        self._places = [i for i, letter in enumerate(text) if letter > "\uffff"]
        self._units = [place + number for number, place in enumerate(self._places)]

    def to_qt(self, position: int) -> int:
        """Return Qt's position for a code point's."""
        return position + bisect_left(self._places, position)

    def to_python(self, position: int) -> int:
        """Return the code point's position for Qt's; inside a pair, that of the pair."""
        before = bisect_left(self._units, position)
        return position - before
