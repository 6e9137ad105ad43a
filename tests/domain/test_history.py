"""Undo and redo: a list of worksheets with a finger on one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from redpencil.domain.header import Header
from redpencil.domain.history import History
from redpencil.domain.worksheet import Worksheet
from tests.domain.samples import worksheet


def sheet(number: int) -> Worksheet:
    return replace(worksheet(), header=Header(version=number + 1))


class Finger(RuleBasedStateMachine):
    """The plain way to say what a history does."""

    @initialize(limit=st.integers(1, 6))
    def start(self, limit: int) -> None:
        self.history = replace(History.start(sheet(0)), limit=limit)
        self.limit = limit
        self.list = [("", 0, "")]
        self.at = 0

    @rule(number=st.integers(1, 99), key=st.sampled_from(["", "notes", "title"]))
    def edit(self, number: int, key: str) -> None:
        self.history = self.history.done(f"edit {number}", sheet(number), key)
        del self.list[self.at + 1 :]
        if key and self.at and self.list[self.at][2] == key:
            del self.list[self.at]
        self.list.append((f"edit {number}", number, key))
        del self.list[: -self.limit]
        self.at = len(self.list) - 1

    @rule()
    def undo(self) -> None:
        self.history = self.history.undone()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        self.history = self.history.redone()
        self.at = min(len(self.list) - 1, self.at + 1)

    @rule()
    def save(self) -> None:
        self.history = self.history.sealed()
        self.list[self.at] = (*self.list[self.at][:2], "")

    @invariant()
    def they_agree(self) -> None:
        if not hasattr(self, "history"):
            return
        assert self.history.worksheet == sheet(self.list[self.at][1])
        assert self.history.undo_label == (self.list[self.at][0] if self.at else "")
        after = self.list[self.at + 1 :]
        assert self.history.redo_label == (after[0][0] if after else "")
        assert len(self.history.steps) == len(self.list) <= self.limit


TestFinger = Finger.TestCase


def test_the_ends_hold() -> None:
    start = History.start(sheet(0))
    assert start.undone() is start
    assert start.redone() is start
    assert start.undo_label == start.redo_label == ""


def test_typing_in_one_field_is_one_step_until_it_is_saved() -> None:
    typed = History.start(sheet(0)).done("Note", sheet(1), "n").done("Note", sheet(2), "n")
    assert typed.undone().worksheet == sheet(0)
    saved = typed.sealed().done("Note", sheet(3), "n")
    assert saved.undone().worksheet == sheet(2)
    assert saved.undone().undone().worksheet == sheet(0)


def test_an_edit_forgets_what_had_been_undone() -> None:
    branched = History.start(sheet(0)).done("a", sheet(1)).undone().done("b", sheet(2))
    assert branched.redo_label == ""
    assert branched.undone().redone().worksheet == sheet(2)
