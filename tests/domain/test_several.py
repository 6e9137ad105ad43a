"""Edits of several claims at once."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain import several
from redpencil.domain.mark import Priority, Status
from tests.domain.samples import NOW, worksheet


def test_only_those_that_are_named_change_and_each_keeps_a_revision() -> None:
    sheet = worksheet()
    first, *others = sheet.claims
    after = several.changed(
        sheet, (first.id,), lambda c: replace(c, priority=Priority.A), who="IH", now=NOW
    )
    assert after.claims[0].priority is Priority.A
    assert after.claims[0].revisions[-1].field == "priority"
    assert list(after.claims[1:]) == others


def test_what_is_so_already_is_left_alone() -> None:
    sheet = worksheet()
    ids = [c.id for c in sheet.claims]
    after = several.changed(
        sheet, ids, lambda c: replace(c, priority=c.priority), who="IH", now=NOW
    )
    assert after.claims == sheet.claims


def test_what_is_open_is_not_ready() -> None:
    sheet = worksheet()
    ids = [c.id for c in sheet.claims]
    assert several.hindered(sheet, ids) == tuple(range(1, len(ids) + 1))
    assert several.hindered(sheet, ids[1:]) == tuple(range(2, len(ids) + 1))
    after = several.changed(
        sheet, ids, lambda c: replace(c, status=Status.READY), who="IH", now=NOW
    )
    assert {c.status for c in after.claims} == {Status.IN_PROGRESS}
