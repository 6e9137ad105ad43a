"""The locked-down process: what it hands back, what ends it, and what it can't do."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from redpencil.base.sandbox import process
from redpencil.base.sandbox.limits import Limits
from redpencil.base.sandbox.process import Ended, Ending
from redpencil.base.work import Cancelled, Work
from redpencil.base.worker import Done, Failed, Worker
from tests.base.sandbox import jobs

SMALL = Limits(wall=5.0, cpu=5, memory=1_200_000_000, answer=1_000_000)


def in_worker(function: Callable[..., Any], *args: Any) -> Any:
    """Run a function in the window's worker, where a fork is sound."""
    worker = Worker()
    worker.start(function, *args)
    said: list[Any] = []
    try:
        while not any(isinstance(m, Done | Failed) for m in said):
            said += worker.poll()
            worker._pipe.poll(0.1)
    finally:
        worker.stop()
    if isinstance(said[-1], Failed):
        raise said[-1].error
    return said[-1].value


@pytest.fixture(params=["fork", "spawn", "here"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """The ways in which the process is started: two from the window's worker, and from here."""
    ways = {"fork": jobs.by_fork, "spawn": jobs.by_spawn}
    if request.param == "fork" and sys.platform != "linux":
        pytest.skip("only Linux forks")
    if request.param == "here":
        return lambda *call: process.run(*call, work=Work())
    return lambda *call: in_worker(ways[request.param], *call)


def test_it_answers_in_plain_values(run: Callable[..., Any]) -> None:
    assert run(jobs.greet, "Ada") == {"hello": "Ada", "qt": False, "odd": "\ud800"}


def test_it_says_how_far_it_is() -> None:
    steps: list[tuple[float, str]] = []
    process.run(jobs.greet, "Ada", work=Work(lambda f, m: steps.append((f, m))))
    assert steps == [(0.5, "half way")]


def test_what_takes_too_long_is_ended() -> None:
    with pytest.raises(Ended) as caught:
        process.run(jobs.spin, work=Work(), limits=Limits(wall=0.3))
    assert caught.value.why is Ending.TIME


@pytest.mark.skipif(sys.platform == "win32", reason="the system keeps no such limit")
def test_what_computes_too_long_is_ended_by_the_system() -> None:
    with pytest.raises(Ended) as caught:
        process.run(jobs.spin, work=Work(), limits=Limits(wall=60, cpu=1))
    assert caught.value.why is Ending.TIME


@pytest.mark.skipif(sys.platform != "linux", reason="the system keeps no such limit")
@pytest.mark.parametrize(
    ("job", "why"),
    [(jobs.eat, Ending.MEMORY), (jobs.crash, Ending.CRASH), (jobs.babble, Ending.CRASH)],
)
def test_what_takes_too_much_or_crashes_is_told(job: Callable[..., Any], why: Ending) -> None:
    with pytest.raises(Ended) as caught:
        process.run(job, work=Work(), limits=SMALL)
    assert caught.value.why is why


def test_a_bug_comes_with_its_place() -> None:
    with pytest.raises(RuntimeError, match=r"jobs\.py"):
        process.run(jobs.stumble, work=Work())


def test_only_plain_values_come_back() -> None:
    with pytest.raises(RuntimeError, match="not JSON serializable"):
        process.run(jobs.answer_in_code, work=Work())


@pytest.mark.parametrize("job", [jobs.spin, jobs.step_for_ever])
def test_what_is_no_longer_wanted_is_ended(job: Callable[..., Any]) -> None:
    wishes = iter([False, True, True, True])
    with pytest.raises(Cancelled):
        process.run(job, work=Work(cancelled=lambda: next(wishes, True)))


@pytest.fixture
def listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_nothing_can_be_read_written_sent_or_started(
    run: Callable[..., Any], tmp_path: Path, listening: int
) -> None:
    if not all(run(jobs.guards)):
        pytest.skip("this system has no Landlock or no seccomp")
    secret = tmp_path / "secret"
    secret.write_bytes(b"x")
    ends = run(jobs.attempt, str(secret), listening)
    assert set(ends.values()) == {"refused"}, ends
    assert [p.name for p in tmp_path.iterdir()] == ["secret"]
