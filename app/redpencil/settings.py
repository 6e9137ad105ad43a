"""What a person or newsroom chose, kept in one small TOML file that holds only what differs."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import Field, dataclass, field, fields, is_dataclass
from enum import StrEnum
from typing import Any

import tomli_w

from redpencil.detect.options import DetectOptions
from redpencil.domain.errors import UserError


class Theme(StrEnum):
    """Which palette the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """Black and white, with edges; a system that asks for it gets it by itself."""


class Paper(StrEnum):
    """What worksheets are printed on."""

    A4 = "A4"
    LETTER = "Letter"


Table = tuple[tuple[str, str], ...]
"""A table of the file: names and words, in order."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """What may be asked of other computers, and what need not be asked of the person."""

    embargo: bool = False
    """Whether nothing may be looked up in the browser at all."""
    unasked: tuple[str, ...] = ()
    """Look-ups that need not say again what they would send, by their keys."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices, each with its default. Rooms never read them; they are handed their part."""

    checker: str = ""
    initials: str = ""
    theme: Theme = Theme.SYSTEM
    language: str = ""
    """Of the window; empty for the system's."""
    page: Paper = Paper.A4
    house: str = ""
    """Name of a profile that is kept or shipped, or path of one's file; empty for the plain one."""
    detect: DetectOptions = field(default_factory=DetectOptions)
    text_size: int = 100
    """Of all type of the window, in per cent of the usual."""
    spelling: bool = True
    """Whether notes are read for spelling."""
    shortcuts: Table = ()
    """Shortcuts that differ, by the actions' ids; "" for none."""
    keys: Table = ()
    """Single keys of list and galley that differ, by the actions' ids; "" for none."""
    privacy: Privacy = field(default_factory=Privacy)
    filters: Table = ()
    """Filters of the list that are kept: name and words."""


def to_text(settings: Settings) -> str:
    """Return the TOML of what differs from the defaults."""
    return tomli_w.dumps(_differences(settings, Settings()))


def _differences(value: Any, default: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for item in fields(value):
        mine, usual = getattr(value, item.name), getattr(default, item.name)
        if is_dataclass(mine):
            plain |= {item.name: inner} if (inner := _differences(mine, usual)) else {}
        elif mine != usual:
            plain[item.name] = _plain(mine)
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return dict(value) if isinstance(value[0], tuple) else list(value)
    return str(value) if isinstance(value, StrEnum) else value


def from_text(text: str) -> Settings:
    """Read settings back; unknown keys are left alone. Raises UserError where it is no TOML."""
    try:
        settings: Settings = _read(Settings(), tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValueError) as error:
        raise UserError(
            f"The settings file can't be read: {error}.", "Redpencil goes on with its defaults."
        ) from error
    return settings


def _read(default: Any, plain: Any) -> Any:
    if not isinstance(plain, dict):
        raise ValueError("a table was expected")
    named: dict[str, Any] = {}
    for item in fields(default):
        usual = getattr(default, item.name)
        if item.name not in plain:
            named[item.name] = usual
        elif is_dataclass(usual):
            named[item.name] = _read(usual, plain[item.name])
        else:
            named[item.name] = _value(item, usual, plain[item.name])
    return type(default)(**named)


def _value(item: Field[Any], usual: Any, value: Any) -> Any:
    if isinstance(usual, tuple):
        return _several(item, value)
    kind = str if isinstance(usual, StrEnum) else type(usual)
    if type(value) is not kind:
        raise ValueError(f"“{item.name}” should be a {kind.__name__}")
    return type(usual)(value)


def _several(item: Field[Any], value: Any) -> Table | tuple[str, ...]:
    """Read a table of words where the field is one, else a list of words."""
    table = item.type == "Table"
    if table and isinstance(value, dict) and _words(value.values()):
        return tuple(value.items())
    if not table and isinstance(value, list) and _words(value):
        return tuple(value)
    raise ValueError(f"“{item.name}” should be a {'table' if table else 'list'} of words")


def _words(values: Iterable[Any]) -> bool:
    return all(isinstance(value, str) for value in values)
