"""What a person or newsroom chose, kept in one small TOML file that holds only what differs."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from typing import Any

import tomli_w

from redpencil.detect.options import DetectOptions
from redpencil.domain.errors import UserError


class Theme(StrEnum):
    """Which of the two palettes the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Paper(StrEnum):
    """What worksheets are printed on."""

    A4 = "A4"
    LETTER = "Letter"


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
    """Path of the house profile's file; empty for the plain one."""
    detect: DetectOptions = field(default_factory=DetectOptions)
    filters: tuple[tuple[str, str], ...] = ()
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
        elif isinstance(mine, tuple):
            plain |= {item.name: dict(mine)} if mine else {}
        elif mine != usual:
            plain[item.name] = str(mine) if isinstance(mine, StrEnum) else mine
    return plain


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
        elif isinstance(usual, tuple):
            named[item.name] = _pairs(item.name, plain[item.name])
        else:
            named[item.name] = _value(item.name, usual, plain[item.name])
    return type(default)(**named)


def _pairs(name: str, table: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(table, dict) or not all(isinstance(v, str) for v in table.values()):
        raise ValueError(f"“{name}” should be a table of texts")
    return tuple(table.items())


def _value(name: str, usual: Any, value: Any) -> Any:
    kind = str if isinstance(usual, StrEnum) else type(usual)
    if type(value) is not kind:
        raise ValueError(f"“{name}” should be a {kind.__name__}")
    return type(usual)(value)
