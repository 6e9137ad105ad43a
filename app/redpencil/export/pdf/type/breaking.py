"""Where a line may end inside what has no spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.export.pdf.type.shaping import joins

_EAST: Final = (
    "\u2e80-\u2fdf\u3000-\u303f\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
_NO_START: Final = (
    "、。，．・：；？！）］｝〉》」』】〕〗〙〛’”…‥ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ々ゝゞヽヾ"
    "!),.:;?]}%‰"
)
"""What may not begin a line (JIS X 4051, the common part)."""
_NO_END: Final = "（［｛〈《「『【〔〖〘〚‘“([{"
_THAI: Final = "\u0e01-\u0e5b\u0e81-\u0edf\u1000-\u109f\u1780-\u17ff"
_PLACE: Final = re.compile(
    # after a dash or hyphen between letters
    r"(?<=[^\W\d_][-‐–])(?=[^\W\d_])|(?<=\w—)(?=\w)"
    # between East Asian characters, but for what may not begin or end a line
    rf"|(?<=[{_EAST}])(?<![{re.escape(_NO_END)}])(?![{re.escape(_NO_START)}])(?=.)"
    rf"|(?<=.)(?<![{re.escape(_NO_END)}])(?=[{_EAST}])(?![{re.escape(_NO_START)}])"
    # Thai writes no spaces: before a vowel that stands before its consonant a syllable begins
    r"|(?<=[\u0e01-\u0e2e\u0e30\u0e32\u0e33\u0e45-\u0e4e])(?=[\u0e40-\u0e44])"
    # other scripts that write no spaces
    r"|(?<=[\u1000-\u109f\u1780-\u17ff\u0e81-\u0edf])(?=[\u1000-\u1021\u1780-\u17a2\u0e81-\u0eae])"
    "|(?<=\u200b)",
    re.DOTALL,
)
_MAYBE: Final = re.compile(f"[-‐–—\u200b{_THAI}{_EAST}]")
_GOOD_END: Final = "/?&=.-_,;:+"


def parts(word: str) -> Iterator[str]:
    """Cut a word where a line may end inside it; together the parts are the word."""
    if (word.isascii() and "-" not in word) or not _MAYBE.search(word):
        yield word
        return
    start = 0
    for found in _PLACE.finditer(word):
        place = found.start()
        if place > start and not joins(word[place]):
            yield word[start:place]
            start = place
    yield word[start:]


def forced(word: str, most: int) -> int:
    """Return where to cut a word of which at most ``most`` letters fit: never inside an accent.

    After a sign of an address where there is one late enough; at least one letter is kept.
    """
    place = max(1, min(most, len(word)))
    for end in range(place, int(place * 0.6), -1):
        if end < len(word) and word[end - 1] in _GOOD_END:
            return end
    while place > 1 and place < len(word) and joins(word[place]):
        place -= 1
    if place == 1:
        place = max(1, min(most, len(word)))
    return place
