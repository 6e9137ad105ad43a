from __future__ import annotations

import pytest

from redpencil.base.attempt import attempt


def test_what_is_returned_and_what_is_raised_are_both_an_outcome() -> None:
    assert attempt(divmod, 7, 2).value == (3, 1)
    failed = attempt(divmod, 7, 0)
    assert failed.value is None
    assert isinstance(failed.error, ZeroDivisionError)
    assert "ZeroDivisionError" in failed.trace
    assert attempt(divmod, 7, 2).trace == ""


def test_the_wish_to_end_the_program_is_no_outcome() -> None:
    def leave() -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        attempt(leave)
