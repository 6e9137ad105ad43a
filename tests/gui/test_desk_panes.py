"""Roster, quote desk, sum and palette, each by itself on a session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from redpencil.domain.element import Element, ElementKind
from redpencil.domain.evidence import Stance
from redpencil.gui.palette import Palette, score
from redpencil.gui.quote_desk import QuoteDesk
from redpencil.gui.roster_pane import RosterPane
from redpencil.gui.session import Session
from redpencil.gui.sum_field import SumField
from redpencil.workflow import Document
from tests.domain.samples import NOW, paid, span, took, worksheet


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session(lambda: NOW)
    made.initials = "IH"
    quote = Element(span("It took 12 years"), ElementKind.QUOTE)
    spoken = took(elements=(quote, Element(span("12 years"), ElementKind.DURATION)))
    made.open(Document(worksheet(paid(), spoken), b""), None)
    made.parted.connect(lambda keeping, forget: keeping.close(forget=forget))
    yield made
    made.close()


def test_the_roster_lists_names_and_goes_to_a_mention(qtbot: QtBot, session: Session) -> None:
    pane = RosterPane(session)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.tree.topLevelItem(0).text(0).startswith("Ida Holm   0/1")
    with qtbot.waitSignal(pane.picked) as gone:
        pane.tree.itemClicked.emit(pane.tree.topLevelItem(0), 0)
    assert gone.args == [span("Ida Holm")]
    assert session.current == "paid"
    pane.roll.setCurrentIndex(1)
    assert pane.tree.topLevelItemCount() == 2
    pane.filter.setText("million")
    assert pane.tree.topLevelItemCount() == 1
    pane.filter.setText("nothing")
    assert pane.empty.isVisible()


def test_the_quote_desk_tells_the_words_apart_and_keeps_what_was_said(
    qtbot: QtBot, session: Session
) -> None:
    desk = QuoteDesk(session)
    qtbot.addWidget(desk)
    desk.show()
    assert "Choose a claim" in desk.printed.text()
    session.choose(took().id)
    desk.transcript.setPlainText("Well. It took them 12 years, you know.")
    assert desk.result.toPlainText().split() == ["It", "took", "them", "12", "years"]
    assert "Struck out" in desk.verdict.text()
    qtbot.mouseClick(desk.keep, Qt.MouseButton.LeftButton)
    (evidence,) = session.claim.evidence  # type: ignore[union-attr]
    assert evidence.excerpt == "It took them 12 years"
    assert evidence.stance is Stance.PARTLY
    desk.transcript.setPlainText("Nobody spoke of it.")
    assert not desk.keep.isEnabled()
    assert "nothing like" in desk.verdict.text()


def test_a_sum_is_worked_out_as_it_is_typed_and_kept_with_its_result(
    qtbot: QtBot, session: Session
) -> None:
    field = SumField(session)
    qtbot.addWidget(field)
    field.show_claim(session.claim)
    qtbot.keyClicks(field.line, "(800 - 400) / 400")
    assert session.claim.calculation.result == "1"  # type: ignore[union-attr]
    field.show_claim(session.claim)
    assert field.result.text() == "= 1"
    qtbot.keyClicks(field.line, " +")
    field.show_claim(session.claim)
    assert "missing" in field.result.text()
    assert session.undo_label == "Edit sum"
    session.edit("x", replace(session.claim, calculation=None))  # type: ignore[type-var]
    field.show_claim(session.claim)
    assert field.result.text() == ""


def test_the_palette_finds_an_action_by_parts_of_its_name_and_runs_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ran: list[str] = []
    made = {}
    for name in ("Mark OK", "Mark change", "Next claim"):
        made[name] = QAction(name, window)
        made[name].triggered.connect(lambda _on=False, name=name: ran.append(name))
    window.show()
    palette = Palette(made, window)
    palette.ask()
    qtbot.keyClicks(palette.line, "ma ch")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == ["Mark change"]
    assert not palette.isVisible()
    palette.ask()
    assert palette.list.count() == 3
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert len(ran) == 2


def test_word_starts_count_more() -> None:
    assert score("ma", "Mark OK") > score("ar", "Mark OK") > score("zz", "Mark OK") == 0
