"""Settings and their file."""

from __future__ import annotations

import pytest

from redpencil import settings
from redpencil.detect.options import DetectOptions
from redpencil.domain.errors import UserError
from redpencil.settings import Paper, Privacy, Settings, Theme


def test_only_what_differs_is_written() -> None:
    assert settings.to_text(Settings()) == ""
    assert settings.to_text(Settings(initials="NW")) == 'initials = "NW"\n'


def test_settings_come_back_as_they_were() -> None:
    chosen = Settings(
        "Nora", "NW", Theme.DARK, page=Paper.LETTER, filters=(("mine", "is:mine"),), detect=DetectOptions(list_predictions=False),
        language="uk", text_size=125, spelling=False, shortcuts=(("go.list", "F2"), ("undo", "")),
        keys=(("claim.next", "ж"),), privacy=Privacy(True, ("wayback",)),
    )  # fmt: skip
    assert settings.from_text(settings.to_text(chosen)) == chosen


def test_unknown_keys_are_left_alone() -> None:
    assert settings.from_text('sound = "loud"\ninitials = "NW"') == Settings(initials="NW")


@pytest.mark.parametrize(
    "text",
    [
        "initials = ",
        "initials = 7",
        'theme = "pink"',
        "detect = 1",
        "detect = {list_quotes = 1}",
        'keys = ["j"]',
        "keys = {undo = 1}",
        "privacy = {unasked = 1}",
        "privacy = {unasked = [1]}",
        "text_size = true",
    ],
)
def test_a_broken_file_is_said_in_words(text: str) -> None:
    with pytest.raises(UserError, match="settings file can't be read"):
        settings.from_text(text)
