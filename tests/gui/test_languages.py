"""The window in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from redpencil.gui import labels, languages


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    languages.install(qapp, languages.SOURCE)


def test_the_system_decides_where_no_language_is_chosen() -> None:
    assert languages.chosen("") == "en"  # that of a bare system, as tests have it
    assert languages.chosen("uk") == "uk"
    assert languages.chosen("tlh") == "en"


def test_dates_and_numbers_go_with_the_words(english_after: QApplication) -> None:
    assert languages.install(english_after, "de") == "de"
    assert QLocale().language() is QLocale.Language.German


def test_a_language_knows_its_plurals(english_after: QApplication) -> None:
    languages.install(english_after, "en")
    assert labels.count("%n claims left", 1) == "1 claim left"
    assert labels.count("%n claims left", 2) == "2 claims left"


def test_putting_a_language_on_takes_the_other_off(english_after: QApplication) -> None:
    for code in (*languages.available(), "en"):
        languages.install(english_after, code)
    worn = english_after.findChildren(languages.QTranslator)
    assert len(worn) == 2
