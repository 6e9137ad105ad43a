"""Slow work in a process of its own."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import Any

import pytest

from redpencil.base.work import Work
from redpencil.base.worker import Died, Done, Failed, Message, Progress, Worker
from redpencil.domain.errors import UserError

TOO_LONG = 30.0


def count(upto: int, *, work: Work) -> int:
    for number in range(upto):
        work.step(number / upto, f"at {number}")
    return upto


def refuse(*, work: Work) -> None:
    raise UserError("It is empty.", "Open another.")


def stumble(*, work: Work) -> None:
    raise ZeroDivisionError


def die(*, work: Work) -> None:
    os._exit(3)


def linger(*, work: Work) -> None:
    time.sleep(TOO_LONG)


def where(*, work: Work) -> list[str]:
    import sys

    return [m for m in sys.modules if m.startswith("PySide6")]


def all_of(function: Any, *args: Any) -> list[Message]:
    worker = Worker(function, *args)
    try:
        return list(until_the_end(worker))
    finally:
        worker.stop()


def until_the_end(worker: Worker) -> Iterator[Message]:
    end = time.monotonic() + TOO_LONG
    while time.monotonic() < end:
        for message in worker.poll():
            yield message
            if not isinstance(message, Progress):
                return
    pytest.fail("the worker never ended")


def test_progress_comes_in_order_and_the_result_last() -> None:
    *progress, last = all_of(count, 3)
    assert last == Done(3)
    assert [p.message for p in progress if isinstance(p, Progress)] == ["at 0", "at 1", "at 2"]


def test_a_user_error_comes_back_as_itself() -> None:
    (last,) = all_of(refuse)
    assert isinstance(last, Failed)
    assert isinstance(last.error, UserError)
    assert str(last.error) == "It is empty. Open another."


def test_a_bug_comes_back_with_its_traceback() -> None:
    (last,) = all_of(stumble)
    assert isinstance(last, Failed)
    assert isinstance(last.error, ZeroDivisionError)
    assert "stumble" in last.trace


def test_a_death_is_noticed() -> None:
    last = all_of(die)[-1]
    assert isinstance(last, Failed)
    assert isinstance(last.error, Died)


def test_it_can_be_stopped_in_the_middle() -> None:
    begin = time.monotonic()
    worker = Worker(linger)
    worker.stop()
    assert time.monotonic() - begin < TOO_LONG / 2


def test_no_qt_in_it() -> None:
    assert all_of(where)[-1] == Done([])
