"""PDF syntax: strings, names, streams (ISO 32000-1, 7.3)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from typing import Final

_SMALL: Final = 400
_SPECIAL: Final = re.compile(rb"[\\()]")


def text(words: str) -> bytes:
    """Return a text string: as ASCII where it is, else UTF-16 with its mark."""
    if words.isascii() and words.isprintable():
        return b"(" + _SPECIAL.sub(rb"\\\g<0>", words.encode("ascii")) + b")"
    return b"<FEFF" + words.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def literal(words: str) -> bytes:
    """Return a byte string of ASCII."""
    plain = words.encode("ascii", "replace")
    return b"(" + _SPECIAL.sub(rb"\\\g<0>", plain) + b")"


def ref(number: int) -> bytes:
    """Return a reference to an object."""
    return b"%d 0 R" % number


def refs(numbers: Iterable[int]) -> bytes:
    """Return an array of references."""
    return b"[" + b" ".join(b"%d 0 R" % n for n in numbers) + b"]"


def rect(box: tuple[float, float, float, float]) -> bytes:
    """Return a rectangle."""
    return b"[%.2f %.2f %.2f %.2f]" % box


def stream(data: bytes, entries: bytes = b"", *, packed: bool = True) -> bytes:
    """Return a stream with the entries of its dictionary; a small one gains nothing by packing."""
    if packed and len(data) > _SMALL:
        data, entries = zlib.compress(data, 6), entries + b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)
