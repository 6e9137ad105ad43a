"""The plain value of a number's words, for code that computes with words of its own."""

from __future__ import annotations

import re
from functools import cache

from redpencil.detect.elements import amounts, quantities
from redpencil.detect.elements.speech import speech


def normal(words: str, language: str = "en") -> str:
    """Return the value of the first number as digits: "£11.8m" is 11800000; "" where none is."""
    told = speech(language)
    found = _pattern(told.language).search(words)
    value = quantities.value(found[0], told) if found else None
    if value is None:
        return ""
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.10g}"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(amounts.number_pattern(speech(language)), re.IGNORECASE)
