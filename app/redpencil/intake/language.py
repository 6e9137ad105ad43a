"""Which language an article is in: scripts decide first, langdetect the rest, seeded."""

from __future__ import annotations

import re
from typing import Final

_SCRIPTS: Final = {
    "hangul": "\u1100-\u11ff\uac00-\ud7af", "kana": "\u3040-\u30ff",
    "han": "\u4e00-\u9fff\u3400-\u4dbf", "arabic": "\u0600-\u06ff\u0750-\u077f",
    "cyrillic": "\u0400-\u04ff", "el": "\u0370-\u03ff\u1f00-\u1fff", "he": "\u0590-\u05ff",
    "devanagari": "\u0900-\u097f", "bn": "\u0980-\u09ff", "pa": "\u0a00-\u0a7f",
    "gu": "\u0a80-\u0aff", "ta": "\u0b80-\u0bff", "te": "\u0c00-\u0c7f", "kn": "\u0c80-\u0cff",
    "ml": "\u0d00-\u0d7f", "th": "\u0e00-\u0e7f", "hy": "\u0530-\u058f", "ka": "\u10a0-\u10ff",
    "am": "\u1200-\u137f", "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}  # fmt: skip
"""Ranges by script; a script that one language owns bears that language's code."""
_COUNTERS: Final = {name: re.compile(f"[{span}]") for name, span in _SCRIPTS.items()}
_SHARED: Final = {
    "cyrillic": frozenset({"ru", "uk", "bg", "mk"}),
    "arabic": frozenset({"ar", "fa", "ur"}),
    "devanagari": frozenset({"hi", "mr", "ne"}),
}
_NOT_LATIN: Final = frozenset({"zh-cn", "zh-tw", "ja", "ko"}).union(*_SHARED.values())
SAMPLE: Final = 20_000
"""Characters whose scripts are counted."""
_GUESSED: Final = 5_000
"""Characters that langdetect gets: more change nothing (recipes, import)."""
_SEED: Final = 0
_GUESSABLE: Final = frozenset(
    "af ar bg bn ca cs cy da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv mk ml mr "
    "ne nl no pa pl pt ro ru sk sl so sq sv sw ta te th tl tr uk ur vi zh hy ka am".split()
)
"""Languages that can be found; of any other langdetect is sure to be wrong, and sure of itself."""


def choose(text: str, declared: str = "") -> str:
    """Return the language of a text: what it reads like, or what its page declares it to be.

    The page is believed where nothing can be found, and of a language that is not looked for.
    """
    if len(declared) == 2 and declared not in _GUESSABLE and not _is_alias(declared):
        return declared
    return detect(text) or declared


def _is_alias(code: str) -> bool:
    """Tell codes of languages that are found under another: Norwegian's two forms."""
    return code in ("nb", "nn", "iw", "in")


def detect(text: str) -> str:
    """Return the ISO 639-1 code, or "" where there are too few letters to tell."""
    text = text[:SAMPLE]
    counts = {name: len(counter.findall(text)) for name, counter in _COUNTERS.items()}
    letters = sum(counts.values())
    if letters < 20:
        return ""
    top = max(counts, key=lambda name: counts[name])
    if top in ("han", "kana", "hangul"):
        return _east_asian(counts)
    if len(top) == 2:
        return top
    return _langdetect(text, top)


def _east_asian(counts: dict[str, int]) -> str:
    """Tell Korean and Japanese from Chinese by how much of the text is their own script."""
    total = counts["han"] + counts["kana"] + counts["hangul"]
    if counts["hangul"] >= 0.15 * total:
        return "ko"
    return "ja" if counts["kana"] >= 0.05 * total else "zh"


def _langdetect(text: str, script: str) -> str:
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = _SEED
    try:
        candidates = [str(guess.lang) for guess in detect_langs(text[:_GUESSED])]
    except LangDetectException:
        return ""
    allowed = _SHARED.get(script)
    fitting = [c for c in candidates if (c in allowed if allowed else c not in _NOT_LATIN)]
    return fitting[0] if fitting else ""
