"""What is not looked at in each language, so that the window and the worksheet can say it."""

from __future__ import annotations

from typing import Final

_JUDGED: Final = ("speakers", "facts inside a sentence", "priorities", "opinions and predictions")
"""What is judged by rules for English; in other languages these rules do not fit."""
_PARTLY: Final = (*_JUDGED, "names of works")
_CASELESS: Final = (*_JUDGED, "names of persons", "names of organisations", "titles")
_TOLD: Final[dict[str, tuple[str, ...]]] = {
    "en": (),
    **dict.fromkeys(("de", "fr", "es", "uk"), _JUDGED),
    **dict.fromkeys(("it", "pt", "nl", "pl", "ru"), _PARTLY),
    "tr": (*_PARTLY, "titles", "endings of names and months"),
    **dict.fromkeys(("ar", "zh", "ja", "hi"), (*_CASELESS, "superlatives")),
}
SUPPORTED: Final = frozenset(_TOLD)
"""Languages with words of their own in resources/words."""
_UNSUPPORTED: Final = (
    *_CASELESS, "superlatives", "numbers in words", "dates in words", "abbreviations",
)  # fmt: skip


def not_checked(language: str) -> tuple[str, ...]:
    """Return, in words, what was not looked at; () for English, and where no language is known.

    A text too short to tell its language is read as English.
    """
    return _TOLD.get(language, _UNSUPPORTED) if language else ()
