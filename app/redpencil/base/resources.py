"""Where the shipped files are: in a checkout, a wheel or a frozen bundle."""

from __future__ import annotations

from pathlib import Path

_INSTALLED = Path(__file__).parents[1] / "_resources"
_CHECKOUT = Path(__file__).parents[3] / "resources"


def path(name: str) -> Path:
    """Return the full path of a shipped file, such as ``icons/open.svg``."""
    return (_INSTALLED if _INSTALLED.is_dir() else _CHECKOUT) / name
