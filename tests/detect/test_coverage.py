"""What is not looked at is said, never passed over."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.detect import coverage
from redpencil.settings import Settings

GERMAN = (
    "Flutmauer in Wendheim ein Jahr zu spät\n\nDie Mauer, die 1.150 Häuser in Wendheim schützt, wird erst im nächsten "
    "Frühjahr geöffnet, sagte der Landrat am Dienstag. Sie kostet 11,8 Millionen Euro.\n"
)


def test_english_is_looked_at_in_full() -> None:
    assert coverage.not_checked("en") == ()


@pytest.mark.parametrize("language", sorted(coverage.SUPPORTED - {"en"}))
def test_every_other_language_has_gaps_and_they_are_told(language: str) -> None:
    assert "speakers" in coverage.not_checked(language)


def test_an_unknown_language_has_the_most() -> None:
    assert set(coverage.not_checked("ko")) > set(coverage.not_checked("zh"))


def test_the_worksheet_and_its_analysis_say_so() -> None:
    now = datetime(2026, 3, 4, tzinfo=UTC)
    sheet = workflow.analyse(GERMAN.encode(), "a.txt", Settings(), now, Work()).worksheet
    assert sheet.article.language == "de"
    assert sheet.not_checked == coverage.not_checked("de")
    assert workflow.analysed(sheet)["not_checked"] == list(sheet.not_checked)
