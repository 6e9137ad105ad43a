"""Which way a text is read."""

from __future__ import annotations

import unicodedata
from typing import Final

_RIGHTWARDS: Final = ("R", "AL")
_STRONG: Final = ("L", *_RIGHTWARDS)


def begins_right(text: str) -> bool:
    """Whether a text is read from the right: its first letter that has a direction tells."""
    kinds = (unicodedata.bidirectional(letter) for letter in text[:400])
    return next((kind in _RIGHTWARDS for kind in kinds if kind in _STRONG), False)
