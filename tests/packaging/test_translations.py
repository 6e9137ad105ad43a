"""That each word of the window is found, translated, and in the files that the program loads."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def translations(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(root / "packaging")
    yield importlib.import_module("translations")
    for name in ("translations", "translation_tables"):
        sys.modules.pop(name)


def found(translations: ModuleType, folder: Path, code: str) -> list[tuple[str, bool]]:
    (folder / "pane.py").write_text(code, encoding="utf-8")
    return [(w.text, w.plural) for w in translations.in_module(folder / "pane.py")]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('labels.tr("Add claim")', [("Add claim", False)]),
        ('tr("Add " "claim")', [("Add claim", False)]),
        ('labels.tr("Open" if shut else "Close")', [("Open", False), ("Close", False)]),
        ('labels.count("%n claims left", n)', [("%n claims left", True)]),
        ('NAMES = {1: noop("One")}; tr(NAMES[1])', [("One", False)]),
        ('text.count("a")', []),
    ],
)
def test_the_words_of_a_module_are_found(
    translations: ModuleType, tmp_path: Path, code: str, words: list[tuple[str, bool]]
) -> None:
    assert found(translations, tmp_path, code) == words


@pytest.mark.parametrize("code", ['labels.tr(f"{n} claims")', 'tr("Edit " + name)'])
def test_glued_words_are_refused(translations: ModuleType, tmp_path: Path, code: str) -> None:
    with pytest.raises(ValueError, match="glued"):
        found(translations, tmp_path, code)
