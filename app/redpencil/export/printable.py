"""Characters that no document format can hold, shown as a replacement instead of dropped."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from operator import is_
from typing import Any, Final

from redpencil.domain.worksheet import Worksheet

_BAD: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
_RETURN: Final = "\r"
_UNTOUCHED: Final = frozenset({"extras", "id", "claim", "revisions"})
"""Fields that are never printed, and ids, which must stay what they are."""


def words(text: str) -> str:
    """Return text as long as it was, with what XML can't hold replaced, and LF line ends."""
    if text.isprintable():
        return text
    return _BAD.sub("\ufffd", text).replace(_RETURN, "\n")


def made(worksheet: Worksheet) -> Worksheet:
    """Return the worksheet with all its words printable; spans stay where they are."""
    cleaned: Worksheet = _clean(worksheet)
    return cleaned


def _clean(value: Any) -> Any:
    """Return the value itself where nothing in it had to be replaced."""
    if isinstance(value, str) and not isinstance(value, Enum):
        cleaned = words(value)
        return value if cleaned == value else cleaned
    if isinstance(value, tuple):
        several = tuple(map(_clean, value))
        return value if all(map(is_, value, several)) else several
    if is_dataclass(value) and not isinstance(value, type):
        changed = _changed(value)
        return replace(value, **changed) if changed else value
    return value


def _changed(record: Any) -> dict[str, Any]:
    found = ((f.name, getattr(record, f.name)) for f in fields(record))
    cleaned = ((n, v, _clean(v)) for n, v in found if n not in _UNTOUCHED)
    return {name: clean for name, value, clean in cleaned if clean is not value}
