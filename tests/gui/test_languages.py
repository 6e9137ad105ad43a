"""The window in each of its languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from redpencil.gui import actions, labels, languages, tools
from redpencil.gui import help as guide


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


def test_menus_open_by_letters_of_their_own() -> None:
    titles = tools.with_mnemonics(["File", "Find", "Філ", "Fi", "fi", "Ff"])
    assert titles == ["&File", "F&ind", "&Філ", "Fi", "fi", "Ff"]


@pytest.mark.parametrize("code", languages.available())
def test_no_two_menus_share_a_letter(english_after: QApplication, code: str) -> None:
    languages.install(english_after, code)
    titles = tools.with_mnemonics([labels.tr(e.menu) for e in actions.ENTRIES if e.menu])
    shown = {title.replace("&", ""): title for title in titles}
    firsts = tools.with_mnemonics(list(shown))
    letters = [t[t.index("&") + 1].casefold() for t in firsts]
    assert len(set(letters)) == len(letters) == len(shown)


@pytest.mark.parametrize("code", languages.available())
def test_no_two_actions_of_a_menu_are_called_the_same(
    english_after: QApplication, code: str
) -> None:
    languages.install(english_after, code)
    named = [(e.menu, labels.tr(e.text)) for e in actions.ENTRIES]
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("code", ["de", "fr", "es", "uk"])
def test_qts_own_words_are_translated_too(english_after: QApplication, code: str) -> None:
    languages.install(english_after, code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


@pytest.mark.parametrize("code", languages.available())
def test_a_page_of_the_guide_says_as_much_in_each_language(code: str) -> None:
    shape = re.compile(r"^(#+ |\d\. |- |\|)", re.MULTILINE)
    for page, english in zip(guide.pages(code), guide.pages("en"), strict=True):
        assert shape.findall(page.text) == shape.findall(english.text), page.path
        for link in page.text.split("](")[1:]:
            assert (page.path.parent / link.partition(")")[0]).is_file(), page.path
