"""What a writer hands back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from redpencil.domain.worksheet import Worksheet


class Shortfall(StrEnum):
    """What can be missing from a file; each front end says it in its own words."""

    NO_FONT = "no font"
    """Characters of a script are printed as □."""
    NO_VERDICT = "no verdict"
    """Claims have no finding, or nobody is named who says so, and are left out."""


@dataclass(frozen=True, slots=True)
class Caution:
    """How much is missing, and of what."""

    what: Shortfall
    count: int
    """Characters, or claims."""
    script: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The file's bytes, and what a person should know of them."""

    data: bytes
    warnings: tuple[Caution, ...] = ()


def _nothing(_worksheet: Worksheet) -> dict[str, Any]:
    return {}


def _no_files(_worksheet: Worksheet) -> tuple[tuple[str, bytes], ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Keeper:
    """What a writer needs of whoever keeps worksheets, so that a file can be read back whole."""

    original: bytes = b""
    """The article as it came."""
    encode: Callable[[Worksheet], dict[str, Any]] = _nothing
    """The worksheet, under that name, and what stands beside it, in JSON's own types."""
    files: Callable[[Worksheet], tuple[tuple[str, bytes], ...]] = _no_files
    """What travels with the worksheet, by name."""
