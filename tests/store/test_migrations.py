"""Yesterday's worksheets and tomorrow's."""

from __future__ import annotations

from typing import Any

import pytest

from redpencil.domain.errors import UserError
from redpencil.store import migrations


def test_todays_format_is_left_alone() -> None:
    plain = {"format": migrations.FORMAT, "a": 1}
    assert migrations.upgrade(plain) == plain


def test_a_worksheet_from_the_future_is_refused_in_words() -> None:
    with pytest.raises(UserError, match="newer version"):
        migrations.upgrade({"format": migrations.FORMAT + 1})


@pytest.mark.parametrize("number", [None, "1", 0, -1, True, 1.0])
def test_what_has_no_format_is_no_worksheet(number: object) -> None:
    with pytest.raises(UserError, match="not a Redpencil worksheet"):
        migrations.upgrade({"format": number})


def test_old_formats_walk_up_one_function_a_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(number: int) -> Any:
        return lambda plain: plain | {f"left {number}": True}

    monkeypatch.setattr(migrations, "FORMAT", 3)
    monkeypatch.setattr(migrations, "LEAVING", {1: leave(1), 2: leave(2)})
    assert migrations.upgrade({"format": 1}) == {"format": 1, "left 1": True, "left 2": True}
