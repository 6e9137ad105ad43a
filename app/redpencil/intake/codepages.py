"""Which code page bytes are in: the one under which they are the likeliest text.

Every code page is tried together with the languages that are written in it. The score is by how
many quarter bits a text would surprise a reader of the language: rare letters, letters of other
scripts, controls, capitals inside words, signs between letters. The least surprise wins.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from redpencil.intake import letters

_WEST: Final = "en de fr es pt it nl ca da no sv fi is sw id ga"
_EAST: Final = "pl cs sk hu ro hr sl sq"
_BALTIC: Final = "et lv lt"
_CYRILLIC: Final = "ru uk bg mk be sr"


@dataclass(frozen=True, slots=True)
class CodePage:
    """A single-byte encoding, the languages it is used for, and bits against it for being rare."""

    codec: str
    languages: str
    rarity: int = 0


SINGLE: Final = (
    CodePage("cp1252", _WEST), CodePage("iso8859_15", _WEST, 8), CodePage("mac_roman", _WEST, 24),
    CodePage("cp850", _WEST, 32), CodePage("cp437", _WEST, 48),
    CodePage("cp1250", _EAST, 4), CodePage("iso8859_2", _EAST, 8), CodePage("cp852", _EAST, 32),
    CodePage("mac_latin2", _EAST, 32), CodePage("iso8859_16", "ro", 24),
    CodePage("cp1254", "tr", 4), CodePage("cp857", "tr", 32), CodePage("mac_turkish", "tr", 32),
    CodePage("cp1257", _BALTIC, 4), CodePage("iso8859_13", _BALTIC, 8),
    CodePage("iso8859_4", _BALTIC, 16), CodePage("cp775", _BALTIC, 32),
    CodePage("cp1251", _CYRILLIC), CodePage("koi8_u", "ru uk be bg", 4),
    CodePage("iso8859_5", _CYRILLIC, 8), CodePage("mac_cyrillic", _CYRILLIC, 32),
    CodePage("cp866", "ru be bg", 24), CodePage("cp1125", "uk ru", 28),
    CodePage("cp855", "bg sr mk ru", 40),
    CodePage("cp1253", "el"), CodePage("iso8859_7", "el", 8), CodePage("mac_greek", "el", 32),
    CodePage("cp737", "el", 32),
    CodePage("cp1255", "he"), CodePage("iso8859_8", "he", 8), CodePage("cp862", "he", 32),
    CodePage("cp1256", "ar fa"), CodePage("iso8859_6", "ar", 8),
    CodePage("cp874", "th", 8),
)  # fmt: skip
DOUBLE: Final = {
    "gb18030": "gb2312", "big5": "big5", "cp950": "big5", "big5hkscs": "big5",
    "shift_jis": "euc_jp", "cp932": "euc_jp", "euc_jp": "euc_jp", "cp949": "euc_kr",
}  # fmt: skip
"""East Asian encodings, and the one whose rows tell how common a character of them is."""
_LEVEL_ONE: Final = {
    "gb2312": (0xB0, 0xD7),
    "big5": (0xA4, 0xC6),
    "euc_jp": (0xB0, 0xCF),
    "euc_kr": (0xB0, 0xC8),
}
"""First and last lead byte of the characters in daily use."""
_ASCII_ABROAD: Final = 24
"""Bits of a Latin letter in text of another script."""
_BROKEN: Final = 160
"""Bits of a byte that a double-byte encoding can't have there."""
_RARITY: Final = {"big5hkscs": 48, "cp950": 8, "cp932": 8}
_FINALISTS: Final = 8
_LATIN_BESIDE: Final = re.compile(
    "[a-z](?=[\u3041-\u9fff\uac00-\ud7a3])|[\u3041-\u9fff\uac00-\ud7a3](?=[a-z])"
)


def likeliest(data: bytes) -> str:
    """Return the codec's name under which the bytes are the likeliest text; linear time."""
    counts = Counter(data)
    rated = sorted((_single_bits(page, counts), page.codec) for page in SINGLE)
    pairs = Counter(itertools.pairwise(data))
    high = {pair: n for pair, n in pairs.items() if pair[0] > 127 or pair[1] > 127}
    finals = [(bits + _joint_bits(codec, high), codec) for bits, codec in rated[:_FINALISTS]]
    finals += [(_double_bits(data, codec), codec) for codec in DOUBLE]
    return min(finals, key=lambda entry: entry[0])[1]


def _single_bits(page: CodePage, counts: Mapping[int, int]) -> int:
    """Return the surprise of single bytes, in the language that fits best."""
    table = _table(page.codec)
    found = [(table[byte], n) for byte, n in counts.items() if byte > 127 or table[byte].isalpha()]
    return page.rarity + min(
        sum(n * _bits(char, language) for char, n in found) for language in page.languages.split()
    )


@functools.cache
def _table(codec: str) -> str:
    return bytes(range(256)).decode(codec, "replace")


@functools.cache
def _bits(char: str, language: str) -> int:
    """Return how unlikely a character is in text of a language."""
    usual = letters.LETTERS[language]
    low = char.lower() if len(char.lower()) == 1 else char
    if known := usual.get(low) or letters.TYPOGRAPHY.get(char):
        return known
    category = unicodedata.category(char)
    if category[0] == "C" or char == "\ufffd":
        return letters.CONTROL
    if category[0] != "L":
        return letters.FOREIGN
    if char.isascii():
        return _ASCII_ABROAD
    if low in letters.BORROWED:
        return letters.BORROWED_BITS
    same = (
        unicodedata.name(char, "").split(" ")[0]
        == unicodedata.name(next(iter(usual))).split(" ")[0]
    )
    return letters.STRAY if same else letters.FOREIGN


def _joint_bits(codec: str, pairs: Mapping[tuple[int, int], int]) -> int:
    """Return the surprise of what stands side by side."""
    table = _table(codec)
    return sum(n * _clash(table[a], table[b]) for (a, b), n in pairs.items())


@functools.cache
def _clash(left: str, right: str) -> int:
    """Return what speaks against two neighbours: a capital or a sign inside a word, two scripts."""
    if left.isalpha() and right.isalpha():
        return 32 if _script(left) != _script(right) or (left.islower() and right.isupper()) else 0
    if left.isalpha():
        odd = _is_odd_sign(right) or right in "„‚†‡•‰" or (right.isdigit() and left > "\x7f")
        return 20 if odd else 0
    return 20 if right.isalpha() and _is_odd_sign(left) else 0


def _is_odd_sign(char: str) -> bool:
    return char > "\x7f" and unicodedata.category(char) in ("So", "Sm", "Sk", "No", "Co", "Cc")


def _script(char: str) -> str:
    return "LATIN" if char.isascii() else unicodedata.name(char, "").split(" ")[0]


def _double_bits(data: bytes, codec: str) -> int:
    """Return the surprise of bytes read as East Asian text."""
    text = data.decode(codec, "replace")
    bits = _RARITY.get(codec, 0) + 16 * len(_LATIN_BESIDE.findall(text))
    return bits + sum(n * _asian_bits(char, DOUBLE[codec]) for char, n in Counter(text).items())


@functools.cache
def _asian_bits(char: str, standard: str) -> int:
    """Return how unlikely a character is, by whether a basic standard has it among the common."""
    if char.isascii():
        return _ASCII_ABROAD if char.isalpha() else letters.CONTROL if _is_control(char) else 0
    if char == "\ufffd":
        return _BROKEN
    if "\u3040" <= char <= "\u30ff":
        return 28 if standard == "euc_jp" else letters.FOREIGN
    if "\u3000" <= char <= "\u303f" or "\uff01" <= char <= "\uff5e" or char in letters.TYPOGRAPHY:
        return 32
    if char in letters.HAN:
        return 32 if standard != "euc_kr" else letters.FOREIGN
    try:
        lead = char.encode(standard)[0]
    except UnicodeEncodeError:
        return 88
    return _row_bits(lead, standard)


def _is_control(char: str) -> bool:
    return unicodedata.category(char) == "Cc" and char not in "\t\n\r\f"


def _row_bits(lead: int, standard: str) -> int:
    first, last = _LEVEL_ONE[standard]
    if standard == "euc_kr":
        return 34 if first <= lead <= last else 72
    return 44 if first <= lead <= last else 64
