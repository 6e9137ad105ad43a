"""The log: what it holds, and what it never holds."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.base import log

WORDS = "Ida Holm said the bridge cost €4m"


class Mark(StrEnum):
    CUT = "cut"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    handler = log.start(tmp_path)
    assert handler
    yield tmp_path / log.FILE
    log.stop(handler)


def logger() -> logging.Logger:
    return logging.getLogger("redpencil.intake.html")


def test_counts_durations_ids_and_members_are_kept(file: Path) -> None:
    number = "0f9a2b7c4d5e40718293a4b5c6d7e8f9"
    logger().info("%d claims in %.2f s, %s, %s, %s", 12, 0.25, number, Mark.CUT, KeyError)
    line = file.read_text(encoding="utf-8")
    assert line.rstrip().endswith(f"12 claims in 0.25 s, {number}, cut, KeyError")
    assert "INFO redpencil.intake.html" in line


def test_words_become_their_length(file: Path) -> None:
    logger().info("read %s", WORDS)
    logger().info("read %(name)s and %(nothing)s", {"name": Path("Holm.docx"), "nothing": None})
    text = file.read_text(encoding="utf-8")
    assert "Holm" not in text
    assert f"read ({len(WORDS)} characters)" in text
    assert "read (9 characters) and None" in text


def test_a_message_that_is_no_text_is_somebodys_words(file: Path) -> None:
    logger().info(ValueError(WORDS))
    assert f"({len(WORDS)} characters)" in file.read_text(encoding="utf-8")


def test_a_traceback_says_where_and_not_what(
    file: Path, logged: list[logging.LogRecord], caplog: pytest.LogCaptureFixture
) -> None:
    try:
        int(WORDS)
    except ValueError:
        logger().exception("reading failed")
    text = file.read_text(encoding="utf-8")
    assert "base/test_log.py" in text.replace("\\", "/")
    assert text.rstrip().endswith("ValueError")
    assert "Holm" not in text
    assert logged[0].exc_text  # others that listen still have the whole of it
    assert "Holm" in caplog.text


def test_no_error_at_hand_is_said(file: Path) -> None:
    logger().info("nothing failed", exc_info=(None, None, None))
    assert "no error" in file.read_text(encoding="utf-8")


def test_other_programs_loggers_stay_out(file: Path) -> None:
    logging.getLogger("trafilatura.core").info(WORDS)
    assert file.read_text(encoding="utf-8") == ""


def test_a_folder_that_cannot_be_written_to_means_no_log(tmp_path: Path) -> None:
    assert log.start(tmp_path / "gone") is None


def test_it_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LARGEST", 200)
    handler = log.start(tmp_path)
    assert handler
    for number in range(50):
        logger().info("step %d", number)
    log.stop(handler)
    assert len(list(tmp_path.iterdir())) == 3
    assert all(p.stat().st_size <= 200 for p in tmp_path.iterdir())


@given(st.text(min_size=1))
def test_a_text_is_shown_only_if_it_is_an_id(text: str) -> None:
    shown = log.discreet(text)
    assert shown == f"({len(text)} characters)" or not set(text) - set("0123456789abcdef-")
