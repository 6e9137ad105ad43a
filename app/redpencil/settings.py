"""What a person or newsroom chose, kept in one small TOML file."""

from __future__ import annotations

from dataclasses import dataclass, field

from redpencil.detect.options import DetectOptions


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices, each with its default."""

    checker: str = ""
    initials: str = ""
    theme: str = "system"
    page: str = "A4"
    detect: DetectOptions = field(default_factory=DetectOptions)
