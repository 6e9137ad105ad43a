"""What undo and redo would do next, read off the log's operations; nothing else is kept for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from redpencil.store.work.operation import Kind, Operation


@dataclass(frozen=True, slots=True)
class Step:
    """An edit as a person sees it: one operation, or several in a row that belong together."""

    number: int
    label: str


@dataclass(slots=True)
class Steps:
    """Two stacks: steps that stand, and steps that were undone. Feed it every operation."""

    standing: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)
    format: int = 0

    def feed(self, operation: Operation) -> None:
        """Follow one operation. What an older format wrote, or was redacted, can't be undone."""
        if operation.format != self.format or operation.kind is Kind.REDACT:
            self.standing, self.undone, self.format = [], [], operation.format
        step = Step(operation.step, operation.label)
        if operation.kind in (Kind.EDIT, Kind.OUTSIDE):
            self.undone.clear()
            if self.standing and self.standing[-1].number == step.number:
                self.standing.pop()
            self.standing.append(step)
        elif operation.kind is Kind.UNDO:
            _move(self.standing, self.undone, operation.target)
        elif operation.kind is Kind.REDO:
            _move(self.undone, self.standing, operation.target)

    @property
    def last(self) -> Step | None:
        """The step that undo would take back."""
        return self.standing[-1] if self.standing else None

    @property
    def next(self) -> Step | None:
        """The step that redo would bring back."""
        return self.undone[-1] if self.undone else None


def _move(here: list[Step], there: list[Step], number: int) -> None:
    if here and here[-1].number == number:
        there.append(here.pop())
