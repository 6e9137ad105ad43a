"""The real window, with prepared answers instead of dialogs."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redpencil.gui import labels, main
from redpencil.gui.ask import Unsaved
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Settings


class Answers:
    """Answers what a person would be asked."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_save: Path | None = None
        self.on_unsaved = Unsaved.DISCARD
        self.asked: list[str] = []
        self.passwords: list[str] = []
        self.on_new_password: str | None = None
        self.on_delete = True

    def open_path(self, kinds: str) -> Path | None:
        self.asked.append(kinds)
        return self.to_open

    def save_path(self, title: str, suggestion: str, kinds: str) -> Path | None:
        self.asked.append(suggestion)
        return self.to_save

    def unsaved(self) -> Unsaved:
        self.asked.append("unsaved")
        return self.on_unsaved

    def password(self, why: str) -> str:
        self.asked.append(why)
        return self.passwords.pop(0) if self.passwords else ""

    def new_password(self, consequence: str) -> str | None:
        self.asked.append(consequence)
        return self.on_new_password

    def delete(self, words: str) -> bool:
        self.asked.append(words)
        return self.on_delete


@pytest.fixture(scope="session")
def words_of_code(pytestconfig: pytest.Config) -> frozenset[str]:
    """What translators get to see of the window."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(pytestconfig.rootpath / "packaging")
        translations = importlib.import_module("translations")
        return frozenset(w.text for w in translations.of_code())


@pytest.fixture(autouse=True)
def no_word_is_missed(
    words_of_code: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Words that a table hands to ``tr`` must be marked there, or translators never see them."""
    asked: set[str] = set()

    def translate(context: str, words: str, *rest: Any) -> str:
        asked.add(words)
        return QCoreApplication.translate(context, words, *rest)

    monkeypatch.setattr(labels, "QCoreApplication", SimpleNamespace(translate=translate))
    yield
    assert asked - words_of_code - {""} == set()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[MainWindow]:
    main.application()
    # a person lets a moment pass between two letters that each choose in a box; a test does not
    qapp.setKeyboardInputInterval(0)
    made = main.build(qapp, Settings(initials="MK"))
    made.files.ask = answers  # type: ignore[assignment]
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    yield made
    answers.on_unsaved = Unsaved.DISCARD
    made.close()
    made.files.saving.publisher.finish()
    QApplication.clipboard().clear()  # what Python made must not outlive Python
    shiboken6.delete(made)
