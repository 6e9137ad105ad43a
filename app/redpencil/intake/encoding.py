"""Bytes to text: the ladder of ways in which newsrooms' files are encoded."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import Final

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_CONTROL_BYTES: Final = bytes(n for n in range(32) if n not in (9, 10, 12, 13, 27))
_LOW_BYTES: Final = bytes(n for n in range(32) if n not in (10, 13))
_PRINTED_BYTES: Final = bytes(range(32, 127))
_ESCAPES: Final = {"iso2022_kr": b"\x1b$)C", "iso2022_jp": b"\x1b$", "iso2022_jp_2": b"\x1b$"}
_WIDE_HEAD: Final = 4000
"""Bytes that are looked at for two or four bytes a character."""
_SHORTEST_WIDE: Final = 16
_WIDE_SHARE: Final = 0.85
SAMPLE: Final = 200_000
"""Bytes that the guess looks at."""


def decode(data: bytes) -> str:
    """Return the text, by the first rung of the ladder that holds; never raises.

    Rungs (recipes, part import): byte order mark, UTF-16 and UTF-32 without one, seven-bit
    escapes, strict UTF-8, UTF-8 with damage, and last the likeliest code page. What a rung can't
    read becomes U+FFFD.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if name := _wide(data) or _escaped(data):
        return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_guess(data), "replace")


def _guess(data: bytes) -> str:
    """Return UTF-8 where only its end is cut or damage is rare, else the likeliest code page."""
    from redpencil.intake import codepages

    sample = data[:SAMPLE]
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample)
    lost = text.count("\ufffd")
    whole = sum(char > "\x7f" for char in text) - lost
    return "utf-8" if whole > 5 * lost else codepages.likeliest(sample)


def _escaped(data: bytes) -> str:
    """Name a seven-bit East Asian encoding by the escape that it starts its characters with."""
    for codec, escape in _ESCAPES.items():
        if escape in data[:SAMPLE] and data.isascii() and _holds(data, codec):
            return codec
    return ""


def _holds(data: bytes, codec: str) -> bool:
    """Tell whether the bytes could be the start of a text in that encoding."""
    try:
        codecs.getincrementaldecoder(codec)().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str:
    """Name UTF-16 or UTF-32 without a mark, by what its units would be.

    Only what has more zeros and controls than any other text is asked. The order of bytes is right
    under which nearly all units are of one script, signs or East Asian, with zeros on one side.
    """
    head = data[: min(_WIDE_HEAD, len(data)) & ~3]
    if len(head) < _SHORTEST_WIDE or not _is_strange(head):
        return ""
    if codec := _four_bytes(head):
        return codec
    shares = {_likely_units(head[1::2], head[::2]): "utf-16-le"}
    shares[_likely_units(head[::2], head[1::2])] = "utf-16-be"
    best = max(shares)
    return shares[best] if best > _WIDE_SHARE else ""


def _is_strange(head: bytes) -> bool:
    """Tell bytes that no text of one byte a character and no UTF-8 is made of."""
    low = len(head) - len(head.translate(None, _LOW_BYTES))
    if head.isascii():
        return low > 0.3 * len(head)
    printed = len(head) - len(head.translate(None, _PRINTED_BYTES))
    return low > 0.03 * len(head) and printed < 0.8 * len(head) and not _holds(head, "utf-8")


def _four_bytes(head: bytes) -> str:
    zeros = [head[n::4].count(0) for n in range(4)]
    quarter = len(head) // 4
    if zeros[3] == quarter > zeros[0] and zeros[2] > 0.9 * quarter:
        return "utf-32-le"
    if zeros[0] == quarter > zeros[3] and zeros[1] > 0.9 * quarter:
        return "utf-32-be"
    return ""


def _likely_units(rows: bytes, lows: bytes) -> float:
    """Return the share of 16-bit units (high bytes, low bytes) that usual text is made of."""
    counts = Counter(rows)
    if lows.count(0) > 0.1 * max(counts[0], len(rows)):
        return 0.0
    script = max((n for row, n in counts.items() if 0 < row < 0x2E and row != 0x20), default=0)
    east = sum(n for row, n in counts.items() if 0x4E <= row <= 0x9F or 0xAC <= row <= 0xD7)
    signs = counts[0] + counts[0x20] + counts[0x30] + counts[0xFF]
    bare = sum(not row and low in _CONTROL_BYTES for row, low in zip(rows, lows, strict=True))
    return (script + east + signs - bare) / len(rows)


def is_binary(text: str) -> bool:
    """Tell whether decoded text is no text: control characters among its first 4,000."""
    head = text[:4000]
    odd = len(_CONTROL.findall(head)) + head.count("\ufffd")
    return odd > max(2, 0.02 * len(head))
