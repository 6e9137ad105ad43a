"""What the rooms below say in English, told in the window's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from redpencil.domain.errors import UserError
from redpencil.gui import labels, languages, sentences

GERMAN = {
    "“{name}” holds no text.": "„{name}“ enthält keinen Text.",
    "Open another file, or paste the article.": "Eine andere Datei öffnen.",
    "“{name}” is {what}.": "„{name}“ ist {what}.",
    "a picture": "ein Bild",
    "%n claims are not closed": "%n Fakten sind offen",
    "states something with {listed}": "nennt: {listed}",
    "number": "Zahl",
    "date": "Datum",
}


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window whose language has a few words only."""

    class Few:
        translate: Callable[..., str] = staticmethod(
            lambda _context, words, *_: GERMAN.get(words, words)
        )

    monkeypatch.setattr(sentences, "QCoreApplication", Few)
    monkeypatch.setattr(languages, "worn", lambda: "de")


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("“a.txt” holds no text.", "„a.txt“ enthält keinen Text."),
        ("“a picture” holds no text.", "„a picture“ enthält keinen Text."),  # a file's name
        ("“x.png” is a picture.", "„x.png“ ist ein Bild."),
        ("1 claim is not closed", "1 Fakten sind offen"),
        ("12 claims are not closed", "12 Fakten sind offen"),
        ("states something with number and date", "nennt: Zahl, Datum"),
        ("states something with a beard and date", "nennt: a beard and date"),
        ("a picture; number", "ein Bild; Zahl"),
        ("“a.txt” holds no text. This is new.", "„a.txt“ enthält keinen Text. This is new."),
        ("", ""),
    ],
)
def test_a_sentence_is_known_by_its_template(english: str, told: str) -> None:
    assert labels.told(english) == told


def test_an_error_is_told_with_what_would_work() -> None:
    error = UserError("“a” holds no text.", "Open another file, or paste the article.")
    assert labels.error(error) == "„a“ enthält keinen Text. Eine andere Datei öffnen."


def test_english_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "worn", lambda: "en")

    def never(*_: Any) -> tuple[sentences.Template, ...]:
        raise AssertionError

    monkeypatch.setattr(sentences, "templates", never)
    assert labels.told("“a.txt” holds no text.") == "“a.txt” holds no text."


def test_the_longer_template_is_meant() -> None:
    weights = [t.weight for t in sentences.templates()]
    assert weights == sorted(weights, reverse=True)
    assert len(weights) > 100
    assert QCoreApplication.translate("Rooms", "never said") == "never said"
