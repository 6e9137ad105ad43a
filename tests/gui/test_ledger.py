"""The ledger: progress, what is left, whom it waits for, which sentences nobody looked at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from redpencil import workflow
from redpencil.domain.ledger import Fate
from redpencil.domain.mark import Status
from redpencil.domain.query import Query, QueryTo
from redpencil.gui.ledger.model import LedgerModel
from redpencil.gui.main_window import MainWindow
from tests.export.samples import NOW, filled


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    data, _ = workflow.sample_article()
    sheet = filled()
    statuses = list(Status)
    claims = [replace(c, status=statuses[n % 7]) for n, c in enumerate(sheet.claims)]
    asked = Query("How long?", QueryTo.SOURCE, "Ida Holm", due=NOW)
    claims[0] = replace(claims[0], queries=(asked,))
    window.session.open(workflow.Document(sheet.with_claims(claims), data), None)
    window.actions_by_id["go.ledger"].trigger()
    return window


def test_the_chart_tells_each_priority_in_words_too(full: MainWindow, tmp_path: Path) -> None:
    chart = full.ledger.chart
    assert "Priority A: " in chart.accessibleDescription()
    assert "Ready for second read" in chart.accessibleDescription()
    assert chart.grab().save(str(tmp_path / "chart.png"))


def test_a_piece_of_the_chart_shows_its_claims(qtbot: QtBot, full: MainWindow) -> None:
    full.ledger.chart.grab()
    piece, priority, status = full.ledger.chart._pieces[0]
    qtbot.mouseClick(full.ledger.chart, Qt.MouseButton.LeftButton, pos=piece.center().toPoint())
    assert full.claims.isVisible()
    sheet = full.session.worksheet
    assert sheet
    shown = [sheet.claim(i) for i in full.claims.visible_ids()]
    assert shown == [c for c in sheet.claims if (c.priority, c.status) == (priority, status)]


def test_what_is_left_and_whom_it_waits_for_leads_to_the_claims(
    qtbot: QtBot, full: MainWindow
) -> None:
    words = [c.text() for c in full.ledger.chips]
    day = f"{NOW.astimezone():%Y-%m-%d}"
    assert any(w.startswith(f"Waiting on Ida Holm: 1, due {day}") for w in words)
    ready = next(c for c in full.ledger.chips if "ready for second read" in c.text())
    qtbot.mouseClick(ready, Qt.MouseButton.LeftButton)
    sheet = full.session.worksheet
    assert sheet
    assert full.claims.visible_ids() == tuple(
        c.id for c in sheet.claims if c.status is Status.READY
    )


def test_only_what_nobody_looked_at(full: MainWindow) -> None:
    sheet = full.session.worksheet
    assert sheet
    first = sheet.sentences[0].span
    full.session.do("x", sheet.without(*(c.id for c in sheet.claims if c.span.meets(first))))
    full.ledger.only.setCurrentIndex(full.ledger.only.findData(Fate.NOT_LOOKED_AT))
    assert [e.number for e in full.ledger.model.entries] == [0]
    full.session.undo()
    assert full.ledger.model.entries == ()


def test_the_model_behaves(full: MainWindow) -> None:
    model = full.ledger.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    full.verbs.mark(None)
    full.ledger.only.setCurrentIndex(2)
    full.ledger.only.setCurrentIndex(0)
    assert model.rowCount() == len(full.session.worksheet.sentences)  # type: ignore[union-attr]
    assert LedgerModel().data(model.index(0)) is None
    del tester
