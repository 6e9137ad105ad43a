"""Answers as a filled-in file holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Found:
    """Values by the ids of their blanks; text, ISO days, keys of options, "1" for ticked."""

    values: dict[str, str]
    manifest: str
    unclear: dict[str, str] = field(default_factory=dict)
    """What was typed where it is no answer: a mark that is none, a day that is none."""

    def to_plain(self) -> dict[str, Any]:
        """Return what can cross from the locked-down process."""
        return {"values": self.values, "manifest": self.manifest, "unclear": self.unclear}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Self:
        """Read it back; whatever is no text is left out, for the process may be lying."""
        texts = ({k: v for k, v in plain[name].items() if isinstance(v, str)}
                 for name in ("values", "unclear"))  # fmt: skip
        values, unclear = texts
        return cls(values, str(plain["manifest"]), unclear)
