"""What was begun is undone, whatever the failure is, and the failure is not hushed up."""

from __future__ import annotations

import pytest

from redpencil.store.failing import on_failure


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit])
def test_any_failure_undoes_in_order_and_goes_on(failure: type[BaseException]) -> None:
    done: list[str] = []
    with (
        pytest.raises(failure),
        on_failure(lambda: done.append("first"), lambda: done.append("then")),
    ):
        raise failure
    assert done == ["first", "then"]


def test_success_undoes_nothing() -> None:
    done: list[str] = []
    with on_failure(lambda: done.append("x")):
        pass
    assert done == []
