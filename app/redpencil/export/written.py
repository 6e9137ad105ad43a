"""What a writer hands back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Written:
    """The file's bytes, and what a person should know of them, in finished sentences."""

    data: bytes
    warnings: tuple[str, ...] = ()
