"""Claims by priority and status, and whom the check waits for."""

from __future__ import annotations

from dataclasses import replace

from redpencil.domain import progress
from redpencil.domain.mark import Mark, Priority, Status
from redpencil.domain.progress import Waiting, Whom
from redpencil.domain.query import Query, QueryTo
from tests.domain.samples import LATER, NOW, worksheet


def test_claims_are_counted_by_priority_and_status() -> None:
    sheet = worksheet()
    first, *others = sheet.claims
    changed = sheet.with_claims([replace(first, priority=Priority.A, status=Status.READY), *others])
    assert progress.table(changed)[Priority.A, Status.READY] == 1
    assert sum(progress.table(changed).values()) == len(sheet.claims)


def test_it_waits_for_those_who_are_asked_and_the_first_answer_counts() -> None:
    sheet = worksheet()
    first, second = sheet.claims[:2]
    asked = Query("How much?", QueryTo.SOURCE, "Ida Holm", due=LATER)
    sheet = sheet.with_claims((
        replace(first, queries=(replace(asked, text="When?", due=NOW), asked)),
        replace(second, queries=(asked, Query("And?", answer="No.")), status=Status.WAITING),
    ))  # fmt: skip
    (one,) = progress.waiting(sheet)
    assert (one.whom, one.name, one.claims) == (Whom.SOURCE, "Ida Holm", 2)
    assert one.due == NOW


def test_a_mark_says_whom_where_nobody_is_asked_yet() -> None:
    sheet = worksheet()
    first, second = sheet.claims[:2]
    sheet = sheet.with_claims((
        replace(first, mark=Mark.QUERY_AUTHOR, status=Status.WAITING),
        replace(second, mark=Mark.HOLD, status=Status.WAITING),
    ))  # fmt: skip
    assert set(progress.waiting(sheet)) == {
        Waiting(Whom.AUTHOR, "", 1), Waiting(Whom.NOBODY, "", 1),
    }  # fmt: skip
