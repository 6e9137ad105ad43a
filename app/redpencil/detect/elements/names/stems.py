"""Words without the endings of case, in languages that decline names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_ENDINGS: Final = {
    "uk": re.compile(r"(?<=.{3})(?:ського|ському|ських|ому|ого|ими|ами|ями|ої|ій|ою|ею|єю|ів|ам|ах|ях|ом|ем|єм|ий|ія|ії|ію|ая|их|им|у|ю|а|я|і|и|ї|е|є|о|ь|й)$"),
    "ru": re.compile(r"(?<=.{3})(?:ого|ому|ыми|ими|ами|ями|ой|ей|ою|ею|ов|ам|ах|ях|ом|ем|ый|ий|ия|ии|ию|ая|ую|ых|им|ым|у|ю|а|я|ы|и|е|о|ь|й)$"),
    "pl": re.compile(r"(?<=.{3})(?:iego|ego|iemu|emu|ami|ach|ów|iej|ej|om|em|ym|im|ie|ia|ii|ią|ą|ę|y|i|a|u|e|o)$"),
}  # fmt: skip


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """Return a word in small letters without its ending; as it is where names do not decline."""
    endings = _ENDINGS.get(language)
    if endings is not None:
        return endings.sub("", word)
    if language == "de" and len(word) > 4 and word.endswith("s"):
        return word[:-1]
    return word
