"""Undo and redo by keeping worksheets; no inverse is ever written by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from redpencil.domain.worksheet import Worksheet


@dataclass(frozen=True, slots=True)
class Step:
    """A worksheet and the edit that made it."""

    label: str
    worksheet: Worksheet
    merge_key: str = ""
    """Steps in a row with one key join, as typing in one field does; empty never joins."""


@dataclass(frozen=True, slots=True)
class History:
    """A list of worksheets with a finger on one."""

    steps: tuple[Step, ...]
    at: int = 0
    limit: int = 1000

    @classmethod
    def start(cls, worksheet: Worksheet) -> Self:
        """Begin with a worksheet that cannot be undone."""
        return cls((Step("", worksheet),))

    @property
    def worksheet(self) -> Worksheet:
        """The worksheet under the finger."""
        return self.steps[self.at].worksheet

    @property
    def undo_label(self) -> str:
        """Name of the edit that undo would take back; empty if none."""
        return self.steps[self.at].label if self.at else ""

    @property
    def redo_label(self) -> str:
        """Name of the edit that redo would bring back; empty if none."""
        return self.steps[self.at + 1].label if self.at + 1 < len(self.steps) else ""

    def done(self, label: str, worksheet: Worksheet, merge_key: str = "") -> Self:
        """Return the history after an edit; what had been undone is gone."""
        kept = self.steps[: self.at + 1]
        if merge_key and self.at and kept[-1].merge_key == merge_key:
            kept = kept[:-1]
        steps = (*kept, Step(label, worksheet, merge_key))[-self.limit :]
        return replace(self, steps=steps, at=len(steps) - 1)

    def undone(self) -> Self:
        """Return the history one step back, or itself at the beginning."""
        return replace(self, at=self.at - 1) if self.at else self

    def redone(self) -> Self:
        """Return the history one step on, or itself at the end."""
        return replace(self, at=self.at + 1) if self.at + 1 < len(self.steps) else self

    def sealed(self) -> Self:
        """Return a history whose last step joins with no later one, as after a save."""
        steps = list(self.steps)
        steps[self.at] = replace(steps[self.at], merge_key="")
        return replace(self, steps=tuple(steps))
