"""Characters that no document format can hold, shown as a replacement instead of dropped."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar

from redpencil.domain.worksheet import Worksheet

T = TypeVar("T")

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
    if _clean(worksheet) is worksheet:
        return worksheet
    return _clean(worksheet)


def _clean(value: T) -> T:
    """Return the value itself where nothing in it had to be replaced."""
    done: Any = value
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        cleaned_text = words(value)
        done = value if cleaned_text == value else cleaned_text
    elif isinstance(value, tuple):
        cleaned = tuple(map(_clean, value))
        done = value if all(a is b for a, b in zip(value, cleaned, strict=True)) else cleaned
    elif is_dataclass(value) and not isinstance(value, type):
        changed = _changed(value)
        done = replace(value, **changed) if changed else value
    return done


def _changed(record: Any) -> dict[str, Any]:
    changed = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name not in _UNTOUCHED and (cleaned := _clean(value)) is not value:
            changed[field.name] = cleaned
    return changed
