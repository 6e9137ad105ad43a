"""What a writer hands back: a file's bytes, and what the reader of them must know."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Written:
    """A file; ``warnings`` are finished sentences."""

    data: bytes
    warnings: tuple[str, ...] = ()
