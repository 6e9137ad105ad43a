"""Numbers as written, to their values: digits of any script and house style, words, 万 and 億."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from typing import Final

from redpencil.detect.elements.speech import Speech

DIGITS: Final = (
    r"\d{1,3}(?:[,.\u00a0\u202f\u2009 ’'٬،]\d{3})+(?!\d)(?:[.,٫]\d{1,4})?|\d{1,18}(?:[.,٫]\d{1,6})?"
)
"""Digits with thousands in groups, or plain, with decimals. ``\\d`` takes every script's digits."""
_INDIAN: Final = r"\d{1,3}(?:,\d{2}){1,5},\d{3}"
CHINESE: Final = {
    "十": 10,
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "億": 10**8,
    "兆": 10**12,
}
"""Scales that stand right behind digits in Chinese and Japanese."""
_CHINESE_DIGITS: Final = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
ALL_DIGITS: Final = rf"(?:{_INDIAN}|{DIGITS})"
_POINT_FIRST: Final = frozenset({"en", "zh", "ja", "hi", "ar"})
"""Languages that write decimals with a point."""


def digits(words: str, language: str = "en") -> Fraction | None:
    """Read digits by either house's marks; where both readings are sound, the language decides."""
    plain = "".join(_ascii(c) for c in words)
    plain = re.sub(r"[\s’'٬،]", "", plain).replace("٫", ".")
    if len(plain) > 40 or not plain or not plain[0].isdigit():
        return None
    if re.fullmatch(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?", plain):
        sole = re.fullmatch(r"\d{1,3},\d{3}", plain) and language not in _POINT_FIRST
        plain = plain.replace(",", ".") if sole and plain[0] == "0" else plain.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+", plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", plain) and language not in _POINT_FIRST:
        plain = plain.replace(".", "")
    try:
        return Fraction(plain.replace(",", "."))
    except ValueError:
        return None


def _ascii(char: str) -> str:
    return (
        str(unicodedata.digit(char))
        if char.isdigit() and unicodedata.decimal(char, None) is not None
        else char
    )


def chinese(words: str) -> Fraction | None:
    """Read digits with scales ("1億2000万", "3.5万") and numbers in characters ("二十三")."""
    total = section = Fraction(0)
    current: Fraction | None = None
    for part in re.findall(r"[\d０-９.,，]+|.", words):
        if part[0].isdigit() and (value := digits(part, "zh")) is not None:
            current = value
        elif part in _CHINESE_DIGITS:
            current = Fraction(_CHINESE_DIGITS[part])
        elif part in CHINESE and CHINESE[part] >= 10**4:
            total += (section + (current or (0 if section else 1))) * CHINESE[part]
            section, current = Fraction(0), None
        elif part in CHINESE:
            section += (1 if current is None else current) * CHINESE[part]
            current = None
        else:
            return None
    return total + section + (current or 0)


def spelled(words: str, speech: Speech) -> Fraction | None:
    """Read number words: "twenty-one thousand" is 21000; None where a word is none."""
    total = current = Fraction(0)
    seen = False
    for token in re.findall(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?", words.lower()):
        value, scale = speech.value("numbers", token), speech.value("scales", token)
        if value is not None:
            current += Fraction(value)
            seen = True
        elif scale is not None:
            current = max(current, Fraction(1)) * scale
            if scale >= 1000:
                total, current = total + current, Fraction(0)
            seen = True
        elif token not in ("and", "und", "y", "et", "e", "i", "та"):
            return None
    return total + current if seen else None


def written(value: Fraction) -> str:
    """Return a value as the notation writes it: whole, decimal where finite and short, else a fraction."""
    if value.denominator == 1:
        return str(value.numerator)
    decimal = f"{float(value):.10g}"
    return (
        decimal
        if "e" not in decimal and Fraction(decimal) == value
        else f"{value.numerator}/{value.denominator}"
    )
