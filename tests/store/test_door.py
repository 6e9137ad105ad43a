"""Worksheets of other computers are tried behind a door; what ends there ends in words."""

from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil import custody, workflow
from redpencil.base.sandbox import process
from redpencil.base.sandbox.limits import Limits
from redpencil.base.sandbox.process import Ended, Ending
from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.settings import Settings
from redpencil.store import door, package
from tests.store import samples

WHOLE = package.write(samples.document(), "test")


def holding(worksheet: bytes) -> bytes:
    """The sample's file with other words for its worksheet."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, worksheet if name == "worksheet.json" else old.read(name))
    return out.getvalue()


def test_what_comes_through_is_what_was_read() -> None:
    assert door.read(WHOLE, "a", Work()) == samples.document()


def test_a_refusal_comes_through() -> None:
    with pytest.raises(UserError, match="“a” is damaged"):
        door.read(holding(b"[" * 200_000), "a", Work())


@pytest.mark.parametrize(("why", "words"), [
    (Ending.TIME, "took too long"), (Ending.MEMORY, "more memory"), (Ending.CRASH, "reader stopped"),
])  # fmt: skip
def test_each_end_has_its_words(monkeypatch: pytest.MonkeyPatch, why: Ending, words: str) -> None:
    def end(*_: Any, **__: Any) -> None:
        raise Ended(why)

    monkeypatch.setattr(process, "run", end)
    with pytest.raises(UserError, match=words) as caught:
        door.read(WHOLE, "a", Work())
    assert "“a”" in caught.value.message
    assert caught.value.hint


def test_the_limits_are_those_of_the_process() -> None:
    with pytest.raises(UserError, match="took too long"):
        door.read(WHOLE, "a", Work(), Limits(wall=0.0))
    with pytest.raises(UserError, match="more memory"):
        door.read(holding(b" " * 50_000_000), "a", Work(), Limits(memory=1))


@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=40), st.integers(0, 40))
def test_a_damaged_worksheet_ends_as_one_or_in_words(at: int, put: bytes, cut: int) -> None:
    text = zipfile.ZipFile(io.BytesIO(WHOLE)).read("worksheet.json")
    where = at % len(text)
    for data in (
        WHOLE[:at] + put + WHOLE[at + cut :],
        holding(text[:where] + put + text[where + cut :]),
    ):
        with contextlib.suppress(UserError):
            assert package.read(data, "a").worksheet.article.text


def test_only_what_came_from_elsewhere_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.redpencil"
    workflow.save(samples.document(), path)
    tried: list[str] = []
    run = process.run
    monkeypatch.setattr(process, "run", lambda *a, **k: tried.append(a[2]) or run(*a, **k))
    document = workflow.load(path, Settings(), samples.NOW, Work())
    assert tried == ["a.redpencil"]
    custody.keep(document, path, "MK", samples.NOW).close()
    assert workflow.load(path, Settings(), samples.NOW, Work()) == document
    assert len(tried) == 1
