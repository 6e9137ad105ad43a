"""Bytes to text: the ladder of ways in which newsrooms' files are encoded."""

from __future__ import annotations

import codecs
import re
from typing import Final

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
SAMPLE: Final = 200_000
"""Bytes that the guess looks at."""


def decode(data: bytes) -> str:
    """Return the text, by the first rung of the ladder that holds; never raises.

    Rungs (recipes, part import): byte order mark, UTF-16 without one, strict UTF-8,
    charset-normalizer, and last Windows-1252 with replacement characters.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if name := _wide(data):
        return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_guess(data), "replace")


def _wide(data: bytes) -> str:
    """Name UTF-16 without a mark by where its zero bytes are."""
    head = data[:4000]
    half = len(head) // 2
    if half < 2:
        return ""
    if head[1::2].count(0) > 0.6 * half and head[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if head[::2].count(0) > 0.6 * half and head[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE]).best()
    return best.encoding if best else "cp1252"


def is_binary(text: str) -> bool:
    """Tell whether decoded text is no text: control characters among its first 4,000."""
    head = text[:4000]
    odd = len(_CONTROL.findall(head)) + head.count("\ufffd")
    return odd > max(2, 0.02 * len(head))
