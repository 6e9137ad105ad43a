"""Slow work in a process of its own."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from multiprocessing import Pipe
from typing import Any

import pytest

from redpencil.base import worker as module
from redpencil.base.work import Cancelled, Work
from redpencil.base.worker import Died, Done, Failed, Message, Progress, Worker
from redpencil.domain.errors import UserError

TOO_LONG = 60.0


class StubbornError(Exception):
    """Can't cross a pipe: its constructor asks for more than it keeps."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one + two)


def count(upto: int, *, work: Work) -> int:
    for number in range(upto):
        work.step(number / upto, f"at {number}")
    return upto


def refuse(*, work: Work) -> None:
    raise UserError("It is empty.", "Open another.")


def stumble(*, work: Work) -> None:
    raise ZeroDivisionError


def balk(*, work: Work) -> None:
    raise StubbornError("a", "b")


def unspeakable(*, work: Work) -> Callable[[], None]:
    return lambda: None


def die(*, work: Work) -> None:
    os._exit(3)


def linger(*, work: Work) -> None:
    work.step(0.0, "deaf")
    time.sleep(TOO_LONG)


def obey(*, work: Work) -> None:
    end = time.monotonic() + TOO_LONG
    while time.monotonic() < end:
        work.step(0.5, "listening")


def who(*, work: Work) -> int:
    return os.getpid()


def loaded(*, work: Work) -> list[str]:
    import sys

    return [m for m in sys.modules if m.startswith(("PySide6", "redpencil.domain.ledger"))]


def niceness(*, work: Work) -> int:
    return os.nice(0)


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


def until(worker: Worker, kind: type | tuple[type, ...]) -> list[Message]:
    """What the worker says up to the first message of a kind."""
    heard: list[Message] = []
    end = time.monotonic() + TOO_LONG
    while time.monotonic() < end:
        heard += worker.poll()
        if heard and isinstance(heard[-1], kind):
            return heard
        os.sched_yield() if hasattr(os, "sched_yield") else None
    pytest.fail("the worker never ended")


def answer(worker: Worker, function: Any, *args: Any) -> Message:
    worker.start(function, *args)
    return until(worker, (Done, Failed))[-1]


def test_progress_comes_in_order_and_the_result_last(worker: Worker) -> None:
    worker.start(count, 3)
    *progress, last = until(worker, Done)
    assert last == Done(3)
    assert [p.message for p in progress if isinstance(p, Progress)] == ["at 0", "at 1", "at 2"]


def test_one_process_answers_all_calls(worker: Worker) -> None:
    first, second = answer(worker, who), answer(worker, who)
    assert first == second
    assert first != Done(os.getpid())
    assert not worker.busy


def test_a_user_error_comes_back_as_itself(worker: Worker) -> None:
    last = answer(worker, refuse)
    assert isinstance(last, Failed)
    assert isinstance(last.error, UserError)
    assert str(last.error) == "It is empty. Open another."


def test_a_bug_comes_back_with_its_traceback_and_the_process_lives(worker: Worker) -> None:
    before = answer(worker, who)
    last = answer(worker, stumble)
    assert isinstance(last, Failed)
    assert isinstance(last.error, ZeroDivisionError)
    assert "stumble" in last.trace
    assert answer(worker, who) == before


@pytest.mark.parametrize(("function", "words"), [(balk, "StubbornError: ab"), (unspeakable, "")])
def test_what_can_not_cross_the_pipe_is_told_in_words(
    worker: Worker, function: Any, words: str
) -> None:
    last = answer(worker, function)
    assert isinstance(last, Failed)
    assert words in str(last.error)


def test_a_death_is_noticed_and_another_process_takes_over(worker: Worker) -> None:
    before = answer(worker, who)
    last = answer(worker, die)
    assert isinstance(last, Failed)
    assert isinstance(last.error, Died)
    assert isinstance(answer(worker, who), Done)
    assert answer(worker, who) != before


def test_a_process_that_died_while_idle_is_replaced(worker: Worker) -> None:
    answer(worker, who)
    worker._process.kill()
    worker._process.join()
    assert worker.poll() == ()
    assert isinstance(answer(worker, who), Done)


def test_a_call_to_a_process_that_has_just_died_is_answered_with_its_death(
    worker: Worker,
) -> None:
    answer(worker, who)
    worker._process.kill()
    worker._process.join()
    last = answer(worker, who)
    assert isinstance(last, Failed)
    assert isinstance(last.error, Died)


def test_what_listens_stops_when_told_and_says_no_more(worker: Worker) -> None:
    before = answer(worker, who)
    worker.start(obey)
    until(worker, Progress)
    worker.cancel()
    assert answer(worker, who) == before


def test_what_does_not_listen_is_killed() -> None:
    impatient = Worker(patience=0.0)
    before = answer(impatient, who)
    impatient.start(linger)
    until(impatient, Progress)
    last = answer(impatient, who)
    assert isinstance(last, Done)
    assert last != before
    impatient.stop()


def test_a_call_that_was_never_begun_is_forgotten(worker: Worker) -> None:
    worker.start(obey)
    worker.start(count, 1)
    worker.cancel()
    end = time.monotonic() + TOO_LONG
    while worker.busy and time.monotonic() < end:
        assert worker.poll() == ()
    assert not worker.busy


def test_it_can_be_stopped_in_the_middle_and_twice(worker: Worker) -> None:
    worker.start(linger)
    worker.stop()
    worker.stop()
    assert not worker.busy


def test_the_process_is_nice_warm_and_without_qt() -> None:
    worker = Worker(warm=("redpencil.domain.ledger",))
    worker.prepare()
    worker.prepare()
    assert answer(worker, loaded) == Done(["redpencil.domain.ledger"])
    nice = answer(worker, niceness)
    assert isinstance(nice, Done)
    assert nice.value >= 10
    worker.stop()


class Unwanted:
    value = 0


def test_answers_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same as above without a process, so that coverage sees it."""
    ours, theirs = Pipe()
    unwanted = Unwanted()
    for number, (function, *args) in enumerate([(count, 1), (stumble,), (balk,), (obey,)], 1):
        unwanted.value = number if function is obey else 0
        module._answer(theirs, unwanted, module.pickle.dumps((number, (function, tuple(args)))))
    module._answer(theirs, unwanted, b"no pickle")
    heard = []
    while ours.poll():
        heard.append(ours.recv())
    assert [number for number, _ in heard] == [1, 1, 2, 3, 4, 0]
    assert heard[:2] == [(1, Progress(0.0, "at 0")), (1, Done(1))]
    kinds = [type(message.error) for _, message in heard[2:]]
    assert kinds == [ZeroDivisionError, RuntimeError, Cancelled, module.pickle.UnpicklingError]
    ours.close()
    monkeypatch.setattr(module, "_be_nice", lambda: None)
    monkeypatch.setattr(module.signal, "signal", lambda *_: None)
    module._serve(theirs, unwanted, ("redpencil.base.work",))
    theirs.close()
