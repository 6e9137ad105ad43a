"""At the smallest size, in each language, everything that is written can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from redpencil import workflow
from redpencil.gui import languages, main
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Settings
from tests.export.samples import filled
from tests.gui import every_pane
from tests.gui.conftest import Answers

SMALL, LARGE = (1280, 720), (1920, 1080)
"""Points of the smallest window, and of a 4K screen that is drawn at twice the dots."""


@pytest.fixture(
    params=[*((code, SMALL) for code in ("en", "de", "fr", "es", "uk")), ("de", LARGE)], ids=str
)
def tongue(
    request: pytest.FixtureRequest, qapp: QApplication, answers: Answers
) -> Iterator[MainWindow]:
    main.application()
    made = main.build(qapp, Settings(initials="MK", language=request.param[0]))
    made.files.ask = answers  # type: ignore[assignment]
    data, _ = workflow.sample_article()
    made.session.open(workflow.Document(filled(), data), None)
    made.resize(*request.param[1])
    made.show()
    every_pane.settle()
    yield made
    made.close()
    shiboken6.delete(made)
    languages.install(qapp, languages.SOURCE)


def test_no_word_is_cut(tongue: MainWindow) -> None:
    tongue.session.choose(tongue.session.worksheet.claims[0].id)  # type: ignore[union-attr]
    found = [
        (name, type(widget).__name__, words)
        for name, top in every_pane.shown(tongue)
        for widget in every_pane.visible(top)
        if (words := every_pane.cut(widget) or every_pane.outside(widget))
    ]
    assert not found, "\n".join(map(str, sorted(set(found))))
